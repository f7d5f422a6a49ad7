import type { Outcome } from './assumption';
import type { ByHand } from './byHand';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const title = 'assumptions';
const header = ['name', 'relied on by', 'evidence', 'outcome', 'seen', 'difference'];
const widths = [640, 240, 96, 72, 400, 480];

/** The sheet that holds what came of each assumption; each line is there as soon as it was tried. */
export interface Results {
  /** Names already tried in the round that is running. */
  readonly tried: ReadonlySet<string>;
  add(outcome: Outcome): void;
  addByHand(list: readonly ByHand[]): void;
  /** Brings the sheet to the front. */
  show(): void;
}

function begun(sheet: Sheet): Sheet {
  sheet.clear();
  sheet
    .getRange(1, 1, sheet.getMaxRows(), header.length)
    .setNumberFormat('@')
    .setWrap(true)
    .setVerticalAlignment('top');
  sheet.getRange(1, 1, 1, header.length).setValues([header]).setFontWeight('bold').setBackground('#f1f3f4');
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(1);
  return sheet;
}

const namesIn = (sheet: Sheet): readonly string[] =>
  sheet
    .getRange(1, 1, sheet.getMaxRows(), 1)
    .getDisplayValues()
    .slice(1)
    .map(([name]) => name ?? '')
    .filter((name) => name !== '');

/** Opens the results: a round that stopped before it had tried all of `names` goes on, otherwise a new one begins. */
export function openResults(names: readonly string[]): Results {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(title) ?? begun(book.insertSheet(title, 0));
  const before = new Set(namesIn(sheet));
  const isComplete = names.every((name) => before.has(name));
  if (isComplete) begun(sheet);
  const write = (cells: readonly string[]): void => {
    sheet.getRange(sheet.getLastRow() + 1, 1, 1, header.length).setValues([[...cells]]);
    SpreadsheetApp.flush();
  };
  return {
    tried: isComplete ? new Set() : before,
    add: ({ name, reliedOnBy, evidence, outcome, seen, difference }) =>
      write([name, reliedOnBy, evidence, outcome, seen, difference]),
    show: () => {
      book.setActiveSheet(sheet);
    },
    addByHand(list) {
      for (const { name, reliedOnBy, how } of list) write([name, reliedOnBy, '', 'by hand', '', how]);
    },
  };
}
