import { businessCalendar } from '../calendar/calendar';
import { alwaysOpen, type DayPeriod, type ExceptionalDay, weekOf } from '../calendar/definition';
import { dayNumberOf } from '../time/local';
import type { Zone } from '../time/zone';
import type { Calendars } from './deadlines';

/** What the team sets about its hours: 1 = Monday … 7 = Sunday, periods in minutes after midnight. */
export interface WorkingHours {
  readonly workingWeekdays: readonly number[];
  readonly workingPeriods: readonly DayPeriod[];
  readonly specialDays: readonly ExceptionalDay[];
}

/** A date entered twice counts as its last entry says; a date that the calendar lacks is passed over. */
const usable = (days: readonly ExceptionalDay[]): readonly ExceptionalDay[] => [
  ...new Map(days.filter(({ date }) => dayNumberOf(date) !== undefined).map((day) => [day.date, day])).values(),
];

/**
 * The calendars that policies run on (D3).
 * @throws CalendarError when weekdays or periods make no working week.
 */
export const calendarsOf = (hours: WorkingHours, zone: Zone): Calendars => ({
  working: businessCalendar(
    { week: weekOf(hours.workingWeekdays, hours.workingPeriods), specialDays: usable(hours.specialDays) },
    zone,
  ),
  always: businessCalendar(alwaysOpen, zone),
});
