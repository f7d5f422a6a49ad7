import { copySheet } from '../../../model/copySheet';
import { lineCount } from '../../../model/lineCount';
import { Refusal } from '../../../model/refusal';
import type { Sheet } from '../../../model/sheet';
import { deleteLines } from '../../../model/structure';
import { addSheet, hideSheet, moveSheet, removeSheet, renameSheet } from '../../../model/workbookSheets';
import type { Batch, RequestHandlers } from '../batch';
import { maskedFields, refuseOthers } from '../fields';
import { sheetWithId } from '../located';
import { readEither } from '../shapes/color';
import { shownSheetProperties } from '../shapes/sheetProperties';
import { grow } from './cells';

import Schema = GoogleAppsScript.Sheets.Schema;

const gridFields = ['rowCount', 'columnCount', 'frozenRowCount', 'frozenColumnCount'];
const plainFields = ['title', 'index', 'hidden', 'tabColor', 'tabColorStyle'];
const sheetFields = [...plainFields, ...gridFields.map((field) => `gridProperties.${field}`)];

/** The id may be chosen by the caller. Unlike insertSheet, the API leaves people on the sheet where they are. */
function add({ workbook }: Batch, properties: Schema.SheetProperties): Sheet {
  const { sheetId: id, title, index = workbook.sheets.length, gridProperties = {} } = properties;
  refuseOthers(properties, ['sheetId', ...plainFields, 'gridProperties'], 'SheetProperties');
  refuseOthers(gridProperties, gridFields, 'GridProperties');
  if (id !== undefined && workbook.sheetById(id)) {
    throw new Refusal(`Sheet with id ${id} already exists. Please choose another one.`);
  }
  // Titles that differ in case only are the same title.
  const folded = title?.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === folded)) {
    throw new Refusal(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  if (index < 0 || index > workbook.sheets.length) throw new Refusal(`Sheet index ${index} is out of bounds.`);
  const { rowCount = 1000, columnCount = 26, frozenRowCount = 0, frozenColumnCount = 0 } = gridProperties;
  const active = workbook.activeSheetId;
  const start = { rowCount, columnCount, ...(id === undefined ? {} : { id }) };
  const sheet = addSheet(workbook, title ?? null, index, start);
  workbook.activeSheetId = active;
  freeze(sheet, frozenRowCount, frozenColumnCount);
  sheet.tabColor = readEither(properties.tabColor, properties.tabColorStyle);
  if (properties.hidden) hideSheet(sheet, true);
  return sheet;
}

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows >= sheet.rowCount) throw new Refusal("You can't freeze all visible rows on the sheet.");
  if (columns >= sheet.columnCount) throw new Refusal("You can't freeze all visible columns on the sheet.");
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

/** Grows the sheet, or takes lines away at its end. */
function resize(batch: Batch, sheet: Sheet, axis: 'row' | 'column', count: number | undefined): void {
  if (count === undefined) return;
  const present = lineCount(sheet, axis);
  if (count < present) {
    const whole = sheet.grid.whole();
    batch.changePlaces(sheet, axis === 'row' ? { ...whole, startRow: count } : { ...whole, startColumn: count });
    deleteLines(sheet, axis, count, present - count);
  }
  grow(batch, sheet, axis === 'row' ? count : 0, axis === 'column' ? count : 0);
}

function update(batch: Batch, properties: Schema.SheetProperties, masked: ReadonlySet<string>): void {
  const { gridProperties: grid = {} } = properties;
  const sheet = sheetWithId(batch.workbook, properties.sheetId);
  const ofGrid = <Value>(field: string, value: Value) => (masked.has(`gridProperties.${field}`) ? value : undefined);
  if (masked.has('title')) {
    batch.changeName();
    renameSheet(sheet, properties.title ?? '');
  }
  if (masked.has('hidden')) hideSheet(sheet, properties.hidden === true);
  if (masked.has('index')) move(batch, sheet, properties.index ?? 0);
  if (masked.has('tabColor') || masked.has('tabColorStyle')) {
    sheet.tabColor = readEither(properties.tabColor, properties.tabColorStyle);
  }
  resize(batch, sheet, 'row', ofGrid('rowCount', grid.rowCount));
  resize(batch, sheet, 'column', ofGrid('columnCount', grid.columnCount));
  freeze(
    sheet,
    ofGrid('frozenRowCount', grid.frozenRowCount ?? 0) ?? sheet.frozenRows,
    ofGrid('frozenColumnCount', grid.frozenColumnCount ?? 0) ?? sheet.frozenColumns,
  );
  batch.workbook.changes.structure();
}

/** The API counts the new place before the sheet has left its old one. */
function move({ workbook }: Batch, sheet: Sheet, index: number): void {
  if (index < 0 || index > workbook.sheets.length) throw new Refusal(`Sheet index ${index} is out of bounds.`);
  const place = workbook.sheets.indexOf(sheet);
  moveSheet(sheet, index > place ? index - 1 : index);
}

export const sheetRequests: RequestHandlers = {
  addSheet(batch, { addSheet: given = {} }) {
    refuseOthers(given, ['properties'], 'AddSheetRequest');
    const sheet = add(batch, given.properties ?? {});
    return { addSheet: { properties: shownSheetProperties(sheet) } };
  },
  duplicateSheet(batch, { duplicateSheet: given = {} }) {
    const { sourceSheetId, insertSheetIndex = 0, newSheetId, newSheetName } = given;
    refuseOthers(given, ['sourceSheetId', 'insertSheetIndex', 'newSheetId', 'newSheetName'], 'DuplicateSheetRequest');
    const { workbook } = batch;
    const source = sheetWithId(workbook, sourceSheetId);
    if (newSheetId !== undefined && workbook.sheetById(newSheetId)) {
      throw new Refusal(`Sheet with id ${newSheetId} already exists. Please choose another one.`);
    }
    const copy = copySheet(source, workbook, newSheetName ?? `Copy of ${source.name}`, newSheetId);
    move(batch, copy, insertSheetIndex);
    return { duplicateSheet: { properties: shownSheetProperties(copy) } };
  },
  deleteSheet(batch, { deleteSheet: given = {} }) {
    refuseOthers(given, ['sheetId'], 'DeleteSheetRequest');
    const sheet = sheetWithId(batch.workbook, given.sheetId);
    batch.changePlaces(sheet, sheet.grid.whole());
    removeSheet(batch.workbook, sheet);
    return {};
  },
  updateSheetProperties(batch, { updateSheetProperties: given = {} }) {
    refuseOthers(given, ['properties', 'fields'], 'UpdateSheetPropertiesRequest');
    const { properties = {} } = given;
    refuseOthers(properties, ['sheetId', ...plainFields, 'gridProperties'], 'SheetProperties');
    refuseOthers(properties.gridProperties ?? {}, gridFields, 'GridProperties');
    update(batch, properties, maskedFields(given.fields, sheetFields, 'SheetProperties'));
    return {};
  },
};
