import { rectangle } from '../../model/rectangle';
import { sortRows } from '../../model/sort';
import { insertLines } from '../../model/structure';
import { contentOf } from './contents';
import { type ClearOptions, clearArea } from './rangeClearing';
import { writeChecked } from './rangeValues';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Sheet: appending, clearing and sorting. */
export function defineSheetContent(services: Services): void {
  const { classes } = services;
  const clear = (self: Google.Sheet, member: string, options: ClearOptions) => {
    const sheet = services.enterSheet(self, member, 'write.buffered');
    services.requireUnlocked(sheet, sheet.grid.whole());
    clearArea(services, sheet, sheet.grid.whole(), options);
    return self;
  };

  classes.sheets.define({
    appendRow(values: unknown[]) {
      const cells = Array.isArray(values) ? values.length : 1;
      const sheet = services.enterSheet(this, 'appendRow', 'appendRow', [values], [['Array']], cells);
      if (values.length === 0) return this;
      const row = sheet.lastRow();
      if (row >= sheet.rowCount) insertLines(sheet, 'row', sheet.rowCount, 1, 'before');
      const missing = values.length - sheet.columnCount;
      if (missing > 0) insertLines(sheet, 'column', sheet.columnCount, missing, 'before');
      const area = rectangle(row, 0, 1, values.length);
      services.requireUnlocked(sheet, area);
      const rules = services.workbook.typingRules();
      writeChecked(services, sheet, area, (_row, column, format) => contentOf(services, values[column], format, rules));
      return this;
    },
    clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }) {
      const sheet = services.enterSheet(this, 'clear', 'write.buffered', [options], [[], ['class']]);
      services.requireUnlocked(sheet, sheet.grid.whole());
      clearArea(services, sheet, sheet.grid.whole(), options);
      if (options === undefined) sheet.conditionalFormats = [];
      return this;
    },
    clearContents() {
      return clear(this, 'clearContents', { contentsOnly: true });
    },
    clearFormats() {
      return clear(this, 'clearFormats', { formatOnly: true });
    },
    clearNotes() {
      return clear(this, 'clearNotes', { commentsOnly: true });
    },
    sort(column: number, ascending?: boolean) {
      const kinds = [['number'], ['number', 'Boolean']];
      const sheet = services.enterSheet(this, 'sort', 'write.buffered', [column, ascending], kinds);
      const area = { ...sheet.grid.whole(), startRow: sheet.frozenRows };
      services.requireUnlocked(sheet, area);
      services.workbook.settle(sheet);
      const used = { ...area, endRow: Math.max(area.startRow, sheet.lastRow() - 1) };
      sortRows(sheet, used, [{ column: column - 1, ascending: ascending ?? true }]);
      return this;
    },
  });
}
