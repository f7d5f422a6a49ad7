import { formatA1 } from '../../model/a1';
import { columnsOf, rectangle, rowsOf } from '../../model/rectangle';
import { outside, type Services } from './services';

/** Range: where it is, and ranges beside it. */
export function defineRangePosition(services: Services): void {
  const { classes } = services;
  const enter = services.enterRange.bind(services);

  classes.ranges.define({
    getA1Notation() {
      return formatA1(enter(this, 'getA1Notation', 'handle').area);
    },
    getRow() {
      return enter(this, 'getRow', 'handle').area.startRow + 1;
    },
    getRowIndex() {
      return enter(this, 'getRowIndex', 'handle').area.startRow + 1;
    },
    getColumn() {
      return enter(this, 'getColumn', 'handle').area.startColumn + 1;
    },
    getLastRow() {
      return enter(this, 'getLastRow', 'handle').area.endRow + 1;
    },
    getLastColumn() {
      return enter(this, 'getLastColumn', 'handle').area.endColumn + 1;
    },
    getNumRows() {
      return rowsOf(enter(this, 'getNumRows', 'handle').area);
    },
    getNumColumns() {
      return columnsOf(enter(this, 'getNumColumns', 'handle').area);
    },
    getHeight() {
      return rowsOf(enter(this, 'getHeight', 'handle').area);
    },
    getWidth() {
      return columnsOf(enter(this, 'getWidth', 'handle').area);
    },
    getGridId() {
      return enter(this, 'getGridId', 'handle').sheet.id;
    },
    getSheet() {
      return services.sheet(enter(this, 'getSheet', 'handle').sheet);
    },
    isStartRowBounded() {
      return !enter(this, 'isStartRowBounded', 'handle').open.rows;
    },
    isEndRowBounded() {
      return !enter(this, 'isEndRowBounded', 'handle').open.rows;
    },
    isStartColumnBounded() {
      return !enter(this, 'isStartColumnBounded', 'handle').open.columns;
    },
    isEndColumnBounded() {
      return !enter(this, 'isEndColumnBounded', 'handle').open.columns;
    },
    getCell(row: number, column: number) {
      const { sheet, area } = enter(this, 'getCell', 'handle', [row, column], [['number', 'number']]);
      if (row < 1 || column < 1 || row > rowsOf(area) || column > columnsOf(area)) {
        services.fail('Cell reference out of range');
      }
      return services.range(sheet, rectangle(area.startRow + row - 1, area.startColumn + column - 1, 1, 1));
    },
    offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number) {
      const two = ['number', 'number'];
      const { sheet, area } = enter(
        this,
        'offset',
        'handle',
        [rowOffset, columnOffset, rows, columns],
        [two, [...two, 'number'], [...two, ...two]],
      );
      const moved = rectangle(
        area.startRow + rowOffset,
        area.startColumn + columnOffset,
        rows ?? rowsOf(area),
        columns ?? columnsOf(area),
      );
      if (rowsOf(moved) < 1) services.fail('The number of rows in the range must be at least 1.');
      if (columnsOf(moved) < 1) services.fail('The number of columns in the range must be at least 1.');
      if (!sheet.inside(moved)) services.fail(outside);
      return services.range(sheet, moved);
    },
    activate() {
      const { sheet, area } = enter(this, 'activate', 'write.buffered');
      sheet.selection = area;
      sheet.workbook.activeSheetId = sheet.id;
      sheet.workbook.changes.selected(sheet);
      return this;
    },
    canEdit() {
      const { sheet, area } = enter(this, 'canEdit', 'read');
      return services.mayEdit(sheet, area);
    },
  });
}
