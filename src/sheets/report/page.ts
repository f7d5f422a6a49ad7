import type { StoredCell } from '../gateway';
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

/** A column of a table: how many columns of the page it takes, its head, and what it shows of a line. */
export interface TableColumn<Line> {
  readonly head: string;
  readonly span: number;
  readonly look: Look;
  of(line: Line, index: number): StoredCell | PageCell | undefined;
}

/** Where the lines of a table stand, zero-based, the head being the row before. */
export interface PlacedTable {
  readonly headRow: number;
  readonly lines: number;
  /** First page column of each table column. */
  readonly columns: readonly number[];
}

/** Cells to be made one, zero-based. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Columns of the page; the first is wider. */
export const pageColumns = 12;
export const firstWidth = 148;
export const otherWidth = 84;
const lineHeight = 22;
const textHeight = 17;
/** Points of text that no look says otherwise of. */
const plainSize = 10;
const grey = '#5f6368';
const headFill = '#eef1f6';
const stripe = '#f8f9fb';
/** For what needs attention. */
export const alarm = '#c5221f';

/** What is not known, or cannot be said of nothing. */
export const unknown = '–';

const isPageCell = (cell: StoredCell | PageCell): cell is PageCell => typeof cell === 'object';

const widthOf = (columns: number, isFirst: boolean): number =>
  isFirst ? firstWidth + (columns - 1) * otherWidth : columns * otherWidth;

/** A report under construction: rows are added from above, then it is written in one go. */
export class Page {
  readonly cells: (PageCell | undefined)[][] = [];
  readonly merges: Merge[] = [];
  readonly heights: number[] = [];

  get nextRow(): number {
    return this.cells.length;
  }

  skip(rows: number): void {
    for (let count = 0; count < rows; count += 1) this.line([], lineHeight - 2);
  }

  /** A line of text across the page. */
  text(value: string, look: Look = {}): void {
    const across = widthOf(pageColumns, true);
    const size = look.size ?? plainSize;
    const height = linesOf(value, across, size) * (textHeight + (size - plainSize) * 2) + 6;
    this.merge(0, pageColumns, 1);
    this.line([{ value, look: { ...look, wraps: true } }], Math.max(lineHeight, height));
  }

  title(value: string): void {
    this.text(value, { bold: true, size: 18 });
  }

  heading(value: string): void {
    this.text(value, { bold: true, size: 13 });
  }

  note(value: string): void {
    if (value !== '') this.text(value, { color: grey, size: 9 });
  }

  /** A table with its head; `whenEmpty` stands where it has no line. */
  table<Line>(columns: readonly TableColumn<Line>[], lines: readonly Line[], whenEmpty: string): PlacedTable {
    const places = columns.map((_, at) => columns.slice(0, at).reduce((sum, { span }) => sum + span, 0));
    const headRow = this.nextRow;
    this.mergeSpans(columns, places, lines.length + 1);
    this.row(columns, places, (column) => ({
      value: column.head,
      look: { bold: true, color: '#3c4043', fill: headFill, align: column.look.align ?? 'left', wraps: true },
    }));
    lines.forEach((line, index) => {
      const fill = index % 2 === 1 ? { fill: stripe } : {};
      this.row(columns, places, (column) => {
        const shown = column.of(line, index) ?? unknown;
        const cell = isPageCell(shown) ? shown : { value: shown, look: {} };
        const isText = typeof cell.value === 'string';
        return { value: cell.value, look: { ...column.look, ...fill, ...(isText && { wraps: true }), ...cell.look } };
      });
    });
    if (lines.length === 0) this.text(whenEmpty, { color: grey });
    return { headRow, lines: lines.length, columns: places };
  }

  private row<Line>(
    columns: readonly TableColumn<Line>[],
    places: readonly number[],
    cellOf: (column: TableColumn<Line>) => PageCell,
  ): void {
    const cells: (PageCell | undefined)[] = [];
    let lines = 1;
    columns.forEach((column, at) => {
      const place = places[at] ?? 0;
      const cell = cellOf(column);
      for (let covered = 0; covered < column.span; covered += 1) {
        cells[place + covered] = { value: covered === 0 ? cell.value : '', look: cell.look };
      }
      if (typeof cell.value === 'string')
        lines = Math.max(lines, linesOf(cell.value, widthOf(column.span, place === 0), cell.look.size ?? plainSize));
    });
    this.line(cells, lineHeight + (lines - 1) * textHeight);
  }

  private line(cells: (PageCell | undefined)[], height: number): void {
    this.cells.push(cells);
    this.heights.push(height);
  }

  private merge(column: number, columns: number, rows: number): void {
    if (columns > 1) this.merges.push({ row: this.nextRow, column, rows, columns });
  }

  private mergeSpans<Line>(columns: readonly TableColumn<Line>[], places: readonly number[], rows: number): void {
    columns.forEach(({ span }, at) => {
      this.merge(places[at] ?? 0, span, rows);
    });
  }
}
