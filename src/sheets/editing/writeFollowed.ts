import type { ReadCell } from '../cells/codec';
import { inert } from '../cells/inert';
import { putValues } from '../cells/putValues';
import type { CellPlace } from '../placing/imprinted';
import { isStill, plain, type WrittenCell } from '../placing/origins';
import { type Followed, followed, readSheet, type SheetCells } from './sheetFollowed';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So often a write is put right that people moved under. */
const attempts = 4;

/** Writes cells, those of one column in neighbouring rows together. */
function writeCells(sheet: Sheet, cells: readonly WrittenCell[]): void {
  const blocks: { readonly row: number; readonly column: number; readonly values: ReadCell[][] }[] = [];
  for (const { row, column, value } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    const cell = typeof value === 'string' ? inert(value) : value;
    if (last?.column === column && last.row + last.values.length === row) last.values.push([cell]);
    else blocks.push({ row, column, values: [[cell]] });
  }
  for (const { row, column, values } of blocks) putValues(sheet, row, column, values);
}

const fromOf = (places: ReadonlyMap<number, number>, to: number): number | undefined =>
  [...places].find(([, now]) => now === to)?.[0];

/** Where a cell as it was read stands by now; undefined where its row or column is gone. */
function homeOf({ row, column }: CellPlace, { rows, columns }: Followed): CellPlace | undefined {
  const [to, at] = [rows.get(row), columns.get(column)];
  return to === undefined || at === undefined ? undefined : { row: to, column: at };
}

/** A write as it was made. */
interface Made {
  readonly before: SheetCells;
  readonly now: SheetCells;
  readonly written: readonly WrittenCell[];
  readonly places: Followed;
}

/** What stood, or is to stand, in the place of a written cell that landed elsewhere; undefined where nothing is known of it. */
function coveredBy({ row, column, value }: WrittenCell, { before, now, written, places }: Made): ReadCell | undefined {
  const [fromRow, fromColumn] = [fromOf(places.rows, row), fromOf(places.columns, column)];
  const own = written.find((cell) => cell.row === fromRow && cell.column === fromColumn);
  if (own !== undefined) return own.value;
  if (fromRow !== undefined && fromColumn !== undefined) return before[fromRow]?.[fromColumn] ?? '';
  // Of a row or column that somebody put in since.
  return isStill(now[row]?.[column], value) ? '' : undefined;
}

/** What is to be written so that each cell stands in its own row and column, and what it covered by mistake is back. */
function puttingRight(made: Made): readonly WrittenCell[] {
  const { before, now, written, places } = made;
  return written.flatMap((cell) => {
    const home = homeOf(cell, places);
    const there = home && now[home.row]?.[home.column];
    if (home !== undefined && isStill(there ?? '', cell.value)) return [];
    const isInPlace = home?.row === cell.row && home.column === cell.column;
    const here = now[cell.row]?.[cell.column] ?? '';
    // Of a row that is gone it cannot be told when it went.
    const mayLieHere = !isInPlace && (home !== undefined || isStill(here, cell.value));
    const covered = mayLieHere ? coveredBy(cell, made) : undefined;
    // What others wrote there meanwhile stays.
    const isOwed = home !== undefined && plain(there) === plain(before[cell.row]?.[cell.column]);
    return [
      ...(covered === undefined || isStill(here, covered)
        ? []
        : [{ row: cell.row, column: cell.column, value: covered }]),
      ...(isOwed ? [{ ...home, value: cell.value }] : []),
    ];
  });
}

/**
 * Writes cells in a simple trigger, which has no call that could keep what it covers, and looks at the sheet once more,
 * in one call: people may have sorted, inserted, deleted or moved since it was read. What landed elsewhere is written
 * where its row and column are now, and what it covered is put back.
 * @param before all of the sheet, as it was read
 * @returns where a place that was read is now; undefined where it is gone
 */
export function writeFollowed(
  sheet: Sheet,
  before: SheetCells,
  written: readonly WrittenCell[],
  attempt = 1,
): (place: CellPlace) => CellPlace | undefined {
  if (written.length === 0 || attempt > attempts) return (place) => place;
  writeCells(sheet, written);
  const now = readSheet(sheet);
  const places = followed(before, now, written);
  const next = writeFollowed(sheet, now, puttingRight({ before, now, written, places }), attempt + 1);
  return (place) => {
    const home = homeOf(place, places);
    return home && next(home);
  };
}
