import { desk } from '../testContext';

const names = ({ spreadsheet }: ReturnType<typeof desk>) => spreadsheet.getSheets().map((sheet) => sheet.getName());

describe('sheets copied, renamed and deleted', () => {
  test('a duplicate stands after its sheet, is active, and holds the same', () => {
    const made = desk();
    made.sheet.getRange('A1').setValue('工单').setBackground('#eeeeee');
    made.spreadsheet.insertSheet('末页');
    made.sheet.activate();
    const copy = made.spreadsheet.duplicateActiveSheet();
    expect(names(made)).toEqual(['工作表1', '工作表1的副本', '末页']);
    expect(made.spreadsheet.getActiveSheet().getName()).toBe(copy.getName());
    expect([copy.getRange('A1').getValue(), copy.getRange('A1').getBackground()]).toEqual(['工单', '#eeeeee']);
  });

  test('drop-downs of a duplicate go on being fed by the same other sheet', () => {
    const { app, sheet, spreadsheet } = desk();
    const lists = spreadsheet.insertSheet('设置');
    lists.getRange('A1:A2').setValues([['待处理'], ['已关闭']]);
    const rule = app.newDataValidation().requireValueInRange(lists.getRange('A1:A2')).build();
    sheet.getRange('B2').setDataValidation(rule);
    sheet.activate();
    const copied = spreadsheet.duplicateActiveSheet().getRange('B2').getDataValidation();
    expect(copied?.getCriteriaValues()[0].getSheet().getName()).toBe('设置');
  });

  test('a sheet is made after a template', () => {
    const made = desk();
    made.sheet.getRange('A1').setValue('表头');
    const month = made.spreadsheet.insertSheet('2024-05', 0, { template: made.sheet });
    expect(names(made)).toEqual(['2024-05', '工作表1']);
    expect(month.getRange('A1').getValue()).toBe('表头');
  });

  test('the active sheet is renamed and deleted', () => {
    const made = desk();
    made.spreadsheet.insertSheet('草稿');
    made.spreadsheet.renameActiveSheet('定稿');
    expect(names(made)).toEqual(['工作表1', '定稿']);
    expect(made.spreadsheet.deleteActiveSheet().getName()).toBe('工作表1');
  });

  test('gridlines are hidden on one sheet, and on its duplicate', () => {
    const { sheet, spreadsheet, workbook } = desk();
    sheet.setHiddenGridlines(true);
    expect(spreadsheet.duplicateActiveSheet().hasHiddenGridlines()).toBe(true);
    expect(spreadsheet.insertSheet().hasHiddenGridlines()).toBe(false);
    expect(workbook.view().sheets.map((one) => one.hiddenGridlines)).toEqual([true, true, false]);
  });

  test('titles that differ only in case are one title', () => {
    const { spreadsheet, sheet } = desk();
    sheet.setName('Tickets');
    expect(() => spreadsheet.insertSheet('TICKETS')).toThrow('A sheet with the name "TICKETS" already exists.');
    expect(sheet.setName('tickets').getName()).toBe('tickets');
    spreadsheet.setSpreadsheetLocale('en_US');
    sheet.setName('SHEET2');
    expect(spreadsheet.insertSheet().getName()).toBe('Sheet3');
  });
});

describe('people, menus and finding', () => {
  test('editors are added and removed, the owner always is one', () => {
    const { spreadsheet } = desk();
    spreadsheet.addEditors(['wang@example.com', 'li@example.com']).removeEditor('li@example.com');
    expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual(['owner@example.com', 'wang@example.com']);
  });

  test('menus are added in the older way and for add-ons', () => {
    const { spreadsheet, app, context } = desk();
    spreadsheet.addMenu('工具', [{ name: '整理', functionName: 'tidy' }, null]);
    app.getUi().createAddonMenu().addItem('开始', 'start').addToUi();
    expect(context.menus).toEqual([
      {
        label: '工具',
        entries: [
          { label: '整理', call: 'tidy' },
          { label: '', separator: true },
        ],
      },
      { label: '扩展程序', entries: [{ label: '开始', call: 'start' }] },
    ]);
  });

  test('one found text after the other is replaced', () => {
    const { sheet } = desk();
    sheet.getRange('A1:A3').setValues([['甲乙'], ['甲'], ['甲甲']]);
    const finder = sheet.createTextFinder('甲').startFrom(sheet.getRange('A1'));
    expect(finder.findNext()?.getA1Notation()).toBe('A2');
    expect(finder.getCurrentMatch()?.getA1Notation()).toBe('A2');
    expect(finder.replaceWith('丁')).toBe(1);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['甲乙'], ['丁'], ['甲甲']]);
  });

  test('a list of ranges is merged apart, trimmed and ticked as one', () => {
    const { sheet } = desk();
    sheet.getRange('A1:B1').merge().setValue('  甲 ');
    const list = sheet.getRangeList(['A1:B1', 'D1']);
    list.breakApart().trimWhitespace();
    expect([sheet.getRange('A1').isPartOfMerge(), sheet.getRange('A1').getValue()]).toEqual([false, '甲']);
    sheet.getRangeList(['D1', 'D3']).insertCheckboxes().check();
    expect([sheet.getRange('D1').isChecked(), sheet.getRange('D2').isChecked()]).toEqual([true, null]);
  });

  test('a condition may be about a day relative to today', () => {
    const { app, sheet } = desk();
    const rule = app
      .newConditionalFormatRule()
      .whenDateBefore(app.RelativeDate.TODAY)
      .setBackground('#ffcccc')
      .setRanges([sheet.getRange('A1:A9')])
      .build();
    expect(rule.getBooleanCondition()?.getCriteriaType()).toBe(app.BooleanCriteria.DATE_BEFORE_RELATIVE);
  });
});
