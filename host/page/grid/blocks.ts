import type { CellValue } from '../../contract/view';
import type { Act } from '../../contract/wire';

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The acts that change the given cells of a sheet: one paste or clear for each rectangle they form. */
export function actsFor(sheetId: number, cells: readonly ChangedCell[]): readonly Act[] {
  return rectanglesOf(cells).map((rows) => actFor(sheetId, rows));
}

type Rows = readonly (readonly ChangedCell[])[];

function actFor(sheetId: number, rows: Rows): Act {
  const first = rows[0]?.[0];
  if (first === undefined) {
    throw new Error('a block has at least one cell');
  }
  const { row, column } = first;
  if (rows.every((cells) => cells.every(({ value }) => value === null))) {
    return { kind: 'clear', sheetId, row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
  }
  return { kind: 'paste', sheetId, row, column, block: rows.map((cells) => cells.map(({ value }) => value)) };
}

/** Runs of neighbours in a row, joined downwards while the run below covers the same columns. */
function rectanglesOf(cells: readonly ChangedCell[]): readonly Rows[] {
  const rectangles: ChangedCell[][][] = [];
  for (const run of runsOf(cells)) {
    const above = rectangles.find((rectangle) => fitsBelow(rectangle, run));
    if (above === undefined) {
      rectangles.push([run]);
    } else {
      above.push(run);
    }
  }
  return rectangles;
}

function fitsBelow(rectangle: readonly (readonly ChangedCell[])[], run: readonly ChangedCell[]): boolean {
  const last = rectangle.at(-1);
  const [lastFirst, runFirst] = [last?.[0], run[0]];
  return (
    lastFirst !== undefined &&
    runFirst !== undefined &&
    last?.length === run.length &&
    lastFirst.column === runFirst.column &&
    lastFirst.row + 1 === runFirst.row
  );
}

function runsOf(cells: readonly ChangedCell[]): readonly ChangedCell[][] {
  const sorted = [...cells].sort((left, right) => left.row - right.row || left.column - right.column);
  const runs: ChangedCell[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before?.row === cell.row && before.column + 1 === cell.column) {
      run.push(cell);
    } else {
      runs.push([cell]);
    }
  }
  return runs;
}
