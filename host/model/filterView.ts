import type { FilterCriteria } from './attachments';
import { type MovedCriteria, movedCriteria, rowFilter } from './filter';
import { type LineChange, mapLine } from './lineChange';
import type { Rectangle } from './rectangle';
import { Refusal } from './refusal';
import type { Sheet } from './sheet';
import type { SortKey } from './sort';
import type { Workbook } from './workbook';

/** A named filter that each viewer may look through; it hides nothing from anybody else. */
export interface FilterView {
  readonly id: number;
  readonly title: string;
  /** Its first row is the header. */
  readonly area: Rectangle;
  /** By zero-based column of the sheet. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
  readonly sorts: readonly SortKey[];
}

export interface FoundFilterView {
  readonly sheet: Sheet;
  readonly view: FilterView;
}

/** @param id of a view on any sheet; null when there is none */
export function findFilterView(workbook: Workbook, id: number): FoundFilterView | null {
  for (const sheet of workbook.sheets) {
    const view = sheet.filterViews.find((candidate) => candidate.id === id);
    if (view) return { sheet, view };
  }
  return null;
}

/** The first "word n" that no view of the sheet is called, as people are offered it. */
export function freeFilterViewTitle(sheet: Sheet): string {
  const word = sheet.workbook.locale.startsWith('zh') ? '过滤器视图' : 'Filter';
  const taken = new Set(sheet.filterViews.map(({ title }) => title));
  let number = 1;
  while (taken.has(`${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}

/** @throws Refusal when the id is taken in the workbook */
export function addFilterView(sheet: Sheet, view: FilterView): void {
  if (findFilterView(sheet.workbook, view.id)) {
    throw new Refusal(`Filter view with id ${view.id} already exists. Please choose another one.`);
  }
  sheet.filterViews = [...sheet.filterViews, view];
  sheet.workbook.changes.structure();
}

/** Keeps the basic filter's range and criteria. @throws Refusal when the sheet has no filter */
export function saveFilterAsView(sheet: Sheet, title: string): void {
  const { filter, workbook } = sheet;
  if (!filter) throw new Refusal('The sheet has no filter.');
  const { area, criteria } = filter;
  const name = title.trim() || freeFilterViewTitle(sheet);
  addFilterView(sheet, { id: workbook.takeId(), title: name, area, criteria, sorts: [] });
}

/** Puts a view in the place of the one with its id, on `to` when its range lies there now. */
export function replaceFilterView({ sheet, view: old }: FoundFilterView, to: Sheet, view: FilterView): void {
  if (to === sheet) {
    sheet.filterViews = sheet.filterViews.map((candidate) => (candidate === old ? view : candidate));
  } else {
    removeFilterView({ sheet, view: old });
    to.filterViews = [...to.filterViews, view];
  }
  sheet.workbook.changes.structure();
}

export function removeFilterView({ sheet, view }: FoundFilterView): void {
  sheet.filterViews = sheet.filterViews.filter((candidate) => candidate !== view);
  sheet.workbook.changes.structure();
}

/**
 * Rows that a viewer of the view does not see, ascending from 0.
 * @throws Error "not implemented: …" for cells with formulas and conditions that would have to be calculated
 */
export function hiddenRowsOf({ sheet, view }: FoundFilterView): readonly number[] {
  const passes = rowFilter(sheet, view.criteria, view.area.startRow + 1);
  const hidden: number[] = [];
  const last = Math.min(view.area.endRow, sheet.rowCount - 1);
  for (let row = view.area.startRow + 1; row <= last; row += 1) if (!passes(row)) hidden.push(row);
  return hidden;
}

/** The view after an edit of lines; null when its cells are gone. */
export function movedFilterView(change: LineChange, view: FilterView): FilterView | null {
  const moved: MovedCriteria | null = movedCriteria(change, view);
  if (!moved) return null;
  if (change.axis === 'row') return { ...view, ...moved };
  const sorts = view.sorts.flatMap((key) => {
    const column = mapLine(change, key.column);
    return column === null ? [] : [{ ...key, column }];
  });
  return { ...view, ...moved, sorts };
}
