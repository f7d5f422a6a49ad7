import { columnIndex, columnLetters } from '../../model/a1';

/** Texts and quoted sheet names, which stay; cells; whole columns and rows; names, which stay. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(.])|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w(.])|(\$?\d{1,7}:\$?\d{1,7})(?![\w.])|[A-Za-z_\\][\w.\\]*/g;

/** A formula written for one cell, as it reads in another: what has no $ moves along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const both = (range: string, shift: (side: string) => string) => range.split(':').map(shift).join(':');
  return formula.replace(parts, (part, cell?: string, wholeColumns?: string, wholeRows?: string) => {
    if (cell !== undefined) return shiftCell(cell, rows, columns);
    if (wholeColumns !== undefined) return both(wholeColumns, (column) => shiftColumn(column, columns));
    return wholeRows === undefined ? part : both(wholeRows, (row) => shiftRow(row, rows));
  });
}

function shiftCell(reference: string, rows: number, columns: number): string {
  return reference.replace(
    /^(\$?[A-Z]+)(\$?\d+)$/,
    (_, column: string, row: string) => shiftColumn(column, columns) + shiftRow(row, rows),
  );
}

function shiftColumn(column: string, by: number): string {
  return column.startsWith('$') ? column : columnLetters(Math.max(0, columnIndex(column) + by));
}

function shiftRow(row: string, by: number): string {
  return row.startsWith('$') ? row : String(Math.max(1, Number(row) + by));
}
