import { daysBeforeArchive, dueForArchive, type Leaving } from '../../domain/archive/dueForArchive';
import { archiveYear, type Filing, sameFiling } from '../../domain/archive/filing';
import type { Settings } from '../../domain/settings/settings';
import type { Desk, Opened } from '../desk';
import { Refused } from '../refused';
import type { Archive, Batch, Filed, Held, LiveSheets, Stamp, YearCount } from './archive';

/** Tickets in one chunk: few enough for one call to the Sheets API, and for people to wait out. */
const ticketsAtOnce = 150;
/** So long one run may hold the desk; between runs others come in. */
const heldMilliseconds = 5000;
/** So often one execution waits for a load before it leaves it to the next. */
const mostPauses = 8;

/** What an archive run needs besides the desk. */
export interface ArchiveTools {
  readonly live: LiveSheets;
  readonly archive: (settings: Settings) => Archive;
  /** Whether the execution should end: no new chunk is begun then. */
  readonly isOver: () => boolean;
  /** Lets some time pass for an archive that is still loading; the desk is not held then. */
  readonly pause: () => void;
  /** Who is named as having archived. */
  readonly by: (settings: Settings) => string;
}

export interface ArchivedRun {
  /** Tickets that left the live workbook. */
  readonly moved: number;
  /** Tickets that may leave and have not yet. */
  readonly waiting: number;
  /** None could be moved although some wait: people are at work on them. */
  readonly isStuck: boolean;
  /** Some are on their way into the archive: another moment will do. */
  readonly isLoading: boolean;
  /** Why tickets of some year stay: its archive cannot be opened. */
  readonly unread?: Refused | undefined;
}

/** Tickets of one year that go together. */
function chunksOf(leaving: readonly Leaving[]): readonly (readonly Leaving[])[] {
  const chunks: Leaving[][] = [];
  for (const one of leaving) {
    const last = chunks[chunks.length - 1];
    if (last !== undefined && last[0]?.year === one.year && last.length < ticketsAtOnce) last.push(one);
    else chunks.push([one]);
  }
  return chunks;
}

/** The numbers of held tickets that the archive has exactly so. */
const settledNumbers = (held: Held, filed: ReadonlyMap<string, Filing>): ReadonlySet<string> =>
  new Set(
    held.filings
      .filter((filing) => {
        const kept = filed.get(filing.number);
        return kept !== undefined && sameFiling(kept, filing);
      })
      .map(({ number }) => number),
  );

const byNumber = (filings: readonly Filing[]): ReadonlyMap<string, Filing> =>
  new Map(filings.map((filing) => [filing.number, filing]));

/** What the archive holds of the tickets that a run which broke off had taken out. */
function filedOf(held: Held, archive: Archive, opened: Opened): ReadonlyMap<string, Filing> {
  const years = new Set(held.filings.flatMap(({ number }) => archiveYear(number) ?? []));
  const filed = [...years].flatMap((year) => {
    const numbers = held.filings.map(({ number }) => number).filter((number) => archiveYear(number) === year);
    return archive.find(opened, year, numbers);
  });
  return byNumber(filed);
}

const countOf = (held: Held): number => held.filings.length + held.strayLines;

/** What a run has filed and taken out, chunk by chunk. */
class Moving {
  moved = 0;
  isLoading = false;
  unread: Refused | undefined;
  private readonly counts = new Map<number, YearCount>();
  /** The last chunk, until it was looked at in the holding sheet. */
  private unchecked: readonly Filing[] = [];
  private checked: { readonly held: Held; readonly settled: ReadonlySet<string> } | undefined;

  constructor(
    private readonly live: LiveSheets,
    private readonly archive: Archive,
    private readonly opened: Opened,
    private readonly stamp: Stamp,
  ) {}

