import { Refusal } from '../../model/refusal';
import type { Workbook } from '../../model/workbook';
import { addSheet as addSheetTo } from '../../model/workbookSheets';

import Schema = GoogleAppsScript.Sheets.Schema;

const known = ['sheetId', 'title', 'index', 'gridProperties'];
const knownOfGrid = ['rowCount', 'columnCount', 'frozenRowCount', 'frozenColumnCount'];

function refuseOthers(given: object, names: readonly string[], of: string): void {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`not implemented: ${of}.${unknown}`);
}

/**
 * Checks an addSheet request; the id may be chosen by the caller.
 * @param titles and ids that earlier requests of the same call take
 * @returns what carries it out
 */
export function planAddSheet(
  workbook: Workbook,
  { properties = {} }: Schema.AddSheetRequest,
  taken: { readonly titles: Set<string>; readonly ids: Set<number> },
): () => void {
  const { sheetId, title, index = workbook.sheets.length, gridProperties = {} } = properties;
  refuseOthers(properties, known, 'SheetProperties');
  refuseOthers(gridProperties, knownOfGrid, 'GridProperties');
  if (title !== undefined && (workbook.sheetByName(title) || taken.titles.has(title))) {
    throw new Refusal(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  if (sheetId !== undefined && (workbook.sheetById(sheetId) || taken.ids.has(sheetId))) {
    throw new Refusal(`Sheet with id ${sheetId} already exists. Please choose another one.`);
  }
  if (title !== undefined) taken.titles.add(title);
  if (sheetId !== undefined) taken.ids.add(sheetId);
  const { rowCount = 1000, columnCount = 26, frozenRowCount = 0, frozenColumnCount = 0 } = gridProperties;
  return () => {
    const active = workbook.activeSheetId;
    const start = { rowCount, columnCount, ...(sheetId === undefined ? {} : { id: sheetId }) };
    const sheet = addSheetTo(workbook, title ?? null, index, start);
    sheet.frozenRows = frozenRowCount;
    sheet.frozenColumns = frozenColumnCount;
    // Unlike insertSheet, the API leaves people where they are.
    workbook.activeSheetId = active;
  };
}
