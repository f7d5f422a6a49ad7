import { doubtLabel } from '../record/doubtLabels';
import type { Language } from '../record/lists';
import { fieldOf, type Moment } from '../record/ticket';
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

/**
 * How 待补充 names a time that a row brought and that cannot be that of its report (D1): one ahead, or of another century.
 * Nothing where it can, or none came.
 */
export function reportDoubts(brought: Moment | undefined, now: Moment, language: Language): readonly string[] {
  if (brought === undefined) return [];
  const doubt = isReportTime(brought) ? 'ahead' : 'noTime';
  // Times are typed to the minute.
  const isGood = doubt === 'ahead' && brought < now + minuteMillis;
  return isGood ? [] : [doubtLabel(fieldOf('createdAt'), doubt, language)];
}
