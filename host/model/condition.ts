import type { CellValue } from '../contract/view';

/** A criterion as SpreadsheetApp names it, with its arguments; dates are serial days. */
export interface Condition {
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
}

/** A cell as conditions see it. */
export interface Tested {
  readonly value: CellValue;
  readonly display: string;
  readonly isDate: boolean;
  /** The serial day on which the condition is looked at; needed by relative dates only. */
  readonly today?: () => number;
}

type Test = (tested: Tested, values: Condition['values']) => boolean;

const number = (compare: (value: number, first: number, second: number) => boolean): Test => {
  return ({ value }, [first, second]) => typeof value === 'number' && compare(value, Number(first), Number(second));
};

const date = (compare: (value: number, first: number, second: number) => boolean): Test => {
  return (tested, values) => {
    const [first, second] = values.map((value) => {
      if (typeof value === 'number') return value;
      throw new Error(`not implemented: relative date ${String(value)}`);
    });
    if (!tested.isDate || typeof tested.value !== 'number' || first === undefined) return false;
    return compare(Math.floor(tested.value), Math.floor(first), Math.floor(second ?? first));
  };
};

const months: Readonly<Record<string, number>> = { PAST_MONTH: 1, PAST_YEAR: 12 };
const days: Readonly<Record<string, number>> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1, PAST_WEEK: -7 };
const origin = Date.UTC(1899, 11, 30);

/** The serial day a word like TOMORROW means; PAST_MONTH is the day one month before today. */
function relativeDay(word: string, today: number): number {
  const apart = days[word];
  if (apart !== undefined) return today + apart;
  const back = months[word];
  if (back === undefined) throw new Error(`not implemented: relative date ${word}`);
  const date = new Date(origin + today * 86_400_000);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back + 1, 0)).getUTCDate();
  return (first - origin) / 86_400_000 + Math.min(date.getUTCDate(), length) - 1;
}

const relative = (compare: (value: number, day: number) => boolean): Test => {
  return ({ value, isDate, today }, [word]) => {
    if (!today) throw new Error(`not implemented: relative date ${String(word)} here`);
    const day = relativeDay(String(word), today());
    return isDate && typeof value === 'number' && compare(Math.floor(value), day);
  };
};

/** Google does not tell which days lie "in" a past week, month or year. */
const onRelativeDay: Test = (tested, values) => {
  const [word] = values;
  if (String(word).startsWith('PAST_')) throw new Error(`not implemented: date equal to ${String(word)}`);
  return relative((value, day) => value === day)(tested, values);
};

const words = (compare: (display: string, first: string) => boolean): Test => {
  return ({ display }, [first]) => compare(display.toLowerCase(), String(first).toLowerCase());
};

const tests: Readonly<Record<string, Test>> = {
  CELL_EMPTY: ({ value }) => value === null,
  CELL_NOT_EMPTY: ({ value }) => value !== null,
  NUMBER_BETWEEN: number((value, first, second) => value >= first && value <= second),
  NUMBER_NOT_BETWEEN: number((value, first, second) => value < first || value > second),
  NUMBER_EQUAL_TO: number((value, first) => value === first),
  NUMBER_NOT_EQUAL_TO: number((value, first) => value !== first),
  NUMBER_GREATER_THAN: number((value, first) => value > first),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, first) => value >= first),
  NUMBER_LESS_THAN: number((value, first) => value < first),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, first) => value <= first),
  DATE_IS_VALID_DATE: ({ value, isDate }) => typeof value === 'number' && isDate,
  DATE_EQUAL_TO: date((value, first) => value === first),
  DATE_AFTER: date((value, first) => value > first),
  DATE_BEFORE: date((value, first) => value < first),
  DATE_AFTER_RELATIVE: relative((value, day) => value > day),
  DATE_BEFORE_RELATIVE: relative((value, day) => value < day),
  DATE_EQUAL_TO_RELATIVE: onRelativeDay,
  DATE_ON_OR_AFTER: date((value, first) => value >= first),
  DATE_ON_OR_BEFORE: date((value, first) => value <= first),
  DATE_BETWEEN: date((value, first, second) => value >= first && value <= second),
  DATE_NOT_BETWEEN: date((value, first, second) => value < first || value > second),
  TEXT_CONTAINS: words((display, first) => display.includes(first)),
  TEXT_DOES_NOT_CONTAIN: words((display, first) => !display.includes(first)),
  TEXT_EQUAL_TO: words((display, first) => display === first),
  TEXT_STARTS_WITH: words((display, first) => display.startsWith(first)),
  TEXT_ENDS_WITH: words((display, first) => display.endsWith(first)),
  TEXT_IS_VALID_EMAIL: words((display) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(display)),
  TEXT_IS_VALID_URL: words((display) => /^(https?|ftp):\/\/\S+\.\S+$/.test(display)),
};

/** Whether a condition can be evaluated here; formulas cannot. */
export function isEvaluated(criteria: string): boolean {
  return criteria in tests;
}

/** @throws Error "not implemented: …" for custom formulas, which would have to be calculated */
export function satisfies(condition: Condition, tested: Tested): boolean {
  const test = tests[condition.criteria];
  if (!test) throw new Error(`not implemented: condition ${condition.criteria}`);
  return test(tested, condition.values);
}
