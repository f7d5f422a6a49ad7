import type { CellValue } from '../contract/view';
import type { ValidationRule } from './validation';

/** One stored cell. A blank value is null, never ''. */
export interface Cell {
  value: CellValue;
  /** Index in the workbook's styles, -1 for none. */
  style: number;
  formula: string | null;
  note: string | null;
  validation: ValidationRule | null;
  /** Written by a pivot table, which may rewrite it. */
  pivot: boolean;
}

export function newCell(): Cell {
  return { value: null, style: -1, formula: null, note: null, validation: null, pivot: false };
}

export function hasContent(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

/** What a cell shows and means; formulas are kept but not calculated. */
export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Format the input implies, as typing "50%" does; null leaves the cell's own. */
  readonly numberFormat: string | null;
}

export const blank: Content = { value: null, formula: null, numberFormat: null };

/** @throws Error "not implemented: formula …" for a cell whose value would have to be calculated */
export function cellValue(cell: Cell | undefined): CellValue {
  if (cell === undefined) return null;
  if (cell.formula !== null)
    throw new Error(`not implemented: formula ${cell.formula} (formulas are stored, not calculated)`);
  return cell.value;
}
