import { isCounted, type Load } from '../domain/dispatch/chooseOwner';
import { withTransfer } from '../domain/dispatch/load';
import { quietUntil } from '../domain/notice/quietHours';
import { countTexts } from '../domain/record/countTexts';
import type { Moment } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import type { AcceptedRows, RowWords } from './acceptRows';
import { adoptStrays } from './adoptStrays';
import { withAssignments } from './assignments';
import type { CategoryOffer } from './categoryOffers';
import { recallCounters } from './counters';
import { sealTyped } from './customers/sealTyped';
import { unsealedCount, withUnsealedMarks } from './customers/unsealedRows';
import type { Desk, Opened, TicketRow } from './desk';
import { isAssignment, isHeld, type LogEntry, type Notice, noticeKey, type Remembered, withNotices } from './memory';
import { notesOff } from './statusNotes';
import { type Judged, type Judging, judge } from './sweeping/judge';
import { type Breadth, lookOf } from './sweeping/look';
import { offersOf, treeMark } from './sweeping/offers';
import { goneLines, openAsSeen } from './sweeping/seen';

/** Rows are looked through at least this often, for what no edit trigger saw: rows undone, inserted, pasted elsewhere. */
const fullPassMilliseconds = 60 * 60_000;
/**
 * All columns are read so often, which makes good what an edit left undone whose trigger died: hourly while that takes
 * seconds, otherwise four times a day.
 */
const deepPassMilliseconds = { small: 60 * 60_000, large: 6 * 60 * 60_000 };
const largeFrom = 5000;
const attempts = 3;

/** Properties of edits that wait until something else is written; more make every execution slower. */
const editsKept = 40;

/** No execution lives longer. */
const executionMilliseconds = 6 * 60_000;

export interface Swept {
  readonly changed: number;
  /** Deadlines found passed and tickets given out, to be told by `tellNotices`. */
  readonly notices: readonly Notice[];
  readonly opened?: Opened;
  readonly remembered: Remembered;
}

/** Notices whose sender died, and those whose quiet hours have ended. */
const leftBehind = (remembered: Remembered, now: Moment): readonly Notice[] =>
  now >= remembered.mailingUntil ? remembered.notices.filter((notice) => !isHeld(notice, now)) : [];

/** Notices as they are kept: in quiet hours all but urgent ones wait for their end (D15). */
function keptQuiet(notices: readonly Notice[], { settings, zone }: Opened, now: Moment): readonly Notice[] {
  const until = quietUntil(settings.quietHours, now, zone);
  if (until === undefined) return notices;
  return notices.map((notice) =>
    notice.isUrgent === true || isHeld(notice, now) ? notice : { ...notice, heldUntil: until },
  );
}

const isDue = (remembered: Remembered, now: Moment): boolean =>
  now >= remembered.sweep.nextChangeAt ||
  now - remembered.sweep.fullAt >= fullPassMilliseconds ||
  leftBehind(remembered, now).length > 0 ||
  remembered.lowScores.some((score) => !isHeld(score, now)) ||
  (remembered.answerEdits ?? []).length > 0 ||
  remembered.journal.length > 0;

function isDeepPassDue({ sweep: { fullAt, deepAt = 0, rows = 0 } }: Pick<Remembered, 'sweep'>, now: Moment): boolean {
  const span = rows < largeFrom ? deepPassMilliseconds.small : deepPassMilliseconds.large;
  return fullAt === 0 || now - deepAt >= span;
}

/** Of the notices now kept, those to tell at once: what was left behind, then what has just been found. */
function untoldOf(notices: readonly Notice[], remembered: Remembered, now: Moment): readonly Notice[] {
  const waiting = new Set(remembered.notices.map(noticeKey));
  const behind = new Set(leftBehind(remembered, now).map(noticeKey));
  const telling = notices.filter((notice) => !isHeld(notice, now));
  return [
    ...telling.filter((notice) => behind.has(noticeKey(notice))),
    ...telling.filter((notice) => !waiting.has(noticeKey(notice))),
  ];
}

