import { desk } from '../testContext';
import { seen, throughFile } from './workbooks';

type Desk = ReturnType<typeof desk>;

/** Features by name, each made by a script; what people see of them must survive the file. */
const features: Readonly<Record<string, (made: Desk) => void>> = {
  'numbers, text, booleans and formulas': ({ sheet }) => {
    sheet.getRange('A1:D1').setValues([[1.5, '文字', true, '=SUM(A1:A1)&"<&>"']]);
  },
  'dates and times with Chinese patterns': ({ sheet }) => {
    sheet.getRange('A1:C1').setValues([[new Date(Date.UTC(2024, 4, 20, 2, 30)), 0.5, 12.25]]);
    sheet.getRange('A1:C1').setNumberFormats([['yyyy"年"m"月"d"日" hh:mm', 'hh:mm', '[h]:mm']]);
  },
  'formats that stand for the system’s own date': ({ sheet }) => {
    sheet.getRange('A1').setValue(45432).setNumberFormat('yyyy-mm-dd');
    sheet.getRange('A2').setValue(0.256).setNumberFormat('0.0%');
    sheet.getRange('A3').setValue(-1234.5).setNumberFormat('#,##0.00;[Red]-#,##0.00');
  },
  'fonts, colours, alignment, wrapping': ({ sheet }) => {
    sheet.getRange('A1').setFontFamily('Georgia').setFontSize(14).setFontColor('#a50e0e').setBackground('#fce8e6');
    sheet.getRange('A2').setFontWeight('bold').setFontStyle('italic').setFontLine('underline');
    sheet.getRange('A3').setFontLine('line-through').setWrap(true);
    sheet.getRange('A4').setHorizontalAlignment('center').setVerticalAlignment('middle');
    sheet.getRange('A5').setHorizontalAlignment('right').setVerticalAlignment('top');
  },
  borders: ({ sheet, app }) => {
    sheet.getRange('A1:B2').setBorder(true, true, true, true, false, false);
    sheet.getRange('D4').setBorder(true, false, true, false, false, false, '#1a73e8', app.BorderStyle.DOUBLE);
  },
  'widths, heights and hidden lines': ({ sheet }) => {
    sheet.setColumnWidth(2, 237).setRowHeight(3, 64);
    sheet.hideColumns(4);
    sheet.hideRows(7, 2);
  },
  'column groups, folded and open': ({ sheet, app }) => {
    sheet.setColumnGroupControlPosition(app.GroupControlTogglePosition.BEFORE);
    sheet.getRange('C:E').shiftColumnGroupDepth(1);
    sheet.getRange('H:I').shiftColumnGroupDepth(1);
    sheet.getColumnGroup(3, 1)?.collapse();
  },
  'frozen panes, tab colour, hidden sheets': ({ sheet, spreadsheet }) => {
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.setTabColor('#188038');
    spreadsheet.insertSheet('2024 \'归档\' & "旧"').hideSheet().setFrozenRows(1);
    sheet.activate();
  },
  notes: ({ sheet }) => {
    sheet.getRange('B2').setNote('第一行\n second <line> & "more"');
  },
  'drop-downs': ({ sheet, app, spreadsheet }) => {
    const names = spreadsheet.insertSheet("人员's");
    names.getRange('A1:A2').setValues([['甲'], ['乙']]);
    const rule = () => app.newDataValidation();
    sheet.getRange('A1:A9').setDataValidation(rule().requireValueInList(['是', '否']).setAllowInvalid(false).build());
    sheet.getRange('B1:B9').setDataValidation(rule().requireValueInRange(names.getRange('A1:A9')).build());
    sheet.getRange('C1').setDataValidation(rule().requireValueInList(['a,b', '"c"', ' d ']).setHelpText('选').build());
    const many = Array.from({ length: 100 }, (_, index) => `项目${index}`);
    sheet.getRange('D1').setDataValidation(rule().requireValueInList(many).build());
    sheet.getRange('E1:E3').setDataValidation(rule().requireCheckbox().build());
  },
  'other validations': ({ sheet, app }) => {
    const day = new Date(Date.UTC(2024, 4, 19, 16));
    const rule = () => app.newDataValidation();
    const rules = [
      rule().requireNumberBetween(1, 5),
      rule().requireNumberGreaterThan(2.5),
      rule().requireNumberNotEqualTo(0),
      rule().requireDateAfter(day),
      rule().requireDateBetween(day, day),
      rule().requireDate(),
      rule().requireTextContains('a~*?"b'),
      rule().requireTextDoesNotContain('x'),
      rule().requireTextEqualTo('y'),
      rule().requireTextIsEmail(),
      rule().requireTextIsUrl(),
      rule().requireFormulaSatisfied('=LEN(A1)<9'),
    ];
    for (const [row, built] of rules.entries()) sheet.getRange(row + 1, 1).setDataValidation(built.build());
  },
  'conditional formats': ({ sheet, app }) => {
    const day = new Date(Date.UTC(2024, 4, 19, 16));
    const rule = () => app.newConditionalFormatRule();
    const built = [
      rule().whenFormulaSatisfied('=$D2="已超时"'),
      rule().whenTextEqualTo('已"关闭"'),
      rule().whenTextContains('急*'),
      rule().whenTextDoesNotContain('x'),
      rule().whenTextStartsWith('T-'),
      rule().whenTextEndsWith('!'),
      rule().whenNumberBetween(1, 2),
      rule().whenNumberLessThanOrEqualTo(-3.5),
      rule().whenDateBefore(day),
      rule().whenCellEmpty(),
      rule().whenCellNotEmpty(),
    ];
    sheet.setConditionalFormatRules(
      built.map((one) =>
        one
          .setBackground('#fef7e0')
          .setFontColor('#7a4f01')
          .setBold(true)
          .setRanges([sheet.getRange('A2:B50'), sheet.getRange('D2:D50')])
          .build(),
      ),
    );
  },
  'a filter with hidden values': ({ sheet, app }) => {
    sheet.getRange('B2:C5').setValues([
      ['状态', '数'],
      ['待处理', 1],
      ['', 2],
      ['已关闭', 3],
    ]);
    sheet.hideRows(4);
    const criteria = app.newFilterCriteria().setHiddenValues(['已关闭']).build();
    sheet.getRange('B2:C5').createFilter().setColumnFilterCriteria(2, criteria);
  },
  'a small sheet and a large one': ({ sheet, spreadsheet }) => {
    sheet.deleteRows(8, 900);
    sheet.deleteColumns(4, 20);
    spreadsheet.insertSheet('大').insertRowsAfter(1000, 500).insertColumnsAfter(26, 30);
  },
};

describe('what an .xlsx file carries', () => {
  test.each(Object.entries(features))('%s', async (_name, make) => {
    const made = desk();
    make(made);
    expect(seen(await throughFile(made.workbook))).toEqual(seen(made.workbook));
  });
});
