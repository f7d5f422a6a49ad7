import { type LineChange, mapRectangle } from './lineChange';
import { cellsOf, contains, intersects, type Rectangle } from './rectangle';
import { Refusal } from './refusal';
import type { Sheet } from './sheet';

/** How a range is cut before its parts become one cell each. */
export type MergeDirection = 'all' | 'across' | 'down';

/** The merged cells that an area touches. */
export function mergesIn(sheet: Sheet, area: Rectangle): readonly Rectangle[] {
  return sheet.merges.filter((merge) => intersects(merge, area));
}

/**
 * Makes one cell of an area, of each of its rows, or of each of its columns; only the upper left content stays.
 * @throws Refusal when a merged cell lies partly outside the area
 */
export function mergeCells(sheet: Sheet, area: Rectangle, direction: MergeDirection): void {
  requireWhole(sheet, area);
  const parts = partsOf(area, direction).filter((part) => cellsOf(part) > 1);
  sheet.merges = [...sheet.merges.filter((merge) => !intersects(merge, area)), ...parts];
  for (const part of parts) keepFirst(sheet, part);
  sheet.workbook.changes.structure();
}

/** @throws Refusal when a merged cell lies partly outside the area */
export function breakApart(sheet: Sheet, area: Rectangle): void {
  requireWhole(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
  sheet.workbook.changes.structure();
}

/** Merged cells after an edit of lines; what shrinks to one cell is none any more. */
export function movedMerges(change: LineChange, merges: readonly Rectangle[]): readonly Rectangle[] {
  return merges.flatMap((merge) => mapRectangle(change, merge).slice(0, 1)).filter((merge) => cellsOf(merge) > 1);
}

function requireWhole(sheet: Sheet, area: Rectangle): void {
  if (mergesIn(sheet, area).every((merge) => contains(area, merge))) return;
  throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
}

function partsOf(area: Rectangle, direction: MergeDirection): readonly Rectangle[] {
  if (direction === 'all') return [area];
  const parts: Rectangle[] = [];
  if (direction === 'across') {
    for (let row = area.startRow; row <= area.endRow; row += 1) parts.push({ ...area, startRow: row, endRow: row });
  } else {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      parts.push({ ...area, startColumn: column, endColumn: column });
    }
  }
  return parts;
}

function keepFirst(sheet: Sheet, part: Rectangle): void {
  const first = sheet.grid.own(part.startRow, part.startColumn);
  sheet.changeStored(part, (cell) => {
    if (cell === first) return;
    cell.value = null;
    cell.formula = null;
    cell.pivot = false;
  });
}
