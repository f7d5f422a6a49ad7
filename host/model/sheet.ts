import type { CellValue } from '../contract/view';
import type { BasicFilter, ConditionalFormat, Protection } from './attachments';
import { type Cell, type Content, cellValue, hasContent } from './cell';
import type { Tested } from './condition';
import { Grid } from './grid';
import { Lines } from './lines';
import { automatic, displayText, isDate } from './numberFormat';
import type { PivotTable } from './pivot/definition';
import { dropOverwrittenPivots } from './pivot/table';
import { contains, type Rectangle, rectangle } from './rectangle';
import type { StoredStyle, StylePatch } from './style';
import type { Workbook } from './workbook';

/** A sheet: its cells, its rows and columns, and what is attached to them. Rows and columns are zero-based. */
export class Sheet {
  readonly grid: Grid;
  readonly rows = new Lines();
  readonly columns = new Lines();
  hidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  /** Where the button of a group stands. */
  groupControl = { row: 'AFTER', column: 'AFTER' };
  conditionalFormats: readonly ConditionalFormat[] = [];
  filter: BasicFilter | null = null;
  protections: Protection[] = [];
  pivots: PivotTable[] = [];
  selection: Rectangle = rectangle(0, 0, 1, 1);
  /** Grows with each change of content or format. */
  version = 0;

  constructor(
    readonly workbook: Workbook,
    readonly id: number,
    public name: string,
    rowCount: number,
    columnCount: number,
  ) {
    this.grid = new Grid(rowCount, columnCount);
  }

  get rowCount(): number {
    return this.grid.rowCount;
  }

  get columnCount(): number {
    return this.grid.columnCount;
  }

  inside(area: Rectangle): boolean {
    return contains(this.grid.whole(), area);
  }

  /** @throws Error "not implemented: formula …" */
  valueAt(row: number, column: number): CellValue {
    return cellValue(this.grid.at(row, column));
  }

  styleAt(row: number, column: number): StoredStyle {
    return this.workbook.styles.at(this.grid.at(row, column)?.style ?? -1);
  }

  /** @throws Error "not implemented: formula …" */
  displayAt(row: number, column: number): string {
    const cell = this.grid.at(row, column);
    return cell ? this.displayOf(cell) : '';
  }

  displayOf(cell: Cell): string {
    return displayText(cellValue(cell), this.workbook.styles.at(cell.style).numberFormat, this.workbook.locale);
  }

  /** A cell as conditions and validations see it. */
  tested(row: number, column: number): Tested {
    const { numberFormat } = this.styleAt(row, column);
    return {
      value: this.valueAt(row, column),
      display: this.displayAt(row, column),
      isDate: isDate(numberFormat),
    };
  }

  lastRow(): number {
    return this.grid.lastRow();
  }

  lastColumn(): number {
    return this.grid.lastColumn();
  }

  hasContentIn(area: Rectangle): boolean {
    let found = false;
    this.grid.forEach(area, (cell) => {
      found ||= hasContent(cell);
    });
    return found;
  }

  /** Puts contents into a rectangle; `contentAt` is asked by offset, null leaves the cell as it is. */
  write(area: Rectangle, contentAt: (row: number, column: number, cell: Cell | undefined) => Content | null): void {
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        const present = this.grid.at(row, column);
        const content = contentAt(row - area.startRow, column - area.startColumn, present);
        if (content === null || (present === undefined && content.value === null && content.formula === null)) continue;
        this.put(this.grid.ensure(row, column), content);
      }
    }
    this.contentChanged(area);
  }

  /** Changes every cell of a rectangle, making those that are missing. */
  change(area: Rectangle, alter: (cell: Cell, row: number, column: number) => void): void {
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        alter(this.grid.ensure(row, column), row, column);
      }
    }
    this.contentChanged(area);
  }

  /** Changes only the cells that are stored. */
  changeStored(area: Rectangle, alter: (cell: Cell) => void): void {
    this.grid.forEach(area, alter);
    this.contentChanged(area);
  }

  clearContent(area: Rectangle): void {
    this.changeStored(area, (cell) => {
      cell.value = null;
      cell.formula = null;
      cell.pivot = false;
    });
  }

  patchStyle(area: Rectangle, patch: StylePatch): void {
    const patched = this.workbook.styles.patcher(patch);
    this.change(area, (cell) => {
      cell.style = patched(cell.style);
    });
  }

  /** To be called after cells were changed by other ways than `write` and `change`. */
  contentChanged(area: Rectangle): void {
    this.version += 1;
    dropOverwrittenPivots(this, area);
    this.workbook.changes.cells(this, area);
  }

  private put(cell: Cell, content: Content): void {
    cell.value = content.value;
    cell.formula = content.formula;
    cell.pivot = false;
    if (content.numberFormat === null) return;
    const { styles } = this.workbook;
    const own = styles.at(cell.style).numberFormat;
    // A format that people chose stays, except that a date must be recognisable as one.
    const replace = own === undefined || own === automatic || (isDate(content.numberFormat) && !isDate(own));
    if (replace) cell.style = styles.withNumberFormat(cell.style, content.numberFormat);
  }
}
