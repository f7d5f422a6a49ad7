import { columnLetters, formatA1, parseA1 } from '../../model/a1';
import type { Rectangle } from '../../model/rectangle';

/** The most lines a sheet of the format has; whole columns and rows end there. */
export const fileRows = 1_048_576;
export const fileColumns = 16_384;

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;
const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;

/** "'Settings'!$A$2:$A$9". */
export function absoluteReference(sheet: string, area: Rectangle): string {
  return `${quoted(sheet)}!${corner(area.startRow, area.startColumn)}:${corner(area.endRow, area.endColumn)}`;
}

/** "'Settings'!$1:$2": the first rows of a sheet, whole. */
export function absoluteRows(sheet: string, count: number): string {
  return `${quoted(sheet)}!$1:$${count}`;
}

/** "A1:B2 D4", as one attribute lists several ranges. */
export function rangeList(ranges: readonly Rectangle[]): string {
  return ranges.map(formatA1).join(' ');
}

export interface SheetReference {
  readonly sheet: string | null;
  readonly area: Rectangle;
}

/** @returns null for what is no plain range; whole rows and columns run to the end of the sheet */
export function parseReference(text: string): SheetReference | null {
  const a1 = parseA1(text.trim().replace(/^=/, ''));
  if (a1 === null) return null;
  const { sheet, startRow, endRow, startColumn, endColumn } = a1;
  return {
    sheet,
    area: {
      startRow: startRow ?? 0,
      endRow: endRow ?? fileRows - 1,
      startColumn: startColumn ?? 0,
      endColumn: endColumn ?? fileColumns - 1,
    },
  };
}

/** Reads what `rangeList` writes; what is no range is left out. */
export function parseRangeList(text: string): readonly Rectangle[] {
  return text.split(/\s+/).flatMap((range) => parseReference(range)?.area ?? []);
}
