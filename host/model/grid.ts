import { type Cell, hasContent, newCell } from './cell';
import type { LineChange } from './lineChange';
import { insertBlank, moveBlock } from './lines';
import type { Rectangle } from './rectangle';

type Row = (Cell | undefined)[];

/** Rows that stand in several places, and their cells: whoever changes one takes a copy. */
const sharedRows = new WeakSet<Row>();
const sharedCells = new WeakSet<Cell>();

/**
 * The cells of a sheet, by row; blank cells are not stored. Rows that are alike, as prepared ones are, may be stored
 * once. Edits of lines cost one pass over the rows.
 */
export class Grid {
  private rows: (Row | undefined)[] = [];

  constructor(
    public rowCount: number,
    public columnCount: number,
  ) {}

  at(row: number, column: number): Readonly<Cell> | undefined {
    return this.rows[row]?.[column];
  }

  /** The stored cell to write to; undefined where none is. */
  own(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column] && this.ensure(row, column);
  }

  /** The cell to write to, made when it is missing. */
  ensure(row: number, column: number): Cell {
    const cells = this.ownRow(row);
    const cell = cells[column];
    if (cell && !sharedCells.has(cell)) return cell;
    const made = cell ? { ...cell } : newCell();
    cells[column] = made;
    return made;
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    if (!this.rows[row] && cell === undefined) return;
    this.ownRow(row)[column] = cell;
  }

  /** Lets the rows after `first` up to `last` hold what `first` holds, which has no formulas. */
  repeat(first: number, last: number): void {
    const cells = this.rows[first];
    if (!cells) return;
    sharedRows.add(cells);
    for (const cell of cells) if (cell) sharedCells.add(cell);
    for (let row = first + 1; row <= last; row += 1) this.rows[row] = cells;
  }

  /** Whether two rows hold the same, told by `isSame` cell by cell unless they are stored as one. */
  areAlike(one: number, other: number, isSame: (one: Cell | undefined, other: Cell | undefined) => boolean): boolean {
    const [left, right] = [this.rows[one], this.rows[other]];
    if (left === right) return left !== undefined;
    if (!left || left.length !== right?.length) return false;
    // Rows have gaps, which `every` would pass over.
    for (let column = 0; column < left.length; column += 1) {
      if (!isSame(left[column], right[column])) return false;
    }
    return true;
  }

  private ownRow(row: number): Row {
    const cells = this.rows[row];
    if (cells && !sharedRows.has(cells)) return cells;
    const own = cells ? [...cells] : [];
    this.rows[row] = own;
    return own;
  }

  /** Visits stored cells of a rectangle, row by row, to be changed. */
  forEachOwn(area: Rectangle, visit: (cell: Cell, row: number, column: number) => void): void {
    this.forEach(area, (_, row, column) => visit(this.ensure(row, column), row, column));
  }

  /** Visits stored cells of a rectangle, row by row. */
  forEach(area: Rectangle, visit: (cell: Readonly<Cell>, row: number, column: number) => void): void {
    const lastRow = Math.min(area.endRow, this.rows.length - 1);
    for (let row = area.startRow; row <= lastRow; row += 1) {
      const cells = this.rows[row];
      if (!cells) continue;
      const lastColumn = Math.min(area.endColumn, cells.length - 1);
      for (let column = area.startColumn; column <= lastColumn; column += 1) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  whole(): Rectangle {
    return { startRow: 0, endRow: this.rowCount - 1, startColumn: 0, endColumn: this.columnCount - 1 };
  }

  /** Number of rows up to the last one with content; 0 for an empty sheet. */
  lastRow(): number {
    for (let row = this.rows.length - 1; row >= 0; row -= 1) if (this.rows[row]?.some(hasContent)) return row + 1;
    return 0;
  }

  /** Number of columns up to the last one with content; 0 for an empty sheet. */
  lastColumn(): number {
    let last = 0;
    for (const cells of this.rows) {
      for (let column = (cells?.length ?? 0) - 1; column >= last; column -= 1) {
        if (hasContent(cells?.[column])) last = column + 1;
      }
    }
    return last;
  }

  apply(change: LineChange): void {
    if (change.axis === 'row') this.rows = changed(this.rows, change);
    else this.rows = changedRows(this.rows, change);
    const growth = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
    if (change.axis === 'row') this.rowCount += growth;
    else this.columnCount += growth;
  }
}

/** Rows after a change of columns; those stored once stay so. */
function changedRows(rows: readonly (Row | undefined)[], change: LineChange): (Row | undefined)[] {
  const shared = new Map<Row, Row>();
  return rows.map((cells) => {
    if (!cells || !sharedRows.has(cells)) return cells && changed(cells, change);
    const made = shared.get(cells) ?? changed(cells, change);
    shared.set(cells, made);
    sharedRows.add(made);
    return made;
  });
}

function changed<T>(list: readonly (T | undefined)[], change: LineChange): (T | undefined)[] {
  if (change.kind === 'delete') return [...list.slice(0, change.at), ...list.slice(change.at + change.count)];
  if (change.kind === 'insert')
    return list.length <= change.at ? [...list] : insertBlank(list, change.at, change.count);
  const reach = Math.max(change.at + change.count, change.before);
  const long = list.length < reach ? [...list, ...new Array<T | undefined>(reach - list.length)] : list;
  return moveBlock(long, change.at, change.count, change.before);
}