  /** Undefined where the archive of the year cannot be opened: those of other years go on. */
  private file(batch: Batch): Filed | undefined {
    try {
      return this.archive.file(this.opened, batch, this.stamp);
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'archiveUnread') throw error;
      this.unread = error;
      return undefined;
    }
  }

  /** @returns whether it can go on: all that was taken out before was what had been filed, and there is more to take */
  chunk(leaving: readonly Leaving[], year: number): boolean {
    const isHolding = this.unchecked.length > 0;
    const { filings, ownFormats, held } = this.live.read(leaving, isHolding);
    if (isHolding && !this.check(held)) return false;
    if (filings.length === 0) return false;
    const filed = this.file({ year, filings, ownFormats });
    if (filed === undefined) return true;
    this.counts.set(year, filed);
    const there = filings.filter(({ number }) => filed.settled.has(number));
    this.isLoading = there.length < filings.length;
    if (there.length === 0) return false;
    this.live.take(filed.settled);
    this.checked = undefined;
    this.unchecked = there;
    return !this.isLoading;
  }

  /** Looks at what the last chunk took out and lets go of it, or puts back what does not belong there. */
  finish(): void {
    if (this.unchecked.length > 0) this.check(this.live.held());
    if (this.checked === undefined) return;
    this.live.settle(this.checked.held, this.checked.settled, [...this.counts.values()]);
  }

  private check(held: Held): boolean {
    const settled = settledNumbers(held, byNumber(this.unchecked));
    this.checked = { held, settled };
    this.unchecked = [];
    this.moved += settled.size;
    return settled.size === countOf(held);
  }
}

/** Checks and lets go of what a run that broke off had taken out. */
function resume(live: LiveSheets, archive: Archive, opened: Opened, stamp: Stamp): number {
  const held = live.held();
  const settled = settledNumbers(held, filedOf(held, archive, opened));
  const years = new Set([...settled].flatMap((number) => archiveYear(number) ?? []));
  const counts = [...years].map((year) => archive.file(opened, { year, filings: [], ownFormats: {} }, stamp));
  live.settle(held, settled, counts);
  return settled.size;
}

/** One run with the desk held: as many chunks as there is time for. */
function moveChunks(desk: Desk, tools: ArchiveTools): ArchivedRun {
  const { live, isOver } = tools;
  const begunAt = desk.elapsed();
  const { opened, withOpenTasks, isHolding } = live.open(desk.recall());
  const { settings } = opened;
  const archive = tools.archive(settings);
  const stamp: Stamp = { at: desk.now, by: tools.by(settings) };
  // What was put back stands elsewhere now, so that the workbook has to be read anew.
  if (isHolding) return { moved: resume(live, archive, opened, stamp), waiting: 1, isStuck: false, isLoading: false };
  const leaving = dueForArchive(opened.rows, withOpenTasks, desk.now, daysBeforeArchive(settings));
  const moving = new Moving(live, archive, opened, stamp);
  let begun = false;
  for (const chunk of chunksOf(leaving)) {
    if (begun && (isOver() || desk.elapsed() - begunAt >= heldMilliseconds)) break;
    begun = true;
    if (!moving.chunk(chunk, chunk[0]?.year ?? 0)) break;
  }
  moving.finish();
  const { moved, isLoading, unread } = moving;
  return { moved, waiting: leaving.length - moved, isStuck: moved === 0 && !isLoading, isLoading, unread };
}

/**
 * Moves tickets that were closed long enough ago to the archive (D11): written there and read back, then taken out of
 * the live sheets, and let go of only when what was taken out is what was filed. Safe to be broken off between any two
 * calls: the next run goes on from what it finds.
 * @throws Refused "archiveUnread" with a year whose archive cannot be opened, once those of other years are moved
 */
export function archiveClosed(desk: Desk, tools: ArchiveTools): ArchivedRun {
  let total = 0;
  for (let pauses = 0; ; ) {
    const run = desk.exclusively(() => moveChunks(desk, tools));
    total += run.moved;
    if (run.moved > 0) pauses = 0;
    const isTired = run.isLoading && pauses >= mostPauses;
    if (run.waiting === 0 || run.isStuck || isTired || tools.isOver()) {
      if (run.unread !== undefined) throw run.unread;
      return { ...run, moved: total };
    }
    desk.release();
    if (run.isLoading) tools.pause();
    if (run.isLoading) pauses += 1;
  }
}
