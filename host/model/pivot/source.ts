import type { CellValue } from '../../contract/view';
import { passes } from '../filter';
import { clip, type Rectangle } from '../rectangle';
import type { Sheet } from '../sheet';
import type { PivotFilter, PivotTable } from './definition';

/** The source of a pivot table: its first row names the columns, the rest are records. Columns are the sheet's own. */
export class PivotSource {
  private constructor(
    private readonly sheet: Sheet,
    private readonly area: Rectangle,
  ) {}

  /** @returns null when the range is gone or a part of the pivot asks for a column outside it */
  static of(pivot: PivotTable, sheet: Sheet | null): PivotSource | null {
    const area = sheet && pivot.source.area && clip(pivot.source.area, sheet.grid.whole());
    if (!sheet || !area) return null;
    const parts = [...pivot.rows, ...pivot.columns, ...pivot.values, ...pivot.filters];
    const outside = parts.some(({ column }) => column < area.startColumn || column > area.endColumn);
    return outside ? null : new PivotSource(sheet, area);
  }

  header(column: number): string {
    return this.sheet.displayAt(this.area.startRow, column);
  }

  valueAt(record: number, column: number): CellValue {
    return this.sheet.valueAt(record, column);
  }

  displayAt(record: number, column: number): string {
    return this.sheet.displayAt(record, column);
  }

  formatAt(record: number | undefined, column: number): string | null {
    return record === undefined ? null : (this.sheet.styleAt(record, column).numberFormat ?? null);
  }

  /** The records all filters let through, as rows of the sheet. */
  records(filters: readonly PivotFilter[]): readonly number[] {
    const records: number[] = [];
    for (let row = this.area.startRow + 1; row <= this.area.endRow; row += 1) {
      if (filters.every(({ column, criteria }) => passes(criteria, this.sheet.tested(row, column)))) records.push(row);
    }
    return records;
  }
}
