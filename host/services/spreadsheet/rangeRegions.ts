import { type Direction, dataRegion, nextDataCell } from '../../model/navigating';
import { rectangle } from '../../model/rectangle';
import { dimension, direction } from './enumerationList';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const directions: readonly Direction[] = ['UP', 'DOWN', 'PREVIOUS', 'NEXT'];

/** The direction a script means. @throws Error for what is none */
export function directionOf(given: Google.Direction): Direction {
  const name = direction.nameOf(given);
  const known = directions.find((one) => one === name);
  if (!known) throw new Error(`not implemented: Direction.${name}`);
  return known;
}

/** Range: the data around it, and the current cell. */
export function defineRangeRegions(services: Services): void {
  const enter = services.enterRange.bind(services);

  services.classes.ranges.define({
    getNextDataCell(towards: Google.Direction) {
      const { sheet, area } = enter(this, 'getNextDataCell', 'read', [towards], [['enum']]);
      return services.range(sheet, nextDataCell(sheet, area, directionOf(towards)));
    },
    getDataRegion(along?: Google.Dimension) {
      const { sheet, area } = enter(this, 'getDataRegion', 'read', [along], [[], ['enum']]);
      const name = along === undefined ? null : dimension.nameOf(along);
      return services.range(sheet, dataRegion(sheet, area, name !== 'COLUMNS', name !== 'ROWS'));
    },
    activateAsCurrentCell() {
      const { sheet, area } = enter(this, 'activateAsCurrentCell', 'write.buffered');
      // The selection has one range here, so the current cell takes its place.
      sheet.selection = rectangle(area.startRow, area.startColumn, 1, 1);
      sheet.workbook.activeSheetId = sheet.id;
      sheet.workbook.changes.selected(sheet);
      return this;
    },
  });
}
