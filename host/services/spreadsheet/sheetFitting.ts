import type { Sheet } from '../../model/sheet';
import { textWidth } from '../../model/textWidth';
import { outside, type Services } from './services';

/** Room beside the text of a cell, and the narrowest column, in pixels. */
const padding = 8;
const narrowest = 21;

function fittedWidth(sheet: Sheet, column: number): number | null {
  let widest = 0;
  sheet.grid.forEach({ ...sheet.grid.whole(), startColumn: column, endColumn: column }, (cell, row) => {
    widest = Math.max(widest, textWidth(sheet.displayOf(cell), sheet.styleAt(row, column)));
  });
  return widest === 0 ? null : Math.max(narrowest, widest + padding);
}

/** Sheet: widths and heights that follow the contents. */
export function defineSheetFitting(services: Services): void {
  const { classes } = services;
  const resize = (sheet: Sheet, first: number, count: number) => {
    if (first < 1 || count < 1 || first + count - 1 > sheet.columnCount) services.fail(outside);
    services.workbook.settle(sheet);
    for (let column = first - 1; column < first + count - 1; column += 1) {
      const size = fittedWidth(sheet, column);
      if (size !== null) sheet.columns.change(column, { size });
    }
    services.workbook.changes.structure();
  };

  classes.sheets.define({
    autoResizeColumn(position: number) {
      resize(services.enterSheet(this, 'autoResizeColumn', 'write.buffered', [position], [['number']]), position, 1);
      return this;
    },
    autoResizeColumns(first: number, count: number) {
      const kinds = [['number', 'number']];
      resize(services.enterSheet(this, 'autoResizeColumns', 'write.buffered', [first, count], kinds), first, count);
      return this;
    },
    autoResizeRows(first: number, count: number) {
      const kinds = [['number', 'number']];
      const sheet = services.enterSheet(this, 'autoResizeRows', 'write.buffered', [first, count], kinds);
      if (first < 1 || count < 1 || first + count - 1 > sheet.rowCount) services.fail(outside);
      // A row without a height of its own is as high as its contents.
      sheet.rows.changeSpan(first - 1, count, { size: null });
      services.workbook.changes.structure();
      return this;
    },
  });
}
