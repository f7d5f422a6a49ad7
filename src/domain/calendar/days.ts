import { type DayNumber, dayMillis, dayNumberOf, minuteMillis, weekdayOf } from '../time/local';
import type { Zone } from '../time/zone';
import type { CalendarDefinition, DayPeriod } from './definition';
import type { OpenPeriod } from './sequence';

/** The open periods of a day, in order, as moments; empty on a day that is closed. */
export type OpenDays = (day: DayNumber) => readonly OpenPeriod[];

function hoursByDay({ week, specialDays }: CalendarDefinition): (day: DayNumber) => readonly DayPeriod[] {
  const usual = [1, 2, 3, 4, 5, 6, 7].map((weekday) => week[weekday] ?? []);
  const makeUp = usual.find((periods) => periods.length > 0) ?? [];
  const special = new Map(
    specialDays.map(({ date, kind, periods }) => [dayNumberOf(date), kind === 'holiday' ? [] : (periods ?? makeUp)]),
  );
  return (day) => special.get(day) ?? usual[weekdayOf(day) - 1] ?? [];
}

/** The days of a calendar on the wall clock of `zone`, each worked out once. Hours that the spring change skips are not open. */
export function openDays(definition: CalendarDefinition, zone: Zone): OpenDays {
  const hoursOf = hoursByDay(definition);
  const known = new Map<DayNumber, readonly OpenPeriod[]>();
  const momentOf = (day: DayNumber, minute: number) => zone.toMoment(day * dayMillis + minute * minuteMillis);
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const periods = hoursOf(day)
      .map(({ from, to }) => ({ startAt: momentOf(day, from), endAt: momentOf(day, to) }))
      .filter(({ startAt, endAt }) => startAt < endAt);
    known.set(day, periods);
    return periods;
  };
}
