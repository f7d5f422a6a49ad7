import { blank, type Content } from '../../model/cell';
import { cellsOf, type Rectangle, rectangle } from '../../model/rectangle';
import { Refusal } from '../../model/refusal';
import type { Sheet } from '../../model/sheet';
import { insertLines } from '../../model/structure';
import { planAddSheet } from './addSheet';
import type { ApiCalls } from './apiCalls';
import { locateGridRange, sheetWithId } from './located';

import Schema = GoogleAppsScript.Sheets.Schema;

/** The state after the requests checked so far, so that a later one may rely on an earlier one. */
class Planned {
  readonly added = { titles: new Set<string>(), ids: new Set<number>() };
  private readonly sizes = new Map<Sheet, { rows: number; columns: number; lastRow: number }>();

  of(sheet: Sheet) {
    let size = this.sizes.get(sheet);
    if (!size) {
      size = { rows: sheet.rowCount, columns: sheet.columnCount, lastRow: sheet.lastRow() };
      this.sizes.set(sheet, size);
    }
    return size;
  }
}

interface Step {
  readonly cells: number;
  run(): void;
}

/** The fields that cells are written with here. */
const writable = ['userEnteredValue', 'note'];

function fieldsOf(mask: string | undefined): readonly string[] {
  if (!mask) throw new Refusal('At least one field must be listed in fields.');
  const fields = mask.split(',').map((field) => field.trim().split(/[.(]/)[0] ?? '');
  const unknown = fields.find((field) => !writable.includes(field));
  if (unknown) throw new Error(`not implemented: cells written with fields "${mask}"`);
  return fields;
}

/** Text is never parsed: a leading "=" stays text. */
function contentOf(cell: Schema.CellData | undefined): Content {
  const { stringValue, numberValue, boolValue, formulaValue, ...rest } = cell?.userEnteredValue ?? {};
  const [unknown] = Object.keys(rest);
  if (unknown) throw new Error(`not implemented: ExtendedValue.${unknown}`);
  if (formulaValue !== undefined) return { ...blank, formula: formulaValue };
  const value = stringValue ?? numberValue ?? boolValue ?? null;
  return { ...blank, value: value === '' ? null : value };
}

function checkCells(rows: readonly Schema.RowData[]): void {
  for (const { values = [] } of rows) {
    for (const cell of values) {
      const content = contentOf(cell);
      if (typeof content.value === 'string' && content.value.length > 50_000) {
        throw new Refusal('Your input contains more than the maximum of 50000 characters in a single cell.');
      }
    }
  }
}

function writeRows(sheet: Sheet, area: Rectangle, rows: readonly Schema.RowData[], fields: readonly string[]): void {
  const cellAt = (row: number, column: number) => rows[row]?.values?.[column];
  if (fields.includes('userEnteredValue')) sheet.write(area, (row, column) => contentOf(cellAt(row, column)));
  if (!fields.includes('note')) return;
  sheet.change(area, (cell, row, column) => {
    cell.note = cellAt(row - area.startRow, column - area.startColumn)?.note || null;
  });
  sheet.workbook.changes.notes(sheet, area);
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  if (rows > sheet.rowCount) insertLines(sheet, 'row', sheet.rowCount, rows - sheet.rowCount, 'before');
  if (columns > sheet.columnCount) {
    insertLines(sheet, 'column', sheet.columnCount, columns - sheet.columnCount, 'before');
  }
}

const widthOf = (rows: readonly Schema.RowData[]) => Math.max(0, ...rows.map(({ values = [] }) => values.length));

/** Cells after the last row with data, growing the sheet. */
function appendCells(calls: ApiCalls, planned: Planned, request: Schema.AppendCellsRequest): Step {
  const sheet = sheetWithId(calls.workbook, request.sheetId);
  const { rows = [] } = request;
  const fields = fieldsOf(request.fields);
  checkCells(rows);
  const size = planned.of(sheet);
  const area = rectangle(size.lastRow, 0, rows.length, Math.max(1, widthOf(rows)));
  if (rows.length > 0) calls.requireUnlocked(sheet, area);
  size.lastRow += rows.length;
  size.rows = Math.max(size.rows, size.lastRow);
  size.columns = Math.max(size.columns, area.endColumn + 1);
  return {
    cells: cellsOf(area),
    run() {
      if (rows.length === 0) return;
      grow(sheet, area.endRow + 1, area.endColumn + 1);
      writeRows(sheet, area, rows, fields);
    },
  };
}

function updateCells(calls: ApiCalls, planned: Planned, request: Schema.UpdateCellsRequest): Step {
  const { rows = [], start, range } = request;
  const fields = fieldsOf(request.fields);
  checkCells(rows);
  if (range) {
    const { sheet, area } = locateGridRange(calls.workbook, range);
    calls.requireUnlocked(sheet, area);
    return { cells: cellsOf(area), run: () => writeRows(sheet, area, rows, fields) };
  }
  const sheet = sheetWithId(calls.workbook, start?.sheetId);
  const area = rectangle(start?.rowIndex ?? 0, start?.columnIndex ?? 0, rows.length, widthOf(rows));
  const size = planned.of(sheet);
  if (area.endRow >= size.rows || area.endColumn >= size.columns) {
    throw new Refusal(`Attempting to write row: ${area.endRow}, beyond the last requested row of: ${size.rows - 1}`);
  }
  if (cellsOf(area) > 0) calls.requireUnlocked(sheet, area);
  size.lastRow = Math.max(size.lastRow, area.endRow + 1);
  return { cells: cellsOf(area), run: () => writeRows(sheet, area, rows, fields) };
}

function appendDimension(calls: ApiCalls, planned: Planned, request: Schema.AppendDimensionRequest): Step {
  const sheet = sheetWithId(calls.workbook, request.sheetId);
  const { length = 0, dimension } = request;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new Refusal('Dimension must be specified.');
  if (length < 1) throw new Refusal('Length must be at least 1.');
  const size = planned.of(sheet);
  if (dimension === 'ROWS') size.rows += length;
  else size.columns += length;
  const { rows, columns } = size;
  return { cells: 1, run: () => grow(sheet, rows, columns) };
}

function plan(calls: ApiCalls, planned: Planned, request: Schema.Request): Step {
  const [kind, ...others] = Object.keys(request);
  if (others.length > 0) throw new Refusal('A request may hold only one kind of update.');
  if (request.appendCells) return appendCells(calls, planned, request.appendCells);
  if (request.updateCells) return updateCells(calls, planned, request.updateCells);
  if (request.appendDimension) return appendDimension(calls, planned, request.appendDimension);
  if (request.addSheet) {
    return { cells: 1, run: planAddSheet(calls.workbook, request.addSheet, planned.added) };
  }
  throw new Error(`not implemented: Sheets.Spreadsheets.batchUpdate request ${kind ?? '(empty)'}`);
}

/** All requests are checked before the first is carried out: all happen or none. */
export function batchUpdate(
  calls: ApiCalls,
  id: string,
  resource: Schema.BatchUpdateSpreadsheetRequest,
): Schema.BatchUpdateSpreadsheetResponse {
  return calls.call('spreadsheets.batchUpdate', 'api.batchUpdate', id, () => {
    const { requests = [] } = resource;
    if (requests.length === 0) throw new Refusal('Must specify at least one request.');
    const planned = new Planned();
    const steps = requests.map((request, index) => {
      try {
        return plan(calls, planned, request);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new Refusal(`Invalid requests[${index}].${Object.keys(request)[0]}: ${error.message}`);
      }
    });
    return {
      cells: steps.reduce((sum, { cells }) => sum + cells, 0),
      run: () => {
        for (const step of steps) step.run();
        return { spreadsheetId: id, replies: requests.map(() => ({})) };
      },
    };
  });
}
