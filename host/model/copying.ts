import { type Cell, newCell } from './cell';
import { columnsOf, type Rectangle, rowsOf } from './rectangle';
import type { Sheet } from './sheet';

/** What a copy takes along. */
export interface CopyParts {
  readonly content: boolean;
  readonly format: boolean;
  readonly note: boolean;
  readonly validation: boolean;
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

/**
 * Copies cells; formulas are copied as they are written.
 * @throws Error "not implemented: …" for formulas, whose references would have to be shifted
 */
export function copyCells(from: Sheet, source: Rectangle, to: Sheet, destination: Rectangle, parts: CopyParts): void {
  const target = destinationArea(source, destination);
  const copies: Cell[][] = [];
  for (let row = source.startRow; row <= source.endRow; row += 1) {
    const line: Cell[] = [];
    for (let column = source.startColumn; column <= source.endColumn; column += 1) {
      const cell = { ...(from.grid.at(row, column) ?? newCell()), pivot: false };
      if (parts.content && cell.formula !== null) throw new Error(`not implemented: copying formula ${cell.formula}`);
      line.push(cell);
    }
    copies.push(line);
  }
  to.change(target, (cell, row, column) => {
    const copy = copies[(row - target.startRow) % copies.length]?.[(column - target.startColumn) % columnsOf(source)];
    if (copy) lay(copy, cell, parts);
  });
  if (parts.note || parts.validation) to.workbook.changes.structure();
}

function lay(copy: Cell, cell: Cell, parts: CopyParts): void {
  if (parts.content) {
    cell.value = copy.value;
    cell.formula = copy.formula;
    cell.pivot = false;
  }
  if (parts.format) cell.style = copy.style;
  if (parts.note) cell.note = copy.note;
  if (parts.validation) cell.validation = copy.validation;
}
