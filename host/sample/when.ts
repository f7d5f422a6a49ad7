import { TZDate } from '@date-fns/tz';

/** When something of the sample happened: on a working day before today, or so many minutes before now. */
export type When = { readonly workingDaysAgo: number; readonly time: string } | { readonly minutesAgo: number };

/** @param time HH:mm */
export const on = (workingDaysAgo: number, time: string): When => ({ workingDaysAgo, time });
export const ago = (minutesAgo: number): When => ({ minutesAgo });

const minuteMilliseconds = 60_000;

/** A time of the weekday so many before that of `now`, whatever the holidays. */
function weekdayBefore(now: number, weekdays: number, timeZone: string): TZDate {
  const day = new TZDate(now, timeZone);
  for (let left = weekdays; left > 0; ) {
    day.setDate(day.getDate() - 1);
    if (day.getDay() !== 0 && day.getDay() !== 6) left -= 1;
  }
  return day;
}

/**
 * The moment that is meant, in epoch milliseconds.
 * @param now epoch milliseconds
 * @param timeZone IANA name of the zone in which the team works
 */
export function momentOf(when: When, now: number, timeZone: string): number {
  if ('minutesAgo' in when) return now - when.minutesAgo * minuteMilliseconds;
  const day = weekdayBefore(now, when.workingDaysAgo, timeZone);
  const [hour = 0, minute = 0] = when.time.split(':').map(Number);
  return new TZDate(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute, timeZone).getTime();
}

/** As people type a time: "2026-05-20 16:05". */
export const wallClock = (moment: number, timeZone: string): string =>
  new TZDate(moment, timeZone).toISOString().slice(0, 16).replace('T', ' ');
