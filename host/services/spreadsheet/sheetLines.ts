import { lineCount } from '../../model/lineCount';
import type { Axis, Rectangle } from '../../model/rectangle';
import { span } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { deleteLines, insertLines, moveLines } from '../../model/structure';
import { outside, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const one = [['number']];
const two = [['number', 'number']];
const oneOrTwo = [...one, ...two];

/** Sheet: inserting, deleting and moving rows and columns. Positions count from 1. */
export function defineSheetLines(services: Services): void {
  const { classes } = services;
  const write = (self: Google.Sheet, member: string, given: readonly unknown[], signatures: string[][]) =>
    services.enterSheet(self, member, 'write.buffered', given, signatures);

  const lines = (sheet: Sheet, axis: Axis, first: number, count: number): Rectangle => {
    if (!Number.isInteger(first) || !Number.isInteger(count) || first < 1 || count < 1) {
      services.fail(`Invalid argument: ${first < 1 ? first : count}`);
    }
    if (first + count - 1 > lineCount(sheet, axis)) services.fail(outside);
    const whole = sheet.grid.whole();
    return axis === 'row'
      ? { ...whole, startRow: first - 1, endRow: first + count - 2 }
      : { ...whole, startColumn: first - 1, endColumn: first + count - 2 };
  };
  const insert = (sheet: Sheet, axis: Axis, position: number, count: number, side: 'before' | 'after') => {
    lines(sheet, axis, position, 1);
    if (count < 1) services.fail(`Invalid argument: ${count}`);
    // New lines before a position look like it, new lines after it too.
    if (side === 'before') insertLines(sheet, axis, position - 1, count, 'after');
    else insertLines(sheet, axis, position, count, 'before');
  };
  const remove = (sheet: Sheet, axis: Axis, first: number, count: number) => {
    const area = lines(sheet, axis, first, count);
    services.requireUnlocked(sheet, area);
    deleteLines(sheet, axis, first - 1, count);
  };
  const move = (sheet: Sheet, axis: Axis, range: Google.Range, destination: number) => {
    const [first, last] = span(classes.ranges.of(range).area, axis);
    if (destination < 1 || destination > lineCount(sheet, axis) + 1) services.fail(outside);
    services.requireUnlocked(sheet, lines(sheet, axis, first + 1, last - first + 1));
    moveLines(sheet, axis, first, last - first + 1, destination - 1);
  };

  classes.sheets.define({
    insertRowBefore(position: number) {
      insert(write(this, 'insertRowBefore', [position], one), 'row', position, 1, 'before');
      return this;
    },
    insertRowAfter(position: number) {
      insert(write(this, 'insertRowAfter', [position], one), 'row', position, 1, 'after');
      return this;
    },
    insertRowsBefore(position: number, count: number) {
      insert(write(this, 'insertRowsBefore', [position, count], two), 'row', position, count, 'before');
      return this;
    },
    insertRowsAfter(position: number, count: number) {
      insert(write(this, 'insertRowsAfter', [position, count], two), 'row', position, count, 'after');
      return this;
    },
    insertRows(position: number, count?: number) {
      insert(write(this, 'insertRows', [position, count], oneOrTwo), 'row', position, count ?? 1, 'before');
    },
    insertColumnBefore(position: number) {
      insert(write(this, 'insertColumnBefore', [position], one), 'column', position, 1, 'before');
      return this;
    },
    insertColumnAfter(position: number) {
      insert(write(this, 'insertColumnAfter', [position], one), 'column', position, 1, 'after');
      return this;
    },
    insertColumnsBefore(position: number, count: number) {
      insert(write(this, 'insertColumnsBefore', [position, count], two), 'column', position, count, 'before');
      return this;
    },
    insertColumnsAfter(position: number, count: number) {
      insert(write(this, 'insertColumnsAfter', [position, count], two), 'column', position, count, 'after');
      return this;
    },
    insertColumns(position: number, count?: number) {
      insert(write(this, 'insertColumns', [position, count], oneOrTwo), 'column', position, count ?? 1, 'before');
    },
    deleteRow(position: number) {
      remove(write(this, 'deleteRow', [position], one), 'row', position, 1);
      return this;
    },
    deleteRows(position: number, count: number) {
      remove(write(this, 'deleteRows', [position, count], two), 'row', position, count);
    },
    deleteColumn(position: number) {
      remove(write(this, 'deleteColumn', [position], one), 'column', position, 1);
      return this;
    },
    deleteColumns(position: number, count: number) {
      remove(write(this, 'deleteColumns', [position, count], two), 'column', position, count);
    },
    moveRows(rows: Google.Range, destination: number) {
      const kinds = [['SpreadsheetApp.Range', 'number']];
      move(write(this, 'moveRows', [rows, destination], kinds), 'row', rows, destination);
    },
    moveColumns(columns: Google.Range, destination: number) {
      const kinds = [['SpreadsheetApp.Range', 'number']];
      move(write(this, 'moveColumns', [columns, destination], kinds), 'column', columns, destination);
    },
  });
}
