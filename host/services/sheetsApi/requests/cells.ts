import { type CopyParts, copyCells, destinationArea } from '../../../model/copying';
import { cellsOf, rectangle } from '../../../model/rectangle';
import { Refusal } from '../../../model/refusal';
import type { Sheet } from '../../../model/sheet';
import { sortRows } from '../../../model/sort';
import { insertLines } from '../../../model/structure';
import type { Batch, RequestHandlers } from '../batch';
import { refuseOthers } from '../fields';
import { sheetWithId } from '../located';
import { readSorts } from '../shapes/filter';
import { requiredRange } from '../shapes/gridRange';
import { readValidation } from '../shapes/validation';
import { blockAt, checkCells, putValidations, widthOf, writeCells, writtenFields } from './cellContents';

/** Lets a sheet have at least so many rows and columns; new ones look like the last. */
export function grow(batch: Batch, sheet: Sheet, rows: number, columns: number): void {
  if (rows <= sheet.rowCount && columns <= sheet.columnCount) return;
  batch.growSheet(sheet);
  if (rows > sheet.rowCount) insertLines(sheet, 'row', sheet.rowCount, rows - sheet.rowCount, 'before');
  if (columns > sheet.columnCount) {
    insertLines(sheet, 'column', sheet.columnCount, columns - sheet.columnCount, 'before');
  }
}

const nothing: CopyParts = { content: false, format: false, note: false, validation: false };

/** What each kind of paste takes along. "PASTE_NORMAL" is values, formulas, formats and merges, as documented. */
const pastes: Readonly<Record<string, CopyParts | undefined>> = {
  PASTE_NORMAL: { ...nothing, content: true, format: true },
  PASTE_VALUES: { ...nothing, content: true, valuesOnly: true },
  PASTE_FORMULA: { ...nothing, content: true },
  PASTE_FORMAT: { ...nothing, format: true },
  PASTE_DATA_VALIDATION: { ...nothing, validation: true },
};

/** Contents, formats, notes and validations of cells. */
export const cellRequests: RequestHandlers = {
  /** Below the last row with data, growing the sheet. */
  appendCells(batch, { appendCells: given = {} }) {
    refuseOthers(given, ['sheetId', 'rows', 'fields'], 'AppendCellsRequest');
    const sheet = sheetWithId(batch.workbook, given.sheetId);
    const { rows = [] } = given;
    const fields = writtenFields(given.fields);
    checkCells(rows);
    if (rows.length === 0) return {};
    const area = rectangle(sheet.lastRow(), 0, rows.length, Math.max(1, widthOf(rows)));
    grow(batch, sheet, area.endRow + 1, area.endColumn + 1);
    batch.changeCells(sheet, area);
    writeCells(sheet, area, fields, (row, column) => rows[row]?.values?.[column]);
    return {};
  },
  updateCells(batch, { updateCells: given = {} }) {
    refuseOthers(given, ['rows', 'fields', 'start', 'range'], 'UpdateCellsRequest');
    const { rows = [], start = {}, range } = given;
    const fields = writtenFields(given.fields);
    checkCells(rows);
    const sheet = range ? requiredRange(batch.workbook, range).sheet : sheetWithId(batch.workbook, start.sheetId);
    const area = range ? requiredRange(batch.workbook, range).area : blockAt(sheet, start, rows);
    if (cellsOf(area) < 1) return {};
    batch.changeCells(sheet, area);
    writeCells(sheet, area, fields, (row, column) => rows[row]?.values?.[column]);
    return {};
  },
  repeatCell(batch, { repeatCell: given = {} }) {
    refuseOthers(given, ['range', 'cell', 'fields'], 'RepeatCellRequest');
    const { sheet, area } = requiredRange(batch.workbook, given.range);
    const { cell = {} } = given;
    const fields = writtenFields(given.fields);
    checkCells([{ values: [cell] }]);
    if (cell.userEnteredValue?.formulaValue !== undefined && cellsOf(area) > 1) {
      throw new Error('not implemented: repeatCell with a formula, whose references would have to be shifted');
    }
    batch.changeCells(sheet, area);
    writeCells(sheet, area, fields, () => cell);
    return {};
  },
  /** Without a rule, validations are taken away. */
  setDataValidation(batch, { setDataValidation: given = {} }) {
    refuseOthers(given, ['range', 'rule'], 'SetDataValidationRequest');
    const { sheet, area } = requiredRange(batch.workbook, given.range);
    const { rule } = given;
    if (rule) readValidation(batch.workbook, rule);
    batch.changeCells(sheet, area);
    putValidations(sheet, area, () => rule);
    return {};
  },
  /** The destination repeats the source as often as it fits, once at least. */
  copyPaste(batch, { copyPaste: given = {} }) {
    refuseOthers(given, ['source', 'destination', 'pasteType', 'pasteOrientation'], 'CopyPasteRequest');
    const { pasteType = 'PASTE_NORMAL', pasteOrientation = 'NORMAL' } = given;
    const parts = pastes[pasteType];
    if (parts === undefined || pasteOrientation !== 'NORMAL') {
      throw new Error(`not implemented: copyPaste ${pasteType} ${pasteOrientation}`);
    }
    const source = requiredRange(batch.workbook, given.source);
    const { sheet, area } = requiredRange(batch.workbook, given.destination);
    const target = destinationArea(source.area, area);
    if (!sheet.inside(target)) throw new Refusal('The copied cells reach beyond the sheet.');
    batch.changeCells(sheet, target);
    batch.workbook.settle(source.sheet);
    copyCells(source.sheet, source.area, sheet, area, parts);
    return {};
  },
  sortRange(batch, { sortRange: given = {} }) {
    refuseOthers(given, ['range', 'sortSpecs'], 'SortRangeRequest');
    const { sheet, area } = requiredRange(batch.workbook, given.range);
    const keys = readSorts(area, given.sortSpecs ?? []);
    if (keys.length === 0) throw new Refusal('sortSpecs must have at least one SortSpec.');
    const last = Math.min(area.endRow, sheet.lastRow() - 1);
    batch.changePlaces(sheet, area);
    batch.workbook.settle(sheet);
    if (last > area.startRow) sortRows(sheet, { ...area, endRow: last }, keys);
    return {};
  },
};
