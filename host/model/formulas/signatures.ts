/** What an argument may be: one value, any range or value, a range only, or values calculated cell by cell. */
export type Parameter = 'value' | 'any' | 'range' | 'array';

/** Where the format of a function's result comes from: always a date, or the argument at an index. */
export type ResultFormat = 'date' | 'dateTime' | 'time' | readonly number[] | null;

export interface Signature {
  readonly required: readonly Parameter[];
  readonly optional: readonly Parameter[];
  /** Parameters that repeat together after the others. */
  readonly repeated: readonly Parameter[];
  readonly format: ResultFormat;
  /** The result may be a cell as it stands, also a blank one. */
  readonly passesCells: boolean;
  /** Turns arguments into text; how Sheets writes a date there is not known. */
  readonly joinsText: boolean;
}

const letters: Readonly<Record<string, Parameter>> = { v: 'value', a: 'any', r: 'range', x: 'array' };

function parameters(text: string): readonly Parameter[] {
  return [...text].map((letter) => letters[letter] ?? 'value');
}

/** @param shape as "rv[r]rv*": required, [optional], then what repeats, marked by the star */
function takes(shape: string, more: Partial<Pick<Signature, 'format' | 'passesCells' | 'joinsText'>> = {}): Signature {
  const [, required = '', optional = '', repeated = ''] =
    /^([varx]*)(?:\[([varx]*)\])?(?:,([varx]*)\*)?$/.exec(shape) ?? [];
  return {
    required: parameters(required),
    optional: parameters(optional),
    repeated: parameters(repeated),
    format: more.format ?? null,
    passesCells: more.passesCells ?? false,
    joinsText: more.joinsText ?? false,
  };
}

const passing = (...format: readonly number[]) => ({ passesCells: true, format });
const date = { format: 'date' } as const;
const joined = { joinsText: true };
const first = { format: [0] };

/** The functions that were compared with known results (test/host/spreadsheet/formulaFunctions.test.ts); no others are calculated. */
const signatures: Readonly<Record<string, Signature>> = {
  ...same(takes('a,a*', first), 'SUM AVERAGE MAX MIN MEDIAN'),
  ...same(takes('a,a*'), 'COUNT COUNTA PRODUCT STDEV VAR GCD LCM AND OR XOR'),
  COUNTBLANK: takes('r'),
  COUNTIF: takes('rv'),
  COUNTIFS: takes('rv,rv*'),
  ...same(takes('rv[r]'), 'SUMIF AVERAGEIF'),
  ...same(takes('rrv,rv*', first), 'SUMIFS AVERAGEIFS MAXIFS MINIFS'),
  SUMPRODUCT: takes('x,x*'),
  ...same(takes('rv', first), 'LARGE SMALL PERCENTILE QUARTILE'),
  RANK: takes('vr[v]'),
  ...same(takes('v', first), 'ABS INT'),
  ...same(takes('v[v]', first), 'ROUND ROUNDUP ROUNDDOWN TRUNC CEILING FLOOR'),
  ...same(takes('v'), 'SIGN SQRT EXP LN LOG10 EVEN ODD FACT NOT N ISEVEN ISODD'),
  ...same(takes('vv'), 'MOD POWER QUOTIENT MROUND COMBIN'),
  LOG: takes('v[v]'),
  ...same(takes(''), 'PI RAND NA TRUE FALSE'),
  IF: takes('vv[v]', passing(1, 2)),
  IFS: takes('vv,vv*', passing(1)),
  ...same(takes('vv', passing(0, 1)), 'IFERROR IFNA'),
  SWITCH: takes('vvv,v*', passing(2)),
  ...same(takes('v'), 'ISBLANK ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISERROR ISERR ISNA'),
  ...same(takes('vrvv', passing(1)), 'VLOOKUP HLOOKUP'),
  XLOOKUP: takes('vrr[v]', passing(2)),
  INDEX: takes('r[vv]', passing(0)),
  MATCH: takes('vrv'),
  ...same(takes('[r]'), 'ROW COLUMN'),
  ...same(takes('r'), 'ROWS COLUMNS'),
  ...same(takes('v[v]', joined), 'LEFT RIGHT'),
  MID: takes('vvv', joined),
  ...same(takes('v', joined), 'LEN UPPER LOWER PROPER TRIM UNICODE'),
  ...same(takes('v'), 'CHAR UNICHAR VALUE'),
  SUBSTITUTE: takes('vvv[v]', joined),
  REPLACE: takes('vvvv', joined),
  ...same(takes('vv[v]', joined), 'SEARCH FIND'),
  REPT: takes('vv', joined),
  EXACT: takes('vv', joined),
  CONCATENATE: takes('a,a*', joined),
  CONCAT: takes('vv', joined),
  TEXTJOIN: takes('vva,a*', joined),
  TEXT: takes('vv'),
  HYPERLINK: takes('v[v]', passing(1)),
  TODAY: takes('', date),
  NOW: takes('', { format: 'dateTime' }),
  DATE: takes('vvv', date),
  TIME: takes('vvv', { format: 'time' }),
  DATEVALUE: takes('v'),
  TIMEVALUE: takes('v'),
  ...same(takes('v'), 'YEAR MONTH DAY HOUR MINUTE SECOND ISOWEEKNUM'),
  ...same(takes('v[v]'), 'WEEKDAY WEEKNUM'),
  ...same(takes('vv', date), 'EDATE EOMONTH'),
  DATEDIF: takes('vvv'),
  DAYS: takes('vv'),
  NETWORKDAYS: takes('vv[a]'),
  'NETWORKDAYS.INTL': takes('vv[va]'),
  WORKDAY: takes('vv[a]', date),
  'WORKDAY.INTL': takes('vv[va]', date),
  YEARFRAC: takes('vv[v]'),
};

function same(signature: Signature, names: string): Readonly<Record<string, Signature>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, signature]));
}

export const calculatedFunctions: readonly string[] = Object.keys(signatures);

export function signatureOf(name: string): Signature | null {
  return Object.hasOwn(signatures, name) ? (signatures[name] ?? null) : null;
}

/** What the argument at an index may be; null when there may be none. */
export function parameterAt({ required, optional, repeated }: Signature, index: number): Parameter | null {
  const fixed = [...required, ...optional];
  return fixed[index] ?? (repeated.length === 0 ? null : (repeated[(index - fixed.length) % repeated.length] ?? null));
}
