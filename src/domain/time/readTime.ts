import { hourMillis, minuteMillis, secondMillis } from './local';

/** A time of day: milliseconds since midnight (24:00 is the end of the day), and the offset from UTC if one is written. */
export interface WrittenTime {
  readonly sinceMidnight: number;
  readonly offset?: number;
}

type HalfOfDay = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening';

const halves: Readonly<Record<string, HalfOfDay>> = {
  凌晨: 'night',
  早上: 'morning',
  早晨: 'morning',
  上午: 'morning',
  am: 'morning',
  中午: 'noon',
  下午: 'afternoon',
  pm: 'afternoon',
  傍晚: 'evening',
  晚上: 'evening',
};

const words = '凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|am|pm';
const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const withColons = /^(\d{1,2})(?:[:时](\d{1,2})(?:[:分](\d{1,2})(?:[.,](\d{1,9}))?)?)?[时分秒]?$/;
const withoutColons = /^(\d{2})(\d{2})(\d{2})?$/;
const spoken = /^(\d{1,2}|[一二两三四五六七八九十]{1,2})点(?:(半)|(整)|(\d{1,2})分?)?$/;

interface Figures {
  readonly hour: number;
  readonly rest: number;
  /** Whether 1–12 may be either half of the day, as in 2点半. */
  readonly halfUnknown: boolean;
}

function figures(
  hour: number,
  minute: number,
  second: number,
  millisecond: number,
  halfUnknown: boolean,
): Figures | undefined {
  if (hour > 24 || minute > 59 || second > 59) return undefined;
  const rest = minute * minuteMillis + second * secondMillis + millisecond;
  return hour === 24 && rest > 0 ? undefined : { hour, rest, halfUnknown };
}

function readFigures(text: string): Figures | undefined {
  const said = spoken.exec(text);
  if (said !== null) {
    const [, hourText = '', half, , minuteText] = said;
    const hour = /\d/.test(hourText) ? Number(hourText) : numerals.indexOf(hourText.replace('两', '二'));
    const halfUnknown = hour >= 1 && hour <= 12 && !hourText.startsWith('0');
    return hour < 0 ? undefined : figures(hour, half === undefined ? Number(minuteText ?? 0) : 30, 0, 0, halfUnknown);
  }
  const match = withColons.exec(text) ?? withoutColons.exec(text);
  if (match === null) return undefined;
  const [, hour, minute = 0, second = 0, fraction = ''] = match;
  return figures(Number(hour), Number(minute), Number(second), Number(fraction.slice(0, 3).padEnd(3, '0')), false);
}

/** The hour 0–24 that is meant, 'ambiguous' when it may be either, undefined when figures and word contradict. */
function hourOfDay(hour: number, half: HalfOfDay | undefined): number | 'ambiguous' | undefined {
  switch (half) {
    case undefined:
      return hour;
    case 'night':
    case 'morning':
      if (hour > 12) return undefined;
      return hour === 12 ? 0 : hour;
    case 'noon':
      if (hour >= 10 && hour <= 14) return hour;
      return hour >= 1 && hour <= 2 ? hour + 12 : undefined;
    case 'afternoon':
      if (hour < 1 || hour > 23) return undefined;
      return hour < 12 ? hour + 12 : hour;
    case 'evening':
      // 晚上12点 and 晚上1点 leave open which day is meant.
      if (hour === 12 || hour < 5) return 'ambiguous';
      return hour < 12 ? hour + 12 : hour;
  }
}

const offsetPattern = /^(.*?) ?(?:(z|utc|gmt) ?)?(?:([+-])(\d{1,2}):?(\d{2})?)?$/i;

/** Splits '14:30:00+08:00' into the time and its offset from UTC; 14:30-15:00 is a span of time, not an offset. */
function splitOffset(text: string): { readonly time: string; readonly offset?: number } | undefined {
  const [, time = '', name, sign, hours = '0', minutes = '0'] = offsetPattern.exec(text) ?? [];
  if (name === undefined && sign === undefined) return { time: text };
  const bare = name === undefined && time.split(':').length < 3;
  if (Number(hours) > 14 || (bare && (sign === '-' || time === ''))) return undefined;
  const size = Number(hours) * hourMillis + Number(minutes) * minuteMillis;
  return { time, offset: sign === '-' ? -size : size };
}

const halfBeforeOrAfter = new RegExp(`^(${words})? ?(.*?) ?(${words})?$`, 'i');

/** Splits '下午 2:30' or '2:30 p.m.' into the clock and the half of the day; undefined when both ends name one. */
function splitHalf(text: string): { readonly clock: string; readonly half: HalfOfDay | undefined } | undefined {
  const plain = text.replace(/\b([ap])\.? ?m\b\.?/i, '$1m');
  const [, before, clock = '', after] = halfBeforeOrAfter.exec(plain) ?? [];
  if (before !== undefined && after !== undefined) return undefined;
  return { clock: clock.replace(/ ?([:点时分秒]) ?/g, '$1'), half: halves[(before ?? after ?? '').toLowerCase()] };
}

/**
 * Reads a time of day such as '14:30', '下午2点半' or '2:50:36.5 PM +08:00'; blank is midnight.
 * @returns 'ambiguous' when the time may be either of two, or only a part of the day is named; undefined when unreadable.
 */
export function readTime(text: string): WrittenTime | 'ambiguous' | undefined {
  const zoned = splitOffset(text);
  if (zoned === undefined) return undefined;
  const offset = zoned.offset === undefined ? {} : { offset: zoned.offset };
  if (zoned.time === '') return { sinceMidnight: 0, ...offset };
  const said = splitHalf(zoned.time);
  if (said === undefined) return undefined;
  const { clock, half } = said;
  if (half !== undefined && clock === '') return 'ambiguous';
  const read = readFigures(clock);
  if (read === undefined || (half === undefined && /^\d{1,2}$/.test(clock))) return undefined;
  if (half === undefined && read.halfUnknown) return 'ambiguous';
  const hour = hourOfDay(read.hour, half);
  return typeof hour === 'number' ? { sinceMidnight: hour * hourMillis + read.rest, ...offset } : hour;
}
