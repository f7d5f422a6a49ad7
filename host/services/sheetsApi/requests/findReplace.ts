import { blank } from '../../../model/cell';
import { rectangle } from '../../../model/rectangle';
import { Refusal } from '../../../model/refusal';
import type { RequestHandlers } from '../batch';
import { refuseOthers } from '../fields';
import { requiredRange } from '../shapes/gridRange';

import FindReplaceRequest = GoogleAppsScript.Sheets.Schema.FindReplaceRequest;

/** What Sheets could take for a formula, number, date, truth value or escape. */
const isParsed = (text: string): boolean =>
  /^[\s=+\-@']/u.test(text) || /^[\d\s.,:/%$¥€£()-]*$/u.test(text) || /^(?:true|false)$/i.test(text);

/** What this host does not do of a search: it is asked for one exact text, cell by cell. */
function refuseOtherSearches(given: FindReplaceRequest): void {
  refuseOthers(given, ['find', 'replacement', 'matchCase', 'matchEntireCell', 'range'], 'FindReplaceRequest');
  if (given.matchCase !== true || given.matchEntireCell !== true) {
    throw new Error('not implemented: findReplace without matchCase and matchEntireCell');
  }
  if (given.replacement === undefined || isParsed(given.replacement)) {
    throw new Error('not implemented: findReplace by what Sheets could read as something else than text');
  }
}

/** Replaces the whole text of cells that show just what is looked for; formulas are left alone. */
export const findReplaceRequests: RequestHandlers = {
  findReplace(batch, { findReplace: given = {} }) {
    refuseOtherSearches(given);
    const { find = '', replacement = '' } = given;
    if (find === '') throw new Refusal('findReplace: find must not be empty.');
    const { sheet, area } = requiredRange(batch.workbook, given.range);
    batch.workbook.settle(sheet);
    const found: { readonly row: number; readonly column: number }[] = [];
    sheet.grid.forEach(area, (cell, row, column) => {
      if (cell.formula === null && sheet.displayOf(cell) === find) found.push({ row, column });
    });
    for (const { row, column } of found) {
      const place = rectangle(row, column, 1, 1);
      batch.changeCells(sheet, place);
      sheet.write(place, () => ({ ...blank, value: replacement }));
    }
    const counts = found.length === 0 ? {} : { valuesChanged: found.length, occurrencesChanged: found.length };
    return {
      findReplace: {
        ...counts,
        ...(found.length > 0 && { rowsChanged: new Set(found.map(({ row }) => row)).size, sheetsChanged: 1 }),
      },
    };
  },
};
