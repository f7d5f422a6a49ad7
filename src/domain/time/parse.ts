import type { Moment } from '../record/ticket';
import { dayMillis, isCalendarDate, type LocalTime, localDate, partsOf } from './local';
import { type DateOrder, readDate, type WrittenDate } from './readDate';
import { readTime } from './readTime';
import { serialToMoment } from './serial';
import type { Occurrence, Zone } from './zone';

/** 'ambiguous': the text may mean several moments, ask. 'unreadable': it is no date that is understood. */
export type TimeProblem = 'ambiguous' | 'unreadable';
export type ParsedMoment = { readonly moment: Moment } | { readonly problem: TimeProblem };

export interface ParseRules {
  /** The order of figures known for the whole column; without it 3/5/2022 is ambiguous. */
  readonly order?: DateOrder | undefined;
  /** A date without a year, and words like 昨天: the one nearest to now, or ambiguous (for old ledgers). */
  readonly relative?: 'nearestToNow' | 'ask';
  /** Of a time that autumn repeats; the first unless told otherwise. */
  readonly occurrence?: Occurrence;
}

const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const weekdayWords =
  /\(?(?:周|星期|礼拜)[一二三四五六日天]\)?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/gi;

/** The text without marks and names of weekdays, with the digits run together taken apart. */
const cleaned = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(weekdayWords, ' ')
    .replace(/\((?!\d)[^()]*\)$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(\d{8})(\d{2})(\d{2})(\d{2})?$/,
      (_, day: string, hour: string, minute: string, second = '00') => `${day} ${hour}:${minute}:${second}`,
    )
    .replace(/^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?),? (.+)$/i, '$2 $1');

const dayWords: readonly (readonly [pattern: RegExp, daysFromToday: number])[] = [
  [/^(?:今天|今日|today)/i, 0],
  [/^(?:昨天|昨日|yesterday)/i, -1],
  [/^前天/, -2],
  [/^(?:明天|明日|tomorrow)/i, 1],
  [/^后天/, 2],
];

/** Serial days as spreadsheets export them, 1954 to 2119: other figures are not taken for a date. */
function serialOf(text: string): number | undefined {
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return serial >= 20_000 && serial < 80_000 ? serial : undefined;
}

/** Years that a date is taken to mean. */
const years = { first: 1900, last: 2199 };

/** Midnights that a written date may mean; a date without a year is put into the year that brings it nearest to now. */
function midnights(date: WrittenDate, nowLocal: LocalTime): LocalTime | undefined {
  const thisYear = partsOf(nowLocal).year;
  const meant = date.year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [date.year];
  const distance = (day: LocalTime): number => Math.abs(day - nowLocal);
  return meant
    .filter((year) => year >= years.first && year <= years.last && isCalendarDate(year, date.month, date.day))
    .map((year) => localDate(year, date.month, date.day))
    .reduce<LocalTime | undefined>(
      (best, day) => (best === undefined || distance(day) < distance(best) ? day : best),
      undefined,
    );
}

type Day = { readonly midnight: LocalTime; readonly rest: string };

function readDay(text: string, nowLocal: LocalTime, rules: ParseRules): Day | TimeProblem {
  const word = dayWords.find(([pattern]) => pattern.test(text));
  if (word !== undefined) {
    const midnight = Math.floor(nowLocal / dayMillis) * dayMillis + word[1] * dayMillis;
    return rules.relative === 'ask' ? 'ambiguous' : { midnight, rest: text.replace(word[0], '') };
  }
  const reading = readDate(text);
  if (reading === undefined) return 'unreadable';
  const meant = reading.meanings.filter(
    ({ order }) => rules.order === undefined || order === undefined || order === rules.order,
  );
  if (rules.relative === 'ask' && meant.some(({ year }) => year === undefined)) return 'ambiguous';
  const days = new Set(meant.map((date) => midnights(date, nowLocal)).filter((day) => day !== undefined));
  const [midnight] = days;
  if (midnight === undefined) return 'unreadable';
  return days.size > 1 ? 'ambiguous' : { midnight, rest: reading.rest };
}

/**
 * Reads a time as people and other systems write it: '2024-05-03T06:30:00Z', '2024.5.3 14:30',
 * '2024年5月3日 下午2点半', '1/13/2022 2:50 PM', '3 May 2024', '昨天 15:00', a spreadsheet's serial day.
 * A date alone is its midnight; without a written offset the wall clock of `zone` is meant.
 * @param now for words like 昨天 and dates without a year.
 */
export function parseMoment(text: string, zone: Zone, now: Moment, rules: ParseRules = {}): ParsedMoment {
  const plain = cleaned(text);
  const serial = serialOf(plain);
  if (serial !== undefined) return { moment: serialToMoment(serial, zone, rules.occurrence) };
  if (/[:点时]/.test(plain) && readDate(plain) === undefined && typeof readTime(plain) === 'object')
    return { problem: 'ambiguous' };
  const day = readDay(plain, zone.toLocal(now), rules);
  if (typeof day === 'string') return { problem: day };
  const time = readTime(day.rest.replace(/^(?:T(?=\d)|[ ,的]+)/, ''));
  if (typeof time !== 'object') return { problem: time ?? 'unreadable' };
  const local = day.midnight + time.sinceMidnight;
  return { moment: time.offset === undefined ? zone.toMoment(local, rules.occurrence) : local - time.offset };
}

/** Whether a text begins with a date of the calendar whose year is before 1900 or after 2199; undefined where it does not. */
export function yearOutside(text: string): 'before' | 'after' | undefined {
  const [{ year, month, day } = { year: undefined, month: 0, day: 0 }] = readDate(cleaned(text))?.meanings ?? [];
  if (year === undefined || !isCalendarDate(year, month, day)) return undefined;
  if (year < years.first) return 'before';
  return year > years.last ? 'after' : undefined;
}

/** Whether a text begins with a date that the calendar may have; the time behind it is not looked at. */
export function looksLikeDate(text: string): boolean {
  const plain = cleaned(text);
  return (
    serialOf(plain) !== undefined ||
    readDate(plain)?.meanings.some(({ month, day }) => isCalendarDate(2000, month, day)) === true
  );
}

/**
 * The order of day, month and year that every date in figures of one column allows.
 * @returns undefined when the column leaves several open, contradicts itself, or needs none.
 */
export function inferDateOrder(samples: readonly string[]): DateOrder | undefined {
  let orders: readonly DateOrder[] | undefined;
  for (const sample of samples) {
    const meanings = readDate(cleaned(sample))?.meanings ?? [];
    const allowed = meanings.flatMap(({ order, year = 2000, month, day }) =>
      order !== undefined && isCalendarDate(year, month, day) ? [order] : [],
    );
    if (meanings.some(({ order }) => order !== undefined))
      orders = (orders ?? allowed).filter((order) => allowed.includes(order));
  }
  return orders?.length === 1 ? orders[0] : undefined;
}
