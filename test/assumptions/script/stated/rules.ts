import type { Assumption } from '../assumption';
import { refusal, same } from '../check';

const dropDowns = 'src/sheets/setUp/look/dropDowns.ts';
const look = 'src/sheets/setUp/look/ticketLook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const colour = (sheet: Sheet, formula: string, background: string) =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setRanges([sheet.getRange('A2:C9')])
    .build();

/** Drop-downs, colour rules and filters. */
export const rules: readonly Assumption[] = [
  {
    name: 'a drop-down of a list gives its items back, as text',
    reliedOnBy: dropDowns,
    evidence: 'documented',
    run({ sheet }) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['高', '中', '低'], true).build();
      const cell = sheet().getRange('A1').setDataValidation(rule);
      const read = cell.getDataValidation();
      same('items and whether they are offered', read?.getCriteriaValues(), [['高', '中', '低'], true]);
      same('kind', read?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, true);
    },
  },
  {
    name: 'a drop-down lets other values in unless told otherwise',
    reliedOnBy: dropDowns,
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      const rule = () => SpreadsheetApp.newDataValidation().requireValueInList(['是'], true);
      made.getRange('A1').setDataValidation(rule().build());
      made.getRange('A2').setDataValidation(rule().setAllowInvalid(false).setHelpText('请选').build());
      same('by default', made.getRange('A1').getDataValidation()?.getAllowInvalid(), true);
      same('as told', made.getRange('A2').getDataValidation()?.getAllowInvalid(), false);
      same('help', made.getRange('A2').getDataValidation()?.getHelpText(), '请选');
    },
  },
  {
    name: 'a drop-down may take its list from a range of another sheet',
    reliedOnBy: dropDowns,
    evidence: 'documented',
    run({ sheet }) {
      const [tickets, settings] = [sheet(), sheet()];
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(settings.getRange('B2:B200'), true).build();
      tickets.getRange('A2:A9').setDataValidation(rule);
      const [range] = tickets.getRange('A5').getDataValidation()?.getCriteriaValues() ?? [];
      same('range', [range?.getA1Notation(), range?.getSheet().getSheetId()], ['B2:B200', settings.getSheetId()]);
    },
  },
  {
    name: 'a rejecting drop-down from a range takes what the range holds, also below blank cells',
    reliedOnBy: dropDowns,
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.getRange('B2:B5').setValues([['电话'], [''], [''], ['邮件']]);
      const list = made.getRange('B2:B20');
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(list, true).setAllowInvalid(false).build();
      made.getRange('A1').setDataValidation(rule);
      made.getRange('A1').setValue('邮件');
      SpreadsheetApp.flush();
      same('value', made.getRange('A1').getValue(), '邮件');
    },
  },
  {
    name: 'a cell without a drop-down gives null',
    reliedOnBy: dropDowns,
    evidence: 'documented',
    run: ({ sheet }) => same('rule', sheet().getRange('A1').getDataValidation(), null),
  },
  {
    name: 'colour rules are replaced as a whole and keep their order',
    reliedOnBy: look,
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.setConditionalFormatRules([colour(made, '=$A2="旧"', '#ffffff')]);
      made.setConditionalFormatRules([colour(made, '=$A2="甲"', '#fce8e6'), colour(made, '=$A2="乙"', '#fef7e0')]);
      const formulas = made
        .getConditionalFormatRules()
        .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);
      same('formulas', formulas, ['=$A2="甲"', '=$A2="乙"']);
    },
  },
  {
    name: 'a sheet has one filter: none is null, a second is refused',
    reliedOnBy: 'src/sheets/setUp/setUpWorkbook.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      same('at first', made.getFilter(), null);
      made.getRange('A1:C9').createFilter();
      same('range', made.getFilter()?.getRange().getA1Notation(), 'A1:C9');
      return refusal('a second filter', () => made.getRange('A1:B9').createFilter(), /already has a filter/);
    },
  },
  {
    name: 'formats given one after another all hold, and a background is read as #rrggbb',
    reliedOnBy: 'src/sheets/report/monthSheet.ts',
    evidence: 'documented',
    run({ sheet }) {
      const range = sheet().getRange('A1:B1');
      range.setFontWeight('bold').setFontColor('#3c4043').setBackground('#f1f3f4').setVerticalAlignment('middle');
      range.setHorizontalAlignment('center').setFontSize(14).setWrap(true);
      const cell = range.getCell(1, 2);
      same('weight and background', [cell.getFontWeight(), cell.getBackground()], ['bold', '#f1f3f4']);
      same('alignment', [cell.getVerticalAlignment(), cell.getHorizontalAlignment()], ['middle', 'center']);
      same('size and wrap', [cell.getFontSize(), cell.getWrap()], [14, true]);
    },
  },
];
