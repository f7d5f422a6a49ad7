import { columnIndex, columnLetters } from './a1';

/** Text in quotes, names of sheets in quotes, and what may be a reference. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[A-Za-z_$][\w$.]*(?:\[-?\d+\](?:C(?:\[-?\d+\]|\d+)?)?)?[(!]?|\d+(?:\.\d+)?/g;

const a1Cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)$/;
const r1c1Cell = /^R(\[(-?\d+)\]|\d+)?C(\[(-?\d+)\]|\d+)?$/i;

/**
 * A formula in A1 notation as it reads in R1C1 notation from a cell.
 * @param row zero-based, of the cell that holds it
 * @throws Error "not implemented: …" for whole rows and columns
 */
export function toR1C1(formula: string, row: number, column: number): string {
  refuseOpen(formula);
  return formula.replace(parts, (part) => {
    const match = a1Cell.exec(part);
    if (!match) return part;
    const [, fixedColumn, letters = '', fixedRow, number = ''] = match;
    const [atRow, atColumn] = [Number(number) - 1, columnIndex(letters)];
    return `R${written(fixedRow === '$', atRow, row)}C${written(fixedColumn === '$', atColumn, column)}`;
  });
}

/**
 * A formula in R1C1 notation as a cell keeps it, in A1 notation.
 * @param row zero-based, of the cell that is to hold it
 * @returns null when a reference lies outside every sheet
 */
export function fromR1C1(formula: string, row: number, column: number): string | null {
  let outside = false;
  const a1 = formula.replace(parts, (part) => {
    const match = r1c1Cell.exec(part);
    if (!match) return part;
    const [, rowPart, rowOffset, columnPart, columnOffset] = match;
    const [atRow, fixedRow] = place(rowPart, rowOffset, row);
    const [atColumn, fixedColumn] = place(columnPart, columnOffset, column);
    if (atRow < 0 || atColumn < 0) outside = true;
    return `${fixedColumn}${columnLetters(atColumn)}${fixedRow}${atRow + 1}`;
  });
  return outside ? null : a1;
}

function written(fixed: boolean, at: number, from: number): string {
  return fixed ? String(at + 1) : `[${at - from}]`;
}

function place(
  part: string | undefined,
  offset: string | undefined,
  from: number,
): readonly [at: number, mark: string] {
  if (part === undefined) return [from, ''];
  return offset === undefined ? [Number(part) - 1, '$'] : [from + Number(offset), ''];
}

function refuseOpen(formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '');
  if (/\$?\b[A-Za-z]{1,3}\d*:\$?[A-Za-z]{1,3}(?!\w)|(?<![\w$])\$?\d+:\$?\d+/.test(bare)) {
    throw new Error(`not implemented: ${formula} in R1C1 notation (whole rows or columns)`);
  }
}
