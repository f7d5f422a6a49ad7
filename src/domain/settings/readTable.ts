import { type Cell, folded } from '../tables/foldedCell';
import { isRecordRow } from '../tables/recordRow';
import type { Column, Table } from '../tables/tables';

export { type Cell, folded };

const asDeclared = ({ columns }: Table): Readonly<Record<string, number>> =>
  Object.fromEntries(columns.map(({ key }, at) => [key, at]));

/**
 * Where each column stands by its header text in either language; a renamed header is found at its first place, but
 * for a derived column, which is absent then. Where somebody deleted the row of the headers, all stand as declared.
 */
export function columnPlaces(table: Table, header: readonly Cell[]): Readonly<Record<string, number>> {
  return isRecordRow(table, header) ? asDeclared(table) : placesByHeader(table, header);
}

function placesByHeader(table: Table, header: readonly Cell[]): Readonly<Record<string, number>> {
  const places: Record<string, number> = {};
  const taken = new Set<number>();
  const claim = (column: Column, at: number): void => {
    if (at < 0 || taken.has(at)) return;
    places[column.key] = at;
    taken.add(at);
  };
  const headers = header.map(folded);
  for (const column of table.columns) {
    claim(
      column,
      headers.findIndex((text) => text === folded(column.zh) || text === folded(column.en)),
    );
  }
  table.columns.forEach((column, at) => {
    if (places[column.key] === undefined && column.isDerived !== true) claim(column, at);
  });
  return places;
}

/** A row of a settings sheet: trimmed text by column key, and its place counted as spreadsheets do. */
export interface TableRow {
  readonly line: number;
  text(key: string): string;
  cell(key: string): Cell | undefined;
  /** Zero-based column; undefined where the sheet lacks it. */
  place(key: string): number | undefined;
}

/** The rows under the header that hold anything in the table's own columns; the first as well, where the header is gone. */
export function tableRows(table: Table, cells: readonly (readonly Cell[])[]): readonly TableRow[] {
  const [header = []] = cells;
  const isHeaderGone = isRecordRow(table, header);
  const places = isHeaderGone ? asDeclared(table) : placesByHeader(table, header);
  const rows: TableRow[] = [];
  cells.forEach((row, index) => {
    if (index === 0 && !isHeaderGone) return;
    const cell = (key: string): Cell | undefined => row[places[key] ?? -1];
    const text = (key: string): string => String(cell(key) ?? '').trim();
    if (table.columns.some((column) => column.isDerived !== true && text(column.key) !== '')) {
      rows.push({ line: index + 1, text, cell, place: (key) => places[key] });
    }
  });
  return rows;
}
