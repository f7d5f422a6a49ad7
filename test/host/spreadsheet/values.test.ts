import { desk } from '../testContext';

const shanghai = (text: string) => new Date(`${text}+08:00`);

describe('what a string becomes in a cell', () => {
  test.each([
    ['001', 1],
    ['1,234.5', 1234.5],
    ['50%', 0.5],
    ['-3', -3],
    ['TRUE', true],
    ['2024-05-01', shanghai('2024-05-01T00:00:00')],
    ['2024/5/1', shanghai('2024-05-01T00:00:00')],
    ['2024-05-01 14:30', shanghai('2024-05-01T14:30:00')],
    ['2024年5月1日', shanghai('2024-05-01T00:00:00')],
    ['5/1', shanghai('2024-05-01T00:00:00')],
    ['1-2', shanghai('2024-01-02T00:00:00')],
    ["'001", '001'],
    ["'=1+1", '=1+1'],
    ['2024-13-01', '2024-13-01'],
    ['2024.5.3 14:30', '2024.5.3 14:30'],
    ['138 0013 8000', '138 0013 8000'],
    ['+86 138', '+86 138'],
    ['', ''],
    [null, ''],
    ['退款', '退款'],
  ])('%p is read back as %p', (given, expected) => {
    const { sheet } = desk();
    sheet.getRange('A1').setValue(given);
    expect(sheet.getRange('A1').getValue()).toEqual(expected);
  });

  test('a leading "=" makes a formula, whose value is read', () => {
    const { sheet } = desk();
    sheet.getRange('A1').setValue('=1+1');
    expect(sheet.getRange('A1').getFormula()).toBe('=1+1');
    expect(sheet.getRange('A1').getValue()).toBe(2);
  });

  test.each(['001', '2024-05-01', '=1+1', '+A1'])('a plain-text cell keeps %p as text', (text) => {
    const { sheet } = desk();
    const cell = sheet.getRange('A1').setNumberFormat('@');
    cell.setValue(text);
    expect(cell.getValue()).toBe(text);
    expect(cell.getFormula()).toBe('');
  });

  test('May 1st 2024 is typed month first in the United States and is no date in a Chinese workbook', () => {
    const american = desk({ workbook: { locale: 'en_US' } })
      .sheet.getRange('A1')
      .setValue('5/1/2024');
    const chinese = desk({ workbook: { locale: 'zh_CN' } })
      .sheet.getRange('A1')
      .setValue('5/1/2024');
    expect(american.getValue()).toEqual(shanghai('2024-05-01T00:00:00'));
    expect(chinese.getValue()).toBe('5/1/2024');
  });

  test('more than 50,000 characters are refused and nothing is written', () => {
    const { sheet } = desk();
    expect(() => sheet.getRange('A1').setValue('长'.repeat(50_001))).toThrow('maximum of 50000 characters');
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
});

describe('dates', () => {
  test('a Date is stored as serial days in the zone of the workbook and shown in its locale', () => {
    const { sheet, model } = desk();
    const at = shanghai('2024-05-01T14:30:00');
    const cell = sheet.getRange('A1').setValue(at);
    expect(model.valueAt(0, 0)).toBeCloseTo(45413 + 14.5 / 24, 9);
    expect(cell.getValue()).toEqual(at);
    expect(cell.getDisplayValue()).toBe('2024/5/1 14:30:00');
  });

  test('the same instant is another wall clock after the workbook moved to New York', () => {
    const { sheet, spreadsheet } = desk();
    spreadsheet.setSpreadsheetTimeZone('America/New_York');
    const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm');
    cell.setValue(shanghai('2024-05-01T14:30:00'));
    expect(cell.getDisplayValue()).toBe('2024-05-01 02:30');
  });

  test('a format chosen by people stays when a date is written over it', () => {
    const { sheet } = desk();
    const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm');
    cell.setValue('2024/5/1');
    expect(cell.getDisplayValue()).toBe('2024-05-01 00:00');
  });

  test('a time alone is a Date of 1899-12-30', () => {
    const { sheet } = desk({ workbook: { timeZone: 'Etc/UTC' } });
    const cell = sheet.getRange('A1').setValue('14:30');
    expect(cell.getValue()).toEqual(new Date(Date.UTC(1899, 11, 30, 14, 30)));
    expect(cell.getDisplayValue()).toBe('14:30');
  });
});

describe('display values follow the number format', () => {
  test.each([
    [1234.5, '#,##0', '1,235'],
    [0.125, '0%', '13%'],
    [0.125, '0.0%', '12.5%'],
    [3, '0.00', '3.00'],
    [0.1 + 0.2, 'General', '0.3'],
    [45413.5, 'yyyy-mm-dd hh:mm:ss', '2024-05-01 12:00:00'],
    [45413.5, 'yyyy/m/d', '2024/5/1'],
    [true, '0.00', 'TRUE'],
    ['x', '@', 'x'],
  ])('%p as %s is %s', (value, format, shown) => {
    const { sheet } = desk();
    const cell = sheet.getRange('A1').setNumberFormat(format).setValue(value);
    expect(cell.getDisplayValue()).toBe(shown);
  });

  test('a format with unknown letters is refused', () => {
    const { sheet } = desk();
    expect(() => sheet.getRange('A1').setNumberFormat('foo')).toThrow('not implemented: number format "foo"');
  });
});

test('10,000 rows of 45 cells are written at once while somebody watches the workbook', () => {
  const { sheet, workbook } = desk();
  sheet.insertRowsAfter(1000, 9000);
  sheet.insertColumnsAfter(26, 19);
  workbook.subscribe(() => undefined);
  const values = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 45 }, (_, column) =>
      column % 3 === 0 ? row : column % 3 === 1 ? '渠道' : '2024-05-01 10:00',
    ),
  );
  sheet.getRange(1, 1, 10_000, 45).setValues(values);
  expect(sheet.getLastRow()).toBe(10_000);
});
