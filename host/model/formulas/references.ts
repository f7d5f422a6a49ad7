import { columnIndex, columnLetters, quoteSheet } from '../a1';
import { type LineChange, mapRectangle } from '../lineChange';
import { type Axis, type Rectangle, span } from '../rectangle';
import { tokensOf } from './tokens';

/** A row or a column as written in a reference. */
interface Side {
  /** Zero-based; null where the reference is open, as the end of "A2:A". */
  readonly line: number | null;
  /** Marked with "$". */
  readonly fixed: boolean;
}

interface Corner {
  readonly row: Side;
  readonly column: Side;
}

/** Cells as written in a formula: "B2", "$A$1:B", "'My sheet'!3:5". */
export interface Reference {
  /** null for the sheet of the formula. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** null for a single cell. */
  readonly last: Corner | null;
}

const lost = '#REF!';

function parseCorner(text: string): Corner {
  const [, columnFixed, letters, rowFixed, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const column = letters ? columnIndex(letters) : null;
  const row = digits ? Number(digits) - 1 : null;
  // In "$3" the mark belongs to the row although it stands first.
  const marksRow = rowFixed === '$' || (column === null && columnFixed === '$');
  return {
    row: { line: row, fixed: marksRow },
    column: { line: column, fixed: column !== null && columnFixed === '$' },
  };
}

/** @param text a reference token */
export function parseReference(text: string): Reference {
  const mark = text.lastIndexOf('!');
  const name = mark < 0 ? null : text.slice(0, mark);
  const sheet = name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  const [first = '', last] = text.slice(mark + 1).split(':');
  return { sheet, first: parseCorner(first), last: last === undefined ? null : parseCorner(last) };
}

function formatCorner({ row, column }: Corner): string {
  const letters = column.line === null ? '' : (column.fixed ? '$' : '') + columnLetters(column.line);
  return letters + (row.line === null ? '' : (row.fixed ? '$' : '') + (row.line + 1));
}

export function formatReference({ sheet, first, last }: Reference): string {
  const cells = last ? `${formatCorner(first)}:${formatCorner(last)}` : formatCorner(first);
  return sheet === null ? cells : `${quoteSheet(sheet)}!${cells}`;
}

/** First and last line on an axis; open ends reach to the end of the sheet. */
function linesOf({ first, last }: Reference, axis: Axis, lineCount: number): readonly [first: number, last: number] {
  const from = first[axis].line ?? 0;
  const to = last ? (last[axis].line ?? lineCount - 1) : from;
  return from <= to || last?.[axis].line === null ? [from, Math.max(from, to)] : [to, from];
}

/** The cells that are meant in a sheet of that size. */
export function areaOf(reference: Reference, rowCount: number, columnCount: number): Rectangle {
  const [startRow, endRow] = linesOf(reference, 'row', rowCount);
  const [startColumn, endColumn] = linesOf(reference, 'column', columnCount);
  return { startRow, endRow, startColumn, endColumn };
}

function withLines(reference: Reference, axis: Axis, first: number, last: number): Reference {
  const moved = (corner: Corner, line: number): Corner => ({
    ...corner,
    [axis]: { ...corner[axis], line: corner[axis].line === null ? null : line },
  });
  return { ...reference, first: moved(reference.first, first), last: reference.last && moved(reference.last, last) };
}

/** What a reference becomes when lines of its sheet change; null when its cells were deleted. */
export function movedReference(reference: Reference, change: LineChange, lineCount: number): Reference | null {
  const { axis } = change;
  if (reference.first[axis].line === null && (reference.last?.[axis].line ?? null) === null) return reference;
  const [first, last] = linesOf(reference, axis, lineCount);
  const area = { startRow: first, endRow: last, startColumn: first, endColumn: last };
  const moved = mapRectangle(change, area)[0];
  return moved ? withLines(reference, axis, ...span(moved, axis)) : null;
}

/** What a reference becomes when its formula is copied elsewhere: what has no "$" moves along; null off the sheet. */
export function shiftedReference(reference: Reference, rows: number, columns: number): Reference | null {
  const shift = (side: Side, by: number): Side =>
    side.fixed || side.line === null ? side : { ...side, line: side.line + by };
  const corner = ({ row, column }: Corner): Corner => ({ row: shift(row, rows), column: shift(column, columns) });
  const shifted = { ...reference, first: corner(reference.first), last: reference.last && corner(reference.last) };
  const sides = [shifted.first, shifted.last ?? shifted.first].flatMap(({ row, column }) => [row, column]);
  return sides.some(({ line }) => line !== null && line < 0) ? null : shifted;
}

/**
 * A formula with other references; one that cannot be read stays as it is.
 * @param change gives the new reference, the same one to leave it as written, null for #REF!
 */
export function rewriteReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  try {
    return tokensOf(formula)
      .map(({ kind, text }) => {
        if (kind !== 'reference') return text;
        const reference = parseReference(text);
        const changed = change(reference);
        return changed === reference ? text : changed ? formatReference(changed) : lost;
      })
      .join('');
  } catch {
    return formula;
  }
}

/** A formula as it reads when copied so many rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => shiftedReference(reference, rows, columns));
}
