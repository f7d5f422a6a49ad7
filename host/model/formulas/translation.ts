import { formatA1 } from '../a1';
import { cellsOf, type Rectangle } from '../rectangle';
import { NotCalculated } from './notCalculated';
import type { Reference } from './references';
import { type Parameter, parameterAt, signatureOf } from './signatures';
import type { Node } from './syntax';
import { textFormat } from './textFormat';

/** Cells of a sheet that a formula sees. */
export interface Seen {
  readonly sheetId: number;
  readonly area: Rectangle;
}

/** What references and names of a formula mean; null for what is not there. */
export interface Meaning {
  cells(reference: Reference): Seen | null;
  named(name: string): Seen | null;
}

/** A formula in the engine's words. */
export interface Translation {
  /** Without "="; holds `todayMark` and `nowMark` where the clock is read. */
  readonly expression: string;
  readonly sees: readonly Seen[];
  /** Looks at the day, and at more that changes without any cell. */
  readonly readsDay: boolean;
  readonly readsMoment: boolean;
  /** The result may be a cell as it stands, also a blank one. */
  readonly passesCells: boolean;
}

export const todayMark = '\u0001day';
export const nowMark = '\u0001moment';

/** Names of the engine's sheets: its first one is for intermediate results, the others stand for those of the workbook. */
export const resultSheet = 'results';
export const engineSheetName = (sheetId: number): string => `sheet_${sheetId}`;

/** A cell that is never filled. */
const blankCell = `${resultSheet}!$Z$1`;

const mayOmit = new Set(['IF', 'IFS', 'IFERROR', 'IFNA', 'SWITCH']);
/** The argument that has to ask for an exact match: how blanks lie in a sorted range decides otherwise. */
const exactness: Readonly<Record<string, number>> = { VLOOKUP: 3, HLOOKUP: 3, MATCH: 2 };
const defaults: Readonly<Record<string, string>> = {
  ROUND: '0',
  ROUNDUP: '0',
  ROUNDDOWN: '0',
  CEILING: '1',
  FLOOR: '1',
};

export const criteriaFunctions = new Set('COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS'.split(' '));

/** The text that a criterion like "<>done" leaves out; null for any other. */
function excludedText(node: Node): string | null {
  return node.kind === 'constant' ? (/^"<>(.+)"$/s.exec(node.text)?.[1] ?? null) : null;
}

