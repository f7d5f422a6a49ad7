import type { Sheet } from '../model/sheet';
import { textWidth } from '../model/textWidth';
import type { Spans } from './spans';

/** The cells of a row that are printed, and how many pixels wide each is. */
export interface PrintedRow {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly spans: Spans;
}

/** Pixels by which a text reaches beyond its cell. */
export interface Overflow {
  readonly left: number;
  readonly right: number;
}

const none: Overflow = { left: 0, right: 0 };
/** What a cell leaves blank beside its text. */
const padding = 8;

/**
 * How far the text of a cell may go, as Sheets shows it: one that is neither wrapped nor clipped goes on over blank
 * neighbours, up to the first that holds anything. Numbers and merged cells stay within their own lines.
 * @param at place among the printed columns
 */
export function overflowOf(printed: PrintedRow, at: number): Overflow {
  const { sheet, row, columns, widths } = printed;
  const cell = sheet.grid.at(row, columns[at] ?? -1);
  if (typeof cell?.value !== 'string' || isMerged(printed, at)) return none;
  const style = sheet.workbook.styles.at(cell.style);
  const isFree = style.wrap === undefined || style.wrap === 'OVERFLOW';
  if (!isFree || textWidth(cell.value, style) <= (widths[at] ?? 0) - padding) return none;
  const align = style.horizontalAlignment ?? 'left';
  const [left, right] = [blankBeside(printed, at, -1), blankBeside(printed, at, 1)];
  if (align === 'right') return { left, right: 0 };
  if (align === 'center') return { left: Math.min(left, right), right: Math.min(left, right) };
  return { left: 0, right };
}

/** How wide the blank cells are together that follow a cell in one direction. */
function blankBeside(printed: PrintedRow, at: number, step: 1 | -1): number {
  let width = 0;
  for (let next = at + step; isBlank(printed, next); next += step) width += printed.widths[next] ?? 0;
  return width;
}

function isBlank(printed: PrintedRow, at: number): boolean {
  const column = printed.columns[at];
  if (column === undefined || isMerged(printed, at)) return false;
  return printed.sheet.shownAt(printed.row, column) === '';
}

function isMerged({ row, columns, spans }: PrintedRow, at: number): boolean {
  const column = columns[at] ?? -1;
  return spans.isCovered(row, column) || spans.attributes(row, column) !== '';
}
