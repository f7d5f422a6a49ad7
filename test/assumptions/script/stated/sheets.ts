import type { Assumption } from '../assumption';
import { request } from '../batch';
import { refusal, same } from '../check';

const ensureSheets = 'src/sheets/setUp/ensureSheets.ts';
const locate = 'src/sheets/columns/locate.ts';

/** An id that no sheet of the workbook has. */
const freeId = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): number => {
  const taken = new Set(book.getSheets().map((sheet) => sheet.getSheetId()));
  let id = 1_905_200_000;
  while (taken.has(id)) id += 1;
  return id;
};

/** What finding, adding and naming sheets leans on. */
export const sheets: readonly Assumption[] = [
  {
    name: 'addSheet takes a chosen sheet id, place and size',
    reliedOnBy: ensureSheets,
    evidence: 'documented',
    run({ book, title }) {
      const sheetId = freeId(book);
      const gridProperties = { rowCount: 200, columnCount: 8, frozenRowCount: 1 };
      const name = title();
      request(book, [{ addSheet: { properties: { sheetId, title: name, index: 0, gridProperties } } }]);
      const made = book.getSheetById(sheetId);
      same('title', made?.getName(), name);
      same('rows, columns, frozen', [made?.getMaxRows(), made?.getMaxColumns(), made?.getFrozenRows()], [200, 8, 1]);
      same('place among the tabs', made?.getIndex(), 1);
    },
  },
  {
    name: 'addSheet with an id that is in use is refused',
    reliedOnBy: ensureSheets,
    evidence: 'documented',
    run({ book, sheet, title }) {
      const sheetId = sheet().getSheetId();
      const again = () => request(book, [{ addSheet: { properties: { sheetId, title: title() } } }]);
      return refusal('adding', again, /already exists/).replace(String(sheetId), 'N');
    },
  },
  {
    name: 'the id of a deleted sheet can be used again',
    reliedOnBy: ensureSheets,
    evidence: 'unsure',
    run({ book, title }) {
      const sheetId = freeId(book);
      const add = () => request(book, [{ addSheet: { properties: { sheetId, title: title() } } }]);
      add();
      const made = book.getSheetById(sheetId);
      if (made !== null) book.deleteSheet(made);
      add();
      same('the sheet is there again', book.getSheetById(sheetId) !== null, true);
    },
  },
  {
    name: 'addSheet with a title in use is refused',
    reliedOnBy: 'src/sheets/freeTitle.ts',
    evidence: 'reported',
    run({ book, sheet }) {
      const name = sheet().getName();
      const again = () => request(book, [{ addSheet: { properties: { title: name } } }]);
      return refusal('adding', again, /already exists/).replace(name, 'NAME');
    },
  },
  {
    name: 'titles that differ in case only are the same title',
    reliedOnBy: 'src/sheets/freeTitle.ts',
    evidence: 'reported',
    run({ book, sheet }) {
      const name = sheet().getName();
      const shouted = () => request(book, [{ addSheet: { properties: { title: name.toUpperCase() } } }]);
      refusal('adding', shouted, /already exists/);
    },
  },
  {
    name: 'a sheet keeps its id when it is renamed and moved',
    reliedOnBy: locate,
    evidence: 'documented',
    run({ book, sheet, title }) {
      const made = sheet();
      const id = made.getSheetId();
      const name = title();
      made.setName(name);
      book.setActiveSheet(made);
      book.moveActiveSheet(1);
      same('found by id', book.getSheetById(id)?.getName(), name);
    },
  },
  {
    name: 'the sheet that a new workbook begins with has the id 0',
    reliedOnBy: ensureSheets,
    evidence: 'reported',
    run: ({ book }) => same('is there', book.getSheetById(0) !== null, true),
  },
  {
    name: 'a sheet id that no sheet has gives null',
    reliedOnBy: locate,
    evidence: 'documented',
    run: ({ book }) => same('sheet', book.getSheetById(freeId(book)), null),
  },
  {
    name: 'a title that no sheet has gives null',
    reliedOnBy: 'src/entry/importing.ts',
    evidence: 'documented',
    run: ({ book, title }) => same('sheet', book.getSheetByName(title()), null),
  },
  {
    name: 'a sheet inserted at the number of sheets is the last tab',
    reliedOnBy: 'src/sheets/report/reportSheet.ts',
    evidence: 'documented',
    run({ book, title }) {
      const made = book.insertSheet(title(), book.getSheets().length);
      const all = book.getSheets();
      same('last tab', all[all.length - 1]?.getSheetId(), made.getSheetId());
    },
  },
  {
    name: 'the last row with content ignores formats, drop-downs and notes',
    reliedOnBy: 'src/sheets/additions.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.getRange('A1').setValue('题头');
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['是']).build();
      made.getRange('A2:A50').setNumberFormat('@').setDataValidation(rule).setNote('备注');
      same('last row', made.getLastRow(), 1);
    },
  },
  {
    name: 'the range 1:1 is the first row over all columns, 2:3 the two after it',
    reliedOnBy: locate,
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      const widths = [made.getRange('1:1').getValues()[0]?.length, made.getRange('2:3').getValues().length];
      same('columns, rows', widths, [made.getMaxColumns(), 2]);
    },
  },
  {
    name: 'the data range begins at A1 and ends at the last cell with content',
    reliedOnBy: 'src/sheets/settings/refreshSnapshot.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.getRange('C4').setValue('末');
      same('range', made.getDataRange().getA1Notation(), 'A1:C4');
    },
  },
  {
    name: 'values of a sheet asked for with −1 rows and columns reach to its last cell with content',
    reliedOnBy: 'src/sheets/editing/sheetFollowed.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.getRange('C4').setValue('末');
      const values = made.getSheetValues(1, 1, -1, -1);
      same('rows, columns, last', [values.length, values[0]?.length, values[3]?.[2]], [4, 3, '末']);
    },
  },
  {
    name: 'clearing a sheet removes values and formats, and keeps the mark on the sheet',
    reliedOnBy: 'src/sheets/report/reportSheet.ts',
    evidence: 'documented',
    run({ book, sheet, property }) {
      const made = sheet();
      const key = property();
      made.addDeveloperMetadata(key, 'latest');
      made.getRange('A1').setValue('旧').setFontWeight('bold');
      made.clear();
      same('value and weight', [made.getRange('A1').getValue(), made.getRange('A1').getFontWeight()], ['', 'normal']);
      const found = book.createDeveloperMetadataFinder().withKey(key).withValue('latest').find();
      same('marked sheet', found[0]?.getLocation().getSheet()?.getSheetId(), made.getSheetId());
    },
  },
];
