import type { Sheet } from '../../model/sheet';
import type { ApiCalls } from './apiCalls';

import Schema = GoogleAppsScript.Sheets.Schema;

const given = ['spreadsheetId', 'spreadsheetUrl', 'properties', 'sheets.properties', 'sheets(properties)'];

function sheetProperties(sheet: Sheet, index: number): Schema.SheetProperties {
  const { frozenRows, frozenColumns } = sheet;
  return {
    sheetId: sheet.id,
    title: sheet.name,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(frozenRows > 0 ? { frozenRowCount: frozenRows } : {}),
      ...(frozenColumns > 0 ? { frozenColumnCount: frozenColumns } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
  };
}

/**
 * Properties of the workbook and of its sheets.
 * @param fields a mask naming only spreadsheetId, spreadsheetUrl, properties, sheets.properties
 */
export function getSpreadsheet(calls: ApiCalls, id: string, fields: string | undefined): Schema.Spreadsheet {
  const wanted = fields?.split(',').map((field) => field.trim()) ?? [];
  const unknown = wanted.find((field) => !given.includes(field));
  if (wanted.length === 0 || unknown) {
    throw new Error(`not implemented: Sheets.Spreadsheets.get with fields ${JSON.stringify(unknown ?? fields)}`);
  }
  const { workbook } = calls;
  return calls.call('spreadsheets.get', 'api.read', id, () => ({
    cells: 1,
    run: () => ({
      ...(wanted.includes('spreadsheetId') ? { spreadsheetId: id } : {}),
      ...(wanted.includes('spreadsheetUrl')
        ? { spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit` }
        : {}),
      ...(wanted.includes('properties')
        ? { properties: { title: workbook.name, locale: workbook.locale, timeZone: workbook.zone.name } }
        : {}),
      ...(wanted.some((field) => field.startsWith('sheets'))
        ? { sheets: workbook.sheets.map((sheet, index) => ({ properties: sheetProperties(sheet, index) })) }
        : {}),
    }),
  }));
}
