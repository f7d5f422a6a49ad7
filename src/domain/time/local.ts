/**
 * A wall-clock time without a zone: milliseconds since 1970-01-01 00:00 on a clock whose every day has 24 hours.
 * The same wall clock is a different moment in every zone; see zone.ts.
 */
export type LocalTime = number;

export const secondMillis = 1_000;
export const minuteMillis = 60_000;
export const hourMillis = 3_600_000;
export const dayMillis = 86_400_000;

/** A day of the calendar: whole days since 1970-01-01. */
export type DayNumber = number;

export interface LocalParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
}

/** Midnight of a date of the Gregorian calendar; `month` counts from 1. Parts out of range roll over. */
export function localDate(year: number, month: number, day: number): LocalTime {
  // Date.UTC reads the years 0–99 as 1900–1999.
  return year > 99 ? Date.UTC(year, month - 1, day) : new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The parts that a calendar and a clock on the wall would show. */
export function partsOf(local: LocalTime): LocalParts {
  const date = new Date(local);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: weekdayOf(dayOf(local)),
  };
}

/** The day that `local` falls on. */
export const dayOf = (local: LocalTime): DayNumber => Math.floor(local / dayMillis);

/** 1 = Monday … 7 = Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Whether the calendar has this date: 2024-02-29 yes, 2023-02-29 no. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  const isMonth = month >= 1 && month <= 12;
  return isMonth && day >= 1 && localDate(year, month, day) <= localDate(year, month + 1, 0);
}

/** The day that 'yyyy-MM-dd' names, or undefined when the text is no such date. */
export function dayNumberOf(text: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDate(year, month, day) ? dayOf(localDate(year, month, day)) : undefined;
}
