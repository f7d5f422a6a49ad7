import { type FiledTable, filedTables } from '../../domain/archive/filing';
import { columnPlaces } from '../../domain/settings/readTable';
import { type Table, tables } from '../../domain/tables/tables';
import type { Area, StoredCell } from '../areas';
import { type ColumnRun, columnRuns, neighbouring } from '../columns/columnRuns';

type Rows = readonly (readonly StoredCell[])[];

/** Where the rows of one ticket stand, zero-based. */
export type Places = Readonly<Record<FiledTable, readonly number[]>>;

/** The numbers in a column of a sheet, row by row. */
export const numbersIn = (column: Rows): readonly string[] => column.map((cells) => String(cells[0] ?? '').trim());

/** The column of ticket numbers of a sheet, header included. */
export const numberArea = (sheetId: number, at: number): Area => ({ sheetId, startColumn: at, endColumn: at + 1 });

export const headerArea = (sheetId: number): Area => ({ sheetId, startRow: 0, endRow: 1 });

/** Where a table's column of ticket numbers is declared to be. */
export const declaredNumber = (table: Table): number => table.columns.findIndex(({ key }) => key === 'number');

/** Where it stands by the header. */
export const numberPlace = (table: Table, header: readonly StoredCell[]): number =>
  columnPlaces(table, header).number ?? declaredNumber(table);

/** The rows of each number, kept up to date while rows are taken out. */
export class FiledRows {
  /** Row by row; undefined are rows that a ticket's number does not stand in. */
  private readonly numbers: Record<FiledTable, readonly string[]>;

  constructor(numbers: Readonly<Record<FiledTable, readonly string[]>>) {
    this.numbers = { ...numbers };
  }

  /** Where the rows of these tickets stand. */
  of(wanted: ReadonlySet<string>): ReadonlyMap<string, Places> {
    const found = new Map<string, Record<FiledTable, number[]>>();
    for (const number of wanted) found.set(number, { tickets: [], log: [], tasks: [] });
    for (const table of filedTables) {
      this.numbers[table].forEach((number, row) => {
        if (row > 0) found.get(number)?.[table].push(row);
      });
    }
    return found;
  }

  /** Takes account of rows that were deleted. */
  without(rows: Places): void {
    for (const table of filedTables) {
      const gone = new Set(rows[table]);
      if (gone.size > 0) this.numbers[table] = this.numbers[table].filter((_, row) => !gone.has(row));
    }
  }
}

/** All rows of some tickets, by sheet. */
export function joined(places: Iterable<Places>): Places {
  const all: Record<FiledTable, number[]> = { tickets: [], log: [], tasks: [] };
  for (const one of places) for (const table of filedTables) all[table].push(...one[table]);
  return all;
}

/** Neighbouring rows. */
export const rowRuns = (rows: readonly number[]): readonly ColumnRun[] => columnRuns(rows, neighbouring);

/** The areas of some rows, neighbours together. */
export const rowAreas = (table: FiledTable, rows: readonly number[]): readonly Area[] =>
  rowRuns(rows).map(({ start, end }) => ({ sheetId: tables[table].id, startRow: start, endRow: end + 1 }));

/** The rows that were read for `rowAreas`, in order of their rows. */
export function rowsRead(rows: readonly number[], read: readonly Rows[]): Rows {
  return rowRuns(rows).flatMap(({ start, end }, at) =>
    Array.from({ length: end - start + 1 }, (_, offset) => read[at]?.[offset] ?? []),
  );
}
