import type { CellValue } from '../contract/view';
import type { BasicFilter, ConditionalFormat, Protection } from './attachments';
import { type Cell, type Content, cellValue, hasContent } from './cell';
import type { Chart } from './charts/chart';
import { showsCells } from './charts/floating';
import type { Tested } from './condition';
import type { FilterView } from './filterView';
import { Grid } from './grid';
import { Lines } from './lines';
import { automatic, displayText, isDate } from './numberFormat';
import type { PivotTable } from './pivot/definition';
import { dropOverwrittenPivots } from './pivot/table';
import { contains, type Rectangle, rectangle } from './rectangle';
import type { Slicer } from './slicer';
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
  hiddenGridlines = false;
  /** Address of the form whose responses it takes in. */
  formUrl: string | null = null;
  /** Where the button of a group stands. */
  groupControl = { row: 'AFTER', column: 'AFTER' };
  conditionalFormats: readonly ConditionalFormat[] = [];
  filter: BasicFilter | null = null;
  filterViews: readonly FilterView[] = [];
  protections: Protection[] = [];
  /** Areas shown as one cell each. */
  merges: readonly Rectangle[] = [];
  pivots: PivotTable[] = [];
  charts: readonly Chart[] = [];
  slicers: readonly Slicer[] = [];
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

  /** @throws Error "not implemented: formula …" */
  displayOf(cell: Cell): string {
    cellValue(cell);
    return this.shownOf(cell);
  }

  /** As a person sees it: #NAME? where a formula is not calculated. */
  shownOf(cell: Cell): string {
    return displayText(cell.value, this.workbook.styles.at(cell.style).numberFormat, this.workbook.locale);
  }

  shownAt(row: number, column: number): string {
    const cell = this.grid.at(row, column);
    return cell ? this.shownOf(cell) : '';
  }

  /** A cell as conditions and validations see it. */
  tested(row: number, column: number): Tested {
    const { numberFormat } = this.styleAt(row, column);
    return {
      value: this.grid.at(row, column)?.value ?? null,
      display: this.shownAt(row, column),
      isDate: isDate(numberFormat),
      today: () => this.workbook.today(),
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
    this.grid.forEachOwn(area, alter);
    this.contentChanged(area);
  }

  clearContent(area: Rectangle): void {
    this.changeStored(area, (cell) => {
      cell.value = null;
      cell.formula = null;
      cell.refusal = null;
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
    this.workbook.formulas.touched(this, area);
    this.workbook.changes.cells(this, area);
    if (showsCells(this, area)) this.workbook.changes.floating();
  }

  private put(cell: Cell, content: Content): void {
    cell.value = content.value;
    cell.formula = content.formula;
    cell.refusal = null;
    cell.pivot = false;
    if (content.formula !== null) this.expectCalculation(cell, content.formula);
    if (content.numberFormat === null) return;
    const { styles } = this.workbook;
    const own = styles.at(cell.style).numberFormat;
    // A format that people chose stays, except that a date must be recognisable as one.
    const replace = own === undefined || own === automatic || (isDate(content.numberFormat) && !isDate(own));
    if (replace) cell.style = styles.withNumberFormat(cell.style, content.numberFormat);
  }

  private expectCalculation(cell: Cell, formula: string): void {
    cell.refusal = `formula ${formula} is not calculated yet`;
    this.workbook.formulas.announce(this);
  }
}
