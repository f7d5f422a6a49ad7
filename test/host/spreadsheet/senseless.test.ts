import { desk } from '../testContext';

describe('senseless values are refused and change nothing', () => {
  test.each(['B2', 'abc12', 'R1C1', 'rc', '1st', 'true', 'False', '', 'a b', 'x'.repeat(251)])(
    'the name %j for a range',
    (name) => {
      const { spreadsheet, sheet } = desk();
      const message = 'The name you entered for the range is not valid.';
      expect(() => spreadsheet.setNamedRange(name, sheet.getRange('A1'))).toThrow(message);
      spreadsheet.setNamedRange('cases', sheet.getRange('A1'));
      expect(() => spreadsheet.getNamedRanges()[0]?.setName(name)).toThrow(message);
      expect(spreadsheet.getNamedRanges().map((named) => named.getName())).toEqual(['cases']);
    },
  );

  test.each(['工单', '_B2', 'cases_2026', 'ABCD1', 'row', 'x'.repeat(250)])('but not the name %s', (name) => {
    const { spreadsheet, sheet } = desk();
    spreadsheet.setNamedRange(name, sheet.getRange('B3'));
    expect(spreadsheet.getRangeByName(name)?.getA1Notation()).toBe('B3');
  });

  test('a blank name for a new sheet', () => {
    const { spreadsheet } = desk();
    expect(() => spreadsheet.insertSheet('')).toThrow('Invalid sheet name: "".');
    expect(spreadsheet.getNumSheets()).toBe(1);
  });

  test.each([-5, 0, Number.NaN, Number.POSITIVE_INFINITY])('a size of %d', (size) => {
    const { app, sheet } = desk();
    const range = sheet.getRange('A1:B1');
    for (const act of [
      () => range.setFontSize(size),
      () => range.setFontSizes([[12, size]]),
      () => sheet.setColumnWidth(1, size),
      () => sheet.setColumnWidths(1, 2, size),
      () => sheet.setRowHeight(1, size),
      () => app.newTextStyle().setFontSize(size),
    ]) {
      expect(act).toThrow(`Invalid argument: ${size}`);
    }
    expect([range.getFontSize(), sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([10, 100, 21]);
  });

  test('a rule without a criterion', () => {
    const { app } = desk();
    expect(() => app.newDataValidation().build()).toThrow('Cannot build a data validation rule without a criteria.');
  });

  test('an object as the value of a cell, of which it is not known what becomes', () => {
    const { sheet } = desk();
    const range = sheet.getRange('A1');
    expect(() => range.setValue({ a: 1 })).toThrow('not implemented: an object of class Object as the value of a cell');
    expect(() => range.setValue([1])).toThrow('not implemented: an array as the value of a cell');
    expect(() => range.setValue(range)).toThrow('not implemented: an object of class SpreadsheetApp.Range as');
    expect(range.isBlank()).toBe(true);
  });
});
