import type { Moment } from '../record/ticket';
import { dayMillis, dayOf, type LocalTime } from './local';
import { offsetSpans } from './offsets';

/** Which of its two occurrences a wall-clock time of the hour that autumn repeats is meant to be. */
export type Occurrence = 'first' | 'last';

/** The wall clock of a place: between moments and what a clock on the wall shows there. */
export interface Zone {
  /** IANA name. */
  readonly name: string;
  toLocal(moment: Moment): LocalTime;
  /**
   * A wall-clock time that the spring change skips is read with the offset before the change (02:30 becomes
   * 03:30); one that the autumn change repeats is its first occurrence unless the last is asked for. Sheets and Java
   * read the first too.
   */
  toMoment(local: LocalTime, occurrence?: Occurrence): Moment;
  /** Which occurrence of its wall-clock time a moment is; undefined where the clock shows that time only once. */
  occurrenceOf(moment: Moment): Occurrence | undefined;
  /** The first moment of the day that `moment` falls on. */
  startOfDay(moment: Moment): Moment;
  /** The same wall-clock time `days` days later, also across a change of clocks. */
  addDays(moment: Moment, days: number): Moment;
}

function createZone(name: string): Zone {
  const spanAt = offsetSpans(name);
  const toLocal = (moment: Moment): LocalTime => moment + spanAt(moment).offset;
  const toMoment = (local: LocalTime, occurrence: Occurrence = 'first'): Moment => {
    // No zone is more than 14 hours from UTC, so a day on either side covers the moment.
    const before = spanAt(local - dayMillis);
    if (local + dayMillis < before.until) return local - before.offset;
    const after = spanAt(local + dayMillis);
    const early = local - Math.max(before.offset, after.offset);
    const late = local - Math.min(before.offset, after.offset);
    const [wanted, other] = occurrence === 'first' ? [early, late] : [late, early];
    if (toLocal(wanted) === local) return wanted;
    return toLocal(other) === local ? other : local - before.offset;
  };
  return {
    name,
    toLocal,
    toMoment,
    occurrenceOf: (moment) => {
      const local = toLocal(moment);
      if (toMoment(local) !== moment) return 'last';
      return toMoment(local, 'last') === moment ? undefined : 'first';
    },
    startOfDay: (moment) => toMoment(dayOf(toLocal(moment)) * dayMillis),
    addDays: (moment, days) => (days === 0 ? moment : toMoment(toLocal(moment) + days * dayMillis)),
  };
}

const zones = new Map<string, Zone>();

/**
 * The zone of an IANA name; the same object for the same name.
 * @throws RangeError when the platform does not know the name.
 */
export function zoneOf(name: string): Zone {
  const zone = zones.get(name) ?? createZone(name);
  zones.set(name, zone);
  return zone;
}
