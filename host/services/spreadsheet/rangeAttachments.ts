import { createFilter } from '../../model/filter';
import { createPivot } from '../../model/pivot/table';
import { protect } from '../../model/protecting';
import { columnsOf, rectangle, rowsOf } from '../../model/rectangle';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Range: the filter, pivot tables, protections and groups made from it. */
export function defineRangeAttachments(services: Services): void {
  const { classes } = services;
  const enter = services.enterRange.bind(services);

  classes.ranges.define({
    createFilter() {
      const { sheet, area } = enter(this, 'createFilter', 'write.buffered');
      createFilter(sheet, area);
      return classes.filters.make(sheet);
    },
    getFilter() {
      const { sheet } = enter(this, 'getFilter', 'read');
      return sheet.filter ? classes.filters.make(sheet) : null;
    },
    createPivotTable(sourceData: Google.Range) {
      const { sheet, area } = enter(
        this,
        'createPivotTable',
        'write.buffered',
        [sourceData],
        [['SpreadsheetApp.Range']],
      );
      const anchor = rectangle(area.startRow, area.startColumn, 1, 1);
      return classes.pivots.make({ sheet, pivot: createPivot(sheet, anchor, services.ownRange(sourceData)) });
    },
    protect() {
      const { sheet, area } = enter(this, 'protect', 'write.buffered');
      return classes.protections.make({ sheet, protection: protect(sheet, area, services.context.effectiveUser) });
    },
    shiftColumnGroupDepth(delta: number) {
      const { sheet, area } = enter(this, 'shiftColumnGroupDepth', 'write.buffered', [delta], [['number']]);
      sheet.columns.shiftDepth(area.startColumn, columnsOf(area), delta);
      services.workbook.changes.structure();
      return this;
    },
    shiftRowGroupDepth(delta: number) {
      const { sheet, area } = enter(this, 'shiftRowGroupDepth', 'write.buffered', [delta], [['number']]);
      sheet.rows.shiftDepth(area.startRow, rowsOf(area), delta);
      services.workbook.changes.structure();
      return this;
    },
  });
}
