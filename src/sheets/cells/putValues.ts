import type { ReadCell } from './codec';

/**
 * Writes a block of cells, its first at zero-based `row` and `column`. A cell that its drop-down refuses must not keep
 * the others from being written: then each column, and at last each cell, goes by itself, and the refused one is left.
 */
export function putValues(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  values: ReadCell[][],
): void {
  const width = values[0]?.length ?? 0;
  try {
    sheet.getRange(row + 1, column + 1, values.length, width).setValues(values);
  } catch (error) {
    if (width > 1) {
      for (let at = 0; at < width; at += 1) {
        const cells = values.map((line) => [line[at] ?? '']);
        putValues(sheet, row, column + at, cells);
      }
      return;
    }
    if (values.length === 1) {
      console.warn(String(error));
      return;
    }
    for (const [at, line] of values.entries()) putValues(sheet, row + at, column, [line]);
  }
}
