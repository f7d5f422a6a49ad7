import type { Moment } from '../record/ticket';
import { monthBefore } from '../report/period';
import { dateText, monthText } from '../time/format';
import { hourMillis, minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';

/** The period of a timed job that a moment lies in, and when within it the job is owed. */
export interface Occasion {
  /** Names the period: what has been done for it is not done again. */
  readonly period: string;
  /** The first period that is as good as this one: where it was done, this one is owed no more. */
  readonly doneFrom?: string;
  /** What an earlier version called the period. */
  readonly earlierName?: string;
  readonly dueAt: Moment;
}

/** What schedules are told of the team's days. */
export interface Days {
  readonly zone: Zone;
  /** Whether the day that `moment` falls on is worked. */
  isWorkingDay(moment: Moment): boolean;
}

/** Says which period `now` lies in; undefined when the job has nothing to do in it. */
export type Schedule = (now: Moment, days: Days) => Occasion | undefined;

/** @param minutes after midnight */
export const timeOfDay = (day: Moment, minutes: number, zone: Zone): Moment =>
  zone.toMoment(zone.toLocal(zone.startOfDay(day)) + minutes * minuteMillis);

/** Every day. @param minutes after midnight */
export const daily =
  (minutes: number): Schedule =>
  (now, { zone }) => ({ period: dateText(now, zone), dueAt: timeOfDay(now, minutes, zone) });

/** Every working day. @param minutes after midnight */
export const onWorkingDays =
  (minutes: number): Schedule =>
  (now, days) =>
    days.isWorkingDay(now) ? daily(minutes)(now, days) : undefined;

/** On the 1st, for the month before: the period is that month, yyyy-MM. */
export const forMonthBefore: Schedule = (now, { zone }) => {
  const today = zone.startOfDay(now);
  const first = zone.startOfDay(zone.addDays(today, 1 - Number(dateText(now, zone).slice(-2))));
  return { period: monthBefore(monthText(now, zone)), dueAt: first };
};

/** Again and again, with so many minutes between. */
export const everyMinutes =
  (minutes: number): Schedule =>
  (now) => {
    const count = Math.floor(now / (minutes * minuteMillis));
    return { period: String(count), dueAt: count * minutes * minuteMillis };
  };

/** A job is on time for an hour: neither the end of its period nor quiet hours that begin meanwhile keep it. */
export const onTimeMillis = hourMillis;

/** The occasion of `now`'s period where it is due; else the one before, for as long as it is on time. */
export function dueOccasions(schedule: Schedule, now: Moment, days: Days): readonly Occasion[] {
  const isDue = (occasion: Occasion | undefined): occasion is Occasion =>
    occasion !== undefined && occasion.dueAt <= now;
  const [current, before] = [schedule(now, days), schedule(now - onTimeMillis, days)];
  const isOnTime = before !== undefined && now < before.dueAt + onTimeMillis;
  return [current, isOnTime ? before : undefined].filter(isDue);
}

const daysAhead = 62;

/** Whether what an occasion is for was done: a period before the last one done is owed no more. Periods sort as texts. */
export const isDone = ({ period, doneFrom = period, earlierName }: Occasion, done: string | undefined): boolean =>
  done !== undefined && (doneFrom <= done || earlierName === done);

/**
 * When the job will be owed next after `now`; undefined when not within two months.
 * @param done the last period that was done
 */
export function nextDueAt(schedule: Schedule, now: Moment, days: Days, done?: string): Moment | undefined {
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const occasion = schedule(days.zone.addDays(now, ahead), days);
    if (occasion !== undefined && occasion.dueAt > now && !isDone(occasion, done)) return occasion.dueAt;
  }
  return undefined;
}
