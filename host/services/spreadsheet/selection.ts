import { nextDataCell } from '../../model/navigating';
import { type Rectangle, rectangle } from '../../model/rectangle';
import { directionOf } from './rangeRegions';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Selection of a sheet: one range, whose upper left cell is the current one. */
export function defineSelection(services: Services): void {
  const { classes } = services;
  const enter = (self: Google.Selection, member: string, given: readonly unknown[] = [], kinds: string[][] = [[]]) => {
    services.enter(`Selection.${member}`, 'read', given, kinds);
    return classes.selections.of(self);
  };

  classes.selections.define({
    getActiveRange() {
      const sheet = enter(this, 'getActiveRange');
      return services.range(sheet, sheet.selection);
    },
    getActiveSheet() {
      return services.sheet(enter(this, 'getActiveSheet'));
    },
    getCurrentCell() {
      const sheet = enter(this, 'getCurrentCell');
      return services.range(sheet, rectangle(sheet.selection.startRow, sheet.selection.startColumn, 1, 1));
    },
    getActiveRangeList() {
      const sheet = enter(this, 'getActiveRangeList');
      return classes.rangeLists.make([{ sheet, area: sheet.selection, open: { rows: false, columns: false } }]);
    },
    getNextDataRange(towards: Google.Direction) {
      const sheet = enter(this, 'getNextDataRange', [towards], [['enum']]);
      const { selection } = sheet;
      const end = nextDataCell(sheet, selection, directionOf(towards));
      return services.range(sheet, hull(selection, end));
    },
  });
  classes.sheets.define({
    getSelection() {
      return classes.selections.make(services.enterSheet(this, 'getSelection', 'handle'));
    },
    getActiveRangeList() {
      const sheet = services.enterSheet(this, 'getActiveRangeList', 'read');
      return classes.rangeLists.make([{ sheet, area: sheet.selection, open: { rows: false, columns: false } }]);
    },
  });
}

function hull(left: Rectangle, right: Rectangle): Rectangle {
  return {
    startRow: Math.min(left.startRow, right.startRow),
    endRow: Math.max(left.endRow, right.endRow),
    startColumn: Math.min(left.startColumn, right.startColumn),
    endColumn: Math.max(left.endColumn, right.endColumn),
  };
}
