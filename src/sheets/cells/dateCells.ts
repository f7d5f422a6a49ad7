import type { Moment } from '../../domain/record/ticket';
import { localToSerial, momentForSheets, momentOfLocal } from '../../domain/time/serial';
import type { Occurrence, Zone } from '../../domain/time/zone';
import type { StoredCell } from '../areas';

/** The end of 9999: a number shown as a later date is no day, and its zone is not worth asking for. */
const lastDay = Date.UTC(9999, 11, 31);

/** Whether the date that Range.getValues made of a cell can be written back: a long number in a date column can not. */
export const isRealDate = (date: Date): boolean => Math.abs(date.getTime()) <= lastDay;

/** A cell of Range.getValues as the batch reader gives it: dates are serial days on the wall clock of `zone`. */
export function asStored(cell: StoredCell | Date, zone: Zone): StoredCell {
  if (!(cell instanceof Date)) return cell;
  return isRealDate(cell) ? localToSerial(zone.toLocal(cell.getTime())) : String(cell);
}

/**
 * The moment of a date that Range.getValues made of a cell, whichever occurrence of a repeated hour Sheets took it for.
 * @param unmarked as in `momentOfLocal`
 */
export const momentOfDate = (date: Date, zone: Zone, unmarked?: Occurrence): Moment =>
  momentOfLocal(zone.toLocal(date.getTime()), zone, unmarked);

/** The date that Range.setValues makes the cell of `moment` of. */
export const dateForSheets = (moment: Moment, zone: Zone): Date => new Date(momentForSheets(moment, zone));
