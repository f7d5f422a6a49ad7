import { type FiledTable, type Line, ownColumn } from '../../domain/archive/filing';
import type { Table } from '../../domain/tables/tables';
import type { StoredCell } from '../areas';
import { columnLetters } from '../columns/columnLetters';

/** How the columns of the desk's records are shown, by kind. */
export function formatOf(table: FiledTable, { key, kind }: Table['columns'][number]): string {
  if (kind === 'date') return 'yyyy-mm-dd';
  if (kind === 'number') return '0';
  if (kind === 'text') return '@';
  return table === 'log' || key === 'archivedAt' ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd hh:mm';
}

/** A format in the API's words. */
export function numberFormat(pattern: string): GoogleAppsScript.Sheets.Schema.NumberFormat {
  if (pattern === '@') return { type: 'TEXT', pattern };
  return { type: pattern.includes('hh') ? 'DATE_TIME' : pattern.includes('yy') ? 'DATE' : 'NUMBER', pattern };
}

/**
 * The key of each column of a sheet: the desk's own, else by its header, which is numbered where it stands twice; a
 * column without a header goes by its letters.
 * @param places zero-based column of each key of the desk
 */
export function keysOfColumns(
  places: Readonly<Record<string, number>>,
  header: readonly StoredCell[],
  width: number,
): readonly string[] {
  const byPlace = new Map(Object.entries(places).map(([key, at]) => [at, key]));
  const taken = new Set<string>();
  return Array.from({ length: Math.max(width, header.length) }, (_, at) => {
    const own = byPlace.get(at);
    if (own !== undefined) return own;
    const text = String(header[at] ?? '').trim();
    const name = text === '' ? columnLetters(at) : text;
    let key = ownColumn(name);
    for (let serial = 2; taken.has(key); serial += 1) key = ownColumn(`${name} (${serial})`);
    taken.add(key);
    return key;
  });
}

/** A row as a line; blank cells are left out. */
export function lineOf(cells: readonly StoredCell[], keys: readonly string[]): Line {
  const line: Record<string, StoredCell> = {};
  cells.forEach((cell, at) => {
    const key = keys[at];
    if (cell !== '' && key !== undefined) line[key] = cell;
  });
  return line;
}

/** A line as a row. */
export const cellsOf = (line: Line, keys: readonly string[]): readonly StoredCell[] =>
  keys.map((key) => line[key] ?? '');

/** The widest of some rows. */
export const widthOf = (rows: readonly (readonly StoredCell[])[]): number =>
  rows.reduce((width, row) => Math.max(width, row.length), 0);
