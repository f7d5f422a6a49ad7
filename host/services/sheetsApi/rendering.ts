import type { CellValue } from '../../contract/view';
import { cellValue } from '../../model/cell';
import { isDate } from '../../model/numberFormat';
import { Refusal } from '../../model/refusal';
import type { Sheet } from '../../model/sheet';
import { type Located, rangeText } from './located';

import Schema = GoogleAppsScript.Sheets.Schema;

export interface RenderOptions {
  readonly majorDimension?: string | undefined;
  readonly valueRenderOption?: string | undefined;
  readonly dateTimeRenderOption?: string | undefined;
}

function known(value: string | undefined, options: readonly string[], name: string): string {
  const [standard = ''] = options;
  const chosen = value ?? standard;
  if (options.includes(chosen)) return chosen;
  throw new Refusal(`Invalid value at '${name}' (TYPE_ENUM), "${chosen}"`);
}

function renderer(options: RenderOptions): (sheet: Sheet, row: number, column: number) => CellValue {
  const values = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'];
  const value = known(options.valueRenderOption, values, 'value_render_option');
  const dates = ['SERIAL_NUMBER', 'FORMATTED_STRING'];
  const date = known(options.dateTimeRenderOption, dates, 'date_time_render_option');
  return (sheet, row, column) => {
    const cell = sheet.grid.at(row, column);
    if (!cell) return '';
    if (value === 'FORMULA' && cell.formula !== null) return cell.formula;
    if (value === 'FORMATTED_VALUE') return sheet.displayOf(cell);
    const asText = date === 'FORMATTED_STRING' && isDate(sheet.styleAt(row, column).numberFormat);
    return asText ? sheet.displayOf(cell) : (cellValue(cell) ?? '');
  };
}

/** Blanks at the end of a line and blank lines at the end are left out, as the API does. */
function trimmed(lines: CellValue[][]): CellValue[][] {
  for (const line of lines) while (line.length > 0 && line[line.length - 1] === '') line.pop();
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
}

/** The values of a range in the API's shape; `values` is missing when all are blank. */
export function renderRange(located: Located, options: RenderOptions): Schema.ValueRange {
  const { sheet, area } = located;
  const major = known(options.majorDimension, ['ROWS', 'COLUMNS'], 'major_dimension');
  const render = renderer(options);
  const byRows = major === 'ROWS';
  const [first, last] = byRows ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const [innerFirst, innerLast] = byRows ? [area.startColumn, area.endColumn] : [area.startRow, area.endRow];
  sheet.workbook.settle(sheet);
  const lines: CellValue[][] = [];
  for (let outer = first; outer <= last; outer += 1) {
    const line: CellValue[] = [];
    for (let inner = innerFirst; inner <= innerLast; inner += 1) {
      line.push(byRows ? render(sheet, outer, inner) : render(sheet, inner, outer));
    }
    lines.push(line);
  }
  const values = trimmed(lines);
  const head = { range: rangeText(located), majorDimension: major };
  return values.length === 0 ? head : { ...head, values };
}
