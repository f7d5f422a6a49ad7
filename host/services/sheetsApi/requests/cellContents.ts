import { blank, type Content } from '../../../model/cell';
import { type Rectangle, rectangle } from '../../../model/rectangle';
import { Refusal } from '../../../model/refusal';
import type { Sheet } from '../../../model/sheet';
import { maskedFields, refuseOthers } from '../fields';
import { formatFields, stylePatch } from '../shapes/cellFormat';
import { readValidation } from '../shapes/validation';

import Schema = GoogleAppsScript.Sheets.Schema;

const mostCharacters = 50_000;
const format = 'userEnteredFormat.';
const cellFields = [
  'userEnteredValue',
  'note',
  'dataValidation',
  ...formatFields.map((field) => format + field),
] as const;

/** The fields of CellData that a request writes. */
export function writtenFields(mask: string | undefined): ReadonlySet<string> {
  return maskedFields(mask, cellFields, 'cells written');
}

/** Text is never parsed: a leading "=" stays text. */
function contentOf(cell: Schema.CellData | undefined): Content {
  const { stringValue, numberValue, boolValue, formulaValue, ...rest } = cell?.userEnteredValue ?? {};
  const [unknown] = Object.keys(rest);
  if (unknown) throw new Error(`not implemented: ExtendedValue.${unknown}`);
  if (formulaValue !== undefined) return { ...blank, formula: formulaValue };
  if (stringValue !== undefined && stringValue.length > mostCharacters) {
    throw new Refusal(`Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`);
  }
  const value = stringValue ?? numberValue ?? boolValue ?? null;
  return { ...blank, value: value === '' ? null : value };
}

export const widthOf = (rows: readonly Schema.RowData[]) =>
  Math.max(0, ...rows.map(({ values = [] }) => values.length));

export function checkCells(rows: readonly Schema.RowData[]): void {
  for (const row of rows) {
    refuseOthers(row, ['values'], 'RowData');
    for (const cell of row.values ?? []) {
      refuseOthers(cell, ['userEnteredValue', 'userEnteredFormat', 'note', 'dataValidation'], 'CellData');
      contentOf(cell);
    }
  }
}

/** Writes the masked fields of each cell of an area; `cellAt` is asked by offset. */
export function writeCells(
  sheet: Sheet,
  area: Rectangle,
  fields: ReadonlySet<string>,
  cellAt: (row: number, column: number) => Schema.CellData | undefined,
): void {
  const masked = [...fields].filter((field) => field.startsWith(format)).map((field) => field.slice(format.length));
  if (masked.length > 0) writeFormats(sheet, area, new Set(masked), cellAt);
  if (fields.has('userEnteredValue')) sheet.write(area, (row, column) => contentOf(cellAt(row, column)));
  if (fields.has('note')) writeNotes(sheet, area, cellAt);
  if (fields.has('dataValidation')) {
    putValidations(sheet, area, (row, column) => cellAt(row, column)?.dataValidation);
  }
}

type CellAt = (row: number, column: number) => Schema.CellData | undefined;

function writeFormats(sheet: Sheet, area: Rectangle, masked: ReadonlySet<string>, cellAt: CellAt): void {
  const { styles } = sheet.workbook;
  const patchers = new Map<Schema.CellData | undefined, (style: number) => number>();
  sheet.change(area, (cell, row, column) => {
    const given = cellAt(row - area.startRow, column - area.startColumn);
    const patch = patchers.get(given) ?? styles.patcher(stylePatch(given?.userEnteredFormat ?? {}, masked));
    patchers.set(given, patch);
    cell.style = patch(cell.style);
  });
}

function writeNotes(sheet: Sheet, area: Rectangle, cellAt: CellAt): void {
  sheet.change(area, (cell, row, column) => {
    cell.note = cellAt(row - area.startRow, column - area.startColumn)?.note || null;
  });
  sheet.workbook.changes.notes(sheet, area);
}

/** Sets or takes away the validation of each cell; asked by offset. */
export function putValidations(
  sheet: Sheet,
  area: Rectangle,
  ruleAt: (row: number, column: number) => Schema.DataValidationRule | undefined,
): void {
  sheet.change(area, (cell, row, column) => {
    const rule = ruleAt(row - area.startRow, column - area.startColumn);
    cell.validation = rule ? readValidation(sheet.workbook, rule) : null;
  });
  sheet.workbook.changes.structure();
}

/** Where rows of cells go from a coordinate on. @throws Refusal when they reach beyond the sheet */
export function blockAt(sheet: Sheet, start: Schema.GridCoordinate, rows: readonly Schema.RowData[]): Rectangle {
  refuseOthers(start, ['sheetId', 'rowIndex', 'columnIndex'], 'GridCoordinate');
  const area = rectangle(start.rowIndex ?? 0, start.columnIndex ?? 0, rows.length, widthOf(rows));
  if (area.endRow >= sheet.rowCount) {
    throw new Refusal(
      `Attempting to write row: ${area.endRow}, beyond the last requested row of: ${sheet.rowCount - 1}`,
    );
  }
  if (area.endColumn >= sheet.columnCount) {
    throw new Refusal(
      `Attempting to write column: ${area.endColumn}, beyond the last requested column of: ${sheet.columnCount - 1}`,
    );
  }
  return area;
}
