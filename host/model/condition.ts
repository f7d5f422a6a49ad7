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

/** @throws Error "not implemented: …" for custom formulas and relative dates, which would have to be calculated */
export function satisfies(condition: Condition, tested: Tested): boolean {
  const test = tests[condition.criteria];
  if (!test) throw new Error(`not implemented: condition ${condition.criteria}`);
  return test(tested, condition.values);
}
