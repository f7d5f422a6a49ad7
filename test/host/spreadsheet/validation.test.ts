import { desk } from '../testContext';

describe('data validation', () => {
  test('a list’s items are texts, the drop-down is shown and anything is allowed by default', () => {
    const { app } = desk();
    const rule = Reflect.apply(app.newDataValidation().requireValueInList, app.newDataValidation(), [
      [1, '二', true],
    ]).build();
    expect(rule.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(rule.getCriteriaValues()).toEqual([['1', '二', 'true'], true]);
    expect(rule.getAllowInvalid()).toBe(true);
  });

  test('a script may write what is not in a list that allows it', () => {
    const { sheet, app } = desk();
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['紧急', '高']).build());
    expect(sheet.getRange('A1').setValue('特急').getValue()).toBe('特急');
  });

  test('a rejecting rule makes the script’s write fail and keeps every cell of the block', () => {
    const { sheet, app } = desk();
    const rule = app.newDataValidation().requireValueInList(['紧急', '高']).setAllowInvalid(false).build();
    sheet
      .getRange('A1:A2')
      .setValues([['高'], ['高']])
      .setDataValidation(rule);
    expect(() => sheet.getRange('A1:A2').setValues([['紧急'], ['特急']])).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['高'], ['高']]);
    expect(sheet.getRange('A1').setValue('').getValue()).toBe('');
  });

  test('a list fed by a range follows the team’s edits, and rows inserted above it', () => {
    const { sheet, app, spreadsheet, workbook } = desk();
    const lists = spreadsheet.insertSheet('设置');
    lists.getRange('A1:A2').setValues([['电话'], ['邮件']]);
    const rule = app
      .newDataValidation()
      .requireValueInRange(lists.getRange('A1:A'), true)
      .setAllowInvalid(false)
      .build();
    sheet.getRange('B2:B10').setDataValidation(rule);
    lists.insertRowBefore(1);
    lists.getRange('A4').setValue('门店');
    expect(workbook.view().sheets[0]?.validations).toEqual([
      expect.objectContaining({
        items: ['电话', '邮件', '门店'],
        ranges: [{ startRow: 1, endRow: 9, startColumn: 1, endColumn: 1 }],
      }),
    ]);
    expect(sheet.getRange('B2').setValue('门店').getValue()).toBe('门店');
    expect(() => sheet.getRange('B2').setValue('传真')).toThrow('violates the data validation rules');
  });

  test('equal rules on neighbouring columns are shown as one rectangle', () => {
    const { sheet, app, workbook } = desk();
    const rule = app.newDataValidation().requireDate().build();
    sheet.getRange('A2:A1000').setDataValidation(rule);
    sheet.getRange('B2:B1000').setDataValidation(rule.copy().build());
    expect(workbook.view().sheets[0]?.validations.map(({ ranges }) => ranges)).toEqual([
      [{ startRow: 1, endRow: 999, startColumn: 0, endColumn: 1 }],
    ]);
  });

  test('more than 500 items belong into a range', () => {
    const { app } = desk();
    const items = Array.from({ length: 501 }, (_, index) => `产品${index}`);
    expect(() => app.newDataValidation().requireValueInList(items)).toThrow('more items than the limit of 500');
  });

  test('a checkbox starts FALSE and is ticked', () => {
    const { sheet } = desk();
    const box = sheet.getRange('A1').insertCheckboxes();
    expect(box.getValue()).toBe(false);
    expect(box.check().isChecked()).toBe(true);
    expect(sheet.getRange('B1').isChecked()).toBeNull();
  });
});
