import type { Layout } from '../../../app/memory';
import { type FieldKey, fields } from '../../../domain/record/fields';
import { listPlaces } from '../../../domain/settings/listPlaces';
import { folded } from '../../../domain/settings/readTable';
import { type Column, type Table, type TableKey, tables } from '../../../domain/tables/tables';
import type { StoredCell } from '../../areas';
import { sheetOf } from '../../columns/locate';
import { readAreas } from '../../gateway';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column of the desk where it stands, counted from 0. */
export interface DeclaredColumn {
  readonly at: number;
  readonly column: Pick<Column, 'key' | 'kind'>;
}

/** A sheet with those of its columns that are the desk's. */
export interface DeclaredSheet {
  readonly table: TableKey;
  readonly sheet: Sheet;
  /** How many rows it has under its header. */
  readonly rows: number;
  readonly columns: readonly DeclaredColumn[];
}

/** Rows that a repair looks at: what is wrong in one of them is put back in the whole column. */
const rowsExamined = 1000;

/**
 * The cells under the header that a repair looks at; undefined in a sheet that has none.
 * @param options whether the header is looked at as well
 */
export function examined(
  { sheet, rows: all, columns }: DeclaredSheet,
  { withHeader }: { readonly withHeader: boolean } = { withHeader: false },
): GoogleAppsScript.Spreadsheet.Range | undefined {
  const rows = Math.min(all, rowsExamined);
  if (rows < 1 || columns.length === 0) return undefined;
  const width = Math.max(...columns.map(({ at }) => at)) + 1;
  return withHeader ? sheet.getRange(1, 1, rows + 1, width) : sheet.getRange(2, 1, rows, width);
}

/** The columns of the ticket sheet. */
export const ticketSheet = (sheet: Sheet, { columns }: Layout): DeclaredSheet => ({
  table: 'tickets',
  sheet,
  rows: sheet.getMaxRows() - 1,
  columns: tables.tickets.columns.flatMap((column, place) => {
    const at = columns[fields[place]?.key as FieldKey];
    return at === undefined ? [] : [{ at, column }];
  }),
});

/**
 * The columns of other sheets, found by their own headers only: whatever is headed otherwise may be people's own. One
 * call for all headers.
 */
export function declaredSheets(keys: readonly TableKey[]): readonly DeclaredSheet[] {
  const headers = readAreas(keys.map((key) => ({ sheetId: tables[key].id, startRow: 0, endRow: 1 })));
  return keys.map((key, place) => declaredSheet(key, headers[place]?.[0] ?? []));
}

function declaredSheet(key: TableKey, header: readonly StoredCell[]): DeclaredSheet {
  const table: Table = tables[key];
  const sheet = sheetOf(key);
  const headers = header.map(folded);
  const own = table.columns.flatMap((column): readonly DeclaredColumn[] => {
    const at = headers.findIndex((text) => text === folded(column.zh) || text === folded(column.en));
    return at < 0 ? [] : [{ at, column }];
  });
  const lists = key === 'settings' ? Object.entries(listPlaces(header)) : [];
  const taken = new Set(own.map(({ at }) => at));
  const options = lists.flatMap(([list, { at, foundBy }]): readonly DeclaredColumn[] =>
    foundBy === 'header' && !taken.has(at) ? [{ at, column: { key: list, kind: 'text' } }] : [],
  );
  return { table: key, sheet, rows: sheet.getMaxRows() - 1, columns: [...own, ...options] };
}
