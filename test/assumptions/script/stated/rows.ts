import type { Assumption } from '../assumption';
import { same } from '../check';

const additions = 'src/sheets/additions.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const yesNo = () => SpreadsheetApp.newDataValidation().requireValueInList(['是', '否']).build();

/** Prepared rows: header, then a drop-down and a colour rule from row 2 to the end. */
function prepared(sheet: Sheet): Sheet {
  const body = sheet.getRange(2, 1, sheet.getMaxRows() - 1, 3);
  body.setNumberFormat('@').setDataValidation(yesNo());
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2="是"').setRanges([body]).build();
  sheet.setConditionalFormatRules([rule]);
  sheet.getRange('A1:C1').setValues([['一', '二', '三']]);
  return sheet;
}

const ruleRanges = (sheet: Sheet): readonly string[] =>
  sheet.getConditionalFormatRules().flatMap((rule) => rule.getRanges().map((range) => range.getA1Notation()));

/** What making room for rows leans on. */
export const rows: readonly Assumption[] = [
  {
    name: 'rows added after the last one take its format and drop-down, not its value or note',
    reliedOnBy: additions,
    evidence: 'reported',
    run({ sheet }) {
      const made = prepared(sheet());
      const last = made.getMaxRows();
      made.getRange(last, 1).setValue('是').setNote('备注');
      made.insertRowsAfter(last, 5);
      SpreadsheetApp.flush();
      const added = made.getRange(last + 5, 1);
      same('value and note', [added.getValue(), added.getNote()], ['', '']);
      same('format', added.getNumberFormat(), '@');
      same('drop-down', added.getDataValidation()?.getCriteriaValues()[0], ['是', '否']);
    },
  },
  {
    name: 'rows added after the last one are coloured by the rules that reach it',
    reliedOnBy: additions,
    evidence: 'unsure',
    run({ sheet }) {
      const made = prepared(sheet());
      made.insertRowsAfter(1000, 5);
      SpreadsheetApp.flush();
      same('area of the rule', ruleRanges(made), ['A2:C1005']);
    },
  },
  {
    name: 'rows inserted among prepared ones have their drop-downs and colours',
    reliedOnBy: additions,
    evidence: 'reported',
    run({ sheet }) {
      const made = prepared(sheet());
      made.insertRowsBefore(3, 2);
      SpreadsheetApp.flush();
      same('drop-down', made.getRange('B4').getDataValidation()?.getCriteriaValues()[0], ['是', '否']);
      same('format', made.getRange('B4').getNumberFormat(), '@');
      same('area of the rule', ruleRanges(made), ['A2:C1002']);
    },
  },
  {
    name: 'rows inserted before the first prepared one are left out of its colours',
    reliedOnBy: additions,
    evidence: 'unsure',
    run({ sheet }) {
      const made = prepared(sheet());
      made.insertRowsBefore(2, 1);
      SpreadsheetApp.flush();
      same('area of the rule', ruleRanges(made), ['A3:C1001']);
    },
  },
  {
    name: 'a filter over the whole sheet takes in rows added after the last one',
    reliedOnBy: 'src/sheets/setUp/setUpWorkbook.ts',
    evidence: 'unsure',
    run({ sheet }) {
      const made = sheet();
      made.getRange(1, 1, made.getMaxRows(), made.getMaxColumns()).createFilter();
      made.insertRowsAfter(made.getMaxRows(), 10);
      SpreadsheetApp.flush();
      same('filtered range', made.getFilter()?.getRange().getA1Notation(), 'A1:Z1010');
    },
  },
  {
    name: 'the list of a drop-down taken from a range grows with rows inserted inside that range',
    reliedOnBy: 'src/sheets/setUp/look/dropDowns.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(made.getRange('E2:E20'), true).build();
      made.getRange('A30').setDataValidation(rule);
      made.insertRowsBefore(10, 3);
      SpreadsheetApp.flush();
      const [range] = made.getRange('A33').getDataValidation()?.getCriteriaValues() ?? [];
      same('range of the list', range?.getA1Notation(), 'E2:E23');
    },
  },
  {
    name: 'sorting moves values, formats, notes and drop-downs of a row together',
    reliedOnBy: 'src/sheets/editing/editDesk.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.getRange('A1:B2').setValues([
        ['2', '后'],
        ['1', '先'],
      ]);
      made.getRange('B1').setNote('后的备注').setBackground('#fce8e6');
      made.getRange('A1:B2').sort(1);
      same('values', made.getRange('B1:B2').getValues(), [['先'], ['后']]);
      same(
        'note and colour',
        [made.getRange('B2').getNote(), made.getRange('B2').getBackground()],
        ['后的备注', '#fce8e6'],
      );
    },
  },
];
