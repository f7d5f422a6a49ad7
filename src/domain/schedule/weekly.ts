import type { Moment } from '../record/ticket';
import { dateText, dateTimeText } from '../time/format';
import { dayMillis, dayNumberOf, partsOf } from '../time/local';
import type { Zone } from '../time/zone';
import { type Days, type Schedule, timeOfDay } from './schedules';

const weekDays = 7;

/** No holidays are longer, in weeks; what nobody was told of for longer is told of no more. */
const weeksBack = 5;

/** The day itself, or the next one that is worked; undefined where that is none of the seven from it on. */
function turnDay(day: Moment, { zone, isWorkingDay }: Days): Moment | undefined {
  for (let later = 0; later < weekDays; later += 1) {
    const moment = zone.addDays(day, later);
    if (isWorkingDay(moment)) return moment;
  }
  return undefined;
}

/** The first of the days whose turn is that of the working day `turn`: those off before it. */
function firstWithTurn(turn: Moment, { zone, isWorkingDay }: Days): Moment {
  let back = 0;
  while (back < weekDays - 1 && !isWorkingDay(zone.addDays(turn, -back - 1))) back += 1;
  return zone.addDays(turn, -back);
}

const weekdayOf = (moment: Moment, zone: Zone): number => partsOf(zone.toLocal(moment)).weekday;

/** Names a period by the moment up to which it tells, yyyy-MM-dd HH:mm: the beginning of its day. */
const periodUntil = (day: Moment, zone: Zone): string => dateTimeText(zone.startOfDay(day), zone);

const periodShape = /^(\d{4}-\d\d-\d\d) \d\d:\d\d$/;

/** Up to when a period tells; undefined for one that an earlier version named. */
function untilOf(period: string, zone: Zone): Moment | undefined {
  const day = dayNumberOf(periodShape.exec(period)?.[1] ?? '');
  return day === undefined ? undefined : zone.toMoment(day * dayMillis);
}

/**
 * Once a week: on the weekday, or on the next working day when it is not worked, past the end of the week too. Where
 * nobody works until the weekday comes again, that week has no turn of its own: the next one tells of both. The period
 * is the weekday's day, whatever day its turn comes on, so that another weekday has periods of its own; two whose turns
 * are on the same day, as Saturday's and Sunday's on Monday, have one between them.
 * @param weekday 1 = Monday … 7 = Sunday
 * @param minutes after midnight
 */
export const weekly =
  (weekday: number, minutes: number): Schedule =>
  (now, days) => {
    const { zone } = days;
    const day = zone.addDays(now, -((weekdayOf(now, zone) - weekday + weekDays) % weekDays));
    const turn = turnDay(day, days);
    if (turn === undefined) return undefined;
    return {
      period: periodUntil(day, zone),
      doneFrom: periodUntil(firstWithTurn(turn, days), zone),
      // Earlier versions named all of a week by its Monday.
      earlierName: dateText(zone.addDays(day, 1 - weekday), zone),
      dueAt: timeOfDay(turn, minutes, zone),
    };
  };

/** How many weeks before `until` the last one with a turn is. */
function weeksToTurn(until: Moment, days: Days): number {
  let weeks = 1;
  while (weeks < weeksBack && turnDay(days.zone.addDays(until, -weekDays * weeks), days) === undefined) weeks += 1;
  return weeks;
}

/**
 * What a weekly turn tells of: the seven days before its period's day, the same on whatever day it comes. After weeks
 * that had no turn it reaches back to the last one; and to the end of what was told last, where the weekday was moved
 * since, so that no day is left out.
 * @param period as `weekly` names it
 * @param done the last period that was done
 */
export function weeklySpan(
  period: string,
  done: string | undefined,
  days: Days,
): { readonly since: Moment; readonly until: Moment } {
  const { zone } = days;
  const until = untilOf(period, zone);
  if (until === undefined) throw new RangeError(`not a weekly period: ${period}`);
  const weeksBefore = (weeks: number): Moment => zone.startOfDay(zone.addDays(until, -weekDays * weeks));
  const usual = weeksBefore(weeksToTurn(until, days));
  const told = untilOf(done ?? '', zone) ?? usual;
  return { since: Math.min(usual, Math.max(told, weeksBefore(weeksBack))), until };
}
