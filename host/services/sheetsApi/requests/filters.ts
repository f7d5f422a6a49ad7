import { createFilter, removeFilter } from '../../../model/filter';
import {
  addFilterView,
  type FilterView,
  type FoundFilterView,
  findFilterView,
  freeFilterViewTitle,
  removeFilterView,
  replaceFilterView,
} from '../../../model/filterView';
import { Refusal } from '../../../model/refusal';
import type { Sheet } from '../../../model/sheet';
import type { Workbook } from '../../../model/workbook';
import type { RequestHandlers } from '../batch';
import { maskedFields, refuseOthers } from '../fields';
import { sheetWithId } from '../located';
import { type GivenFilter, readCriteria, readSorts, shownFilterView } from '../shapes/filter';
import { requiredRange } from '../shapes/gridRange';

import Schema = GoogleAppsScript.Sheets.Schema;

const viewFields = ['title', 'range', 'criteria', 'filterSpecs', 'sortSpecs'];

function viewWithId(workbook: Workbook, id: number | undefined): FoundFilterView {
  const found = id === undefined ? null : findFilterView(workbook, id);
  if (!found) throw new Refusal(`No filter view with id: ${id}`);
  return found;
}

function newView(workbook: Workbook, given: Schema.FilterView & GivenFilter): { sheet: Sheet; view: FilterView } {
  refuseOthers(given, [...viewFields, 'filterViewId'], 'FilterView');
  const { sheet, area } = requiredRange(workbook, given.range);
  const view = {
    id: given.filterViewId ?? workbook.takeId(),
    title: given.title || freeFilterViewTitle(sheet),
    area,
    criteria: readCriteria(workbook, area, given, 'view'),
    sorts: readSorts(area, given.sortSpecs ?? []),
  };
  return { sheet, view };
}

/** Only what the mask names changes; a new range must hold the criteria that stay. */
function updateView(workbook: Workbook, given: Schema.FilterView & GivenFilter, mask: string | undefined): void {
  refuseOthers(given, [...viewFields, 'filterViewId'], 'FilterView');
  const found = viewWithId(workbook, given.filterViewId);
  const masked = maskedFields(mask, viewFields, 'FilterView');
  const old = found.view;
  const { sheet, area } = masked.has('range')
    ? requiredRange(workbook, given.range)
    : { sheet: found.sheet, area: old.area };
  const inside = (column: number) => column >= area.startColumn && column <= area.endColumn;
  const asked: GivenFilter = {
    ...(masked.has('criteria') ? { criteria: given.criteria } : {}),
    ...(masked.has('filterSpecs') && given.filterSpecs ? { filterSpecs: given.filterSpecs } : {}),
  };
  replaceFilterView(found, sheet, {
    id: old.id,
    title: masked.has('title') ? (given.title ?? '') : old.title,
    area,
    criteria:
      masked.has('criteria') || masked.has('filterSpecs')
        ? readCriteria(workbook, area, asked, 'view')
        : new Map([...old.criteria].filter(([column]) => inside(column))),
    sorts: masked.has('sortSpecs')
      ? readSorts(area, given.sortSpecs ?? [])
      : old.sorts.filter(({ column }) => inside(column)),
  });
}

/** Filter views and the basic filter. */
export const filterRequests: RequestHandlers = {
  addFilterView({ workbook }, { addFilterView: given = {} }) {
    refuseOthers(given, ['filter'], 'AddFilterViewRequest');
    const { sheet, view } = newView(workbook, given.filter ?? {});
    addFilterView(sheet, view);
    return { addFilterView: { filter: shownFilterView(sheet, view) } };
  },
  updateFilterView({ workbook }, { updateFilterView: given = {} }) {
    refuseOthers(given, ['filter', 'fields'], 'UpdateFilterViewRequest');
    updateView(workbook, given.filter ?? {}, given.fields);
    return {};
  },
  deleteFilterView({ workbook }, { deleteFilterView: given = {} }) {
    refuseOthers(given, ['filterId'], 'DeleteFilterViewRequest');
    removeFilterView(viewWithId(workbook, given.filterId));
    return {};
  },
  duplicateFilterView({ workbook }, { duplicateFilterView: given = {} }) {
    refuseOthers(given, ['filterId'], 'DuplicateFilterViewRequest');
    const { sheet, view } = viewWithId(workbook, given.filterId);
    const copy = { ...view, id: workbook.takeId(), title: freeFilterViewTitle(sheet) };
    addFilterView(sheet, copy);
    return { duplicateFilterView: { filter: shownFilterView(sheet, copy) } };
  },
  setBasicFilter({ workbook }, { setBasicFilter: given = {} }) {
    refuseOthers(given, ['filter'], 'SetBasicFilterRequest');
    const filter: GivenFilter = given.filter ?? {};
    refuseOthers(filter, ['range', 'criteria', 'filterSpecs'], 'BasicFilter');
    const { sheet, area } = requiredRange(workbook, filter.range);
    const criteria = readCriteria(workbook, area, filter, 'basic');
    sheet.filter = null;
    sheet.filter = { ...createFilter(sheet, area), criteria };
    return {};
  },
  clearBasicFilter({ workbook }, { clearBasicFilter: given = {} }) {
    refuseOthers(given, ['sheetId'], 'ClearBasicFilterRequest');
    removeFilter(sheetWithId(workbook, given.sheetId));
    return {};
  },
};
