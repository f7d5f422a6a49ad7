import type { Cell } from './cell';
import type { SavedCell, SavedPivot, SavedSheet, SavedWorkbook } from './save';
import { Sheet } from './sheet';
import { StyleTable } from './style';
import type { ValidationRule } from './validation';
import type { Workbook, WorkbookOptions } from './workbook';

function isSavedWorkbook(saved: unknown): saved is SavedWorkbook {
  return (
    typeof saved === 'object' &&
    saved !== null &&
    'format' in saved &&
    saved.format === 'sheetdesk-workbook' &&
    'version' in saved &&
    saved.version === 1
  );
}

/**
 * The workbook as it was when saved.
 * @param make makes an empty workbook with these options
 * @throws Error when it is no saved workbook of a known version
 */
export function restoreWorkbook(state: unknown, make: (options: WorkbookOptions) => Workbook): Workbook {
  if (!isSavedWorkbook(state)) throw new Error('This is no saved workbook, or one of another version.');
  const { id, name, locale, timeZone, owner } = state;
  const workbook = make({ id, name, locale, timeZone, owner });
  putBack(workbook, state, []);
  return workbook;
}

/**
 * Makes a workbook what it was when saved.
 * @param known sheets that are to stay the same objects
 */
export function putBack(workbook: Workbook, state: SavedWorkbook, known: readonly Sheet[]): void {
  const saved = ownCopy(state);
  workbook.name = saved.name;
  workbook.locale = saved.locale;
  workbook.timeZone = saved.timeZone;
  workbook.references.clear();
  workbook.editors = saved.editors;
  workbook.styles = new StyleTable([...saved.styles]);
  const rules = saved.validations.map((rule) => workbook.sharedValidation(rule));
  workbook.namedRanges = [...saved.namedRanges];
  for (const { reference } of saved.namedRanges) workbook.references.add(reference);
  workbook.metadata = [...saved.metadata];
  workbook.sheets = saved.sheets.map((sheet) => {
    const restored = restoreSheet(workbook, sheet, rules);
    const same = known.find(({ id }) => id === sheet.id);
    return same ? Object.assign(same, restored, { version: same.version + 1 }) : restored;
  });
  workbook.formulas.expectAll();
  workbook.activeSheetId = saved.activeSheetId;
  workbook.lastId = saved.lastId;
}

/**
 * What is restored must not share objects with what was saved. Cells stay as they are, being most of it and only read.
 */
function ownCopy({ sheets, ...workbook }: SavedWorkbook): SavedWorkbook {
  const copied = sheets.map(({ cells, ...sheet }) => ({ ...structuredClone(sheet), cells }));
  return { ...structuredClone(workbook), sheets: copied };
}

function restoreSheet(workbook: Workbook, saved: SavedSheet, rules: readonly ValidationRule[]): Sheet {
  const sheet = new Sheet(workbook, saved.id, saved.name, saved.rowCount, saved.columnCount);
  sheet.hidden = saved.hidden;
  sheet.tabColor = saved.tabColor;
  [sheet.frozenRows, sheet.frozenColumns] = saved.frozen;
  sheet.hiddenGridlines = saved.hiddenGridlines ?? false;
  sheet.formUrl = saved.formUrl ?? null;
  sheet.groupControl = { ...saved.groupControl };
  sheet.rows.restore(saved.rows);
  sheet.columns.restore(saved.columns);
  sheet.conditionalFormats = saved.conditionalFormats;
  sheet.filter = saved.filter && { area: saved.filter.area, criteria: new Map(saved.filter.criteria) };
  sheet.filterViews = (saved.filterViews ?? []).map((view) => ({ ...view, criteria: new Map(view.criteria) }));
  sheet.protections = [...saved.protections];
  sheet.merges = saved.merges ?? [];
  sheet.pivots = saved.pivots.map((pivot) => restorePivot(workbook, pivot));
  restoreFloating(sheet, saved);
  sheet.selection = saved.selection;
  for (const cell of saved.cells) restoreCell(sheet, cell, rules);
  for (const [first, last] of saved.alike ?? []) sheet.grid.repeat(first, last);
  return sheet;
}

function restoreFloating(sheet: Sheet, { charts = [], slicers = [] }: SavedSheet): void {
  sheet.charts = charts;
  sheet.slicers = slicers;
  const ranges = [...charts.flatMap((chart) => chart.ranges), ...slicers.map(({ range }) => range)];
  for (const range of ranges) sheet.workbook.references.add(range);
}

function restoreCell(sheet: Sheet, saved: SavedCell, rules: readonly ValidationRule[]): void {
  const [row, column, value, style = -1, formula = null, note = null, validation = -1, pivot = false, rich] = saved;
  if (formula !== null) sheet.workbook.formulas.expect(sheet);
  const cell: Cell = { value, style, formula, refusal: null, note, validation: rules[validation] ?? null, pivot };
  sheet.grid.set(row, column, rich === undefined ? cell : { ...cell, rich: structuredClone(rich) });
}

function restorePivot(workbook: Workbook, { rows, columns, values, filters, ...pivot }: SavedPivot) {
  workbook.references.add(pivot.source);
  return {
    ...pivot,
    rows: [...rows],
    columns: [...columns],
    values: [...values],
    filters: [...filters],
    calculatedFor: null,
  };
}
