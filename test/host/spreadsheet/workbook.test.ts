import { desk } from '../testContext';

describe('pages, menus and dialogues', () => {
  test('a menu with entries, a separator and a submenu reaches the screen', () => {
    const { app, context } = desk();
    const ui = app.getUi();
    ui.createMenu('客服台')
      .addItem('新建工单', 'openIntake')
      .addSeparator()
      .addSubMenu(ui.createMenu('报告').addItem('生成月报', 'monthReport'))
      .addToUi();
    expect(context.menus).toEqual([
      {
        label: '客服台',
        entries: [
          { label: '新建工单', call: 'openIntake' },
          { label: '', separator: true },
          { label: '报告', entries: [{ label: '生成月报', call: 'monthReport' }] },
        ],
      },
    ]);
  });

  test('a simple trigger may not show a sidebar', () => {
    const { app, context } = desk({ auth: 'LIMITED' });
    expect(() => Reflect.apply(app.getUi().showSidebar, app.getUi(), ['<p>'])).toThrow(
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
    expect(context.shown).toEqual([]);
  });

  test('an answer is a button of Ui.Button', () => {
    const { app } = desk({ answer: { button: 'YES', text: '' } });
    const ui = app.getUi();
    expect(ui.alert('删除', '确定?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    expect(String(ui.Button.YES)).toBe('YES');
  });
});

describe('sheets of the workbook', () => {
  test('a name is taken once, the last sheet stays, the order is chosen', () => {
    const { spreadsheet } = desk();
    const report = spreadsheet.insertSheet('月报 2024-05', 0);
    expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(['月报 2024-05', '工作表1']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('月报 2024-05');
    expect(() => spreadsheet.insertSheet('月报 2024-05')).toThrow(
      'A sheet with the name "月报 2024-05" already exists. Please enter another name.',
    );
    spreadsheet.moveActiveSheet(2);
    expect(report.getIndex()).toBe(2);
    spreadsheet.deleteSheet(report);
    expect(() => report.getRange('A1').getValue()).toThrow('not found');
    expect(() => spreadsheet.deleteSheet(spreadsheet.getActiveSheet())).toThrow("You can't remove all the sheets");
  });
});
