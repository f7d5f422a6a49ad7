import type { Moment } from '../record/ticket';
import { dayMillis, type LocalTime, secondMillis } from './local';
import type { Occurrence, Zone } from './zone';

/** Serial day of 1970-01-01: Sheets counts days from 1899-12-30. */
export const serialOf1970 = 25_569;

/**
 * In the hour that autumn repeats a cell shows the same time for two moments. Which one is meant stands in milliseconds
 * that no cell shows: less than half a second, which no rounding makes another second, and well apart from a whole one,
 * which people type.
 */
const marks: Readonly<Record<Occurrence, number>> = { first: 125, last: 375 };

function markOn(local: LocalTime): Occurrence | undefined {
  const part = local - Math.floor(local / secondMillis) * secondMillis;
  if (Math.abs(part - marks.first) <= 1) return 'first';
  return Math.abs(part - marks.last) <= 1 ? 'last' : undefined;
}

/**
 * The moment of a wall-clock time as it stands in a cell.
 * @param unmarked what a time of the repeated hour is that the desk did not write: reports and other events are the
 *   first, a deadline is the last, so that nobody misses it by what the cell leaves open
 */
export function momentOfLocal(local: LocalTime, zone: Zone, unmarked: Occurrence = 'first'): Moment {
  const mark = markOn(local);
  const moment = zone.toMoment(local, mark ?? unmarked);
  if (mark === undefined || zone.occurrenceOf(moment) === undefined) return moment;
  return Math.floor(moment / secondMillis) * secondMillis;
}

/** The wall-clock time that a cell is to hold for a moment: to the second, and marked, in the hour that autumn repeats. */
function localOf(moment: Moment, zone: Zone): LocalTime {
  const local = zone.toLocal(moment);
  const occurrence = zone.occurrenceOf(moment);
  return occurrence === undefined ? local : Math.floor(local / secondMillis) * secondMillis + marks[occurrence];
}

/**
 * The moment of a date cell: `serial` is days since 1899-12-30 on the wall clock of `zone`, its fraction the time
 * of day. Rounded to the millisecond, so that seconds come out whole.
 * @param unmarked as in `momentOfLocal`
 * @throws RangeError when `serial` is not finite.
 */
export const serialToMoment = (serial: number, zone: Zone, unmarked?: Occurrence): Moment =>
  momentOfLocal(Math.round((serial - serialOf1970) * dayMillis), zone, unmarked);

/** Days that Sheets shows as dates: 1 January 1900 to the end of 9999. A phone number in a time column is none. */
export const isSerialDay = (serial: number): boolean => serial >= 1 && serial < 2_958_466;

/**
 * The text of a time typed without its day, which Sheets keeps as a part of its first day, 1899-12-30: '14:30' of 0.604….
 * Undefined for anything but whole minutes of that day: what the platform makes of 1899 may be off by some minutes and
 * seconds.
 */
export function timeAloneText(serial: number | undefined): string | undefined {
  if (serial === undefined || serial <= 0 || serial >= 1) return undefined;
  const seconds = Math.round((serial * dayMillis) / secondMillis);
  if (seconds % 60 !== 0 || seconds === dayMillis / secondMillis) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two((seconds / 60) % 60)}`;
}

/** The moment of a cell that may hold a date: undefined for blanks, texts and figures that no day has. */
export const momentOfCell = (cell: unknown, zone: Zone, unmarked?: Occurrence): Moment | undefined =>
  typeof cell === 'number' && isSerialDay(cell) ? serialToMoment(cell, zone, unmarked) : undefined;

/** The date cell of a wall-clock time. */
export const localToSerial = (local: LocalTime): number => local / dayMillis + serialOf1970;

/** The date cell that shows `moment` on the wall clock of `zone`; to the second in the hour that autumn repeats. */
export const momentToSerial = (moment: Moment, zone: Zone): number => localToSerial(localOf(moment, zone));

/**
 * The moment that Sheets makes the same cell of as `momentToSerial`, and reads back from it: of the repeated hour it knows
 * the first occurrence only.
 */
export const momentForSheets = (moment: Moment, zone: Zone): Moment => zone.toMoment(localOf(moment, zone));
