import type { Moment } from '../record/ticket';
import { dayMillis } from './local';
import type { Zone } from './zone';

/** Serial day of 1970-01-01: Sheets counts days from 1899-12-30. */
export const serialOf1970 = 25_569;

/**
 * The moment of a date cell: `serial` is days since 1899-12-30 on the wall clock of `zone`, its fraction the time
 * of day. Rounded to the millisecond, so that seconds come out whole.
 * @throws RangeError when `serial` is not finite.
 */
export const serialToMoment = (serial: number, zone: Zone): Moment =>
  zone.toMoment(Math.round((serial - serialOf1970) * dayMillis));

/** Days that Sheets shows as dates: 1 January 1900 to the end of 9999. A phone number in a time column is none. */
export const isSerialDay = (serial: number): boolean => serial >= 1 && serial < 2_958_466;

/** Whether a moment, on any wall clock, is within the days that Sheets shows as dates. */
export const isSerialMoment = (moment: Moment): boolean => isSerialDay(moment / dayMillis + serialOf1970);

/** The moment of a cell that may hold a date: undefined for blanks, texts and figures that no day has. */
export const momentOfCell = (cell: unknown, zone: Zone): Moment | undefined =>
  typeof cell === 'number' && isSerialDay(cell) ? serialToMoment(cell, zone) : undefined;

/** The date cell that shows `moment` on the wall clock of `zone`; the repeated hour of autumn reads back as its first occurrence. */
export const momentToSerial = (moment: Moment, zone: Zone): number => zone.toLocal(moment) / dayMillis + serialOf1970;
