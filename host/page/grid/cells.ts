import { CellValueType, type ICellData, type IStyleData, type Nullable, numfmt } from '@univerjs/core';
import type { CellValue, CellView } from '../../contract/view';
import { baseStyle } from './styles';

/** A stored cell in Univer's terms: of a formula the value that the host calculated, and the text to be edited. */
export function univerCell(cell: CellView, styles: readonly IStyleData[]): ICellData {
  const [, , value, style, formula] = cell;
  return {
    ...univerValue(value),
    ...(formula === undefined ? {} : { f: formula }),
    s: styles[style] ?? baseStyle,
  };
}

function univerValue(value: CellValue): ICellData {
  if (value === null || value === '') {
    return { v: null, t: null };
  }
  if (typeof value === 'boolean') {
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

/** What a cell of the grid holds, as the host would store it. */
export function storedValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') {
    return null;
  }
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}

/**
 * What must be pasted for the host to store the cell as it is: its formula, or its value, where a text that is not in
 * a plain-text cell is marked as text, or "001" would come back as 1.
 */
export function pastedValue(cell: Nullable<ICellData>, pattern: string | undefined): CellValue {
  if (cell?.f) {
    return cell.f;
  }
  const value = storedValue(cell);
  const plainText = pattern === '@' || pattern === '@@@';
  return typeof value !== 'string' || plainText ? value : `'${value}`;
}

/**
 * What must be pasted for a copy of a cell that holds a value. Formats do not travel, so a date on its way to a cell without a date
 * format goes as text, which the host reads as a date again.
 */
export function copiedValue(
  cell: Nullable<ICellData>,
  pattern: string | undefined,
  target: string | undefined,
): CellValue {
  const value = storedValue(cell);
  return typeof value === 'number' && isDate(pattern) && !isDate(target)
    ? numfmt.format(value % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss', value)
    : pastedValue(cell, target);
}

export function isDate(pattern: string | undefined): boolean {
  return pattern !== undefined && numfmt.isDateFormat(pattern);
}

/** What a value looks like under a number format. */
export function displayOf(value: CellValue, pattern: string | undefined): string {
  if (typeof value === 'number') {
    return numfmt.format(pattern === undefined || pattern === '@@@' ? 'General' : pattern, value);
  }
  return typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? '');
}
