import { hideSheet, renameSheet } from '../../model/workbookSheets';
import { colorOrNull } from './color';
import { sheetType } from './enumerationList';
import type { Services } from './services';

/** Sheet: name, identity, size and look of the sheet itself. */
export function defineSheetIdentity(services: Services): void {
  const { classes } = services;
  const enter = services.enterSheet.bind(services);

  classes.sheets.define({
    getName() {
      return enter(this, 'getName', 'handle').name;
    },
    getSheetName() {
      return enter(this, 'getSheetName', 'handle').name;
    },
    setName(name: string) {
      renameSheet(enter(this, 'setName', 'write.buffered', [name], [['String']]), name);
      return this;
    },
    getSheetId() {
      return enter(this, 'getSheetId', 'handle').id;
    },
    getFormUrl() {
      return enter(this, 'getFormUrl', 'read').formUrl;
    },
    getIndex() {
      const sheet = enter(this, 'getIndex', 'handle');
      return sheet.workbook.sheets.indexOf(sheet) + 1;
    },
    getParent() {
      enter(this, 'getParent', 'handle');
      return services.spreadsheet();
    },
    getType() {
      enter(this, 'getType', 'handle');
      return sheetType.value('GRID');
    },
    getMaxRows() {
      return enter(this, 'getMaxRows', 'read').rowCount;
    },
    getMaxColumns() {
      return enter(this, 'getMaxColumns', 'read').columnCount;
    },
    getLastRow() {
      return enter(this, 'getLastRow', 'getLastRow').lastRow();
    },
    getLastColumn() {
      return enter(this, 'getLastColumn', 'getLastRow').lastColumn();
    },
    getTabColor() {
      return enter(this, 'getTabColor', 'read').tabColor;
    },
    setTabColor(color: string | null) {
      const sheet = enter(this, 'setTabColor', 'write.buffered', [color], [['String?']]);
      sheet.tabColor = colorOrNull(services, color);
      services.workbook.changes.structure();
      return this;
    },
    hideSheet() {
      hideSheet(enter(this, 'hideSheet', 'write.buffered'), true);
      return this;
    },
    showSheet() {
      hideSheet(enter(this, 'showSheet', 'write.buffered'), false);
      return this;
    },
    isSheetHidden() {
      return enter(this, 'isSheetHidden', 'read').hidden;
    },
    hasHiddenGridlines() {
      return enter(this, 'hasHiddenGridlines', 'read').hiddenGridlines;
    },
    setHiddenGridlines(hidden: boolean) {
      enter(this, 'setHiddenGridlines', 'write.buffered', [hidden], [['Boolean']]).hiddenGridlines = hidden;
      services.workbook.changes.structure();
      return this;
    },
    getFrozenRows() {
      return enter(this, 'getFrozenRows', 'read').frozenRows;
    },
    getFrozenColumns() {
      return enter(this, 'getFrozenColumns', 'read').frozenColumns;
    },
    setFrozenRows(rows: number) {
      const sheet = enter(this, 'setFrozenRows', 'write.buffered', [rows], [['number']]);
      if (rows < 0 || rows >= sheet.rowCount) services.fail("You can't freeze all the rows on the sheet.");
      sheet.frozenRows = rows;
      services.workbook.changes.structure();
    },
    setFrozenColumns(columns: number) {
      const sheet = enter(this, 'setFrozenColumns', 'write.buffered', [columns], [['number']]);
      if (columns < 0 || columns >= sheet.columnCount) services.fail("You can't freeze all the columns on the sheet.");
      sheet.frozenColumns = columns;
      services.workbook.changes.structure();
    },
    getCharts() {
      // No chart can be made here, so there is none.
      enter(this, 'getCharts', 'read');
      return services.copy([]);
    },
  });
}
