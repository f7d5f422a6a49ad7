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

/** Rows kept free for charts: the first, zero-based, and how many. */
export interface ChartRows {
  readonly row: number;
  readonly rows: number;
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
/** Pixels of a row with a line of text, and of one without. */
export const lineHeight = 22;
export const blankHeight = 20;
const textHeight = 17;
const printerDoubt = 11;
/** By so many pixels rows may grow to fill a sheet of paper. */
const mostGrown = 18;
/** Rows at the top of a sheet of paper that may stand on the one before. */
const doubtfulRows = 2;
/** Rows of two charts side by side. */
const chartRows = { least: 11, most: 14 };
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

/** The height of a line of text across the page. */
function textHeightOf(value: string, { size = plainSize }: Look): number {
  const lines = linesOf(value, widthOf(pageColumns, true), size);
  return Math.max(lineHeight, lines * (textHeight + (size - plainSize) * 2) + 6);
}

const headingLook: Look = { bold: true, size: 13 };
const noteLook: Look = { color: grey, size: 9 };
/** Lines of a table that stay with its heading. */
const leastLines = 4;

/** What a heading and its note take. */
export const headingHeight = (title: string, note: string): number =>
  textHeightOf(title, headingLook) + (note === '' ? 0 : textHeightOf(note, noteLook));

/** What a heading, its note and the first lines of its table take: they are printed on one sheet of paper. */
export const sectionStart = (title: string, note: string, lines: number): number =>
  headingHeight(title, note) + (1 + Math.min(leastLines, Math.max(1, lines))) * lineHeight + textHeight;

/** The cells of a table's row, and how high it is. */
function rowOf<Line>(
  columns: readonly TableColumn<Line>[],
  places: readonly number[],
  cellOf: (column: TableColumn<Line>) => PageCell,
): { readonly cells: (PageCell | undefined)[]; readonly height: number } {
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
  return { cells, height: lineHeight + (lines - 1) * textHeight };
}

/** A report under construction: rows are added from above, then it is written in one go. */
export class Page {
  /** How much of the sheet of paper is taken, as it is printed. */
  private filled = 0;
  /** Sheets of paper that were begun where the last was full, since one was begun on purpose. */
  private turned = 0;
  /** Pixels of rows that the printer may have pushed over to this sheet of paper although it was reckoned to the one before. */
  private pushed = 0;
  /** The first row on the sheet of paper. */
  private paperRow = 0;
  /** Rows of tables and of charts, which look well a little higher too. */
  private readonly growing = new Set<number>();

  /** @param paperHeight of what is printed on one sheet of paper, pixels */
  constructor(private readonly paperHeight: number) {}

  readonly cells: (PageCell | undefined)[][] = [];
  readonly merges: Merge[] = [];
  readonly heights: number[] = [];

  get nextRow(): number {
    return this.cells.length;
  }

  skip(rows: number, height = blankHeight): void {
    for (let count = 0; count < rows; count += 1) this.line([], height);
  }

  /** Rows that something else is to fill, and that may grow. */
  room(rows: number, height: number): void {
    for (let count = 0; count < rows; count += 1) this.growingLine([], height);
  }

  /** Keeps rows free for charts: a few less than there might be where the sheet of paper holds no more. */
  charts(): ChartRows {
    const left = Math.floor((this.paperHeight - this.filled - this.doubt) / blankHeight);
    const rows = left < chartRows.least ? chartRows.most : Math.min(left, chartRows.most);
    this.keepTogether(rows * blankHeight);
    const row = this.nextRow;
    this.room(rows, blankHeight);
    this.skip(1);
    return { row, rows };
  }

  /** Pixels, once all is laid out. */
  heightOf({ row, rows }: ChartRows): number {
    return this.heights.slice(row, row + rows).reduce((sum, height) => sum + height, 0);
  }

  /**
   * Goes on to the next sheet of paper where what follows might not fit on this one. Sheets breaks before any row and
   * lets no script say where, so what is surely left is filled, and a row too high for the rest goes over.
   * @param height pixels
   */
  keepTogether(height: number): void {
    const left = this.paperHeight - this.filled;
    if (height + this.doubt + this.pushed <= left || height > this.paperHeight) return;
    const pushed = this.pushedOver();
    this.fill(Math.max(0, left - this.doubt - this.pushed));
    const tooHigh = 2 * this.doubt + this.pushed + blankHeight;
    this.pushed = pushed;
    this.paperRow = this.nextRow;
    this.skip(1, tooHigh);
    this.filled = tooHigh;
    this.turned = 0;
  }

  /** Lets the rows on this sheet of paper grow, and adds blank ones for what they leave. @param height pixels */
  private fill(height: number): void {
    this.skip(Math.floor((height - this.grow(height)) / blankHeight));
  }

