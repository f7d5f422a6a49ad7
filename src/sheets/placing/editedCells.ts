import type { ReadCell } from '../cells/codec';
import { putValues } from '../cells/putValues';
import { columnRuns, neighbouring } from '../columns/columnRuns';
import { locateColumns } from '../columns/locate';
import { type EditWrite, isStill, keyOf, originOf, plain, type Rows, shown } from './origins';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows around the written ones in which those are looked for that moved. */
const nearby = 5;

function readRows(sheet: Sheet, first: number, last: number): Rows {
  const values: ReadCell[][] = sheet.getRange(`${first + 1}:${last + 1}`).getValues();
  return new Map(values.map((cells, at) => [first + at, cells]));
}

/** Whether the cells beside the written ones are what they were: then nobody moved rows or columns. */
function isAsBefore({ before, written }: EditWrite, now: Rows): boolean {
  const own = new Set(written.map(({ row, column }) => keyOf(row, column)));
  return [...now].every(([row, cells]) =>
    cells.every((cell, column) => own.has(keyOf(row, column)) || plain(cell) === plain(before.get(row)?.[column])),
  );
}

/** Writes cells, those side by side together. */
function writeCells(sheet: Sheet, cells: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>): void {
  for (const [row, values] of cells)
    for (const { start, end } of columnRuns([...values.keys()], neighbouring)) {
      const run = Array.from({ length: end - start + 1 }, (_, at) => values.get(start + at) ?? '');
      putValues(sheet, row, start, [run]);
    }
}

/** Rows across which those that people moved are looked for by their numbers. */
const reach = 2000;

/** A row as it is to read once it is written: by column of the layout. */
function wantedIn(row: number, { before, written }: EditWrite): readonly (string | number | boolean)[] {
  const cells = (before.get(row) ?? []).map(plain);
  for (const cell of written) if (cell.row === row) cells[cell.column] = shown(cell.value);
  return cells;
}

/** Written rows that hold together, wherever they are: people moved them afterwards, and nothing is to be put right. */
function wholeRows(sheet: Sheet, headers: readonly string[], edit: EditWrite): ReadonlySet<number> {
  const { number = -1 } = edit.layout.columns;
  const column = headers.indexOf(edit.layout.headers[number] ?? '');
  if (column < 0) return new Set();
  const standing: ReadCell[][] = sheet.getRange(1, column + 1, sheet.getLastRow(), 1).getValues();
  const rowsByNumber = new Map(standing.map(([cell], row) => [plain(cell), row]));
  const wanted = [...new Set(edit.written.map(({ row }) => row))].map((row) => ({ row, cells: wantedIn(row, edit) }));
  const found = wanted.flatMap(({ row, cells }) => {
    const at = rowsByNumber.get(cells[number] ?? '');
    return at === undefined || cells[number] === '' ? [] : [{ row, cells, at }];
  });
  const [first, last] = [Math.min(...found.map(({ at }) => at)), Math.max(...found.map(({ at }) => at))];
  if (found.length === 0 || last - first > reach) return new Set();
  const now = readRows(sheet, first, last);
  const columns = headers.map((header) => (header === '' ? -1 : edit.layout.headers.indexOf(header)));
  const isWhole = ({ cells, at }: (typeof found)[number]): boolean =>
    columns.every((from, to) => from < 0 || plain(now.get(at)?.[to]) === (cells[from] ?? ''));
  return new Set(found.filter(isWhole).map(({ row }) => row));
}

/** Puts written cells where their rows and columns are now, and what they covered back. @returns whether all was found */
function putRight(sheet: Sheet, made: EditWrite, now: Rows): boolean {
  const { headers } = locateColumns(sheet);
  const whole = wholeRows(sheet, headers, made);
  const edit = { ...made, written: made.written.filter(({ row }) => !whole.has(row)) };
  const { layout, written, before } = edit;
  const cells = new Map<number, Map<number, ReadCell>>();
  const put = (row: number, column: number, value: ReadCell): void => {
    const values = cells.get(row) ?? new Map<number, ReadCell>();
    cells.set(row, values.set(column, value));
  };
  const origins = new Map([...now.keys()].map((row) => [row, originOf(row, now, headers, edit)]));
  // Others may have edited the row itself meanwhile: what they wrote stays.
  const isInPlace = (row: number, column: number): boolean =>
    origins.get(row) === row && headers[column] === layout.headers[column];
  for (const { row, column, value } of written) {
    if (isInPlace(row, column) || !isStill(now.get(row)?.[column], value)) continue;
    const origin = origins.get(row);
    const from = layout.headers.indexOf(headers[column] ?? '');
    // What covers a row that was not read is blanked: the next sweep fills in what it owes the ticket.
    put(row, column, typeof origin === 'number' && from >= 0 ? (before.get(origin)?.[from] ?? '') : '');
  }
  const places = new Map(
    [...origins].flatMap(([row, origin]) => (typeof origin === 'number' ? [[origin, row] as const] : [])),
  );
  let isAllFound = true;
  for (const { row, column, value } of written) {
    const to = headers.indexOf(layout.headers[column] ?? '');
    const place = places.get(row);
    if (place === undefined || to < 0) isAllFound = false;
    else if (place !== row || to !== column) put(place, to, value);
  }
  writeCells(sheet, cells);
  return isAllFound;
}

/**
 * Looks once more, in one call, at the rows that an edit trigger wrote: people may have sorted, inserted, deleted or
 * moved between its reading and its writing, and a trigger has no call that could keep what it covers. What landed
 * elsewhere is taken away, and written where its row is now.
 * @returns whether every row was found; the next sweep sees to the others
 */
export function seeToWritten(sheet: Sheet, edit: EditWrite): boolean {
  const rows = edit.written.map(({ row }) => row);
  if (rows.length === 0 || rows.some((row) => !edit.before.has(row))) return true;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  if (isAsBefore(edit, readRows(sheet, first - 1, last))) return true;
  const end = Math.max(last, Math.min(last + nearby, sheet.getLastRow() - 1));
  return putRight(sheet, edit, readRows(sheet, Math.max(0, first - nearby), end));
}
