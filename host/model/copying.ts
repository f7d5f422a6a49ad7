import { type Cell, cellValue, newCell } from './cell';
import { shiftFormula } from './formulas/references';
import { mergesIn } from './merging';
import { columnsOf, contains, intersects, type Rectangle, rectangle, rowsOf } from './rectangle';
import type { Sheet } from './sheet';

/** What a copy takes along. */
export interface CopyParts {
  readonly content: boolean;
  readonly format: boolean;
  readonly note: boolean;
  readonly validation: boolean;
  /** Leaves the results of formulas in their place. */
  readonly valuesOnly?: boolean;
}

/** The destination repeats the source as often as it fits, once at least. */
export function destinationArea(source: Rectangle, destination: Rectangle): Rectangle {
  const times = (size: number, room: number) => size * Math.max(1, Math.floor(room / size));
  return {
    ...destination,
    endRow: destination.startRow + times(rowsOf(source), rowsOf(destination)) - 1,
    endColumn: destination.startColumn + times(columnsOf(source), columnsOf(destination)) - 1,
  };
}

/** Copies cells; what has no "$" in the references of a formula moves along. */
export function copyCells(from: Sheet, source: Rectangle, to: Sheet, destination: Rectangle, parts: CopyParts): void {
  const target = destinationArea(source, destination);
  const copies = copiesOf(from, source, parts);
  if (parts.content && copies.flat().some(({ formula }) => formula !== null)) to.workbook.formulas.announce(to);
  to.change(target, (cell, row, column) => {
    const rowOffset = (row - target.startRow) % copies.length;
    const columnOffset = (column - target.startColumn) % columnsOf(source);
    const copy = copies[rowOffset]?.[columnOffset];
    if (!copy) return;
    const [down, right] = [row - source.startRow - rowOffset, column - source.startColumn - columnOffset];
    lay({ ...copy, formula: copy.formula && shiftFormula(copy.formula, down, right) }, cell, parts);
  });
  if (parts.format) copyMerges(from, source, to, target);
  if (parts.note || parts.validation) to.workbook.changes.structure();
}

/** Copies cells so that rows become columns; the destination is as for an area of that shape. */
export function copyTransposed(from: Sheet, source: Rectangle, to: Sheet, destination: Rectangle, parts: CopyParts) {
  const target = destinationArea(turned(source), destination);
  const copies = copiesOf(from, source, parts);
  if (parts.content && copies.flat().some(({ formula }) => formula !== null)) {
    throw new Error('not implemented: copying formulas transposed');
  }
  if (mergesIn(from, source).length + mergesIn(to, target).length > 0) {
    throw new Error('not implemented: copying merged cells transposed');
  }
  to.change(target, (cell, row, column) => {
    const copy = copies[(column - target.startColumn) % rowsOf(source)]?.[(row - target.startRow) % columnsOf(source)];
    if (copy) lay(copy, cell, parts);
  });
  if (parts.note || parts.validation) to.workbook.changes.structure();
}

/** An area of as many columns as the given one has rows. */
export function turned(area: Rectangle): Rectangle {
  return rectangle(area.startRow, area.startColumn, columnsOf(area), rowsOf(area));
}

function copiesOf(from: Sheet, source: Rectangle, parts: CopyParts): readonly (readonly Cell[])[] {
  const copies: Cell[][] = [];
  for (let row = source.startRow; row <= source.endRow; row += 1) {
    const line: Cell[] = [];
    for (let column = source.startColumn; column <= source.endColumn; column += 1) {
      const cell = { ...(from.grid.at(row, column) ?? newCell()), pivot: false };
      line.push(parts.valuesOnly ? { ...cell, value: cellValue(cell), formula: null, refusal: null } : cell);
    }
    copies.push(line);
  }
  return copies;
}

/** Merged cells go along with the formats; those they land on are taken apart. */
function copyMerges(from: Sheet, source: Rectangle, to: Sheet, target: Rectangle): void {
  const copied = mergesIn(from, source).filter((merge) => contains(source, merge));
  const present = mergesIn(to, target);
  if (copied.length + present.length === 0) return;
  const repeated: Rectangle[] = [];
  for (let row = target.startRow; row <= target.endRow; row += rowsOf(source)) {
    for (let column = target.startColumn; column <= target.endColumn; column += columnsOf(source)) {
      repeated.push(...copied.map((merge) => moved(merge, row - source.startRow, column - source.startColumn)));
    }
  }
  to.merges = [...to.merges.filter((merge) => !intersects(merge, target)), ...repeated];
  to.workbook.changes.structure();
}

function moved(area: Rectangle, rows: number, columns: number): Rectangle {
  return {
    startRow: area.startRow + rows,
    endRow: area.endRow + rows,
    startColumn: area.startColumn + columns,
    endColumn: area.endColumn + columns,
  };
}

function lay(copy: Cell, cell: Cell, parts: CopyParts): void {
  if (parts.content) {
    cell.value = copy.value;
    cell.formula = copy.formula;
    cell.refusal = copy.refusal;
    cell.rich = copy.rich ?? null;
    cell.pivot = false;
  }
  if (parts.format) cell.style = copy.style;
  if (parts.note) cell.note = copy.note;
  if (parts.validation) cell.validation = copy.validation;
}
