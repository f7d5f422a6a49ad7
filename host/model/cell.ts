import type { CellValue } from '../contract/view';
import type { RichText } from './richText';
import type { ValidationRule } from './validation';

/** One stored cell. A blank value is null, never ''. */
export interface Cell {
  value: CellValue;
  /** Index in the workbook's styles, -1 for none. */
  style: number;
  formula: string | null;
  /** Why the value of a formula cannot be read; null once it is calculated. */
  refusal: string | null;
  note: string | null;
  validation: ValidationRule | null;
  /** Written by a pivot table, which may rewrite it. */
  pivot: boolean;
  /** The look of single letters; holds while its text is the cell's value. */
  rich?: RichText | null;
}

export function newCell(): Cell {
  return { value: null, style: -1, formula: null, refusal: null, note: null, validation: null, pivot: false };
}

export function hasContent(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

/** What is put into a cell; the value of a formula is calculated later. */
export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Format the input implies, as typing "50%" does; null leaves the cell's own. */
  readonly numberFormat: string | null;
}

export const blank: Content = { value: null, formula: null, numberFormat: null };

/** @throws Error "not implemented: formula …" for a cell with a formula that the host does not calculate */
export function cellValue(cell: Cell | undefined): CellValue {
  if (cell === undefined) return null;
  if (cell.formula !== null && cell.refusal !== null) throw new Error(cell.refusal);
  return cell.value;
}
