import { type FiledTable, type Filing, filedTables, filingsOf, type Line } from '../../domain/archive/filing';
import { columnPlaces } from '../../domain/settings/readTable';
import { archiveTables } from '../../domain/tables/archiveTables';
import { readAreas } from '../gateway';
import { keysOfColumns, lineOf } from './filedColumns';
import { declaredNumber, headerArea, numberArea, numberPlace, numbersIn, rowAreas, rowsRead } from './filedPlaces';

/** A sheet of an archive workbook as it was last seen. */
export interface Shelf {
  readonly keys: readonly string[];
  /** Row by row, the header included. */
  readonly numbers: readonly string[];
}

export type Shelves = Readonly<Record<FiledTable, Shelf>>;

/** A sheet of an archive workbook as declared. */
export const tableOf = (table: FiledTable) => archiveTables[table];

/** Which columns there are and which numbers, in one call unless people moved the columns. */
export function look(bookId: string): Shelves {
  const places = filedTables.map((table) => declaredNumber(tableOf(table)));
  const read = readAreas(
    [
      ...filedTables.map((table) => headerArea(tableOf(table).id)),
      ...filedTables.map((table, at) => numberArea(tableOf(table).id, places[at] ?? 0)),
    ],
    bookId,
  );
  const shelves = {} as Record<FiledTable, Shelf>;
  filedTables.forEach((table, at) => {
    const header = read[at]?.[0] ?? [];
    const place = numberPlace(tableOf(table), header);
    const column =
      place === places[at]
        ? read[filedTables.length + at]
        : readAreas([numberArea(tableOf(table).id, place)], bookId)[0];
    const keys = keysOfColumns(columnPlaces(tableOf(table), header), header, header.length);
    shelves[table] = { keys, numbers: numbersIn(column ?? []) };
  });
  return shelves;
}

/** The rows in which some numbers stand. */
export const rowsOf = ({ numbers }: Shelf, wanted: ReadonlySet<string>): readonly number[] =>
  numbers.flatMap((number, row) => (row > 0 && wanted.has(number) ? [row] : []));

/** The filings under some numbers, in one call; none is no call. */
export function filed(bookId: string, shelves: Shelves, wanted: ReadonlySet<string>): readonly Filing[] {
  const rows = filedTables.map((table) => rowsOf(shelves[table], wanted));
  if (rows[0]?.length === 0) return [];
  const areas = filedTables.map((table, at) => rowAreas(table, rows[at] ?? []));
  const read = [...readAreas(areas.flat(), bookId)];
  const lines = {} as Record<FiledTable, readonly Line[]>;
  filedTables.forEach((table, at) => {
    const cells = rowsRead(rows[at] ?? [], read.splice(0, areas[at]?.length ?? 0));
    lines[table] = cells.map((row) => lineOf(row, shelves[table].keys));
  });
  return filingsOf(lines);
}

/** How many tickets stand on the shelves. */
export const held = ({ tickets }: Shelves): number => tickets.numbers.slice(1).filter((number) => number !== '').length;

/** How many tickets an archive workbook holds; undefined where it is gone, not shared, or lacks a sheet. */
export function ticketsIn(bookId: string): number | undefined {
  try {
    return held(look(bookId));
  } catch {
    return undefined;
  }
}
