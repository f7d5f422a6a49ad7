import { hasContent } from './cell';
import { type Rectangle, rectangle } from './rectangle';
import type { Sheet } from './sheet';

export type Direction = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

const steps: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** The cell that Ctrl and an arrow key lead to: the end of the filled run, or the next filled cell, or the edge. */
export function nextDataCell(sheet: Sheet, start: Rectangle, direction: Direction): Rectangle {
  const [down, right] = steps[direction];
  const filled = (row: number, column: number) => hasContent(sheet.grid.at(row, column));
  const inside = (row: number, column: number) => sheet.inside(rectangle(row, column, 1, 1));
  let [row, column] = [start.startRow, start.startColumn];
  const startsRun = filled(row, column) && filled(row + down, column + right);
  while (inside(row + down, column + right)) {
    if (startsRun && !filled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!startsRun && filled(row, column)) break;
  }
  return rectangle(row, column, 1, 1);
}

/**
 * An area grown as long as filled cells stand beside it.
 * @param rows whether it grows up and down
 * @param columns whether it grows to the sides
 */
export function dataRegion(sheet: Sheet, start: Rectangle, rows: boolean, columns: boolean): Rectangle {
  let area = start;
  for (let grown = grownOnce(sheet, area, rows, columns); grown; grown = grownOnce(sheet, area, rows, columns)) {
    area = grown;
  }
  return area;
}

function grownOnce(sheet: Sheet, area: Rectangle, rows: boolean, columns: boolean): Rectangle | null {
  const { startRow, endRow, startColumn, endColumn } = area;
  const candidates = [
    ...(rows
      ? [
          { ...area, startRow: startRow - 1 },
          { ...area, endRow: endRow + 1 },
        ]
      : []),
    ...(columns
      ? [
          { ...area, startColumn: startColumn - 1 },
          { ...area, endColumn: endColumn + 1 },
        ]
      : []),
  ].filter((candidate) => sheet.inside(candidate));
  // A table that touches the area by a corner alone belongs to it when the area may grow both ways.
  const reach = rows && columns ? 1 : 0;
  const edges = candidates.map((candidate) => ({ candidate, edge: edgeOf(area, candidate, reach) }));
  return edges.find(({ edge }) => sheet.hasContentIn(edge))?.candidate ?? null;
}

function edgeOf(area: Rectangle, grown: Rectangle, reach: number): Rectangle {
  const wide = {
    startColumn: Math.max(0, area.startColumn - reach),
    endColumn: area.endColumn + reach,
  };
  const tall = { startRow: Math.max(0, area.startRow - reach), endRow: area.endRow + reach };
  if (grown.startRow < area.startRow) return { ...wide, startRow: grown.startRow, endRow: grown.startRow };
  if (grown.endRow > area.endRow) return { ...wide, startRow: grown.endRow, endRow: grown.endRow };
  if (grown.startColumn < area.startColumn) {
    return { ...tall, startColumn: grown.startColumn, endColumn: grown.startColumn };
  }
  return { ...tall, startColumn: grown.endColumn, endColumn: grown.endColumn };
}