/**
 * Notices of tickets that are there, an edit may have died between giving a number and writing it, and still the
 * owner's who is to be told: the ticket may have gone on since, or the owner may have been undone (D4).
 */
function withoutGhosts(
  notices: readonly Notice[],
  { changes }: AcceptedRows,
  { opened, given }: Judged,
): readonly Notice[] {
  const inRow = new Map(opened.rows.map(({ row, ticket }) => [row, ticket.owner]));
  const owners = new Map([
    ...opened.rows.map(({ ticket }) => [ticket.number, ticket.owner] as const),
    ...given.map(({ ticket }) => [ticket.number, ticket.owner] as const),
    ...changes.map(({ row, change }) => [change.number, change.owner ?? inRow.get(row)] as const),
  ]);
  return notices.filter(
    (notice) =>
      owners.has(notice.number) &&
      !(isAssignment(notice) && notice.count === 1 && notice.owner !== (owners.get(notice.number) ?? '')),
  );
}

/** Open tickets by owner, counted anew so that the load never drifts. */
function loadOf(rows: readonly TicketRow[], before: Load): Load {
  const load: Record<string, { open: number; assignedAt: number }> = {};
  for (const [name, known] of Object.entries(before)) load[name] = { open: 0, assignedAt: known.assignedAt };
  for (const { ticket } of rows) {
    if (ticket.owner === undefined || ticket.status === 'closed' || !isCounted(ticket.owner)) continue;
    const known = load[ticket.owner] ?? { open: 0, assignedAt: 0 };
    load[ticket.owner] = { ...known, open: known.open + 1 };
  }
  return load;
}

/** What is written beside the states: log lines and drop-downs. */
interface Beside {
  readonly log: readonly LogEntry[];
  readonly offers: readonly CategoryOffer[];
}

/** Changes that go together with log lines and drop-downs; more go by a call of their own, which takes less time. */
const writtenTogether = 500;

function writeAll(desk: Desk, { opened, changes }: Judged, beside: Beside): void {
  const isBlank = beside.log.length === 0 && beside.offers.length === 0;
  const isTogether = !isBlank && changes.length <= writtenTogether;
  if (changes.length > 0 && !isTogether) desk.write(opened, changes);
  if (!isBlank) desk.commit(opened, { changes: isTogether ? changes : [], ...beside });
}

const withGiven = (remembered: Remembered, { given }: Judged, now: Moment): Remembered =>
  withAssignments(
    remembered,
    given.map(({ ticket }) => ticket),
    now,
  );

interface Settling {
  readonly remembered: Remembered;
  readonly asked: Breadth;
  readonly judging: Omit<Judging, 'isBroad' | 'externalNos'>;
  besides(judged: Judged): Beside;
}

/** Writes what is due; where people sorted or deleted rows meanwhile, reads and judges again. */
function settle(desk: Desk, { remembered, asked, judging, besides }: Settling): Judged & { readonly breadth: Breadth } {
  const judgedNow = () => {
    const { looked, breadth } = lookOf(desk, remembered, asked);
    const externalNos = breadth === 'all' ? countTexts(looked.rows.map(({ ticket }) => ticket.externalNo)) : undefined;
    const judged = judge(looked, { ...judging, isBroad: breadth !== 'open', externalNos });
    return { ...judged, changes: withUnsealedMarks(looked, judged.changes, remembered), breadth };
  };
  const first = judgedNow();
  // Before it is written: who is killed on the way tells of it at least.
  if (first.given.length > 0) desk.remember(remembered, withGiven(remembered, first, judging.now));
  writeAll(desk, first, besides(first));
  let judged = first;
  // Fewer are put where they belong by the write itself.
  for (let attempt = 1; attempt < attempts && judged.changes.length > writtenTogether; attempt += 1) {
    if (desk.displaced(judged.opened, judged.changes).length === 0) break;
    judged = judgedNow();
    desk.write(judged.opened, judged.changes);
  }
  return { ...judged, notices: first.notices, log: first.log, given: first.given };
}

/**
 * When all rows were last looked through: customers left to be sealed stand in rows that are not open too, so that the
 * next sweep is as broad again.
 */
