import type { Moment } from '../record/ticket';
import { dayMillis, dayOf } from '../time/local';
import type { Zone } from '../time/zone';
import { type OpenDays, openDays } from './days';
import type { CalendarDefinition } from './definition';
import { CalendarError, calendarIssues } from './rules';
import { inOrder, minutesUntil, momentAfter, type OpenPeriod, type Pause, withoutPauses } from './sequence';

/** A business clock: the open time of a place, as one lazy sequence that adding and measuring both fold (D3). */
export interface BusinessCalendar {
  readonly zone: Zone;
  /** Open periods from `from` on, in order, without end; the first begins at `from` when it is open then. */
  openPeriods(from: Moment): Iterable<OpenPeriod>;
  isOpen(moment: Moment): boolean;
  /** Whether the day that `moment` falls on has open hours. */
  isWorkingDay(moment: Moment): boolean;
  /** `moment` itself when it is open then. */
  nextOpening(moment: Moment): Moment;
  /**
   * The moment at which `minutes` of open time have gone by since `start`. What ends exactly at closing time is due then.
   * @throws RangeError when `minutes` is negative or not finite.
   */
  addOpenMinutes(start: Moment, minutes: number): Moment;
  /** Open minutes between two moments, with fractions; 0 when `to` is not after `from`. */
  openMinutesBetween(from: Moment, to: Moment): number;
  /**
   * The same time of day `days` working days later, counted from the next opening when `start` is closed. On a day
   * that has no such open time: the closing before it, or the day's opening. Pauses push it on by the open time they cover.
   * @throws RangeError when `days` is not a whole number of at least 0.
   */
  addWorkingDays(start: Moment, days: number): Moment;
  /**
   * The same calendar with the clock standing still during `pauses`, which may overlap and stand in any order.
   * @throws RangeError for a pause that ends before it begins or has no end.
   */
  withPauses(pauses: readonly Pause[]): BusinessCalendar;
}

function* periodsFrom(days: OpenDays, zone: Zone, from: Moment): Generator<OpenPeriod> {
  for (let day = dayOf(zone.toLocal(from)); ; day += 1) {
    for (const period of days(day)) {
      if (period.startAt >= from) yield period;
      else if (period.endAt > from) yield { startAt: from, endAt: period.endAt };
    }
  }
}

function firstOf(periods: Iterable<OpenPeriod>): OpenPeriod {
  for (const period of periods) return period;
  throw new RangeError('the open time ends');
}

/** The latest open moment of a day at or before `moment`, or the day's opening. */
function withinHours(periods: readonly OpenPeriod[], moment: Moment): Moment {
  let latest = periods[0]?.startAt ?? moment;
  for (const { startAt, endAt } of periods) if (startAt <= moment) latest = Math.min(moment, endAt);
  return latest;
}

function sameTimeLater(days: OpenDays, zone: Zone, start: Moment, count: number): Moment {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} working days`);
  const from = firstOf(periodsFrom(days, zone, start)).startAt;
  const local = zone.toLocal(from);
  let day = dayOf(local);
  const timeOfDay = local - day * dayMillis;
  for (let left = count; left > 0; ) {
    day += 1;
    if (days(day).length > 0) left -= 1;
  }
  return withinHours(days(day), zone.toMoment(day * dayMillis + timeOfDay));
}

function calendarOver(days: OpenDays, zone: Zone, pauses: readonly Pause[]): BusinessCalendar {
  const openPeriods = (from: Moment): Iterable<OpenPeriod> => {
    const periods = periodsFrom(days, zone, from);
    return pauses.length === 0 ? periods : withoutPauses(periods, pauses);
  };
  const addOpenMinutes = (start: Moment, minutes: number): Moment => {
    if (!(minutes >= 0 && minutes < Number.POSITIVE_INFINITY)) throw new RangeError(`${minutes} minutes`);
    return momentAfter(openPeriods(start), minutes);
  };
  return {
    zone,
    openPeriods,
    isOpen: (moment) => firstOf(openPeriods(moment)).startAt === moment,
    isWorkingDay: (moment) => days(dayOf(zone.toLocal(moment))).length > 0,
    nextOpening: (moment) => firstOf(openPeriods(moment)).startAt,
    addOpenMinutes,
    openMinutesBetween: (from, to) => minutesUntil(openPeriods(from), to),
    addWorkingDays: (start, count) => {
      const due = sameTimeLater(days, zone, start, count);
      const minutes = minutesUntil(periodsFrom(days, zone, start), due);
      return pauses.length === 0 || minutesUntil(openPeriods(start), due) === minutes
        ? due
        : addOpenMinutes(start, minutes);
    },
    withPauses: (more) => calendarOver(days, zone, inOrder([...pauses, ...more])),
  };
}

/**
 * A calendar on the wall clock of `zone`.
 * @throws CalendarError naming every rule that `definition` breaks.
 */
export function businessCalendar(definition: CalendarDefinition, zone: Zone): BusinessCalendar {
  const issues = calendarIssues(definition);
  if (issues.length > 0) throw new CalendarError(issues);
  return calendarOver(openDays(definition, zone), zone, []);
}
