import type { IRange } from '@univerjs/core';
import type { Rectangle } from '../../contract/view';

export function univerRange({ startRow, endRow, startColumn, endColumn }: Rectangle): IRange {
  return { startRow, endRow, startColumn, endColumn };
}

export function rangeSize(range: IRange): { readonly rows: number; readonly columns: number } {
  return { rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
}

/** A1 notation of a cell counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A, B … Z, AA for columns counted from 0. */
export function columnName(column: number): string {
  const first = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return first === 0 ? last : columnName(first - 1) + last;
}

/** Row and column, counted from 0, of a cell in A1 notation. */
export function cellPosition(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)([1-9]\d*)$/.exec(name) ?? [];
  if (letters === '') {
    throw new Error(`not a cell: ${name}`);
  }
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
