import { type Cell, cellValue } from '../../model/cell';
import { errorTexts } from '../../model/formulas/errors';
import { cellsOf } from '../../model/rectangle';
import { Refusal } from '../../model/refusal';
import type { Sheet } from '../../model/sheet';
import type { ApiCalls } from './apiCalls';
import { type Located, locateA1 } from './located';
import { toldOfSheet, toldOfWorkbook } from './properties';

import Schema = GoogleAppsScript.Sheets.Schema;

/** What an answer is to hold besides the replies; the other two mean something only where the first is true. */
export type Asked = Pick<
  Schema.BatchUpdateSpreadsheetRequest,
  'includeSpreadsheetInResponse' | 'responseRanges' | 'responseIncludeGridData'
>;

/** The ranges to which the answer is limited; all of every sheet where none is named. */
function rangesOf({ workbook }: ApiCalls, { responseRanges = [] }: Asked): readonly Located[] {
  return responseRanges.length > 0
    ? responseRanges.map((range) => locateA1(workbook, range))
    : workbook.sheets.map((sheet) => ({ sheet, area: sheet.grid.whole() }));
}

function extended(content: string | number | boolean | null): { readonly [kind: string]: string | number | boolean } {
  if (typeof content === 'number') return { numberValue: content };
  return typeof content === 'boolean' ? { boolValue: content } : { stringValue: content ?? '' };
}

/** The values and the note of a cell; a blank one is empty. @throws Error "not implemented: …" for an error of a formula */
function cellData(sheet: Sheet, cell: Cell | undefined): Schema.CellData {
  if (cell === undefined) return {};
  const note = cell.note === null ? {} : { note: cell.note };
  const value = cellValue(cell);
  if (value === null || value === '') return note;
  if (cell.formula !== null && errorTexts.has(String(value)))
    throw new Error('not implemented: ExtendedValue.errorValue');
  const effectiveValue = extended(value);
  const userEnteredValue = cell.formula === null ? effectiveValue : { formulaValue: cell.formula };
  return { userEnteredValue, effectiveValue, formattedValue: sheet.displayOf(cell), ...note };
}

/** A block of cells; a start of zero is left out. */
function gridData({ sheet, area }: Located): Schema.GridData {
  const { startRow, startColumn, endRow, endColumn } = area;
  sheet.workbook.settle(sheet);
  const rowData: Schema.RowData[] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const values: Schema.CellData[] = [];
    for (let column = startColumn; column <= endColumn; column += 1)
      values.push(cellData(sheet, sheet.grid.at(row, column)));
    while (Object.keys(values.at(-1) ?? { none: true }).length === 0) values.pop();
    rowData.push(values.length === 0 ? {} : { values });
  }
  return { ...(startRow > 0 && { startRow }), ...(startColumn > 0 && { startColumn }), rowData };
}

/** How many cells the answer tells, as far as that is known beforehand. */
export function cellsTold(calls: ApiCalls, asked: Asked): number {
  if (!asked.includeSpreadsheetInResponse || !asked.responseIncludeGridData) return 0;
  try {
    return rangesOf(calls, asked).reduce((sum, { area }) => sum + cellsOf(area), 0);
  } catch (error) {
    if (error instanceof Refusal) return 0;
    throw error;
  }
}

/**
 * The workbook as the requests left it, where it is asked for: the sheets in which the ranges lie, and, where asked for,
 * the values and notes of their cells. Looks and rules of cells are not told.
 * @throws Refusal for a range that is none
 */
export function updatedSpreadsheet(calls: ApiCalls, asked: Asked): Schema.Spreadsheet | undefined {
  if (!asked.includeSpreadsheetInResponse) return undefined;
  const ranges = rangesOf(calls, asked);
  const sheets = calls.workbook.sheets.flatMap((sheet) => {
    const own = ranges.filter((range) => range.sheet === sheet);
    if (own.length === 0) return [];
    const data = asked.responseIncludeGridData ? { data: own.map(gridData) } : {};
    return [{ ...toldOfSheet(sheet, calls.user), ...data }];
  });
  return { ...toldOfWorkbook(calls.workbook), sheets };
}
