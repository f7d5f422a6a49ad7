import type { BasicFilter, FilterCriteria } from './attachments';
import { satisfies, type Tested } from './condition';
import { clip, type Rectangle } from './rectangle';
import { Refusal } from './refusal';
import type { Sheet } from './sheet';

export function passes(criteria: FilterCriteria, tested: Tested): boolean {
  if (criteria.hiddenValues?.includes(tested.display)) return false;
  if (criteria.visibleValues && !criteria.visibleValues.includes(tested.display)) return false;
  return criteria.condition === null || satisfies(criteria.condition, tested);
}

/** @throws Refusal when the sheet has a filter already (row 9) */
export function createFilter(sheet: Sheet, area: Rectangle): BasicFilter {
  if (sheet.filter) throw new Refusal("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = { area, criteria: new Map() };
  sheet.workbook.changes.structure();
  return sheet.filter;
}

export function removeFilter(sheet: Sheet): void {
  sheet.filter = null;
  sheet.workbook.changes.structure();
}

/** @param criteria null clears the column */
export function setCriteria(sheet: Sheet, column: number, criteria: FilterCriteria | null): void {
  if (!sheet.filter) throw new Refusal('The sheet has no filter.');
  const all = new Map(sheet.filter.criteria);
  if (criteria) all.set(column, criteria);
  else all.delete(column);
  sheet.filter = { ...sheet.filter, criteria: all };
  sheet.workbook.changes.structure();
}

/** The rows under the filter's header; null when it has none. */
export function filteredRows(sheet: Sheet, filter: BasicFilter): Rectangle | null {
  return clip({ ...filter.area, startRow: filter.area.startRow + 1 }, sheet.grid.whole());
}

export function isHiddenByFilter(sheet: Sheet, row: number): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.area.startRow || row > filter.area.endRow) return false;
  return [...filter.criteria].some(([column, criteria]) => !passes(criteria, sheet.tested(row, column)));
}

/** The display values a column's criteria hide, whatever kind of criteria it is. */
export function hiddenValues(
  sheet: Sheet,
  filter: BasicFilter,
  column: number,
  criteria: FilterCriteria,
): readonly string[] {
  const hidden = new Set<string>(criteria.hiddenValues ?? []);
  const rows = filteredRows(sheet, filter);
  for (let row = rows?.startRow ?? 0; rows && row <= rows.endRow; row += 1) {
    const tested = sheet.tested(row, column);
    if (!passes(criteria, tested)) hidden.add(tested.display);
  }
  return [...hidden];
}
