import { momentToSerial } from '../domain/time/serial';
import type { Zone } from '../domain/time/zone';
import type { StoredCell } from './gateway';

/** The end of 9999: a number shown as a later date is no day, and its zone is not worth asking for. */
const lastDay = Date.UTC(9999, 11, 31);

/** Whether the date that Range.getValues made of a cell can be written back: a long number in a date column can not. */
export const isRealDate = (date: Date): boolean => Math.abs(date.getTime()) <= lastDay;

/** A cell of Range.getValues as the batch reader gives it: dates are serial days on the wall clock of `zone`. */
export function asStored(cell: StoredCell | Date, zone: Zone): StoredCell {
  if (!(cell instanceof Date)) return cell;
  return isRealDate(cell) ? momentToSerial(cell.getTime(), zone) : String(cell);
}
