import { type LineChange, mapLine } from '../lineChange';
import { cellsOf, type Rectangle } from '../rectangle';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { FormulaCell } from './formulaCell';

const widest = 100_000;
const keyOf = (row: number, column: number): number => row * widest + column;

/** Where the formulas of a workbook stand. */
export class Register {
  private readonly bySheet = new Map<number, Map<number, FormulaCell>>();
  private readonly unread = new Set<number>();
  /** Grows when formulas come, go or move. */
  version = 0;

  get isEmpty(): boolean {
    return this.bySheet.size === 0;
  }

  /** Formulas came to a sheet at unknown places. */
  expect(sheetId: number): void {
    this.announce(sheetId);
    this.unread.add(sheetId);
  }

  /** A formula comes to a sheet; `look` will be told where. */
  announce(sheetId: number): void {
    if (!this.bySheet.has(sheetId)) this.bySheet.set(sheetId, new Map());
  }

  /** Finds all formulas again. */
  expectAll(): void {
    for (const sheetId of this.bySheet.keys()) this.unread.add(sheetId);
  }

  /** To be called before the formulas are used. */
  readUnread(workbook: Workbook): void {
    for (const sheetId of this.unread) {
      const sheet = workbook.sheetById(sheetId);
      this.bySheet.set(sheetId, new Map());
      if (sheet) this.look(sheet, sheet.grid.whole());
      this.version += 1;
    }
    this.unread.clear();
    for (const [sheetId, formulas] of this.bySheet) {
      if (formulas.size === 0 || !workbook.sheetById(sheetId)) this.bySheet.delete(sheetId);
    }
  }

  /** Takes note of the formulas that are now in an area. */
  look(sheet: Sheet, area: Rectangle): void {
    const formulas = this.bySheet.get(sheet.id);
    if (!formulas) return;
    for (const { row, column } of [...this.knownIn(sheet.id, area)]) {
      if (typeof sheet.grid.at(row, column)?.formula === 'string') continue;
      formulas.delete(keyOf(row, column));
      this.version += 1;
    }
    sheet.grid.forEach(area, (cell, row, column) => {
      if (cell.formula === null) return;
      const key = keyOf(row, column);
      const known = formulas.get(key);
      if (known?.cell === cell && known.sheet === sheet) known.isStale = true;
      else formulas.set(key, new FormulaCell(sheet, cell, row, column));
      this.version += 1;
    });
  }

  at(sheetId: number, row: number, column: number): FormulaCell | undefined {
    return this.bySheet.get(sheetId)?.get(keyOf(row, column));
  }

  *all(): Generator<FormulaCell> {
    for (const formulas of this.bySheet.values()) yield* formulas.values();
  }

  *on(sheetId: number): Generator<FormulaCell> {
    yield* this.bySheet.get(sheetId)?.values() ?? [];
  }

  /** The formulas known in an area. */
  *knownIn(sheetId: number, area: Rectangle): Generator<FormulaCell> {
    const formulas = this.bySheet.get(sheetId);
    if (!formulas || formulas.size === 0) return;
    if (cellsOf(area) > formulas.size) {
      for (const formula of formulas.values()) if (isIn(area, formula.row, formula.column)) yield formula;
      return;
    }
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        const formula = formulas.get(keyOf(row, column));
        if (formula) yield formula;
      }
    }
  }

  /** Formulas go along when rows or columns of their sheet change. */
  move(sheetId: number, change: LineChange): void {
    const moved = new Map<number, FormulaCell>();
    for (const formula of this.on(sheetId)) {
      const line = mapLine(change, formula[change.axis]);
      if (line === null) continue;
      formula[change.axis] = line;
      moved.set(keyOf(formula.row, formula.column), formula);
    }
    if (this.bySheet.has(sheetId)) this.bySheet.set(sheetId, moved);
    this.version += 1;
  }
}

function isIn(area: Rectangle, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}
