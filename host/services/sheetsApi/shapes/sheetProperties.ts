import type { Sheet } from '../../../model/sheet';
import { shownColor } from './color';

import Schema = GoogleAppsScript.Sheets.Schema;

/** A sheet's properties in the API's shape; what is false or 0 is left out, as the API does, except id and index. */
export function shownSheetProperties(sheet: Sheet): Schema.SheetProperties {
  const { frozenRows, frozenColumns, groupControl, tabColor } = sheet;
  return {
    sheetId: sheet.id,
    title: sheet.name,
    index: sheet.workbook.sheets.indexOf(sheet),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(frozenRows > 0 ? { frozenRowCount: frozenRows } : {}),
      ...(frozenColumns > 0 ? { frozenColumnCount: frozenColumns } : {}),
      ...(groupControl.row === 'AFTER' ? {} : { rowGroupControlAfter: false }),
      ...(groupControl.column === 'AFTER' ? {} : { columnGroupControlAfter: false }),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(tabColor ? { tabColor: shownColor(tabColor), tabColorStyle: { rgbColor: shownColor(tabColor) } } : {}),
  };
}
