import type { Assumption } from '../assumption';
import { refusal, same } from '../check';

const locate = 'src/sheets/columns/locate.ts';
const ticketColumns = 'src/sheets/setUp/columns/ticketColumns.ts';
const look = 'src/sheets/setUp/look/ticketLook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function mark(sheet: Sheet, column: number, value: string): void {
  sheet.getRange(1, column, sheet.getMaxRows(), 1).addDeveloperMetadata('assumption.field', value);
}

/** Marks of the sheet's columns as "value@column", by column. */
const marks = (sheet: Sheet): readonly string[] =>
  sheet
    .createDeveloperMetadataFinder()
    .withKey('assumption.field')
    .find()
    .map((found) => `${found.getValue()}@${found.getLocation().getColumn()?.getColumn()}`)
    .sort();

/** A sheet whose columns A to C are headed and marked. */
function marked(sheet: Sheet): Sheet {
  sheet.getRange('A1:C2').setValues([
    ['单号', '姓名', '状态'],
    ['1', '张', '开'],
  ]);
  ['a', 'b', 'c'].forEach((value, index) => {
    mark(sheet, index + 1, value);
  });
  return sheet;
}

/** What finding columns by their marks, and dressing them, leans on. */
export const columns: readonly Assumption[] = [
  {
    name: 'a mark on a column is found by its key, with value and place',
    reliedOnBy: locate,
    evidence: 'documented',
    run: ({ sheet }) => same('marks', marks(marked(sheet())), ['a@1', 'b@2', 'c@3']),
  },
  {
    name: 'marks stand on whole rows and columns only',
    reliedOnBy: ticketColumns,
    evidence: 'documented',
    run: ({ sheet }) => {
      const made = sheet();
      return refusal('marking A1:A5', () => made.getRange('A1:A5').addDeveloperMetadata('assumption.field', 'a'));
    },
  },
  {
    name: 'a mark goes with its column when columns are inserted, moved or deleted before it',
    reliedOnBy: locate,
    evidence: 'documented',
    run({ sheet }) {
      const made = marked(sheet());
      made.insertColumnsBefore(1, 2);
      same('after inserting two', marks(made), ['a@3', 'b@4', 'c@5']);
      made.moveColumns(made.getRange('E1'), 1);
      same('after moving the third to the front', marks(made), ['a@4', 'b@5', 'c@1']);
      made.deleteColumns(2, 2);
      same('after deleting the two', marks(made), ['a@2', 'b@3', 'c@1']);
    },
  },
  {
    name: 'a mark dies with its column',
    reliedOnBy: locate,
    evidence: 'documented',
    run({ sheet }) {
      const made = marked(sheet());
      made.deleteColumns(2, 1);
      same('marks', marks(made), ['a@1', 'c@2']);
    },
  },
  {
    name: 'marks of columns stay when rows are sorted',
    reliedOnBy: locate,
    evidence: 'documented',
    run({ sheet }) {
      const made = marked(sheet());
      made.getRange('A2:C9').sort({ column: 1, ascending: false });
      same('marks', marks(made), ['a@1', 'b@2', 'c@3']);
    },
  },
  {
    name: 'the marks of a deleted sheet are not found',
    reliedOnBy: 'src/sheets/report/reportSheet.ts',
    evidence: 'documented',
    run({ book, sheet, property }) {
      const key = property();
      const made = sheet();
      made.addDeveloperMetadata(key, '2024-05');
      book.deleteSheet(made);
      same('found', book.createDeveloperMetadataFinder().withKey(key).find().length, 0);
    },
  },
  {
    name: 'a column inserted after another is blank and pushes the others to the right',
    reliedOnBy: ticketColumns,
    evidence: 'documented',
    run({ sheet }) {
      const made = marked(sheet());
      made.insertColumnsAfter(1, 1);
      same('header', made.getRange('A1:D1').getValues(), [['单号', '', '姓名', '状态']]);
    },
  },
  {
    name: 'widths are set for several columns at once, in pixels',
    reliedOnBy: look,
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.setColumnWidths(2, 2, 150);
      same('widths of B and C', [made.getColumnWidth(2), made.getColumnWidth(3)], [150, 150]);
    },
  },
  {
    name: 'heights are set for one row and for several at once, in one chain',
    reliedOnBy: 'src/sheets/report/monthSheet.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.setRowHeight(1, 36).setRowHeights(4, 2, 28);
      same(
        'heights of rows 1, 4 and 5',
        [1, 4, 5].map((row) => made.getRowHeight(row)),
        [36, 28, 28],
      );
    },
  },
  {
    name: 'columns are grouped, the handle before them, and folded away',
    reliedOnBy: look,
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      made.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1);
      made.collapseAllColumnGroups();
      same(
        'depth of B, C and D',
        [2, 3, 4].map((column) => made.getColumnGroupDepth(column)),
        [0, 1, 1],
      );
      same('the group is folded', made.getColumnGroup(3, 1)?.isCollapsed(), true);
    },
  },
  {
    name: 'rows and columns stay in sight where they are frozen',
    reliedOnBy: 'src/sheets/setUp/setUpWorkbook.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.setFrozenRows(1);
      made.setFrozenColumns(1);
      same('frozen', [made.getFrozenRows(), made.getFrozenColumns()], [1, 1]);
    },
  },
];
