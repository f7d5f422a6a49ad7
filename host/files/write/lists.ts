import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { rectangle } from '../../model/rectangle';
import { listSheetName } from '../shared/defaults';
import { absoluteReference } from '../shared/reference';
import { encodeText } from '../shared/xmlText';

/** The most characters of a list that stands in its rule. */
const longestInline = 255;

/** The drop-down lists that their rules cannot hold, each a column of a hidden sheet. */
export class ListSheet {
  private readonly columns: (readonly string[])[] = [];

  /** How a rule names its items: in itself, or in the hidden sheet. */
  place(items: readonly string[]): { readonly values: string[] } | { readonly formula1: string } {
    const inline =
      items.join(',').length <= longestInline && items.every((item) => /^[^",\s](?:[^",]*[^",\s])?$/.test(item));
    if (inline && items.length > 0) return { values: [...items] };
    const column = this.columns.push(items) - 1;
    return { formula1: absoluteReference(listSheetName, rectangle(0, column, Math.max(1, items.length), 1)) };
  }

  /** @returns null when no list needed it */
  sheet(): WriteSheet | null {
    if (this.columns.length === 0) return null;
    const height = Math.max(...this.columns.map((items) => items.length));
    const rows = Array.from({ length: height }, (_, row) =>
      this.columns.map((items): CellValue => (items[row] === undefined ? null : encodeText(items[row]))),
    );
    return { name: listSheetName, rows, veryHidden: true };
  }
}