  /** Lets the rows on this sheet of paper grow. @returns by how much together, pixels */
  private grow(height: number): number {
    const first = this.paperRow + doubtfulRows;
    const rows = [...this.growing].filter((row) => row >= first);
    const grown = rows.length === 0 ? 0 : Math.min(mostGrown, Math.floor(height / rows.length));
    for (const row of rows) this.heights[row] = (this.heights[row] ?? 0) + grown;
    return grown * rows.length;
  }

  /** How far the printer may be from what is reckoned: its paper may hold a little more or less, and so other rows. */
  private get doubt(): number {
    return printerDoubt * (1 + this.turned);
  }

  /** A line of text across the page. */
  text(value: string, look: Look = {}): void {
    this.merge(0, pageColumns, 1);
    this.line([{ value, look: { ...look, wraps: true } }], textHeightOf(value, look));
  }

  title(value: string): void {
    this.text(value, { bold: true, size: 18 });
  }

  heading(value: string): void {
    this.text(value, headingLook);
  }

  note(value: string): void {
    if (value !== '') this.text(value, noteLook);
  }

  /**
   * A table with its head; `whenEmpty` stands where it has no line.
   * @param isCharted whether a chart reads its lines; else the head stands on every sheet of paper that it goes on to
   */
  table<Line>(
    columns: readonly TableColumn<Line>[],
    lines: readonly Line[],
    whenEmpty: string,
    isCharted = false,
  ): PlacedTable {
    const places = columns.map((_, at) => columns.slice(0, at).reduce((sum, { span }) => sum + span, 0));
    const headRow = this.nextRow;
    const head = rowOf(columns, places, (column) => ({
      value: column.head,
      look: { bold: true, color: '#3c4043', fill: headFill, align: column.look.align ?? 'left', wraps: true },
    }));
    this.growingLine(head.cells, head.height);
    lines.forEach((line, index) => {
      const fill = index % 2 === 1 ? { fill: stripe } : {};
      const row = rowOf(columns, places, (column) => {
        const shown = column.of(line, index) ?? unknown;
        const cell = isPageCell(shown) ? shown : { value: shown, look: {} };
        const isText = typeof cell.value === 'string';
        return { value: cell.value, look: { ...column.look, ...fill, ...(isText && { wraps: true }), ...cell.look } };
      });
      if (!isCharted && !this.surelyHolds(row.height)) this.goOnWith(head.cells, head.height);
      this.growingLine(row.cells, row.height);
    });
    this.mergeSpans(columns, places, headRow);
    if (lines.length === 0) this.text(whenEmpty, { color: grey });
    return { headRow, lines: lines.length, columns: places };
  }

  /** Pixels of the last rows that the printer may push over to the next sheet of paper. */
  private pushedOver(): number {
    let over = this.filled + this.pushed + this.doubt - this.paperHeight;
    let pushed = 0;
    for (let row = this.nextRow - 1; row >= this.paperRow && over > 0; row -= 1) {
      over -= this.heights[row] ?? 0;
      pushed += this.heights[row] ?? 0;
    }
    return pushed;
  }

  private surelyHolds(height: number): boolean {
    return this.filled + this.pushed + height + this.doubt <= this.paperHeight;
  }

  /** Begins the next sheet of paper with a row: as high as what might be left on this one, so that it goes over. */
  private goOnWith(cells: (PageCell | undefined)[], height: number): void {
    const left = Math.max(0, this.paperHeight - this.filled - this.pushed - this.doubt);
    const high = Math.max(height, left - this.grow(left) + this.pushed + 2 * this.doubt + blankHeight);
    this.paperRow = this.nextRow;
    this.line(cells, high);
    this.filled = high;
    this.turned = 0;
    this.pushed = 0;
  }
  private growingLine(cells: (PageCell | undefined)[], height: number): void {
    this.growing.add(this.nextRow);
    this.line(cells, height);
  }

  private line(cells: (PageCell | undefined)[], height: number): void {
    this.cells.push(cells);
    this.heights.push(height);
    const isNext = this.filled + height > this.paperHeight;
    this.filled = isNext ? height : this.filled + height;
    if (!isNext) return;
    this.turned += 1;
    this.paperRow = this.nextRow - 1;
  }

  /** @param row the first of them */
  private merge(column: number, columns: number, rows: number, row = this.nextRow): void {
    if (columns > 1) this.merges.push({ row, column, rows, columns });
  }

  private mergeSpans<Line>(columns: readonly TableColumn<Line>[], places: readonly number[], headRow: number): void {
    columns.forEach(({ span }, at) => {
      this.merge(places[at] ?? 0, span, this.nextRow - headRow, headRow);
    });
  }
}
