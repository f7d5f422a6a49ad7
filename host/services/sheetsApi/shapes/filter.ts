import type { BasicFilter, FilterCriteria } from '../../../model/attachments';
import { isEvaluated } from '../../../model/condition';
import { parseFormula } from '../../../model/conditionFormulas/formula';
import { hiddenValues as hiddenByFilter } from '../../../model/filter';
import type { FilterView } from '../../../model/filterView';
import type { Rectangle } from '../../../model/rectangle';
import { Refusal } from '../../../model/refusal';
import type { Sheet } from '../../../model/sheet';
import type { SortKey } from '../../../model/sort';
import type { Workbook } from '../../../model/workbook';
import { refuseOthers } from '../fields';
import { readCondition, shownCondition } from './condition';
import { gridRange } from './gridRange';

import Schema = GoogleAppsScript.Sheets.Schema;

/** The criteria of one column; the types package does not know `filterSpecs` yet. */
interface FilterSpec {
  readonly columnIndex?: number;
  readonly filterCriteria?: Schema.FilterCriteria;
}

/** A filter as scripts give it, with per-column criteria in either of the API's two ways. */
export interface GivenFilter extends Schema.BasicFilter {
  readonly filterSpecs?: readonly FilterSpec[];
}

/** Where a filter stands: rows of a view are looked at with custom formulas too, those of the basic filter are not yet. */
export type FilterKind = 'view' | 'basic';

/** Criteria by column of the sheet. @throws Refusal for columns outside the range and for criteria given twice */
export function readCriteria(
  workbook: Workbook,
  area: Rectangle,
  { criteria, filterSpecs }: GivenFilter,
  kind: FilterKind,
): ReadonlyMap<number, FilterCriteria> {
  if (criteria && filterSpecs) throw new Refusal('Only one of criteria and filterSpecs may be set.');
  const byColumn = filterSpecs
    ? filterSpecs.map((spec) => {
        refuseOthers(spec, ['columnIndex', 'filterCriteria'], 'FilterSpec');
        return [spec.columnIndex ?? 0, spec.filterCriteria ?? {}] as const;
      })
    : Object.entries(criteria ?? {}).map(([column, given]): readonly [number, Schema.FilterCriteria] => [
        Number(column),
        given,
      ]);
  for (const [column] of byColumn) requireColumn(area, column);
  return new Map(byColumn.map(([column, given]) => [column, readColumn(workbook, given, kind)]));
}

function requireColumn(area: Rectangle, column: number): void {
  if (column >= area.startColumn && column <= area.endColumn) return;
  throw new Refusal(`Column index ${column} is outside the range of the filter.`);
}

function readColumn(workbook: Workbook, given: Schema.FilterCriteria, kind: FilterKind): FilterCriteria {
  refuseOthers(given, ['hiddenValues', 'condition'], 'FilterCriteria');
  const condition = given.condition ? readCondition(workbook, given.condition) : null;
  const isFormula = condition?.criteria === 'CUSTOM_FORMULA' && kind === 'view';
  // Tells what it cannot calculate.
  if (isFormula) parseFormula(String(condition.values[0]), true);
  if (condition && !isFormula && !isEvaluated(condition.criteria)) {
    throw new Error(`not implemented: filter condition ${condition.criteria} ${condition.values.join(' ')}`);
  }
  return { hiddenValues: given.hiddenValues ? [...given.hiddenValues] : null, visibleValues: null, condition };
}

/** @throws Refusal for columns outside the range */
export function readSorts(area: Rectangle, specs: readonly Schema.SortSpec[]): readonly SortKey[] {
  return specs.map((spec) => {
    refuseOthers(spec, ['dimensionIndex', 'sortOrder'], 'SortSpec');
    const { dimensionIndex: column = 0, sortOrder = 'ASCENDING' } = spec;
    requireColumn(area, column);
    if (sortOrder !== 'ASCENDING' && sortOrder !== 'DESCENDING') {
      throw new Refusal(`Invalid value at 'sort_order' (TYPE_ENUM), "${sortOrder}"`);
    }
    return { column, ascending: sortOrder === 'ASCENDING' };
  });
}

function shownColumn(
  sheet: Sheet,
  filter: BasicFilter,
  column: number,
  criteria: FilterCriteria,
): Schema.FilterCriteria {
  const { hiddenValues, visibleValues, condition } = criteria;
  if (visibleValues) {
    // A person's own choice is kept as what stays visible; the API tells what it hides.
    return { hiddenValues: [...hiddenByFilter(sheet, filter, column, criteria)] };
  }
  return {
    ...(hiddenValues ? { hiddenValues: [...hiddenValues] } : {}),
    ...(condition ? { condition: shownCondition(sheet.workbook, condition) } : {}),
  };
}

function shownCriteria(sheet: Sheet, filter: BasicFilter) {
  if (filter.criteria.size === 0) return {};
  const columns = [...filter.criteria].map(
    ([column, given]) => [column, shownColumn(sheet, filter, column, given)] as const,
  );
  return {
    criteria: Object.fromEntries(columns),
    filterSpecs: columns.map(([columnIndex, filterCriteria]) => ({ columnIndex, filterCriteria })),
  };
}

export function shownBasicFilter(sheet: Sheet, filter: BasicFilter): Schema.BasicFilter {
  return { range: gridRange(sheet, filter.area), ...shownCriteria(sheet, filter) };
}

export function shownFilterView(sheet: Sheet, view: FilterView): Schema.FilterView {
  const sortSpecs = view.sorts.map(({ column, ascending }) => ({
    dimensionIndex: column,
    sortOrder: ascending ? 'ASCENDING' : 'DESCENDING',
  }));
  return {
    filterViewId: view.id,
    title: view.title,
    range: gridRange(sheet, view.area),
    ...(sortSpecs.length > 0 ? { sortSpecs } : {}),
    ...shownCriteria(sheet, view),
  };
}
