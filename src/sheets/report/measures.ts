import type { StoredCell } from '../areas';
import { linesOf } from './textLines';

/** How a cell of a report looks; what is left out is the sheet's own look. */
export interface Look {
  readonly bold?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly format?: string;
  readonly wraps?: true;
}

export interface PageCell {
  readonly value: StoredCell;
  readonly look: Look;
}

/** Columns of the page; the first is wider. */
export const pageColumns = 12;
export const firstWidth = 148;
export const otherWidth = 84;
/** Pixels of a row with a line of text, and of one without. */
export const lineHeight = 22;
export const blankHeight = 20;
/** Pixels of each further line of text in a row. */
export const textHeight = 17;
/** Points of text that no look says otherwise of. */
export const plainSize = 10;
export const grey = '#5f6368';
export const headFill = '#eef1f6';
export const stripe = '#f8f9fb';
/** For what needs attention. */
export const alarm = '#c5221f';

/** What is not known, or cannot be said of nothing. */
export const unknown = '–';

/** Pixels of so many columns side by side. */
export const widthOf = (columns: number, isFirst: boolean): number =>
  isFirst ? firstWidth + (columns - 1) * otherWidth : columns * otherWidth;

/** The height of a line of text across the page. */
export function textHeightOf(value: string, { size = plainSize }: Look): number {
  const lines = linesOf(value, widthOf(pageColumns, true), size);
  return Math.max(lineHeight, lines * (textHeight + (size - plainSize) * 2) + 6);
}

export const headingLook: Look = { bold: true, size: 13 };
export const noteLook: Look = { color: grey, size: 9 };
/** Lines of a table that stay with its heading. */
const leastLines = 4;

/** What a heading and its note take. */
export const headingHeight = (title: string, note: string): number =>
  textHeightOf(title, headingLook) + (note === '' ? 0 : textHeightOf(note, noteLook));

/** What a heading, its note and the first lines of its table take: they are printed on one sheet of paper. */
export const sectionStart = (title: string, note: string, lines: number): number =>
  headingHeight(title, note) + (1 + Math.min(leastLines, Math.max(1, lines))) * lineHeight + textHeight;
