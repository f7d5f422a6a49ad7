import { columnsOf, rectangle, rowsOf } from '../../model/rectangle';
import { deleteCells, insertCells, moveCells, reorderRows, repeatedRows } from '../../model/shifting';
import { dimension } from './enumerationList';
import { outside, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Range: cells that move within their sheet. */
export function defineRangeCells(services: Services): void {
  const enter = services.enterRange.bind(services);
  const axisOf = (shift: Google.Dimension) => (dimension.nameOf(shift) === 'ROWS' ? 'row' : 'column');

  services.classes.ranges.define({
    insertCells(shift: Google.Dimension) {
      const { sheet, area } = enter(this, 'insertCells', 'write.buffered', [shift], [['enum']]);
      services.workbook.settle(sheet);
      insertCells(sheet, area, axisOf(shift));
      return this;
    },
    deleteCells(shift: Google.Dimension) {
      const { sheet, area } = enter(this, 'deleteCells', 'write.buffered', [shift], [['enum']]);
      services.workbook.settle(sheet);
      deleteCells(sheet, area, axisOf(shift));
    },
    moveTo(target: Google.Range) {
      const { sheet, area } = enter(this, 'moveTo', 'write.buffered', [target], [['SpreadsheetApp.Range']]);
      const to = services.ownRange(target);
      const landing = rectangle(to.area.startRow, to.area.startColumn, rowsOf(area), columnsOf(area));
      if (!to.sheet.inside(landing)) services.fail(outside);
      services.requireUnlocked(to.sheet, landing);
      moveCells(sheet, area, to.sheet, landing);
    },
    randomize() {
      const { sheet, area } = enter(this, 'randomize', 'write.buffered');
      const places = Array.from({ length: rowsOf(area) }, (_, place) => ({ place, at: Math.random() }));
      places.sort((left, right) => left.at - right.at);
      reorderRows(
        sheet,
        area,
        places.map(({ place }) => place),
      );
      return this;
    },
    removeDuplicates(columns?: number[]) {
      const { sheet, area } = enter(this, 'removeDuplicates', 'write.buffered', [columns], [[], ['Array']]);
      services.workbook.settle(sheet);
      const every = Array.from({ length: columnsOf(area) }, (_, offset) => area.startColumn + offset);
      // Columns count from the sheet's first, as in sorting; the documentation does not say.
      const compared = columns?.map((column) => column - 1) ?? every;
      if (compared.some((column) => !every.includes(column))) services.fail(outside);
      const repeated = repeatedRows(sheet, area, compared);
      const kept = Array.from({ length: rowsOf(area) }, (_, place) => place).filter((place) => !repeated.has(place));
      if (repeated.size > 0) reorderRows(sheet, area, kept);
      return services.range(sheet, rectangle(area.startRow, area.startColumn, kept.length, columnsOf(area)));
    },
  });
}
