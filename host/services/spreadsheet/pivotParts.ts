import type { CostKind } from '../../contract/execution';
import { aggregateOf } from '../../model/pivot/aggregate';
import type { PivotTable } from '../../model/pivot/definition';
import { dimension, pivotDisplayType, summarizeFunction } from './enumerationList';
import type { ServiceClass } from './serviceClass';
import type { PivotPart } from './serviceClasses';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** PivotGroup, PivotValue and PivotFilter. */
export function definePivotParts(services: Services): void {
  defineGroups(services);
  defineValues(services);
  defineFilters(services);
}

/** A door for the methods of one class; a write asks for a new calculation. */
function door<Full extends object, Part>(services: Services, all: ServiceClass<Full, PivotPart<Part>>) {
  return (
    self: Full,
    member: string,
    cost: CostKind,
    given: readonly unknown[] = [],
    signatures: string[][] = [[]],
  ): PivotPart<Part> => {
    services.enter(`${all.name}.${member}`, cost, given, signatures);
    const handle = all.of(self);
    if (cost === 'write.buffered') handle.pivot.calculatedFor = null;
    return handle;
  };
}

function tableOf(services: Services, { sheet, pivot }: PivotPart<unknown>): Google.PivotTable {
  return services.classes.pivots.make({ sheet, pivot });
}

function without<Part>(list: readonly Part[], part: Part): Part[] {
  return list.filter((other) => other !== part);
}

function defineGroups(services: Services): void {
  const { pivotGroups, pivotValues } = services.classes;
  const enter = door(services, pivotGroups);
  const axisOf = (pivot: PivotTable, part: PivotTable['rows'][number]) =>
    pivot.rows.includes(part) ? 'rows' : 'columns';

  pivotGroups.define({
    getPivotTable() {
      return tableOf(services, enter(this, 'getPivotTable', 'handle'));
    },
    getDimension() {
      const { pivot, part } = enter(this, 'getDimension', 'read');
      return dimension.value(axisOf(pivot, part) === 'rows' ? 'ROWS' : 'COLUMNS');
    },
    getIndex() {
      const { pivot, part } = enter(this, 'getIndex', 'read');
      return pivot[axisOf(pivot, part)].indexOf(part);
    },
    getSourceDataColumn() {
      return enter(this, 'getSourceDataColumn', 'read').part.column + 1;
    },
    setDisplayName(name: string) {
      enter(this, 'setDisplayName', 'write.buffered', [name], [['String']]).part.name = name;
      return this;
    },
    resetDisplayName() {
      enter(this, 'resetDisplayName', 'write.buffered').part.name = null;
      return this;
    },
    showTotals(totals: boolean) {
      enter(this, 'showTotals', 'write.buffered', [totals], [['Boolean']]).part.totals = totals;
      return this;
    },
    totalsAreShown() {
      return enter(this, 'totalsAreShown', 'read').part.totals;
    },
    showRepeatedLabels() {
      enter(this, 'showRepeatedLabels', 'write.buffered').part.repeated = true;
      return this;
    },
    hideRepeatedLabels() {
      enter(this, 'hideRepeatedLabels', 'write.buffered').part.repeated = false;
      return this;
    },
    areLabelsRepeated() {
      return enter(this, 'areLabelsRepeated', 'read').part.repeated;
    },
    sortAscending() {
      enter(this, 'sortAscending', 'write.buffered').part.ascending = true;
      return this;
    },
    sortDescending() {
      enter(this, 'sortDescending', 'write.buffered').part.ascending = false;
      return this;
    },
    isSortAscending() {
      return enter(this, 'isSortAscending', 'read').part.ascending;
    },
    sortBy(value: Google.PivotValue, oppositeGroupValues: unknown[]) {
      const kinds = [['SpreadsheetApp.PivotValue', 'Array']];
      const { pivot, part } = enter(this, 'sortBy', 'write.buffered', [value, oppositeGroupValues], kinds);
      if (oppositeGroupValues.length > 0)
        throw new Error('not implemented: PivotGroup.sortBy with opposite group values');
      part.sortBy = pivot.values.indexOf(pivotValues.of(value).part);
      return this;
    },
    clearSort() {
      const { part } = enter(this, 'clearSort', 'write.buffered');
      part.sortBy = null;
      part.ascending = true;
      return this;
    },
    moveToIndex(index: number) {
      const { pivot, part } = enter(this, 'moveToIndex', 'write.buffered', [index], [['number']]);
      const axis = axisOf(pivot, part);
      const others = without(pivot[axis], part);
      pivot[axis] = [...others.slice(0, index), part, ...others.slice(index)];
      return this;
    },
    remove() {
      const { pivot, part } = enter(this, 'remove', 'write.buffered');
      pivot.rows = without(pivot.rows, part);
      pivot.columns = without(pivot.columns, part);
    },
  });
}

function defineValues(services: Services): void {
  const { pivotValues } = services.classes;
  const enter = door(services, pivotValues);

  pivotValues.define({
    getPivotTable() {
      return tableOf(services, enter(this, 'getPivotTable', 'handle'));
    },
    getFormula() {
      enter(this, 'getFormula', 'read');
      return null;
    },
    getSummarizedBy() {
      return summarizeFunction.value(enter(this, 'getSummarizedBy', 'read').part.summarize);
    },
    summarizeBy(summarize: Google.PivotTableSummarizeFunction) {
      const { part } = enter(this, 'summarizeBy', 'write.buffered', [summarize], [['enum']]);
      const name = summarizeFunction.nameOf(summarize);
      aggregateOf(name);
      part.summarize = name;
      return this;
    },
    setDisplayName(name: string) {
      enter(this, 'setDisplayName', 'write.buffered', [name], [['String']]).part.name = name;
      return this;
    },
    getDisplayType() {
      return pivotDisplayType.value(enter(this, 'getDisplayType', 'read').part.showAs);
    },
    showAs(type: Google.PivotValueDisplayType) {
      enter(this, 'showAs', 'write.buffered', [type], [['enum']]).part.showAs = pivotDisplayType.nameOf(type);
      return this;
    },
  });
}

function defineFilters(services: Services): void {
  const { pivotFilters, criteria: allCriteria } = services.classes;
  const enter = door(services, pivotFilters);

  pivotFilters.define({
    getPivotTable() {
      return tableOf(services, enter(this, 'getPivotTable', 'handle'));
    },
    getSourceDataColumn() {
      return enter(this, 'getSourceDataColumn', 'read').part.column + 1;
    },
    getFilterCriteria() {
      return allCriteria.make(enter(this, 'getFilterCriteria', 'read').part.criteria);
    },
    setFilterCriteria(criteria: Google.FilterCriteria) {
      const kinds = [['SpreadsheetApp.FilterCriteria']];
      enter(this, 'setFilterCriteria', 'write.buffered', [criteria], kinds).part.criteria = allCriteria.of(criteria);
      return this;
    },
    remove() {
      const { pivot, part } = enter(this, 'remove', 'write.buffered');
      pivot.filters = without(pivot.filters, part);
    },
  });
}
