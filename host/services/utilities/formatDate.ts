import { Refusal } from '../../model/refusal';
import { TimeZone } from '../../model/timeZone';

const DAY = 86_400_000;
export const WEEK_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** The wall clock of a date in a zone, and the instant it stands for. */
interface Moment {
  /** Local time written as if it were UTC. */
  readonly local: Date;
  readonly instant: number;
  readonly zone: TimeZone;
}

/**
 * A date in the letters of Java's SimpleDateFormat, with English names.
 * @param instant epoch milliseconds
 * @throws Refusal for an unterminated quote or a letter that Java does not know
 */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const zone = TimeZone.named(timeZone);
  const moment = { local: new Date(zone.wallClock(instant)), instant, zone };
  return patternParts(pattern)
    .map((part) => (typeof part === 'string' ? part : field(part.letter, part.width, moment)))
    .join('');
}

/** A letter of a pattern and how often it stands there. */
export interface PatternField {
  readonly letter: string;
  readonly width: number;
}

/**
 * The fields of a pattern and the text between them.
 * @throws Refusal for an unterminated quote
 */
export function patternParts(pattern: string): readonly (string | PatternField)[] {
  const parts: (string | PatternField)[] = [];
  let read = 0;
  for (const token of pattern.matchAll(TOKENS)) {
    if (token.index !== read) break;
    read += token[0].length;
    parts.push(token[2] === undefined ? literal(token[0], token[1]) : { letter: token[2], width: token[0].length });
  }
  if (read < pattern.length) throw new Refusal('Unterminated quote');
  return parts;
}

function literal(token: string, quoted: string | undefined): string {
  if (quoted === undefined) return token;
  return quoted === '' ? "'" : quoted.replaceAll("''", "'");
}

function field(letter: string, width: number, moment: Moment): string {
  const numeric = NUMBERS[letter]?.(moment.local);
  if (numeric !== undefined) return String(numeric).padStart(width, '0');
  const word = WORDS[letter];
  if (!word) throw new Refusal(`Illegal pattern character '${letter}'`);
  return word(moment, width);
}

const NUMBERS: Readonly<Record<string, (local: Date) => number>> = {
  d: (local) => local.getUTCDate(),
  D: (local) => dayOfYear(local),
  F: (local) => Math.ceil(local.getUTCDate() / 7),
  H: (local) => local.getUTCHours(),
  k: (local) => local.getUTCHours() || 24,
  K: (local) => local.getUTCHours() % 12,
  h: (local) => local.getUTCHours() % 12 || 12,
  m: (local) => local.getUTCMinutes(),
  s: (local) => local.getUTCSeconds(),
  S: (local) => local.getUTCMilliseconds(),
  u: (local) => local.getUTCDay() || 7,
  w: (local) => weekOfYear(local),
  W: (local) => Math.ceil((local.getUTCDate() + weekDayOfFirst(local)) / 7),
};

const WORDS: Readonly<Record<string, (moment: Moment, width: number) => string>> = {
  G: ({ local }) => (local.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ local }, width) => year(local.getUTCFullYear(), width),
  Y: ({ local }, width) => year(weekYear(local), width),
  M: ({ local }, width) => month(local, width),
  L: ({ local }, width) => month(local, width),
  E: ({ local }, width) => named(WEEK_DAYS[local.getUTCDay()], width),
  a: ({ local }) => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
  z: (moment, width) => zoneName(moment, width),
  Z: (moment) => offset(moment, ''),
  X: (moment, width) => isoOffset(moment, width),
};

function year(full: number, width: number): string {
  return width === 2 ? String(full % 100).padStart(2, '0') : String(full).padStart(width, '0');
}

function month(local: Date, width: number): string {
  if (width < 3) return String(local.getUTCMonth() + 1).padStart(width, '0');
  return named(MONTHS[local.getUTCMonth()], width);
}

function named(name: string | undefined, width: number): string {
  return (name ?? '').slice(0, width < 4 ? 3 : undefined);
}

function zoneName({ instant, zone }: Moment, width: number): string {
  // Intl calls this one UTC.
  if (/^(etc\/)?gmt$/i.test(zone.name)) return width < 4 ? 'GMT' : 'Greenwich Mean Time';
  const timeZoneName = width < 4 ? 'short' : 'long';
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone.name, timeZoneName });
  return format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? zone.name;
}

function offset({ instant, zone }: Moment, separator: string): string {
  const minutes = Math.trunc(zone.offsetAt(instant) / 60_000);
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${separator}${String(rest).padStart(2, '0')}`;
}

function isoOffset(moment: Moment, width: number): string {
  if (moment.zone.offsetAt(moment.instant) === 0) return 'Z';
  return width === 1 ? offset(moment, '').slice(0, 3) : offset(moment, width === 2 ? '' : ':');
}

function startOfYear(full: number): number {
  return Date.UTC(full, 0, 1);
}

function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - startOfYear(local.getUTCFullYear())) / DAY) + 1;
}

function weekDayOfFirst(local: Date): number {
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1)).getUTCDay();
}

/** Weeks begin on Sunday and week 1 holds January 1, as in the en-US calendar. */
function weekOfYear(local: Date): number {
  if (weekYear(local) > local.getUTCFullYear()) return 1;
  const firstWeekDay = new Date(startOfYear(local.getUTCFullYear())).getUTCDay();
  return Math.floor((dayOfYear(local) - 1 + firstWeekDay) / 7) + 1;
}

function weekYear(local: Date): number {
  const nextYear = startOfYear(local.getUTCFullYear() + 1);
  const sunday = nextYear - new Date(nextYear).getUTCDay() * DAY;
  return local.getTime() >= sunday ? local.getUTCFullYear() + 1 : local.getUTCFullYear();
}
