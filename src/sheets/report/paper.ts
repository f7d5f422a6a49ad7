import { blankHeight, type PageCell } from './measures';

/** Rows kept free for charts: the first, zero-based, and how many. */
export interface ChartRows {
  readonly row: number;
  readonly rows: number;
}

/** Pixels by which a sheet of paper may hold more or less than is reckoned. */
const printerDoubt = 11;
/** By so many pixels rows may grow to fill a sheet of paper. */
const mostGrown = 18;
/** Rows at the top of a sheet of paper that may stand on the one before. */
const doubtfulRows = 2;
/** Rows of two charts side by side. */
const chartRows = { least: 11, most: 14 };

/**
 * The rows of a report and how they fall on sheets of paper. Sheets breaks before any row and lets no script say where,
 * and its printer may be some pixels off: what is to stay together is kept so by the heights of rows.
 */
export class Paper {
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
   * Goes on to the next sheet of paper where what follows might not fit on this one: what is surely left is
   * filled, and a row too high for the rest goes over.
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

  /** Puts the head of a table on the next sheet of paper where this one may not hold the table's next row. */
  protected headAgain(head: { readonly cells: (PageCell | undefined)[]; readonly height: number }, next: number): void {
    if (!this.surelyHolds(next)) this.goOnWith(head.cells, head.height);
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

  protected growingLine(cells: (PageCell | undefined)[], height: number): void {
    this.growing.add(this.nextRow);
    this.line(cells, height);
  }

  protected line(cells: (PageCell | undefined)[], height: number): void {
    this.cells.push(cells);
    this.heights.push(height);
    const isNext = this.filled + height > this.paperHeight;
    this.filled = isNext ? height : this.filled + height;
    if (!isNext) return;
    this.turned += 1;
    this.paperRow = this.nextRow - 1;
  }
}
