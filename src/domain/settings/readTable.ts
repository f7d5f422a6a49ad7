import type { Column, Table } from '../tables/tables';

/** A cell of a settings sheet as stored; blank is ''. */
export type Cell = string | number | boolean;

/** A header text as compared: without spaces, width of characters or case. */
export const folded = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .toLowerCase();

/**
 * Where each column stands by its header text in either language; a renamed header is found at its first place, but
 * for a derived column, which is absent then.
 */
export function columnPlaces(table: Table, header: readonly Cell[]): Readonly<Record<string, number>> {
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

/** The rows under the header that hold anything in the table's own columns. */
export function tableRows(table: Table, cells: readonly (readonly Cell[])[]): readonly TableRow[] {
  const places = columnPlaces(table, cells[0] ?? []);
  const rows: TableRow[] = [];
  cells.forEach((row, index) => {
    if (index === 0) return;
    const cell = (key: string): Cell | undefined => row[places[key] ?? -1];
    const text = (key: string): string => String(cell(key) ?? '').trim();
    if (table.columns.some((column) => column.isDerived !== true && text(column.key) !== '')) {
      rows.push({ line: index + 1, text, cell, place: (key) => places[key] });
    }
  });
  return rows;
}
