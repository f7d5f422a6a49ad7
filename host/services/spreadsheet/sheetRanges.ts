import { rectangle } from '../../model/rectangle';
import type { Sheet as ModelSheet } from '../../model/sheet';
import { areaOfA1 } from './a1Areas';
import { scriptValue } from './contents';
import { matrix } from './matrix';
import { outside, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const numbers = (count: number) => new Array<string>(count).fill('number');

/** Row 2: counts are at least 1 and the range lies inside the sheet; all numbers count from 1. */
export function checkedArea(
  services: Services,
  sheet: ModelSheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
) {
  if (row < 1) services.fail('The starting row of the range is too small.');
  if (column < 1) services.fail('The starting column of the range is too small.');
  if (rows < 1) services.fail('The number of rows in the range must be at least 1.');
  if (columns < 1) services.fail('The number of columns in the range must be at least 1.');
  const area = rectangle(Math.trunc(row) - 1, Math.trunc(column) - 1, Math.trunc(rows), Math.trunc(columns));
  if (!sheet.inside(area)) services.fail(outside);
  return area;
}

/** Sheet: ranges, the selection and what is read through them. */
export function defineSheetRanges(services: Services): void {
  const { classes } = services;
  const enter = services.enterSheet.bind(services);
  const select = (sheet: ModelSheet, range: Google.Range) => {
    const target = services.ownRange(range);
    target.sheet.selection = target.area;
    sheet.workbook.activeSheetId = target.sheet.id;
    sheet.workbook.changes.selected(target.sheet);
    return range;
  };

  classes.sheets.define({
    getRange(first: number | string, column?: number, rows?: number, columns?: number) {
      const given = [first, column, rows, columns];
      const sheet = enter(this, 'getRange', 'handle', given, [['String'], numbers(2), numbers(3), numbers(4)]);
      if (typeof first === 'string') {
        const found = areaOfA1(services, first, sheet);
        return services.range(found.sheet, found.area, found.open);
      }
      return services.range(sheet, checkedArea(services, sheet, first, column ?? 0, rows ?? 1, columns ?? 1));
    },
    getRangeList(notations: string[]) {
      const sheet = enter(this, 'getRangeList', 'handle', [notations], [['Array']]);
      if (notations.length === 0) services.fail('The range list must contain at least one range.');
      return classes.rangeLists.make(notations.map((notation) => areaOfA1(services, notation, sheet)));
    },
    getDataRange() {
      const sheet = enter(this, 'getDataRange', 'getLastRow');
      return services.range(sheet, rectangle(0, 0, Math.max(1, sheet.lastRow()), Math.max(1, sheet.lastColumn())));
    },
    getSheetValues(row: number, column: number, rows: number, columns: number) {
      const given = [row, column, rows, columns];
      const sheet = enter(this, 'getSheetValues', 'read', given, [numbers(4)], Math.max(1, rows * columns));
      // A count of −1 reaches to the last row or column that holds anything.
      const height = rows === -1 ? Math.max(1, sheet.lastRow() - row + 1) : rows;
      const width = columns === -1 ? Math.max(1, sheet.lastColumn() - column + 1) : columns;
      const area = checkedArea(services, sheet, row, column, height, width);
      return matrix(services, area, (atRow, atColumn) => scriptValue(services, sheet.grid.at(atRow, atColumn)));
    },
    getActiveCell() {
      const sheet = enter(this, 'getActiveCell', 'read');
      return services.range(sheet, rectangle(sheet.selection.startRow, sheet.selection.startColumn, 1, 1));
    },
    getCurrentCell() {
      const sheet = enter(this, 'getCurrentCell', 'read');
      return services.range(sheet, rectangle(sheet.selection.startRow, sheet.selection.startColumn, 1, 1));
    },
    getActiveRange() {
      const sheet = enter(this, 'getActiveRange', 'read');
      return services.range(sheet, sheet.selection);
    },
    setActiveRange(range: Google.Range) {
      return select(enter(this, 'setActiveRange', 'write.buffered', [range], [['SpreadsheetApp.Range']]), range);
    },
    setActiveSelection(given: Google.Range | string) {
      const sheet = enter(
        this,
        'setActiveSelection',
        'write.buffered',
        [given],
        [['String'], ['SpreadsheetApp.Range']],
      );
      if (typeof given !== 'string') return select(sheet, given);
      const found = areaOfA1(services, given, sheet);
      return select(sheet, services.range(found.sheet, found.area));
    },
    setCurrentCell(cell: Google.Range) {
      return select(enter(this, 'setCurrentCell', 'write.buffered', [cell], [['SpreadsheetApp.Range']]), cell);
    },
    activate() {
      const sheet = enter(this, 'activate', 'write.buffered');
      sheet.workbook.activeSheetId = sheet.id;
      sheet.workbook.changes.selected(sheet);
      return this;
    },
  });
}