/** Whether a criterion may leave out a text, where the engine passes over numbers and blanks. */
function mayExclude(node: Node): boolean {
  if (node.kind === 'operation') return node.parts.some((part) => part.kind === 'constant' && /^"<>/.test(part.text));
  return excludedText(node) !== null;
}

/** Half a millisecond in days: the engine cuts off 15:20, stored a trifle less, to 15:19. */
const grain = '0.000000005';

function written(value: string, format: string): string {
  const exact = /[hs]/i.test(format) ? `IF(ISNUMBER(${value}),(${value})+${grain},${value})` : value;
  return `TEXT(${exact},${format})`;
}

/** The engine rounds to a whole number as Sheets does, and 1.005 to two places differently. */
function rounded(value: string, places: string): string {
  return `IF((${places})>0,ROUND((${value})*10^(${places}),0)/10^(${places}),ROUND(${value},${places}))`;
}

/** Puts one formula into the engine's words and refuses what is not known to mean the same there. */
export class Translator {
  private readonly sees: Seen[] = [];
  private readsDay = false;
  private readsMoment = false;

  constructor(
    private readonly formula: string,
    private readonly meaning: Meaning,
    /** Like zh_CN. */
    private readonly locale: string,
  ) {}

  /** @throws NotCalculated */
  translate(node: Node): Translation {
    const expression = this.write(node, 'value');
    const passesCells = node.kind === 'call' ? signatureOf(node.name)?.passesCells === true : node.kind !== 'constant';
    return { expression, sees: this.sees, readsDay: this.readsDay, readsMoment: this.readsMoment, passesCells };
  }

  private refuse(what: string): never {
    throw new NotCalculated(what, this.formula);
  }

  private write(node: Node, parameter: Parameter): string {
    if (node.kind === 'reference') return this.range(this.meaning.cells(node.reference), parameter);
    if (node.kind === 'name') return this.range(this.meaning.named(node.name) ?? this.refuse(node.name), parameter);
    if (parameter === 'range' && node.kind !== 'call') this.refuse('a value where a range is expected');
    if (node.kind === 'constant') return node.text;
    if (node.kind === 'omitted') return this.refuse('a missing argument');
    if (node.kind === 'call') return this.call(node.name, node.parts, parameter);
    return this.operation(node.operator, node.parts, parameter === 'array' ? 'array' : 'value');
  }

  private range(seen: Seen | null, parameter: Parameter): string {
    if (!seen) return '#REF!';
    if (parameter === 'value' && cellsOf(seen.area) > 1) this.refuse('a range where one value is expected');
    this.sees.push(seen);
    return `${engineSheetName(seen.sheetId)}!${formatA1(seen.area)}`;
  }

  private operation(operator: string, parts: readonly Node[], parameter: Parameter): string {
    const [left = '', right] = parts.map((part) => this.write(part, parameter));
    if (right !== undefined) return `((${left})${operator}(${right}))`;
    return operator === '%' ? `((${left})%)` : `(${operator}(${left}))`;
  }

  private call(name: string, parts: readonly Node[], parameter: Parameter): string {
    const signature = signatureOf(name) ?? this.refuse(name);
    if (parameter === 'range') this.refuse(`${name} where a range is expected`);
    if (parts.length < signature.required.length) this.refuse(`${name} with too few arguments`);
    const values = parts.map((part, index) => {
      if (part.kind === 'omitted' && mayOmit.has(name)) return blankCell;
      return this.write(part, parameterAt(signature, index) ?? this.refuse(`${name} with too many arguments`));
    });
    this.requireExact(name, parts);
    if (criteriaFunctions.has(name)) this.requireCriteria(name, parts);
    return this.written(name, parts, values);
  }

  private requireExact(name: string, parts: readonly Node[]): void {
    const index = exactness[name];
    const exact = index === undefined ? undefined : parts[index];
    if (exact === undefined) return;
    const isExact = exact.kind === 'constant' && (exact.text === '0' || exact.text === 'FALSE');
    if (!isExact && !(exact.kind === 'call' && exact.name === 'FALSE')) this.refuse(`${name} in a sorted range`);
  }

  private requireCriteria(name: string, parts: readonly Node[]): void {
    const given = parts.filter((part, index) => index > 0 && (part.kind === 'constant' || part.kind === 'operation'));
    for (const part of given) {
      if (name === 'COUNTIF' && excludedText(part) !== null) continue;
      if (mayExclude(part)) this.refuse(`${name} with a criterion "<>…"`);
    }
  }

  private written(name: string, parts: readonly Node[], values: readonly string[]): string {
    const [first = '', second, third] = values;
    if (name === 'TODAY') this.readsDay = true;
    if (name === 'NOW' || name === 'RAND') this.readsMoment = true;
    if (name === 'TODAY') return todayMark;
    if (name === 'NOW') return nowMark;
    if (name === 'HYPERLINK') return `(${second ?? first})`;
    // Years before 1900 count from 1900, as in Sheets.
    if (name === 'DATE') return `DATE((${first})+IF((${first})<1900,1900,0),${second},${third})`;
    if (name === 'ROUND') return rounded(first, second ?? '0');
    if (name === 'COUNTIF' && parts[1] && excludedText(parts[1]) !== null) {
      return `(ROWS(${first})*COLUMNS(${first})-COUNTIF(${first},"${excludedText(parts[1])}"))`;
    }
    if (name === 'TEXT') return written(first, this.format(parts[1]));
    if (name === 'HOUR' || name === 'MINUTE' || name === 'SECOND') return `${name}((${first})+${grain})`;
    const missing = values.length === 1 ? defaults[name] : undefined;
    return `${name}(${[...values, ...(missing === undefined ? [] : [missing])].join(',')})`;
  }

  private format(node: Node | undefined): string {
    if (node?.kind !== 'constant' || !node.text.startsWith('"')) return this.refuse('TEXT with a calculated format');
    return textFormat(node.text, this.locale) ?? this.refuse(`TEXT with the format ${node.text}`);
  }
}
