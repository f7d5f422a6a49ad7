import type { Moment } from '../record/ticket';
import { dayMillis } from './local';
import type { Zone } from './zone';

/** Serial day of 1970-01-01: Sheets counts days from 1899-12-30. */
const serialOf1970 = 25_569;

/**
 * The moment of a date cell: `serial` is days since 1899-12-30 on the wall clock of `zone`, its fraction the time
 * of day. Rounded to the millisecond, so that seconds come out whole.
 * @throws RangeError when `serial` is not finite.
 */
export const serialToMoment = (serial: number, zone: Zone): Moment =>
  zone.toMoment(Math.round((serial - serialOf1970) * dayMillis));

/** The date cell that shows `moment` on the wall clock of `zone`; the repeated hour of autumn reads back as its first occurrence. */
export const momentToSerial = (moment: Moment, zone: Zone): number => zone.toLocal(moment) / dayMillis + serialOf1970;
