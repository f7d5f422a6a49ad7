import type { StoredCell } from '../areas';
import {
  alarm,
  grey,
  headFill,
  headingLook,
  type Look,
  noteLook,
  type PageCell,
  pageColumns,
  stripe,
  textHeightOf,
  unknown,
} from './measures';
import { Paper } from './paper';
import { rowOf, type TableColumn } from './tableRow';

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

const isPageCell = (cell: StoredCell | PageCell): cell is PageCell => typeof cell === 'object';

/** A report under construction: rows are added from above, then it is written in one go. */
export class Page extends Paper {
  readonly merges: Merge[] = [];

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

  /** A line that must not be overlooked. */
  alarm(value: string): void {
    this.text(value, { ...noteLook, color: alarm });
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
      if (!isCharted) this.headAgain(head, row.height);
      this.growingLine(row.cells, row.height);
    });
    this.mergeSpans(columns, places, headRow);
    if (lines.length === 0) this.text(whenEmpty, { color: grey });
    return { headRow, lines: lines.length, columns: places };
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
