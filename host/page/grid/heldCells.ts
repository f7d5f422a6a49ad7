import type { ICellData, IRange, IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { CellValue } from '../../contract/view';
import type { Axis } from '../../contract/wire';
import type { ChangedCell } from './blocks';
import { copiedValue, pastedValue, storedValue } from './cells';
import { wholeCell } from './incoming';
import { unitId } from './snapshot';

type Position = Pick<ChangedCell, 'row' | 'column'>;

/** Reads what the grid holds. */
export class HeldCells {
  constructor(private readonly api: FUniver) {}

  /** What cells hold, in a form that can be pasted back. */
  contents(sheetId: number, cells: readonly Position[]): readonly ChangedCell[] {
    return cells.map(({ row, column }) => {
      const cell = this.raw(sheetId, row, column);
      return { row, column, value: pastedValue(cell, this.pattern(sheetId, row, column)) };
    });
  }

  /** All contents in some rows or columns. */
  filled(sheetId: number, axis: Axis, first: number, count: number): readonly ChangedCell[] {
    const places: Position[] = [];
    this.worksheet(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        const line = axis === 'row' ? row : column;
        if (line >= first && line < first + count && storedValue(cell) !== null) {
          places.push({ row, column });
        }
      });
    return this.contents(sheetId, places);
  }

  /** The cells of a range as they must be pasted at a place; rows that are not visible are left out. */
  copyOf(
    sheetId: number,
    range: IRange,
    target: { readonly sheetId: number; readonly range: IRange },
  ): readonly (readonly CellValue[])[] {
    const rows = Array.from({ length: range.endRow - range.startRow + 1 }, (_, index) => range.startRow + index);
    const visible = rows.filter((row) => this.worksheet(sheetId)?.getRowVisible(row));
    return visible.map((row, index) =>
      Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, offset) => {
        const column = range.startColumn + offset;
        const targetPattern = this.pattern(
          target.sheetId,
          target.range.startRow + index,
          target.range.startColumn + offset,
        );
        return copiedValue(this.raw(sheetId, row, column), this.pattern(sheetId, row, column), targetPattern);
      }),
    );
  }

  /** A cell so that setting it brings back all of it. */
  whole(sheetId: number, row: number, column: number): object {
    const { s: _, ...contents } = this.raw(sheetId, row, column) ?? {};
    return wholeCell(contents, this.style(sheetId, row, column));
  }

  /** The text a cell shows. */
  display(sheetId: number, row: number, column: number): string {
    const sheet = this.api.getWorkbook(unitId)?.getSheetBySheetId(String(sheetId));
    return sheet?.getRange(row, column).getDisplayValue() ?? '';
  }

  pattern(sheetId: number, row: number, column: number): string | undefined {
    return this.style(sheetId, row, column)?.n?.pattern;
  }

  private style(sheetId: number, row: number, column: number): IStyleData | null {
    const styles = this.api.getWorkbook(unitId)?.getWorkbook().getStyles();
    return styles?.getStyleByCell(this.raw(sheetId, row, column)) ?? null;
  }

  private raw(sheetId: number, row: number, column: number): ICellData | undefined {
    return this.worksheet(sheetId)?.getCellRaw(row, column) ?? undefined;
  }

  private worksheet(sheetId: number) {
    return this.api.getWorkbook(unitId)?.getWorkbook().getSheetBySheetId(String(sheetId));
  }
}
