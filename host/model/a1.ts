import type { Rectangle } from './rectangle';

/** Rectangle as written: null where the notation leaves a side open, as in "A2:A" or "3:5". */
export interface A1 {
  readonly sheet: string | null;
  readonly startRow: number | null;
  readonly endRow: number | null;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "aa" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = corner.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnIndex(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

function splitSheet(text: string): readonly [sheet: string | null, cells: string] {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return [(quoted[1] ?? '').replaceAll("''", "'"), quoted[2] ?? ''];
  const mark = text.lastIndexOf('!');
  return mark < 0 ? [null, text] : [text.slice(0, mark), text.slice(mark + 1)];
}

/**
 * Reads "B2", "A1:N", "A2:A", "3:5", "'My sheet'!A1:B2" (zero-based in the answer).
 * @returns null when it is no A1 notation
 */
export function parseA1(text: string): A1 | null {
  const [sheet, cells] = splitSheet(text.trim());
  const parts = cells.split(':');
  const [first, second] = [parseCorner(parts[0] ?? ''), parseCorner(parts[1] ?? parts[0] ?? '')];
  if (parts.length > 2 || !first || !second) return null;
  const single = parts.length === 1;
  if (single && (first.row === null || first.column === null)) return null;
  const ordered = (a: number | null, b: number | null) => (a !== null && b !== null && a > b ? [b, a] : [a, b]);
  const [startRow = null, endRow = null] = ordered(first.row, second.row);
  const [startColumn = null, endColumn = null] = ordered(first.column, second.column);
  return { sheet, startRow, endRow, startColumn, endColumn };
}

/** Fills the open sides of a notation from the sheet's size. */
export function closeA1(a1: A1, rowCount: number, columnCount: number): Rectangle {
  return {
    startRow: a1.startRow ?? 0,
    endRow: a1.endRow ?? rowCount - 1,
    startColumn: a1.startColumn ?? 0,
    endColumn: a1.endColumn ?? columnCount - 1,
  };
}

/** "B2" for one cell, else "A1:B2". */
export function formatA1(area: Rectangle): string {
  const start = columnLetters(area.startColumn) + (area.startRow + 1);
  const end = columnLetters(area.endColumn) + (area.endRow + 1);
  return start === end ? start : `${start}:${end}`;
}

/** Quotes a sheet's name where A1 notation needs it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
