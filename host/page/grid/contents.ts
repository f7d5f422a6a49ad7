import type { ICellData } from '@univerjs/core';
import type { CellValue } from '../../contract/view';
import { shiftFormula } from '../../model/formulas/references';
import type { ChangedCell } from './blocks';
import { copiedValue } from './cells';

/** Cells by row and column, as Univer's mutations carry them. */
export type CellMatrix = Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;

/**
 * The cells whose contents, not only looks, are about to change. Of formulas that fill several cells Univer carries
 * one; the others name it.
 * @param targetPattern gives the number format that a cell has and keeps
 */
export function changedCells(
  cellValue: CellMatrix,
  targetPattern: (row: number, column: number) => string | undefined,
): readonly ChangedCell[] {
  const cells = Object.entries(cellValue).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
  );
  const shared = cells.filter(({ cell }) => cell?.f && cell.si);
  return cells.flatMap(({ row, column, cell }) => {
    const first = cell?.si && !cell.f ? shared.find((other) => other.cell?.si === cell.si) : undefined;
    const value = first?.cell?.f
      ? shiftFormula(first.cell.f, row - first.row, column - first.column)
      : contentsOf(cell, targetPattern(row, column));
    return value === undefined ? [] : [{ row, column, value }];
  });
}

/** The new contents in a cell's change as they must be pasted, or undefined when it changes only looks. */
function contentsOf(cell: ICellData | null, target: string | undefined): CellValue | undefined {
  if (cell === null) {
    return null;
  }
  if (cell.f) {
    return cell.f;
  }
  const stream = cell.p?.body?.dataStream;
  if (stream !== undefined) {
    return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  }
  if (!('v' in cell)) {
    return 'p' in cell ? null : undefined;
  }
  const pattern = typeof cell.s === 'object' ? cell.s?.n?.pattern : undefined;
  return copiedValue(cell, pattern, target);
}
