import type { CellValue as FileValue } from 'hucre/xlsx';
import type { CellValue } from '../../contract/view';
import { FileProblem } from '../problem';

const day = 86_400_000;
const origin = Date.UTC(1899, 11, 30);
/** Serial days of 1904-01-01, where the other date system begins. */
const start1904 = 1462;
/** Up to here the library counts a day that the year 1900 does not have. */
const missingDay = 60;

/** The most characters a cell of Sheets holds. */
const longestText = 50_000;

export type DateSystem = '1900' | '1904';

/**
 * A value of the file as the model keeps it; dates become the serial days they were, to the millisecond.
 * @param place for the message, like Tickets!B7
 * @throws FileProblem for text longer than a cell holds, and for dates no calendar has
 */
export function readValue(value: FileValue, system: DateSystem, place: () => string): CellValue {
  if (value instanceof Date) return readSerial(value, system, place);
  if (typeof value !== 'string') return value;
  if (value.length > longestText) {
    throw new FileProblem(
      `${place()} holds ${value.length} characters and a cell of Sheets at most ${longestText}: shorten it and try again.`,
    );
  }
  return value === '' ? null : value;
}

function readSerial(date: Date, system: DateSystem, place: () => string): number {
  const serial = (date.getTime() - origin) / day;
  if (Number.isNaN(serial))
    throw new FileProblem(`${place()} holds a date out of any calendar: correct it and try again.`);
  // A time of day without a date stays one in both systems.
  if (system === '1904') return serial < start1904 + 1 ? serial - start1904 : serial;
  return serial > missingDay ? serial : serial - 1;
}
