import type { ICellData, IRange, IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { CellValue } from '../../contract/view';
import type { Axis } from '../../contract/wire';
import { shiftFormula } from '../../model/formulas/references';
import type { ChangedCell } from './blocks';
import { copiedValue, pastedValue, storedValue } from './cells';
import { wholeCell } from './incoming';
import { rangeSize } from './ranges';
import { unitId } from './snapshot';
import { tiled } from './table';

type Position = Pick<ChangedCell, 'row' | 'column'>;

export interface Target {
  readonly sheetId: number;
  readonly range: IRange;
}

/** Cells that were copied, or cut. */
export interface Source extends Target {
  readonly cut: boolean;
}

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

  /**
   * The cells of a range as they must be pasted at a place, repeated where they fill it several times; rows that are
   * not visible are left out.
   */
  copyOf(source: Source, target: Target): readonly (readonly CellValue[])[] {
    const { range } = source;
    const rows = lines(range.startRow, range.endRow).filter((row) =>
      this.worksheet(source.sheetId)?.getRowVisible(row),
    );
    return tiled(
      rows.map((row) => lines(range.startColumn, range.endColumn).map((column) => ({ row, column }))),
      rangeSize(target.range),
    ).map((places, down) =>
      places.map((place, right) =>
        this.copyOfCell(source, place, target.sheetId, {
          row: target.range.startRow + down,
          column: target.range.startColumn + right,
        }),
      ),
    );
  }

  /** References of a formula go along with a copy, but mean the same cells after a cell was cut. */
  private copyOfCell({ sheetId, cut }: Source, from: Position, targetSheetId: number, to: Position): CellValue {
    const cell = this.raw(sheetId, from.row, from.column);
    if (cell?.f) {
      return cut ? cell.f : shiftFormula(cell.f, to.row - from.row, to.column - from.column);
    }
    const targetPattern = this.pattern(targetSheetId, to.row, to.column);
    return copiedValue(cell, this.pattern(sheetId, from.row, from.column), targetPattern);
  }

  /** A cell so that setting it brings back all of it. */
  whole(sheetId: number, row: number, column: number): object {
    const { s: _, ...contents } = this.raw(sheetId, row, column) ?? {};
    return wholeCell(contents, this.style(sheetId, row, column));
  }

  /** The formula of a cell. */
  formula(sheetId: number, row: number, column: number): string | undefined {
    return this.raw(sheetId, row, column)?.f ?? undefined;
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

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
