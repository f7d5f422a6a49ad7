/** Which of day, month and year a date in figures begins with: 3/5/2022 is 5 March in 'mdy' and 3 May in 'dmy'. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** A date as written; `order` is set where figures allowed more than one, `year` absent where none was written. */
export interface WrittenDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly order?: DateOrder;
}

/** Every date that the text may mean, and the text behind it. */
export interface DateReading {
  readonly meanings: readonly WrittenDate[];
  readonly rest: string;
}

/** How one way of writing a date is recognised at the start of a text, and what it may mean. */
interface Notation {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => readonly WrittenDate[];
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthOf = (name: string): number => months.split('|').indexOf(name.toLowerCase()) + 1;

/** Two figures stand for 1970–2069. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

const written = (year: string, month: string, day: string): WrittenDate =>
  year === ''
    ? { month: Number(month), day: Number(day) }
    : { year: fullYear(year), month: Number(month), day: Number(day) };

/** A year has two or four figures: 24/5/3 can only begin with it. */
function inFigures(a: string, b: string, c: string): readonly WrittenDate[] {
  const yearLast: readonly WrittenDate[] = [
    { ...written(c, b, a), order: 'dmy' },
    { ...written(c, a, b), order: 'mdy' },
  ];
  if (c.length === 4 || c === '') return yearLast;
  const yearFirst: readonly WrittenDate[] = a.length === 2 ? [{ ...written(a, b, c), order: 'ymd' }] : [];
  return c.length === 1 ? yearFirst : [...yearLast, ...yearFirst];
}

const notations: readonly Notation[] = [
  {
    pattern: /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d) ?[日号]?/,
    read: ([year = '', month = '', day = '']) => [written(year, month, day)],
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/,
    read: ([year = '', month = '', day = '']) => [written(year, month, day)],
  },
  {
    pattern: /^(?:(\d{2}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2})(?!\d) ?[日号]?/,
    read: ([year = '', month = '', day = '']) => [written(year, month, day)],
  },
  {
    pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d:])/,
    read: ([a = '', , b = '', c = '']) => inFigures(a, b, c),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})(?![\d:/.-])/,
    read: ([a = '', b = '']) => inFigures(a, b, ''),
  },
  {
    pattern: new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?(${months})[a-z]*\\.?(?:(?:-|,? )(\\d{4})(?![\\d:])|-(\\d{2})(?!\\d))?`,
      'i',
    ),
    read: ([day = '', name = '', year = '', shortYear = '']) => [
      written(year || shortYear, String(monthOf(name)), day),
    ],
  },
  {
    pattern: new RegExp(`^(${months})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (\\d{4})(?![\\d:]))?`, 'i'),
    read: ([name = '', day = '', year = '']) => [written(year, String(monthOf(name)), day)],
  },
];

/**
 * Reads the date that `text` begins with, in Chinese, English or figures.
 * @returns undefined when it begins with none.
 */
export function readDate(text: string): DateReading | undefined {
  for (const { pattern, read } of notations) {
    const match = pattern.exec(text);
    if (match !== null)
      return { meanings: read(match.slice(1).map((part) => part ?? '')), rest: text.slice(match[0].length) };
  }
  return undefined;
}
