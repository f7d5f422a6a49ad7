import { evaluated, hostOf } from '../execution/fixture';
import { inSheet, refusalOf } from './sheet';

describe('row 1: the size of the data must be the size of the range', () => {
  test.each([
    ["sheet.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]])", 'columns', 5, 4],
    ["sheet.getRange('A1:A3').setValues([[1], [2]])", 'rows', 2, 3],
    ["sheet.getRange('A1:B2').setNumberFormats([['@', '@']])", 'rows', 1, 2],
  ])('%s', (call, what, has, wants) => {
    expect(refusalOf(call)).toBe(
      `Exception: The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  });
});

describe('row 2: a range needs a row and a column and lies within the sheet', () => {
  const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
  test.each([
    ['sheet.getRange(1, 1, 0, 1)', 'Exception: The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'Exception: The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1001, 1)', outside],
    ['sheet.getRange(1, 27).getValue()', outside],
    ['range.offset(-1, 0)', outside],
  ])('%s', (call, refusal) => {
    expect(refusalOf(call)).toBe(refusal);
  });
});

describe('row 3: arguments that fit no signature are told by their types', () => {
  test.each([
    ["range.setValues('x')", '(String)', 'SpreadsheetApp.Range.setValues'],
    ['sheet.getRange(null, 2)', '(null,number)', 'SpreadsheetApp.Sheet.getRange'],
    ['range.setNumberFormat(5)', '(number)', 'SpreadsheetApp.Range.setNumberFormat'],
    ["spreadsheet.getSheetByName(['a'])", '(String[])', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
  ])('%s', (call, types, method) => {
    expect(refusalOf(call)).toBe(`Exception: The parameters ${types} don't match the method signature for ${method}.`);
  });
});

test('row 3: options are a plain object', () => {
  expect(inSheet('range.setValue(1); sheet.clear({ contentsOnly: true }); return range.getValue();')).toBe('');
});

describe('row 4: what a cell is read back as', () => {
  test('a number, a boolean, a Date, a text; a blank is the empty text', () => {
    const read = `sheet.getRange('A1:E1').setValues([[1.5, true, new Date(0), 'x', '']]);
      const [a, b, c, d, e] = sheet.getRange('A1:E1').getValues()[0];
      return [typeof a, typeof b, c instanceof Date, typeof d, e];`;
    expect(inSheet(read)).toEqual(['number', 'boolean', true, 'string', '']);
  });

  test('the display value follows the number format', () => {
    expect(inSheet("return range.setNumberFormat('0.00').setValue(3).getDisplayValue();")).toBe('3.00');
  });

  test('no formula is the empty text, no validation is null', () => {
    expect(inSheet('return [range.getFormula(), range.getDataValidation()];')).toEqual(['', null]);
  });
});

describe('row 5: texts are parsed as if typed', () => {
  test("'001' becomes 1, a date a Date, a leading = a formula", () => {
    const read = `range.setValue('001'); const number = range.getValue();
      range.setValue('2024-05-01'); const date = range.getValue() instanceof Date;
      range.setValue('=1+1'); return [number, date, range.getFormula()];`;
    expect(inSheet(read)).toEqual([1, true, '=1+1']);
  });

  test('a cell formatted as plain text before keeps them', () => {
    expect(inSheet("return range.setNumberFormat('@').setValue('001').getValue();")).toBe('001');
  });
});

describe('row 6: dates are serial days of the spreadsheet’s zone', () => {
  test('day 1 is 1899-12-31, the 1st of March 1900 is day 61', () => {
    const read = `range.setNumberFormat('0'); const day = (text) => { range.setValue(text).setNumberFormat('0'); return range.getValue(); };
      return [day('1899-12-31'), day('1900-03-01')];`;
    expect(inSheet(read)).toEqual([1, 61]);
  });

  test('a time alone is a Date of 1899', () => {
    expect(inSheet("return range.setValue('14:30').getValue().getFullYear();")).toBe(1899);
  });

  test('the script keeps the zone of its manifest when the spreadsheet has another', () => {
    const host = hostOf(
      `function zones() {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        const cell = spreadsheet.getSheets()[0].getRange('A1').setValue(new Date(0)).setNumberFormat('hh:mm');
        return [spreadsheet.getSpreadsheetTimeZone(), Session.getScriptTimeZone(), cell.getDisplayValue(), new Date(0).getHours()];
      }`,
      { timeZone: 'America/New_York' },
    );
    expect(host.run('zones').result).toEqual(['America/New_York', 'Asia/Shanghai', '19:00', 8]);
  });
});

test('row 2: an error of a service is an Error of the script called Exception', () => {
  expect(
    evaluated('(() => { try { Utilities.sleep(300001) } catch (e) { return [e.name, e instanceof Error] } })()'),
  ).toEqual(['Exception', true]);
});
