import { cellsOf } from '../../model/rectangle';
import type { ApiCalls } from './apiCalls';
import { fieldPaths, type KnownFields, project, refuseUnknownPaths } from './fields';
import { type Located, locateFilter } from './located';

import Schema = GoogleAppsScript.Sheets.Schema;

/** What is told of cells here; their values are read by Values. */
const known: KnownFields = {
  sheets: {
    properties: { sheetId: true },
    data: { startRow: true, startColumn: true, rowData: { values: { note: true } } },
  },
};

/** A block with the notes of its cells; rows and cells without any are empty, a start of zero is left out. */
function blockOf({ sheet, area }: Located): Schema.GridData {
  const rowData: Schema.RowData[] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const values: Schema.CellData[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const note = sheet.grid.at(row, column)?.note;
      values.push(note ? { note } : {});
    }
    rowData.push(values.some(({ note }) => note !== undefined) ? { values } : {});
  }
  const { startRow, startColumn } = area;
  return { ...(startRow > 0 && { startRow }), ...(startColumn > 0 && { startColumn }), rowData };
}

/**
 * The notes of the cells that the filters match, block by block under their sheets.
 * @param fields a mask; each field has to be named
 */
export function getByDataFilter(
  calls: ApiCalls,
  id: string,
  { dataFilters = [] }: Schema.GetSpreadsheetByDataFilterRequest,
  fields: string | undefined,
): Schema.Spreadsheet {
  const paths = fieldPaths(fields ?? '');
  if (paths.length === 0) {
    throw new Error(`not implemented: Sheets.Spreadsheets.getByDataFilter with fields ${JSON.stringify(fields)}`);
  }
  refuseUnknownPaths(paths, known, 'Sheets.Spreadsheets.getByDataFilter');
  return calls.call('spreadsheets.getByDataFilter', 'api.read', id, () => {
    const located = dataFilters.flatMap((filter) => locateFilter(calls.workbook, filter));
    return {
      cells: located.reduce((sum, { area }) => sum + cellsOf(area), 0),
      run: () => {
        const sheets = [...new Set(located.map(({ sheet }) => sheet))].map((sheet) => ({
          properties: { sheetId: sheet.id },
          data: located.filter((one) => one.sheet === sheet).map(blockOf),
        }));
        return Object.assign({}, project({ sheets }, paths));
      },
    };
  });
}
