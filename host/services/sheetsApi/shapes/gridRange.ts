import type { Axis, Rectangle } from '../../../model/rectangle';
import { Refusal } from '../../../model/refusal';
import type { Sheet } from '../../../model/sheet';
import type { Workbook } from '../../../model/workbook';
import { refuseOthers } from '../fields';
import { type Located, locateGridRange, sheetWithId } from '../located';

import Schema = GoogleAppsScript.Sheets.Schema;

/** Zero-based, ends exclusive. */
export function gridRange(sheet: Sheet, area: Rectangle): Schema.GridRange {
  return {
    sheetId: sheet.id,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow + 1,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn + 1,
  };
}

const sides = ['sheetId', 'startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'];

/** @throws Refusal for a missing range, an unknown sheet, a range beyond the grid */
export function requiredRange(workbook: Workbook, range: Schema.GridRange | undefined): Located {
  if (!range) throw new Refusal('Range must be specified.');
  refuseOthers(range, sides, 'GridRange');
  return locateGridRange(workbook, range);
}

/** Some lines of a sheet: `end` is exclusive. */
export interface LineSpan {
  readonly sheet: Sheet;
  readonly axis: Axis;
  readonly first: number;
  readonly end: number;
}

export function axisOf(dimension: string | undefined): Axis {
  if (dimension === 'ROWS') return 'row';
  if (dimension === 'COLUMNS') return 'column';
  throw new Refusal('Dimension must be specified.');
}

/** A missing side is open. @throws Refusal for lines that are not there */
export function requiredSpan(workbook: Workbook, range: Schema.DimensionRange | undefined): LineSpan {
  if (!range) throw new Refusal('Range must be specified.');
  refuseOthers(range, ['sheetId', 'dimension', 'startIndex', 'endIndex'], 'DimensionRange');
  const sheet = sheetWithId(workbook, range.sheetId);
  const axis = axisOf(range.dimension);
  const count = axis === 'row' ? sheet.rowCount : sheet.columnCount;
  const { startIndex: first = 0, endIndex: end = count } = range;
  if (end <= first) throw new Refusal(`endIndex must be greater than startIndex`);
  return { sheet, axis, first, end };
}

export function dimensionRange({ sheet, axis, first, end }: LineSpan): Schema.DimensionRange {
  return {
    sheetId: sheet.id,
    dimension: axis === 'row' ? 'ROWS' : 'COLUMNS',
    startIndex: first,
    endIndex: end,
  };
}

/** The cells of the lines. */
export function spanArea({ sheet, axis, first, end }: LineSpan): Rectangle {
  const whole = sheet.grid.whole();
  return axis === 'row'
    ? { ...whole, startRow: first, endRow: end - 1 }
    : { ...whole, startColumn: first, endColumn: end - 1 };
}
