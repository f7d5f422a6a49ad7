import type { Moment } from '../record/ticket';
import { dayMillis } from '../time/local';
import type { Zone } from '../time/zone';

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
