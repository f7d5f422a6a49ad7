import { Refusal } from '../../model/refusal';
import { TimeZone } from '../../model/timeZone';
import { MONTHS, type PatternField, patternParts, WEEK_DAYS } from './formatDate';

/** What was read so far: a wall clock by the letters of its fields, and minutes east of Greenwich where they are told. */
interface Reading {
  readonly numbers: Map<string, number>;
  offset: number | null;
}

const NUMERIC = 'yMLdDHkKhmsS';
const HALF_HOUR_NAMES = ['AM', 'PM'];

/**
 * The instant that a text means, in the letters of Java's SimpleDateFormat with English names. As there, fields may
 * overflow (32 May is 1 June), what follows the pattern is not looked at, and what is not told is that of 1970-01-01 0:00.
 * @param now epoch milliseconds; a year of two digits lies within 80 years before and 20 after it
 * @returns epoch milliseconds
 * @throws Refusal when the text does not fit the pattern
 */
export function parseDate(text: string, timeZone: string, pattern: string, now: number): number {
  const zone = TimeZone.named(timeZone);
  const reading: Reading = { numbers: new Map(), offset: null };
  const parts = patternParts(pattern);
  let rest = text;
  for (const [index, part] of parts.entries()) {
    const after = parts[index + 1];
    const abuts = typeof after === 'object' && isNumeric(after);
    const read = typeof part === 'string' ? prefix(rest, part) : readField(part, rest, abuts, reading, now);
    if (read === null) throw new Refusal(`Unparseable date: "${text}"`);
    rest = rest.slice(read);
  }
  const wallClock = wallClockOf(reading.numbers);
  return reading.offset === null ? zone.instant(wallClock) : wallClock - reading.offset * 60_000;
}

/** How many characters of the text are this one; null when it does not begin so. */
function prefix(text: string, wanted: string): number | null {
  return text.startsWith(wanted) ? wanted.length : null;
}

function isNumeric({ letter, width }: PatternField): boolean {
  return NUMERIC.includes(letter) && !(width > 2 && 'ML'.includes(letter));
}

/** @returns how many characters were read; null when they do not fit */
function readField(field: PatternField, text: string, abuts: boolean, reading: Reading, now: number): number | null {
  if (isNumeric(field)) return readNumber(field, text, abuts, reading, now);
  switch (field.letter) {
    case 'M':
    case 'L':
      return readName(text, MONTHS, (index) => reading.numbers.set('M', index + 1));
    case 'E':
      return readName(text, WEEK_DAYS, () => undefined);
    case 'a':
      return readName(text, HALF_HOUR_NAMES, (index) => reading.numbers.set('a', index));
    case 'z':
    case 'Z':
    case 'X':
      return readOffset(text, reading);
    default:
      throw new Error(`not implemented: Utilities.parseDate with the letter ${field.letter}`);
  }
}

function readNumber(
  { letter, width }: PatternField,
  text: string,
  abuts: boolean,
  { numbers }: Reading,
  now: number,
): number | null {
  const [all, digits] = (abuts ? new RegExp(`^(\\d{1,${width}})`) : /^\s*(\d+)/).exec(text) ?? [];
  if (all === undefined || digits === undefined) return null;
  const twoDigits = letter === 'y' && width <= 2 && digits.length === 2;
  numbers.set(letter === 'L' ? 'M' : letter, twoDigits ? fullYear(Number(digits), now) : Number(digits));
  return all.length;
}

function fullYear(year: number, now: number): number {
  const first = new Date(now).getUTCFullYear() - 80;
  return first + ((year - (first % 100) + 100) % 100);
}

function readName(text: string, names: readonly string[], take: (index: number) => void): number | null {
  for (const [index, name] of names.entries()) {
    for (const form of [name, name.slice(0, 3)]) {
      if (!text.toLowerCase().startsWith(form.toLowerCase())) continue;
      take(index);
      return form.length;
    }
  }
  return null;
}

function readOffset(text: string, reading: Reading): number | null {
  const match = /^(?:Z|UTC|GMT)?(?:([+-])(\d{2}):?(\d{2})?)?/.exec(text);
  if (!match || match[0] === '') return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  reading.offset = match[1] === '-' ? -minutes : minutes;
  return match[0].length;
}

/** The local time written as if it were UTC. */
function wallClockOf(numbers: ReadonlyMap<string, number>): number {
  const of = (letter: string, usual = 0) => numbers.get(letter) ?? usual;
  const halfDay = (numbers.has('h') ? of('h') % 12 : of('K')) + 12 * of('a');
  const hours = numbers.has('h') || numbers.has('K') ? halfDay : numbers.has('k') ? of('k') % 24 : of('H');
  const days = numbers.has('D') ? of('D') : of('d', 1);
  const date = new Date(0);
  date.setUTCFullYear(of('y', 1970), numbers.has('D') ? 0 : of('M', 1) - 1, days);
  date.setUTCHours(hours, of('m'), of('s'), of('S'));
  return date.getTime();
}
