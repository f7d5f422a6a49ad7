import { evaluated } from '../execution/fixture';
import { desk } from '../testContext';

describe('conditional formats', () => {
  test('rules are replaced wholesale and keep their order', () => {
    const { sheet, app } = desk();
    const rule = (text: string, color: string) =>
      app
        .newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground(color)
        .setRanges([sheet.getRange('A2:A')])
        .build();
    sheet.setConditionalFormatRules([rule('旧', '#000000')]);
    sheet.setConditionalFormatRules([rule('已超时', '#f4cccc'), rule('即将超时', '#fff2cc')]);
    const read = sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition());
    expect(read.map((one) => one?.getCriteriaValues()[0])).toEqual(['已超时', '即将超时']);
    expect(read[0]?.getBackground()).toBe('#f4cccc');
    expect(read[0]?.getCriteriaType()).toBe(app.BooleanCriteria.TEXT_EQUAL_TO);
  });

  test('a formula is given to the page as it is, without being calculated', () => {
    const { sheet, app, workbook } = desk();
    const range = sheet.getRange('A2:H1000');
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$F2="已超时"')
      .setBackground('#F4CCCC')
      .setRanges([range]);
    sheet.setConditionalFormatRules([rule.build()]);
    expect(workbook.view().sheets[0]?.conditionalFormats).toEqual([
      {
        ranges: [{ startRow: 1, endRow: 999, startColumn: 0, endColumn: 7 }],
        criteria: 'CUSTOM_FORMULA',
        values: ['=$F2="已超时"'],
        style: { background: '#f4cccc' },
      },
    ]);
  });

  test('a rule cannot cover another sheet', () => {
    const { sheet, app, spreadsheet } = desk();
    const other = spreadsheet.insertSheet('月报');
    const rule = app
      .newConditionalFormatRule()
      .whenCellNotEmpty()
      .setBold(true)
      .setRanges([other.getRange('A1')])
      .build();
    expect(() => sheet.setConditionalFormatRules([rule])).toThrow('cannot reference a different sheet');
  });
});

test('colours of a rule may be given as objects', () => {
  const colors = evaluated(`(() => {
    const color = SpreadsheetApp.newColor().setRgbColor('#ff8800').build();
    const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([SpreadsheetApp.getActiveRange()]).whenCellEmpty();
    const condition = rule.setBackgroundObject(color).setFontColorObject(color).build().getBooleanCondition();
    return [condition.getBackground(), condition.getFontColor()];
  })()`);
  expect(colors).toEqual(['#ff8800', '#ff8800']);
});
