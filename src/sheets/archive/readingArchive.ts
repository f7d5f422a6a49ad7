import { Refused } from '../../app/refused';

/** What Google says of a workbook that is gone for good, or not shared with who asks, and of BigQuery out of reach. */
const unreachable = /Requested entity was not found|does not have permission|PERMISSION_DENIED|API call to bigquery/i;

/** A workbook that lacks a sheet, a dataset that is gone, a script that was pushed without BigQuery. */
const unreadable: readonly Refused['code'][] = ['notSetUp', 'datasetMissing', 'bigQueryOff'];

const isUnread = (error: unknown): boolean =>
  error instanceof Refused ? unreadable.includes(error.code) : unreachable.test(String(error));

/**
 * Reads an archive.
 * @param year of the archive, as the sheet 归档 names it
 * @throws Refused "archiveUnread" with the year when it cannot be read
 */
export function readingArchive<T>(year: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isUnread(error)) throw error;
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
