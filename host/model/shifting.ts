import type { Cell } from './cell';
import { lineCount } from './lineCount';
import { mergesIn } from './merging';
import { type Axis, intersects, type Rectangle, span, withSpan } from './rectangle';
import type { Sheet } from './sheet';
import { insertLines } from './structure';

/**
 * Makes room for an area by pushing what stands there down or to the right; the new cells keep the format.
 * @param axis 'row' pushes down, 'column' to the right
 * @throws Error "not implemented: …" where formulas, or what is bound to these cells, would have to follow
 */
export function insertCells(sheet: Sheet, area: Rectangle, axis: Axis): void {
  const [first, last] = span(area, axis);
  const count = last - first + 1;
  const end = lineCount(sheet, axis);
  const band = withSpan(area, axis, first, end - 1);
  requireFree(sheet, band);
  if (sheet.hasContentIn(withSpan(area, axis, Math.max(first, end - count), end - 1))) {
    insertLines(sheet, axis, end, count, 'before');
  }
  const reach = withSpan(area, axis, first, lineCount(sheet, axis) - 1);
  const styles = stylesIn(sheet, area);
  rearrange(sheet, reach, axis, (cells) => [...new Array<undefined>(count), ...cells.slice(0, cells.length - count)]);
  for (const { row, column, style } of styles) sheet.grid.ensure(row, column).style = style;
  sheet.workbook.changes.structure();
}

/**
 * Takes cells out; what stands below them, or to their right, closes up.
 * @param axis 'row' closes upwards, 'column' to the left
 * @throws Error "not implemented: …" where formulas, or what is bound to these cells, would have to follow
 */
export function deleteCells(sheet: Sheet, area: Rectangle, axis: Axis): void {
  const [first, last] = span(area, axis);
  const count = last - first + 1;
  const reach = withSpan(area, axis, first, lineCount(sheet, axis) - 1);
  requireFree(sheet, reach);
  rearrange(sheet, reach, axis, (cells) => [...cells.slice(count), ...new Array<undefined>(count)]);
  sheet.workbook.changes.structure();
}

/** Cuts an area and pastes it with its upper left corner at `target`. */
export function moveCells(sheet: Sheet, area: Rectangle, to: Sheet, target: Rectangle): void {
  requireFree(sheet, area);
  requireFree(to, target);
  const taken: { readonly cell: Cell; readonly row: number; readonly column: number }[] = [];
  sheet.grid.forEach(area, (cell, row, column) => taken.push({ cell, row, column }));
  for (const { row, column } of taken) sheet.grid.set(row, column, undefined);
  for (let row = target.startRow; row <= target.endRow; row += 1) {
    for (let column = target.startColumn; column <= target.endColumn; column += 1) to.grid.set(row, column, undefined);
  }
  for (const { cell, row, column } of taken) {
    to.grid.set(row - area.startRow + target.startRow, column - area.startColumn + target.startColumn, cell);
  }
  sheet.contentChanged(area);
  to.contentChanged(target);
  sheet.workbook.changes.structure();
}

/** Puts the rows of an area into another order; fewer rows leave blank ones at the end. */
export function reorderRows(sheet: Sheet, area: Rectangle, order: readonly number[]): void {
  requireUnmerged(sheet, area);
  if (hasFormulas(sheet)) throw new Error('not implemented: moving rows of a range in a workbook with formulas');
  rearrange(sheet, area, 'row', (cells) => [
    ...order.map((place) => cells[place]),
    ...new Array<undefined>(cells.length - order.length),
  ]);
  sheet.workbook.changes.notes(sheet, area);
}

/** Whether any cell of the workbook holds a formula. */
function hasFormulas(sheet: Sheet): boolean {
  let found = false;
  for (const { grid } of sheet.workbook.sheets) {
    grid.forEach(grid.whole(), (cell) => {
      found ||= cell.formula !== null;
    });
  }
  return found;
}

function requireUnmerged(sheet: Sheet, area: Rectangle): void {
  if (mergesIn(sheet, area).length > 0) throw new Error('not implemented: moving merged cells');
}

function requireFree(sheet: Sheet, area: Rectangle): void {
  requireUnmerged(sheet, area);
  if (hasFormulas(sheet)) throw new Error('not implemented: moving cells in a workbook with formulas');
  const bound = [
    ...sheet.protections.flatMap((protection) => protection.area ?? []),
    ...sheet.conditionalFormats.flatMap(({ ranges }) => ranges),
    ...sheet.pivots.flatMap(({ output }) => output ?? []),
    ...(sheet.filter ? [sheet.filter.area] : []),
    ...[...sheet.workbook.references].flatMap((reference) =>
      reference.sheetId === sheet.id && reference.area ? [reference.area] : [],
    ),
  ];
  if (bound.some((other) => intersects(other, area))) {
    throw new Error('not implemented: moving cells to which a filter, a rule, a protection or a name is bound');
  }
}

function stylesIn(sheet: Sheet, area: Rectangle) {
  const styles: { readonly row: number; readonly column: number; readonly style: number }[] = [];
  sheet.grid.forEach(area, ({ style }, row, column) => styles.push({ row, column, style }));
  return styles;
}

/** Rearranges the cells of each line that runs along the axis within an area. */
function rearrange(
  sheet: Sheet,
  area: Rectangle,
  axis: Axis,
  change: (cells: readonly (Cell | undefined)[]) => readonly (Cell | undefined)[],
): void {
  const [first, last] = span(area, axis);
  const [crossFirst, crossLast] = span(area, axis === 'row' ? 'column' : 'row');
  for (let cross = crossFirst; cross <= crossLast; cross += 1) {
    const at = (line: number): [number, number] => (axis === 'row' ? [line, cross] : [cross, line]);
    const cells = Array.from({ length: last - first + 1 }, (_, offset) => sheet.grid.at(...at(first + offset)));
    if (!cells.some((cell) => cell !== undefined)) continue;
    for (const [offset, cell] of change(cells).entries()) sheet.grid.set(...at(first + offset), cell);
  }
  sheet.contentChanged(area);
}

/** Rows of an area that repeat an earlier one in the given columns, by offset; case and format do not matter. */
export function repeatedRows(sheet: Sheet, area: Rectangle, columns: readonly number[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const values = columns.map((column) => {
      const value = sheet.valueAt(row, column);
      return typeof value === 'string' ? value.toLowerCase() : value;
    });
    const key = JSON.stringify(values);
    if (seen.has(key)) repeated.add(row - area.startRow);
    seen.add(key);
  }
  return repeated;
}
