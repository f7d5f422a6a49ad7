import type { BasicFilter, FilterCriteria } from './attachments';
import { type Condition, satisfies, type Tested } from './condition';
import { parseFormula } from './conditionFormulas/formula';
import { isTrue } from './conditionFormulas/functions';
import { type LineChange, mapLine, mapRectangle } from './lineChange';
import { clip, type Rectangle } from './rectangle';
import { Refusal } from './refusal';
import type { Sheet } from './sheet';

export function passes(criteria: FilterCriteria, tested: Tested): boolean {
  if (criteria.hiddenValues?.includes(tested.display)) return false;
  if (criteria.visibleValues && !criteria.visibleValues.includes(tested.display)) return false;
  return criteria.condition === null || satisfies(criteria.condition, tested);
}

/** Whether a row meets a condition of its column; a formula is written for `firstRow`. */
function conditionTest(sheet: Sheet, column: number, condition: Condition, firstRow: number): (row: number) => boolean {
  if (condition.criteria !== 'CUSTOM_FORMULA') return (row) => satisfies(condition, sheet.tested(row, column));
  const formula = parseFormula(String(condition.values[0] ?? ''), true);
  const seen = {
    right: 0,
    value: (row: number, at: number) => sheet.tested(row, at).value,
    today: () => sheet.workbook.today(),
  };
  return (row) => isTrue(formula({ ...seen, down: row - firstRow }));
}

/** Tells of rows whether all columns let them through; made once for many rows. @param firstRow under the header */
export function rowFilter(
  sheet: Sheet,
  criteria: ReadonlyMap<number, FilterCriteria>,
  firstRow: number,
): (row: number) => boolean {
  const columns = [...criteria].map(([column, { hiddenValues, visibleValues, condition }]) => {
    const hidden = hiddenValues && new Set(hiddenValues);
    const visible = visibleValues && new Set(visibleValues);
    const isMet = condition && conditionTest(sheet, column, condition, firstRow);
    return (row: number) => {
      if (hidden || visible) {
        const display = sheet.shownAt(row, column);
        if (hidden?.has(display) || (visible && !visible.has(display))) return false;
      }
      return isMet === null || isMet(row);
    };
  });
  return (row) => columns.every((passesIn) => passesIn(row));
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

/** What a filter covers and asks for. */
export interface MovedCriteria {
  readonly area: Rectangle;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

/** Range and criteria after an edit of lines; null when no cell of the range is left. */
export function movedCriteria(change: LineChange, { area: old, criteria }: MovedCriteria): MovedCriteria | null {
  const area = mapRectangle(change, old)[0];
  if (!area) return null;
  if (change.axis === 'row') return { area, criteria };
  const moved = [...criteria].flatMap(([column, criterion]) => {
    const place = mapLine(change, column);
    const kept = place !== null && place >= area.startColumn && place <= area.endColumn;
    return kept ? [[place, criterion] as const] : [];
  });
  return { area, criteria: new Map(moved) };
}

export function movedFilter(change: LineChange, filter: BasicFilter): BasicFilter | null {
  const moved = movedCriteria(change, filter);
  return moved && { ...filter, ...moved };
}
