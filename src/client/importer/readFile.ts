import { parse } from 'papaparse';
import type { LedgerTable } from '../../api';
import { tableOf } from '../../domain/importing/tableOf';
import { decode, type Encoding } from './decode';

/** Why a file gives no table. */
export type ProblemCode = 'empty' | 'onlyHeader' | 'tooLarge' | 'workbook' | 'notText' | 'openQuote' | 'unreadable';

/** The delimiters that are looked for. */
export type Delimiter = ',' | '\t' | ';' | '|';

export interface FileTable {
  readonly table: LedgerTable;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

export type FileReading =
  | { readonly ok: true; readonly value: FileTable }
  | { readonly ok: false; readonly problem: ProblemCode };

export const largestFileBytes = 20 * 1024 * 1024;

const delimiters: readonly Delimiter[] = [',', '\t', ';', '|'];

/**
 * The table in a CSV, TSV or similar text file.
 * @param bytes UTF-8, UTF-16 or GBK/GB18030
 */
export function readFile(name: string, bytes: Uint8Array): FileReading {
  if (bytes.length > largestFileBytes) return { ok: false, problem: 'tooLarge' };
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const delimiter = delimiterOf(decoded.text);
  const parsed = parse<string[]>(decoded.text, { delimiter });
  if (parsed.errors.some((error) => error.type === 'Quotes')) return { ok: false, problem: 'openQuote' };
  const table = tableOf(parsed.data);
  if (typeof table === 'string') return { ok: false, problem: table };
  return { ok: true, value: { table: { name, ...table }, encoding: decoded.encoding, delimiter } };
}

const linesGuessedFrom = 50;

/** The delimiter under which the first lines most often have the same number of columns, and many of them. */
function delimiterOf(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => {
    const { data } = parse<string[]>(text, { delimiter, preview: linesGuessedFrom, skipEmptyLines: 'greedy' });
    const frequency = new Map<number, number>();
    for (const { length } of data) if (length > 1) frequency.set(length, (frequency.get(length) ?? 0) + 1);
    return Math.max(0, ...Array.from(frequency, ([columns, lines]) => columns * lines * lines));
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ',';
}
