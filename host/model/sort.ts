import type { CellValue } from '../contract/view';
import { type Cell, cellValue } from './cell';
import { shiftFormula } from './formulas/references';
import { mergesIn } from './merging';
import { type Rectangle, rowsOf } from './rectangle';
import type { Sheet } from './sheet';

export interface SortKey {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

const kinds = { number: 0, string: 1, boolean: 2 } as const;
const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

function rank(value: CellValue): number {
  return typeof value === 'number' ? kinds.number : typeof value === 'string' ? kinds.string : kinds.boolean;
}

/** Numbers and dates, then text, then FALSE and TRUE; not for blanks. */
export function compareValues(left: CellValue, right: CellValue): number {
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  const byKind = rank(left) - rank(right);
  return byKind === 0 ? Number(left) - Number(right) : byKind;
}

/** Blanks stay last in either direction. */
function compare(left: CellValue, right: CellValue, ascending: boolean): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return ascending ? compareValues(left, right) : -compareValues(left, right);
}

/**
 * Sorts the rows of a rectangle, each cell with its format, note and validation, its formula as if copied; equal rows keep their order.
 * @throws Error "not implemented: formula …" when a key column holds a formula that is not calculated
 */
export function sortRows(sheet: Sheet, area: Rectangle, keys: readonly SortKey[]): void {
  if (mergesIn(sheet, area).some((merge) => rowsOf(merge) > 1)) {
    throw new Error('not implemented: sorting cells that are merged downwards');
  }
  const rows: {
    readonly keys: readonly CellValue[];
    readonly cells: readonly (Cell | undefined)[];
    readonly row: number;
  }[] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const cells: (Cell | undefined)[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) cells.push(sheet.grid.at(row, column));
    rows.push({ keys: keys.map(({ column }) => cellValue(sheet.grid.at(row, column))), cells, row });
  }
  rows.sort((left, right) => {
    for (const [index, { ascending }] of keys.entries()) {
      const order = compare(left.keys[index] ?? null, right.keys[index] ?? null, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [offset, { cells, row }] of rows.entries()) {
    for (const [index, cell] of cells.entries()) {
      if (cell?.formula) cell.formula = shiftFormula(cell.formula, area.startRow + offset - row, 0);
      sheet.grid.set(area.startRow + offset, area.startColumn + index, cell);
    }
  }
  sheet.contentChanged(area);
  sheet.workbook.changes.notes(sheet, area);
}
