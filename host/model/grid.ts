import { type Cell, hasContent, newCell } from './cell';
import type { LineChange } from './lineChange';
import { insertBlank, moveBlock } from './lines';
import type { Rectangle } from './rectangle';

type Row = (Cell | undefined)[];

/** The cells of a sheet, by row; blank cells are not stored. Edits of lines cost one pass over the rows. */
export class Grid {
  private rows: (Row | undefined)[] = [];

  constructor(
    public rowCount: number,
    public columnCount: number,
  ) {}

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell to write to, made when it is missing. */
  ensure(row: number, column: number): Cell {
    let cells = this.rows[row];
    if (!cells) {
      cells = [];
      this.rows[row] = cells;
    }
    let cell = cells[column];
    if (!cell) {
      cell = newCell();
      cells[column] = cell;
    }
    return cell;
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    let cells = this.rows[row];
    if (!cells) {
      if (cell === undefined) return;
      cells = [];
      this.rows[row] = cells;
    }
    cells[column] = cell;
  }

  /** Visits stored cells of a rectangle, row by row. */
  forEach(area: Rectangle, visit: (cell: Cell, row: number, column: number) => void): void {
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
    else this.rows = this.rows.map((cells) => cells && changed(cells, change));
    const growth = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
    if (change.axis === 'row') this.rowCount += growth;
    else this.columnCount += growth;
  }
}

function changed<T>(list: readonly (T | undefined)[], change: LineChange): (T | undefined)[] {
  if (change.kind === 'delete') return [...list.slice(0, change.at), ...list.slice(change.at + change.count)];
  if (change.kind === 'insert')
    return list.length <= change.at ? [...list] : insertBlank(list, change.at, change.count);
  const reach = Math.max(change.at + change.count, change.before);
  const long = list.length < reach ? [...list, ...new Array<T | undefined>(reach - list.length)] : list;
  return moveBlock(long, change.at, change.count, change.before);
}
