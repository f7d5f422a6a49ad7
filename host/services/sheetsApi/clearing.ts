import { cellsOf } from '../../model/rectangle';
import type { ApiCalls } from './apiCalls';
import { refuseOthers } from './fields';
import { type Located, locateA1, rangeText } from './located';

import Schema = GoogleAppsScript.Sheets.Schema;

function clearable(calls: ApiCalls, range: string): Located {
  const located = locateA1(calls.workbook, range);
  calls.requireUnlocked(located.sheet, located.area);
  return located;
}

/** Takes contents away; formats, notes and validations stay. */
function clear(located: Located): string {
  located.sheet.clearContent(located.area);
  return rangeText(located);
}

export function clearValues(calls: ApiCalls, id: string, range: string): Schema.ClearValuesResponse {
  return calls.call('spreadsheets.values.clear', 'api.values.write', id, () => {
    const located = clearable(calls, range);
    return {
      cells: cellsOf(located.area),
      run: () => ({ spreadsheetId: id, clearedRange: clear(located) }),
    };
  });
}

/** All ranges are checked before the first is cleared. */
export function batchClearValues(
  calls: ApiCalls,
  id: string,
  resource: Schema.BatchClearValuesRequest,
): Schema.BatchClearValuesResponse {
  return calls.call('spreadsheets.values.batchClear', 'api.values.write', id, () => {
    refuseOthers(resource, ['ranges'], 'BatchClearValuesRequest');
    const located = (resource.ranges ?? []).map((range) => clearable(calls, range));
    return {
      cells: located.reduce((sum, { area }) => sum + cellsOf(area), 0),
      run: () => ({ spreadsheetId: id, clearedRanges: located.map(clear) }),
    };
  });
}
