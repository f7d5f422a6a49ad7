import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Rectangle } from '../../contract/view';

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
  return {
    ...place,
    rows: range?.getHeight() ?? 1,
    columns: range?.getWidth() ?? 1,
    scrolled: firstScrolled(sheet),
  };
}

/** Goes back to a place as far as it is still there; false when its sheet is gone or hidden. */
export function restorePlace(api: FUniver, place: RememberedPlace): boolean {
  const sheet = goToSheet(api, place.sheetId);
  if (sheet === undefined) {
    return false;
  }
  select(sheet, place.row, place.column, place.rows, place.columns);
  sheet.scrollToCell(place.scrolled.row, place.scrolled.column);
  return true;
}

/** Brings a sheet to the front and answers it, unless it is gone or hidden. */
export function goToSheet(api: FUniver, sheetId: number): FWorksheet | undefined {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(String(sheetId));
  if (!workbook || !sheet || sheet.isSheetHidden()) {
    return undefined;
  }
  workbook.setActiveSheet(sheet);
  return sheet;
}

function select(sheet: FWorksheet, row: number, column: number, rows = 1, columns = 1): void {
  const lastRow = sheet.getMaxRows() - 1;
  const lastColumn = sheet.getMaxColumns() - 1;
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  sheet.getRange(top, left, Math.min(rows, lastRow - top + 1), Math.min(columns, lastColumn - left + 1)).activate();
}

/** Selects an area; its first cell is scrolled into view in whichever direction it is out of it. */
export function selectArea(sheet: FWorksheet, { startRow, endRow, startColumn, endColumn }: Rectangle): void {
  select(sheet, startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
  const [seesRow, seesColumn] = [isRowInView(sheet, startRow), isColumnInView(sheet, startColumn)];
  if (!seesRow || !seesColumn) {
    const first = firstScrolled(sheet);
    sheet.scrollToCell(seesRow ? first.row : startRow, seesColumn ? first.column : firstBefore(sheet, startColumn));
  }
}

/** Row numbers, and a margin so that a column is not just cut off by the scroll bar. */
const besideCells = 46 + 40;

const shownWidth = (sheet: FWorksheet, column: number): number =>
  sheet.getSheet().getColVisible(column) ? sheet.getColumnWidth(column) : 0;

/**
 * The first column to show so that a column comes into view at the right: as many before it as there is room for. The
 * grid cannot scroll beyond its last column, and would show a column near it half behind the frozen ones.
 */
function firstBefore(sheet: FWorksheet, column: number): number {
  const { xSplit } = sheet.getFreeze();
  let room = (document.querySelector('.grid')?.clientWidth ?? 0) - besideCells - shownWidth(sheet, column);
  for (let frozen = 0; frozen < xSplit; frozen += 1) room -= shownWidth(sheet, frozen);
  let first = column;
  for (let before = column - 1; before >= xSplit; before -= 1) {
    const width = shownWidth(sheet, before);
    room -= width;
    if (room < 0) break;
    if (width > 0) first = before;
  }
  return first;
}

export function isRowInView(sheet: FWorksheet, row: number): boolean {
  // Right after a sheet was brought to the front it is undefined, whatever its type says.
  const visible = sheet.getVisibleRange() ?? null;
  return row < sheet.getFreeze().ySplit || (visible !== null && row >= visible.startRow && row < visible.endRow);
}

export function isColumnInView(sheet: FWorksheet, column: number): boolean {
  // Right after a sheet was brought to the front it is undefined, whatever its type says.
  const visible = sheet.getVisibleRange() ?? null;
  return (
    column < sheet.getFreeze().xSplit ||
    (visible !== null && column >= visible.startColumn && column < visible.endColumn)
  );
}

/** The first cell shown beside what is frozen. */
function firstScrolled(sheet: FWorksheet): Scrolled {
  const { xSplit, ySplit } = sheet.getFreeze();
  const scroll = sheet.getScrollState();
  return { row: (scroll?.sheetViewStartRow ?? 0) + ySplit, column: (scroll?.sheetViewStartColumn ?? 0) + xSplit };
}
