import type { Moment } from '../record/ticket';
import { dayMillis, minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';

/** Ticket numbers begin with a year of this century (D2): what is older is a slip, as the 1 that Sheets shows as 1900-01-01. */
export const isReportTime = (moment: Moment): boolean => moment >= Date.UTC(2000, 0, 2);

/**
 * When something was reported whose time came from elsewhere. In the hour that autumn repeats it is the latest that is not
 * ahead of `now`, where it comes within a day: the earlier one would have its deadlines pass an hour too soon (D3).
 * @param read the time as the first of the two
 */
export function reportedAt(read: Moment, zone: Zone, now: Moment): Moment {
  if (zone.occurrenceOf(read) !== 'first') return read;
  const last = zone.toMoment(zone.toLocal(read), 'last');
  return last <= now && now - last < dayMillis ? last : read;
}

/** Whether a time that a row brought can be that of its report (D1): of this century, and not ahead. Times are typed to the minute. */
export const isReportable = (brought: Moment, now: Moment): boolean =>
  isReportTime(brought) && brought < now + minuteMillis;
