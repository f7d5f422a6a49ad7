import type { BasicFilter } from '../../model/attachments';
import { filteredRows, removeFilter, setCriteria } from '../../model/filter';
import { clip } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { sortRows } from '../../model/sort';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Filter: the basic filter of a sheet. Column positions count from 1 on the sheet. */
export function defineFilter(services: Services): void {
  const { classes, workbook } = services;
  const enter = (
    self: Google.Filter,
    member: string,
    cost: 'read' | 'write.buffered',
    given: readonly unknown[] = [],
    signatures: string[][] = [[]],
  ): { sheet: Sheet; filter: BasicFilter } => {
    services.enter(`Filter.${member}`, cost, given, signatures);
    const sheet = classes.filters.of(self);
    return { sheet, filter: sheet.filter ?? services.fail('The filter was removed.') };
  };
  const columnOf = (filter: BasicFilter, position: number) => {
    const column = position - 1;
    if (column < filter.area.startColumn || column > filter.area.endColumn) {
      services.fail('The column is outside the range of the filter.');
    }
    return column;
  };

  classes.filters.define({
    getRange() {
      const { sheet, filter } = enter(this, 'getRange', 'read');
      return services.range(sheet, filter.area);
    },
    remove() {
      removeFilter(enter(this, 'remove', 'write.buffered').sheet);
    },
    getColumnFilterCriteria(position: number) {
      const { filter } = enter(this, 'getColumnFilterCriteria', 'read', [position], [['number']]);
      const criteria = filter.criteria.get(columnOf(filter, position));
      return criteria ? classes.criteria.make(criteria) : null;
    },
    setColumnFilterCriteria(position: number, criteria: Google.FilterCriteria | null) {
      const kinds = [['number', 'SpreadsheetApp.FilterCriteria?']];
      const given = [position, criteria];
      const { sheet, filter } = enter(this, 'setColumnFilterCriteria', 'write.buffered', given, kinds);
      setCriteria(sheet, columnOf(filter, position), criteria && classes.criteria.of(criteria));
      return this;
    },
    removeColumnFilterCriteria(position: number) {
      const { sheet, filter } = enter(this, 'removeColumnFilterCriteria', 'write.buffered', [position], [['number']]);
      setCriteria(sheet, columnOf(filter, position), null);
      return this;
    },
    sort(position: number, ascending: boolean) {
      const kinds = [['number', 'Boolean']];
      const { sheet, filter } = enter(this, 'sort', 'write.buffered', [position, ascending], kinds);
      const column = columnOf(filter, position);
      const rows = filteredRows(sheet, filter);
      const used = rows && clip(rows, { ...rows, endRow: Math.max(rows.startRow, sheet.lastRow() - 1) });
      if (used) {
        services.requireUnlocked(sheet, used);
        workbook.settle(sheet);
        sortRows(sheet, used, [{ column, ascending }]);
      }
      return this;
    },
  });
}
