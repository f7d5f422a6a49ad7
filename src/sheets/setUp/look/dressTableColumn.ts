import type { Column } from '../../../domain/tables/tables';
import { sheetOf } from '../../columns/locate';
import type { PlainTable } from '../columns/tableColumns';
import { dressHeader, wrapColumn } from '../settings/settingsSheets';
import { formatColumn } from './recordFormats';

/** Gives a column that was put back the look and format that its sheet's first set-up gave it; `at` is zero-based. */
export function dressTableColumn(key: PlainTable, column: Column, at: number): void {
  const sheet = sheetOf(key);
  const whole = sheet.getRange(1, at + 1, sheet.getMaxRows(), 1);
  const body = sheet.getRange(2, at + 1, sheet.getMaxRows() - 1, 1);
  body.clearDataValidations();
  sheet.getRange(1, at + 1).setFontWeight('bold');
  // Both are written by the desk alone, which formats what it writes there.
  if (key === 'customers' || key === 'archives') return;
  whole.setNumberFormat('@');
  body.setVerticalAlignment('middle');
  sheet.setColumnWidth(at + 1, column.width);
  dressHeader(sheet, at + 1, 1);
  formatColumn(key, sheet, column, at + 1);
  wrapColumn(key, sheet, column.key, at + 1);
}
