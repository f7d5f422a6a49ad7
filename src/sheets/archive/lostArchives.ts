import type { Opened } from '../../app/desk';
import type { Remembered } from '../../app/memory';
import { isPastRetention } from '../../domain/archive/retention';
import type { Settings } from '../../domain/settings/settings';
import { markedArchives } from './archiveBook';
import { type ArchiveEntry, ArchiveIndex, isBook } from './archiveIndex';
import { ticketsIn } from './shelves';

/**
 * Enters again into the sheet 归档 the archives that the workbook's marks tell of, where people deleted the sheet or their
 * rows: without them nothing of what they hold is found. An archive that cannot be read is not entered.
 * @param isRepair whether a row that people wrote over is put right, too; else it stays, and its archive is left out
 * @returns how many
 */
export function enterMarkedArchives(
  opened: Pick<Opened, 'settings'>,
  isRepair: boolean,
  index = new ArchiveIndex(),
): number {
  const known = new Map(index.entries().map(({ bookId, year }) => [bookId, year]));
  const lost = markedArchives().filter(({ year, bookId }) => known.get(bookId) !== year);
  const isThere = (bookId: string): boolean => ticketsIn(bookId) !== undefined;
  let entered = 0;
  for (const { year, bookId } of lost) {
    const tickets = ticketsIn(bookId);
    if (tickets === undefined) continue;
    const row = index.spoiled(year, bookId, isThere);
    // Which year a workbook is of is certain, whoever wrote another beside it.
    if (row !== undefined && !isRepair && !known.has(bookId)) continue;
    if (row === undefined || !index.putRight(row, year, bookId)) index.enter(opened, year, bookId, [], tickets);
    entered += 1;
  }
  return entered;
}

/** Whether an archive workbook holds as many tickets as the list says. */
const isWhole = ({ bookId, tickets }: ArchiveEntry): boolean => (ticketsIn(bookId) ?? -1) >= tickets;

/** Which years have an archive, and which of these are missing, in ascending order. */
export type ArchiveStanding = Required<Pick<Remembered, 'archiveYears' | 'missingArchives'>>;

/**
 * What is known of the archives, to be remembered: which years have one, and which of them is not on the list, cannot be
 * opened or lacks tickets though it must still be kept; one call for each workbook.
 * @param known years that had an archive
 * @param month the one that is running, yyyy-MM
 */
export function archiveStanding(
  index: ArchiveIndex,
  known: readonly number[],
  { archiveKeepYears }: Settings,
  month: string,
): ArchiveStanding {
  const listed = new Set(index.years());
  const unlisted = known.filter((year) => !listed.has(year));
  const closed = index.entries().filter((entry) => isBook(entry) && !isWhole(entry));
  const isOwed = (year: number): boolean => !isPastRetention(year, Number(month.slice(0, 4)), archiveKeepYears);
  const missing = [...unlisted, ...closed.map(({ year }) => year)].filter(isOwed);
  return {
    archiveYears: [...new Set([...listed, ...missing])].sort(),
    missingArchives: [...new Set(missing)].sort(),
  };
}
