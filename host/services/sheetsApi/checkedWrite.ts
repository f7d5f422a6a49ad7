import { blank, type Content } from '../../model/cell';
import { cellsOf, columnsOf, rectangle, rowsOf } from '../../model/rectangle';
import { Refusal } from '../../model/refusal';
import { parseTyped } from '../../model/typing';
import type { ApiCalls } from './apiCalls';
import { type Located, rangeText } from './located';

import Schema = GoogleAppsScript.Sheets.Schema;

type ReadContent = (value: unknown, numberFormat: string | undefined) => Content | null;

/** A checked write: where, and the content of each cell; null leaves a cell as it is. */
export interface Write {
  readonly target: Located;
  readonly values: readonly (readonly unknown[])[];
}

/** Characters a cell may hold (row 12). */
const mostCharacters = 50_000;

/** RAW keeps text as it is, USER_ENTERED parses it as if typed; validations are not checked by the API. */
export function contentReader(calls: ApiCalls, option: string | undefined): ReadContent {
  if (option === undefined) throw new Refusal("'valueInputOption' is required but not specified");
  if (option !== 'RAW' && option !== 'USER_ENTERED') {
    throw new Refusal(`Invalid value at 'value_input_option' (TYPE_ENUM), "${option}"`);
  }
  const rules = calls.workbook.typingRules();
  return (value, numberFormat) => {
    if (value === null || value === undefined) return null;
    if (value === '') return blank;
    if (typeof value === 'string') {
      if (value.length > mostCharacters) throw new Refusal(tooLong);
      return option === 'RAW' ? { ...blank, value } : parseTyped(value, numberFormat, rules);
    }
    if (typeof value === 'number' || typeof value === 'boolean') return { ...blank, value };
    throw new Refusal(`Invalid values[0][0]: ${Object.prototype.toString.call(value)}`);
  };
}

const tooLong = `Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`;

export function byRows(values: readonly (readonly unknown[])[], majorDimension: string | undefined) {
  if (majorDimension === undefined || majorDimension === 'ROWS') return values;
  const longest = Math.max(0, ...values.map((line) => line.length));
  return Array.from({ length: longest }, (_, row) => values.map((line) => line[row]));
}

/** @throws Refusal when the values reach beyond the range or onto protected cells */
export function checkedWrite(
  calls: ApiCalls,
  range: Located,
  data: Schema.ValueRange | Schema.DataFilterValueRange,
): Write {
  const values = byRows(data.values ?? [], data.majorDimension);
  const width = Math.max(0, ...values.map((row) => row.length));
  const { area, sheet } = range;
  const single = cellsOf(area) === 1;
  // One cell names only where the block starts.
  const room = single ? { ...area, endRow: sheet.rowCount - 1, endColumn: sheet.columnCount - 1 } : area;
  const refuse = (what: string, line: string | number) => {
    throw new Refusal(
      `Requested writing within range [${rangeText({ sheet, area: room })}], but tried writing to ${what} [${line}]`,
    );
  };
  if (values.length > rowsOf(room)) refuse('row', room.endRow + 2);
  if (width > columnsOf(room)) refuse('column', room.endColumn + 2);
  const target = { sheet, area: rectangle(area.startRow, area.startColumn, values.length, width) };
  if (cellsOf(target.area) > 0) calls.requireUnlocked(sheet, target.area);
  return { target, values };
}

export function contentsOf({ target, values }: Write, read: ReadContent): readonly (readonly (Content | null)[])[] {
  const { sheet, area } = target;
  return values.map((row, rowOffset) =>
    row.map((value, columnOffset) =>
      read(value, sheet.styleAt(area.startRow + rowOffset, area.startColumn + columnOffset).numberFormat),
    ),
  );
}

export function perform(write: Write, contents: readonly (readonly (Content | null)[])[]): void {
  const { sheet, area } = write.target;
  if (cellsOf(area) > 0) sheet.write(area, (row, column) => contents[row]?.[column] ?? null);
}
