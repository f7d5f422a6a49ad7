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
  // What is restored must not share objects with what was saved.
  const saved = structuredClone(state);
  const { id, name, locale, timeZone, owner } = saved;
  const workbook = make({ id, name, locale, timeZone, owner });
  workbook.editors = saved.editors;
  workbook.styles = new StyleTable([...saved.styles]);
  const rules = saved.validations.map((rule) => workbook.sharedValidation(rule));
  workbook.namedRanges = [...saved.namedRanges];
  for (const { reference } of saved.namedRanges) workbook.references.add(reference);
  workbook.metadata = [...saved.metadata];
  workbook.sheets = saved.sheets.map((sheet) => restoreSheet(workbook, sheet, rules));
  workbook.activeSheetId = saved.activeSheetId;
  workbook.lastId = saved.lastId;
  return workbook;
}

function restoreSheet(workbook: Workbook, saved: SavedSheet, rules: readonly ValidationRule[]): Sheet {
  const sheet = new Sheet(workbook, saved.id, saved.name, saved.rowCount, saved.columnCount);
  sheet.hidden = saved.hidden;
  sheet.tabColor = saved.tabColor;
  [sheet.frozenRows, sheet.frozenColumns] = saved.frozen;
  sheet.groupControl = { ...saved.groupControl };
  sheet.rows.restore(saved.rows);
  sheet.columns.restore(saved.columns);
  sheet.conditionalFormats = saved.conditionalFormats;
  sheet.filter = saved.filter && { area: saved.filter.area, criteria: new Map(saved.filter.criteria) };
  sheet.protections = [...saved.protections];
  sheet.pivots = saved.pivots.map((pivot) => restorePivot(workbook, pivot));
  sheet.selection = saved.selection;
  for (const cell of saved.cells) restoreCell(sheet, cell, rules);
  return sheet;
}

function restoreCell(sheet: Sheet, saved: SavedCell, rules: readonly ValidationRule[]): void {
  const [row, column, value, style = -1, formula = null, note = null, validation = -1, pivot = false] = saved;
  const cell = sheet.grid.ensure(row, column);
  Object.assign(cell, { value, style, formula, note, validation: rules[validation] ?? null, pivot });
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
