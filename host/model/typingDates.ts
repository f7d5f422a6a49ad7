import { parseDate } from 'numfmt';

export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

const padded = (part: string, letter: string) => (part.startsWith('0') ? letter + letter : letter);

function yearFirst(text: string): Day | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [, year = '', mark = '', month = '', day = ''] = match;
  // "2024-05-12": the zero in one part tells that both are written with two digits.
  const two = month.length === 2 && day.length === 2;
  const numberFormat = two ? `yyyy${mark}mm${mark}dd` : `yyyy${mark}${padded(month, 'm')}${mark}${padded(day, 'd')}`;
  return { year: Number(year), month: Number(month), day: Number(day), numberFormat };
}

function chinese(text: string, thisYear: number): Day | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]$/.exec(text);
  if (!match) return null;
  const [, year, month = '', day = ''] = match;
  const numberFormat = year === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"';
  return { year: Number(year ?? thisYear), month: Number(month), day: Number(day), numberFormat };
}

/** "5/1/2024": month first in the United States, day first in other English locales, unknown in Chinese ones. */
function yearLast(text: string, locale: string): Day | null {
  const match = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match || !locale.startsWith('en')) return null;
  const [, first = '', mark = '', second = '', year = ''] = match;
  const monthFirst = locale === 'en_US';
  const [month, day] = monthFirst ? [first, second] : [second, first];
  const letters = monthFirst ? [padded(first, 'm'), padded(second, 'd')] : [padded(first, 'd'), padded(second, 'm')];
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    numberFormat: `${letters.join(mark)}${mark}yyyy`,
  };
}

/** "5/1" and "1-2" are days of this year. */
function withoutYear(text: string, locale: string, thisYear: number): Day | null {
  const match = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [, first = '', mark = '', second = ''] = match;
  const dayFirst = locale.startsWith('en') && locale !== 'en_US';
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const numberFormat = dayFirst ? `d${mark}m` : `m${mark}d`;
  return { year: thisYear, month: Number(month), day: Number(day), numberFormat };
}

function serialOf(day: Day): number | null {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const real = date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
  return real ? (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : null;
}

function parseDay(text: string, locale: string, thisYear: number): TypedDate | null {
  const day =
    yearFirst(text) ?? chinese(text, thisYear) ?? yearLast(text, locale) ?? withoutYear(text, locale, thisYear);
  const serial = day && serialOf(day);
  if (day && serial !== null) return { serial, numberFormat: day.numberFormat };
  if (!locale.startsWith('en') || !/^(?=.*[A-Za-z]{3}).*\d{4}/.test(text)) return null;
  const named = parseDate(text, { locale: 'en-US' });
  return named && typeof named.v === 'number' ? { serial: named.v, numberFormat: named.z ?? 'yyyy-mm-dd' } : null;
}

function parseTime(text: string): TypedDate | null {
  const match = /^(上午|下午)?(\d{1,3}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])[Mm])?$/.exec(text);
  if (!match) return null;
  const [, half, hourText = '', minute = '', second, letter] = match;
  const twelve = half !== undefined || letter !== undefined;
  const hour = Number(hourText);
  if (Number(minute) > 59 || Number(second ?? 0) > 59 || (twelve && (hour < 1 || hour > 12))) return null;
  const afternoon = half === '下午' || letter?.toLowerCase() === 'p';
  const hours = twelve ? (hour % 12) + (afternoon ? 12 : 0) : hour;
  const letters = hours > 23 ? '[h]' : hourText.startsWith('0') ? 'hh' : 'h';
  const numberFormat = `${letters}:mm${second === undefined ? '' : ':ss'}${twelve ? ' am/pm' : ''}`;
  return { serial: (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400, numberFormat };
}

/**
 * Reads a date, a time, or both with a blank between, as typed into a cell.
 * @param locale like zh_CN
 * @param thisYear the year meant when none is written
 * @returns null when it is no date
 */
export function parseTypedDate(text: string, locale: string, thisYear: number): TypedDate | null {
  const gap = text.search(/ +(?=(?:上午|下午)?\d{1,2}:)/);
  if (gap < 0) return text.includes(':') ? parseTime(text) : parseDay(text, locale, thisYear);
  const time = parseTime(text.slice(gap).trim());
  const day = time && time.serial < 1 ? parseDay(text.slice(0, gap), locale, thisYear) : null;
  if (!day || !time) return null;
  return { serial: day.serial + time.serial, numberFormat: `${day.numberFormat} ${time.numberFormat}` };
}
