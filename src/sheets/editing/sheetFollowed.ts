import type { ReadCell } from '../cells/codec';
import { movedTo } from '../placing/astray';
import type { CellPlace } from '../placing/imprinted';
import { isStill, plain, type WrittenCell } from '../placing/origins';

/** All of a sheet, with the header in its first row. */
export type SheetCells = readonly (readonly ReadCell[])[];

/** Reads all of a sheet in one call; its range and then its values would be two, between which rows may be put in. */
export const readSheet = (sheet: GoogleAppsScript.Spreadsheet.Sheet): ReadCell[][] =>
  sheet.getSheetValues(1, 1, -1, -1);

/** Where rows and columns as they were read stand by now; those that are gone are absent. */
export interface Followed {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** Columns by their headers; one whose header somebody wrote anew meanwhile stands where it stood. */
function columnsFollowed([header = []]: SheetCells, [headerNow = []]: SheetCells): ReadonlyMap<number, number> {
  const [was, now] = [header.map(String), headerNow.map(String)];
  return new Map(
    was.flatMap((text, column) => {
      const isRenamed = !now.includes(text) && !was.includes(now[column] ?? '');
      const to = movedTo(text, column, now) ?? (isRenamed ? column : undefined);
      return to === undefined ? [] : [[column, to] as const];
    }),
  );
}

/** Whether a cell of a row now may be that of a row as read. */
type Alike = (was: CellPlace, is: CellPlace) => boolean;

/** A row is another's of before where more than half of what that held is still there: others may have edited the rest. */
function mostlyAlike(before: readonly ReadCell[], now: readonly ReadCell[], columns: Followed['columns']): boolean {
  const held = [...columns].filter(([from]) => plain(before[from]) !== '');
  const kept = held.filter(([from, to]) => plain(before[from]) === plain(now[to]));
  return kept.length * 2 > held.length;
}

/**
 * Where rows and columns of a sheet stand after a write, in whichever moment people moved them: columns by their
 * headers, rows by their cells. What the write put into a place tells nothing of the row that stands there.
 */
export function followed(before: SheetCells, now: SheetCells, written: readonly WrittenCell[]): Followed {
  const columns = columnsFollowed(before, now);
  const isAsRead: Alike = (was, is) => plain(before[was.row]?.[was.column]) === plain(now[is.row]?.[is.column]);
  const isAsWritten: Alike = (was, is) =>
    isAsRead(was, is) ||
    written.some(
      ({ row, column, value }) => row === was.row && column === was.column && isStill(now[is.row]?.[is.column], value),
    );
  const isCovered: Alike = (was, is) =>
    isAsWritten(was, is) || written.some(({ row, column }) => row === is.row && column === is.column);
  const allAlike = (alike: Alike) => (row: number, to: number) =>
    [...columns].every(([column, at]) => alike({ row, column }, { row: to, column: at }));
  const isLike = (row: number, to: number) => mostlyAlike(before[row] ?? [], now[to] ?? [], columns);
  const rows = new Map<number, number>([[0, 0]]);
  const left = new Set(now.keys());
  left.delete(0);
  for (const isSame of [allAlike(isAsRead), allAlike(isAsWritten), allAlike(isCovered), isLike])
    for (const row of before.keys()) {
      if (rows.has(row)) continue;
      const to = left.has(row) && isSame(row, row) ? row : [...left].find((other) => isSame(row, other));
      if (to === undefined) continue;
      rows.set(row, to);
      left.delete(to);
    }
  return { rows, columns };
}
