import type { Area } from './reach';
import { cells, type Walk } from './walking';

/** Cells of so many rows and columns. */
export const area = (row: number, column: number, rows = 1, wide = 1): Area => ({ row, column, rows, columns: wide });

/** Says what is about to be edited, and keeps what stands there for undoing it. */
export function edits(walk: Walk, edited: Area): void {
  const { row, column, rows } = edited;
  const all = cells(walk);
  const texts = Array.from({ length: rows }, (_, at) =>
    Array.from({ length: edited.columns }, (_each, beside) => all[row + at]?.[column + beside] ?? ''),
  );
  walk.reach = { area: edited };
  walk.undo = { area: edited, texts };
}

/** Rows or columns are about to move: what was edited last is somewhere else. */
export function moves(walk: Walk): void {
  delete walk.undo;
}
