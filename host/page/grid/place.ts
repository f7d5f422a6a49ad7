import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/preset-sheets-core';

/** Where the person is in the workbook. */
export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

interface Scrolled {
  readonly row: number;
  readonly column: number;
}

/** What must look the same after the grid was made anew. */
export interface RememberedPlace extends Place {
  readonly rows: number;
  readonly columns: number;
  readonly scrolled: Scrolled;
}

export function currentPlace(api: FUniver): Place | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange();
  return sheet && { sheetId: Number(sheet.getSheetId()), row: range?.getRow() ?? 0, column: range?.getColumn() ?? 0 };
}

export function rememberPlace(api: FUniver): RememberedPlace | undefined {
  const place = currentPlace(api);
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!place || !sheet) {
    return undefined;
  }
  const range = sheet.getSelection()?.getActiveRange();
  const scroll = sheet.getScrollState();
  return {
    ...place,
    rows: range?.getHeight() ?? 1,
    columns: range?.getWidth() ?? 1,
    scrolled: { row: scroll?.sheetViewStartRow ?? 0, column: scroll?.sheetViewStartColumn ?? 0 },
  };
}

/** Goes back to a place as far as it is still there. */
export function restorePlace(api: FUniver, place: RememberedPlace): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(String(place.sheetId));
  if (!workbook || !sheet || sheet.isSheetHidden()) {
    return;
  }
  workbook.setActiveSheet(sheet);
  select(sheet, place.row, place.column, place.rows, place.columns);
  sheet.scrollToCell(place.scrolled.row, place.scrolled.column);
}

export function select(sheet: FWorksheet, row: number, column: number, rows = 1, columns = 1): void {
  const lastRow = sheet.getMaxRows() - 1;
  const lastColumn = sheet.getMaxColumns() - 1;
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  sheet.getRange(top, left, Math.min(rows, lastRow - top + 1), Math.min(columns, lastColumn - left + 1)).activate();
}
