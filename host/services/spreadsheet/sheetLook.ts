import { isHiddenByFilter } from '../../model/filter';
import { lineCount } from '../../model/lineCount';
import { type Axis, span } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { hiddenBySlicers } from '../../model/slicer';
import { outside, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Pixels of a line nobody resized. */
const defaultSize = { row: 21, column: 100 } as const;
const one = [['number']];
const oneOrTwo = [['number'], ['number', 'number']];

/** Sheet: sizes and hiding of rows and columns. Positions count from 1. */
export function defineSheetLook(services: Services): void {
  const { classes } = services;
  const write = (self: Google.Sheet, member: string, given: readonly unknown[], signatures: string[][]) =>
    services.enterSheet(self, member, 'write.buffered', given, signatures);
  const read = (self: Google.Sheet, member: string, position: number) =>
    services.enterSheet(self, member, 'read', [position], one);

  const change = (
    sheet: Sheet,
    axis: Axis,
    first: number,
    count: number,
    values: { size?: number; hidden?: boolean },
  ) => {
    if (first < 1 || count < 1 || first + count - 1 > lineCount(sheet, axis)) services.fail(outside);
    if (values.size !== undefined) services.requireSize(values.size);
    (axis === 'row' ? sheet.rows : sheet.columns).changeSpan(first - 1, count, values);
    services.workbook.changes.structure();
  };
  const hide = (
    self: Google.Sheet,
    member: string,
    axis: Axis,
    first: number,
    count: number | undefined,
    hidden: boolean,
  ) => change(write(self, member, [first, count], oneOrTwo), axis, first, count ?? 1, { hidden });
  const hideRange = (self: Google.Sheet, member: string, axis: Axis, range: Google.Range, hidden: boolean) => {
    const sheet = write(self, member, [range], [['SpreadsheetApp.Range']]);
    const [first, last] = span(classes.ranges.of(range).area, axis);
    change(sheet, axis, first + 1, last - first + 1, { hidden });
  };

  classes.sheets.define({
    getColumnWidth(position: number) {
      return read(this, 'getColumnWidth', position).columns.at(position - 1).size ?? defaultSize.column;
    },
    getRowHeight(position: number) {
      return read(this, 'getRowHeight', position).rows.at(position - 1).size ?? defaultSize.row;
    },
    setColumnWidth(position: number, width: number) {
      change(write(this, 'setColumnWidth', [position, width], [['number', 'number']]), 'column', position, 1, {
        size: width,
      });
      return this;
    },
    setColumnWidths(first: number, count: number, width: number) {
      const sheet = write(this, 'setColumnWidths', [first, count, width], [['number', 'number', 'number']]);
      change(sheet, 'column', first, count, { size: width });
      return this;
    },
    setRowHeight(position: number, height: number) {
      change(write(this, 'setRowHeight', [position, height], [['number', 'number']]), 'row', position, 1, {
        size: height,
      });
      return this;
    },
    setRowHeights(first: number, count: number, height: number) {
      const sheet = write(this, 'setRowHeights', [first, count, height], [['number', 'number', 'number']]);
      change(sheet, 'row', first, count, { size: height });
      return this;
    },
    setRowHeightsForced(first: number, count: number, height: number) {
      const sheet = write(this, 'setRowHeightsForced', [first, count, height], [['number', 'number', 'number']]);
      change(sheet, 'row', first, count, { size: height });
      return this;
    },
    hideColumns(first: number, count?: number) {
      hide(this, 'hideColumns', 'column', first, count, true);
    },
    showColumns(first: number, count?: number) {
      hide(this, 'showColumns', 'column', first, count, false);
    },
    hideRows(first: number, count?: number) {
      hide(this, 'hideRows', 'row', first, count, true);
    },
    showRows(first: number, count?: number) {
      hide(this, 'showRows', 'row', first, count, false);
    },
    hideColumn(range: Google.Range) {
      hideRange(this, 'hideColumn', 'column', range, true);
    },
    unhideColumn(range: Google.Range) {
      hideRange(this, 'unhideColumn', 'column', range, false);
    },
    hideRow(range: Google.Range) {
      hideRange(this, 'hideRow', 'row', range, true);
    },
    unhideRow(range: Google.Range) {
      hideRange(this, 'unhideRow', 'row', range, false);
    },
    isColumnHiddenByUser(position: number) {
      return read(this, 'isColumnHiddenByUser', position).columns.at(position - 1).hidden;
    },
    isRowHiddenByUser(position: number) {
      return read(this, 'isRowHiddenByUser', position).rows.at(position - 1).hidden;
    },
    isRowHiddenByFilter(position: number) {
      const sheet = read(this, 'isRowHiddenByFilter', position);
      return isHiddenByFilter(sheet, position - 1) || hiddenBySlicers(sheet)(position - 1);
    },
  });
}
