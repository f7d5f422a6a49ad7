import { desk } from '../testContext';

describe('wrong data and arguments are refused in the words of the live service', () => {
  test('5 columns of data do not fit 4 columns of range', () => {
    const { sheet } = desk();
    expect(() => sheet.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    );
  });

  test('2 rows of data do not fit 3 rows of range, and nothing is written', () => {
    const { sheet } = desk();
    expect(() => sheet.getRange('A1:A3').setValues([[1], [2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
    expect(sheet.getLastRow()).toBe(0);
  });

  test('a text where an array belongs fits no signature', () => {
    const { sheet } = desk();
    const range = sheet.getRange('A1');
    expect(() => Reflect.apply(range.setValues, range, ['x'])).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => Reflect.apply(sheet.getRange, sheet, [null, 2])).toThrow(
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  test('a member the host lacks is refused by name', () => {
    const { sheet, app, spreadsheet } = desk();
    expect(() => sheet.getRange('A1').applyRowBanding()).toThrow('not implemented: Range.applyRowBanding');
    expect(() => sheet.getDrawings()).toThrow('not implemented: Sheet.getDrawings');
    expect(() => spreadsheet.addViewer('x')).toThrow('not implemented: Spreadsheet.addViewer');
    expect(() => app.newCellImage()).toThrow('not implemented: SpreadsheetApp.newCellImage');
  });

  test('what a range stands for inside the host is out of the script’s reach', () => {
    const { sheet } = desk();
    expect(() => Reflect.get(sheet.getRange('A1'), 'area')).toThrow('not implemented: Range.area');
    expect(String(sheet.getRange('A1'))).toBe('Range');
  });
});

describe('every call passes the gate with its kind of cost and its cells', () => {
  test('a block read and written, a handle, the last row, an appended row, a flush', () => {
    const { sheet, app, context } = desk();
    sheet.getRange('A1:C2').setValues([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    sheet.getRange('A1:C2').getValues();
    sheet.getLastRow();
    sheet.appendRow([7, 8]);
    app.flush();
    expect(context.calls).toEqual([
      { method: 'Sheet.getRange', cost: 'handle', cells: 1 },
      { method: 'Range.setValues', cost: 'write.buffered', cells: 6 },
      { method: 'Sheet.getRange', cost: 'handle', cells: 1 },
      { method: 'Range.getValues', cost: 'read', cells: 6 },
      { method: 'Sheet.getLastRow', cost: 'getLastRow', cells: 1 },
      { method: 'Sheet.appendRow', cost: 'appendRow', cells: 2 },
      { method: 'SpreadsheetApp.flush', cost: 'flush', cells: 1 },
    ]);
  });

  test('one value for 3 scattered cells is one call', () => {
    const { sheet, context } = desk();
    sheet.getRangeList(['A1', 'C3:D3']).setValue('已超时');
    expect(context.calls.slice(1)).toEqual([{ method: 'RangeList.setValue', cost: 'write.buffered', cells: 3 }]);
    expect(sheet.getRange('D3').getValue()).toBe('已超时');
  });

  test('a call the gate forbids has no effect', () => {
    const { sheet, context, model } = desk();
    const range = sheet.getRange('A1');
    context.gate.pass = () => {
      throw new Error('Exceeded maximum execution time');
    };
    expect(() => range.setValue(1)).toThrow('Exceeded maximum execution time');
    expect(model.lastRow()).toBe(0);
  });
});
