import type { CostKind } from '../../contract/execution';
import { aggregateOf } from '../../model/pivot/aggregate';
import type { PivotTable } from '../../model/pivot/definition';
import { removePivot } from '../../model/pivot/table';
import { dimension, summarizeFunction } from './enumerationList';
import { definePivotParts } from './pivotParts';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** PivotTable. Source columns count from 1 on the source's sheet, not within the source (documented). */
export function definePivotTable(services: Services): void {
  const { classes, workbook } = services;
  const enter = (
    self: Google.PivotTable,
    member: string,
    cost: CostKind,
    given: readonly unknown[] = [],
    signatures: string[][] = [[]],
  ) => {
    services.enter(`PivotTable.${member}`, cost, given, signatures);
    const handle = classes.pivots.of(self);
    if (!handle.sheet.pivots.includes(handle.pivot)) services.fail('The pivot table was removed.');
    return handle;
  };
  const checkedColumn = (pivot: PivotTable, position: number) => {
    const area = pivot.source.area;
    if (area && (position - 1 < area.startColumn || position - 1 > area.endColumn)) {
      services.fail('The source data column is outside the source data of the pivot table.');
    }
    return position - 1;
  };
  const addGroup = (self: Google.PivotTable, member: string, axis: 'rows' | 'columns', position: number) => {
    const { sheet, pivot } = enter(self, member, 'write.buffered', [position], [['number']]);
    const column = checkedColumn(pivot, position);
    const part = { column, ascending: true, totals: true, repeated: false, name: null, sortBy: null };
    pivot[axis].push(part);
    pivot.calculatedFor = null;
    return classes.pivotGroups.make({ sheet, pivot, part });
  };

  classes.pivots.define({
    addRowGroup(position: number) {
      return addGroup(this, 'addRowGroup', 'rows', position);
    },
    addColumnGroup(position: number) {
      return addGroup(this, 'addColumnGroup', 'columns', position);
    },
    addPivotValue(position: number, summarize: Google.PivotTableSummarizeFunction) {
      const kinds = [['number', 'enum']];
      const { sheet, pivot } = enter(this, 'addPivotValue', 'write.buffered', [position, summarize], kinds);
      const name = summarizeFunction.nameOf(summarize);
      aggregateOf(name);
      const part = { column: checkedColumn(pivot, position), summarize: name, name: null, showAs: 'DEFAULT' };
      pivot.values.push(part);
      pivot.calculatedFor = null;
      return classes.pivotValues.make({ sheet, pivot, part });
    },
    addFilter(position: number, criteria: Google.FilterCriteria) {
      const kinds = [['number', 'SpreadsheetApp.FilterCriteria']];
      const { sheet, pivot } = enter(this, 'addFilter', 'write.buffered', [position, criteria], kinds);
      const part = { column: checkedColumn(pivot, position), criteria: classes.criteria.of(criteria) };
      pivot.filters.push(part);
      pivot.calculatedFor = null;
      return classes.pivotFilters.make({ sheet, pivot, part });
    },
    getAnchorCell() {
      const { sheet, pivot } = enter(this, 'getAnchorCell', 'read');
      return services.range(sheet, pivot.anchor);
    },
    getRowGroups() {
      const { sheet, pivot } = enter(this, 'getRowGroups', 'read');
      return services.objects(pivot.rows.map((part) => classes.pivotGroups.make({ sheet, pivot, part })));
    },
    getColumnGroups() {
      const { sheet, pivot } = enter(this, 'getColumnGroups', 'read');
      return services.objects(pivot.columns.map((part) => classes.pivotGroups.make({ sheet, pivot, part })));
    },
    getPivotValues() {
      const { sheet, pivot } = enter(this, 'getPivotValues', 'read');
      return services.objects(pivot.values.map((part) => classes.pivotValues.make({ sheet, pivot, part })));
    },
    getFilters() {
      const { sheet, pivot } = enter(this, 'getFilters', 'read');
      return services.objects(pivot.filters.map((part) => classes.pivotFilters.make({ sheet, pivot, part })));
    },
    getValuesDisplayOrientation() {
      enter(this, 'getValuesDisplayOrientation', 'read');
      return dimension.value('COLUMNS');
    },
    setValuesDisplayOrientation(orientation: Google.Dimension) {
      enter(this, 'setValuesDisplayOrientation', 'write.buffered', [orientation], [['enum']]);
      if (dimension.nameOf(orientation) === 'ROWS') throw new Error('not implemented: pivot values displayed as rows');
      return this;
    },
    remove() {
      const { sheet, pivot } = enter(this, 'remove', 'write.buffered');
      removePivot(sheet, pivot);
      workbook.changes.structure();
    },
  });
  definePivotParts(services);
}