function fullPassAt(isMoreLeft: boolean, breadth: Breadth, before: Moment, now: Moment): Moment {
  if (isMoreLeft) return now - fullPassMilliseconds;
  return breadth === 'open' ? before : now;
}

const breadthOf = ({ sweep }: Remembered, now: Moment, force: boolean): Breadth => {
  if (force || isDeepPassDue({ sweep }, now)) return 'all';
  return now - sweep.fullAt >= fullPassMilliseconds ? 'hourly' : 'open';
};

/**
 * The timed check of all clocks (D3): brings every SLA state up to date, finds deadlines that passed since the last
 * one, and takes in rows that no edit trigger saw. Nothing due costs two service calls.
 * @param force looks through all rows and columns even when nothing is due
 */
export function sweep(desk: Desk, words: (settings: Settings) => RowWords, force: boolean): Swept {
  return desk.exclusively(() => {
    const remembered = recallCounters(desk);
    if (!force && !isDue(remembered, desk.now)) {
      if ((remembered.edits ?? []).length > editsKept) desk.remember(remembered, remembered);
      return { changed: 0, notices: [], remembered };
    }
    const { sweptUntil, fullAt, deepAt = 0, unseen = [] } = remembered.sweep;
    const since = sweptUntil === 0 ? desk.now : sweptUntil;
    const asked = breadthOf(remembered, desk.now, force);
    const isSettled = (number: string): boolean => asked === 'all' || unseen.includes(number);
    const judged = settle(desk, {
      remembered,
      asked,
      judging: { now: desk.now, since, words, isSettled, load: remembered.load, openTasks: desk.openTasks },
      besides: ({ opened, log }) => ({
        log: [...remembered.journal, ...log, ...goneLines(opened, remembered, desk.now, words(opened.settings))],
        offers: offersOf(opened, remembered),
      }),
    });
    const { opened, breadth } = judged;
    const adopted = adoptStrays(desk, opened.rows, remembered, words);
    if (adopted.log.length > 0) desk.append(opened, { tickets: [], log: adopted.log });
    const sealed = sealTyped(desk, opened.rows, adopted.remembered);
    const noted = withGiven(withNotices(sealed.remembered, judged.notices), judged, desk.now);
    const notices = keptQuiet(withoutGhosts(noted.notices, adopted, judged), opened, desk.now);
    const { off, noted: notesLeft } = notesOff(remembered, opened);
    if (off.length > 0) desk.takeNotesOff(opened, 'status', off);
    const untold = untoldOf(notices, remembered, desk.now);
    const after: Remembered = {
      ...noted,
      notices,
      load: judged.given.reduce(
        (load, { ticket, from }) => withTransfer(load, from, ticket.owner ?? '', desk.now),
        loadOf(opened.rows, adopted.remembered.load),
      ),
      sweep: {
        ...openAsSeen(opened, remembered),
        sweptUntil: desk.now,
        fullAt: fullPassAt(sealed.left > 0, breadth, fullAt, desk.now),
        deepAt: breadth === 'all' ? desk.now : deepAt,
        rows: opened.rows.length,
        nextChangeAt: adopted.changes.length > 0 || sealed.left > 0 ? desk.now : judged.nextChangeAt,
        unseen: judged.unseen,
        tree: treeMark(opened.settings),
        took: desk.elapsed(),
        requests: desk.requests(),
        unsealed: Math.max(
          breadth === 'open' ? (remembered.sweep.unsealed ?? 0) : 0,
          unsealedCount(opened.rows, remembered) + sealed.left,
        ),
        due: judged.due,
      },
      mailingUntil: untold.length > 0 ? desk.now + executionMilliseconds : remembered.mailingUntil,
      journal: [],
      ...(notesLeft.length < (remembered.noted ?? []).length && { noted: notesLeft }),
    };
    desk.remember(sealed.remembered, after);
    return {
      changed: judged.changes.length + adopted.changes.length,
      notices: untold,
      opened,
      remembered: after,
    };
  });
}
