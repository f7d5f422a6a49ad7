import { Refused } from '../../app/refused';

/** What Google says of a workbook that is gone for good, or not shared with who asks. */
const unreachable = /Requested entity was not found|does not have permission|PERMISSION_DENIED/;

/**
 * Reads an archive workbook.
 * @param year of the archive, as the sheet 归档 names it
 * @throws Refused "archiveUnread" with the year when the workbook cannot be opened
 */
export function readingArchive<T>(year: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused || !unreachable.test(String(error))) throw error;
    throw new Refused('archiveUnread', [], String(year));
  }
}

/**
 * The same for who makes do without an archive that cannot be opened.
 * @param skip is told its year; without it the refusal stands
 */
export function readingOrSkipping<T>(
  year: number,
  skip: ((year: number) => void) | undefined,
  read: () => readonly T[],
): readonly T[] {
  try {
    return readingArchive(year, read);
  } catch (error) {
    if (skip === undefined || !(error instanceof Refused) || error.code !== 'archiveUnread') throw error;
    skip(Number(error.detail));
    return [];
  }
}
