import fc from 'fast-check';
import { closeA1, columnIndex, columnLetters, formatA1, parseA1 } from '../../../host/model/a1';
import { rectangle } from '../../../host/model/rectangle';
import { desk } from '../testContext';

const areas = fc
  .tuple(fc.nat(19_999), fc.nat(200), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 60 }))
  .map(([row, column, rows, columns]) => rectangle(row, column, rows, columns));

test('column letters and indexes are each other’s inverse', () => {
  fc.assert(fc.property(fc.nat(18_277), (index) => columnIndex(columnLetters(index)) === index));
  expect(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'].map(columnIndex)).toEqual([0, 25, 26, 51, 52, 701, 702]);
});

test('a range written in A1 notation and read again is the same range', () => {
  fc.assert(
    fc.property(areas, (area) => {
      const a1 = parseA1(formatA1(area));
      expect(a1 && closeA1(a1, 30_000, 300)).toEqual(area);
    }),
  );
});

test('a sheet’s name is quoted where it needs it, with its own quotes doubled', () => {
  expect(parseA1("'月报 2024-05'!A1:B2")?.sheet).toBe('月报 2024-05');
  expect(parseA1("'Bob''s'!A1")?.sheet).toBe("Bob's");
});

test.each([
  ['A2:A', 'A2:A1000', true],
  ['A1:N', 'A1:N1000', true],
  ['3:5', 'A3:Z5', false],
  ['$B$2', 'B2', false],
  ['b2:a1', 'A1:B2', false],
])('getRange("%s") is %s', (written, whole, open) => {
  const { sheet } = desk();
  const range = sheet.getRange(written);
  expect(range.getA1Notation()).toBe(whole);
  expect(range.isEndRowBounded()).toBe(!open);
});

describe('a range that is not there', () => {
  const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
  const at = (row: number, column: number, rows: number, columns: number) => () =>
    desk().sheet.getRange(row, column, rows, columns);

  test('no rows: the exception of the live service, named Exception', () => {
    expect(at(1, 1, 0, 1)).toThrow(expect.objectContaining({ name: 'Exception' }));
    expect(at(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(at(1, 1, 1, 0)).toThrow('The number of columns in the range must be at least 1.');
  });

  test('row 1001 of 1000 and column 27 of 26 are outside', () => {
    expect(at(1001, 1, 1, 1)).toThrow(outside);
    expect(at(1, 27, 1, 1)).toThrow(outside);
    expect(at(999, 1, 3, 1)).toThrow(outside);
    expect(() => desk().sheet.getRange('A1001')).toThrow(outside);
  });

  test('a notation that means nothing is not found', () => {
    expect(() => desk().sheet.getRange('工单')).toThrow('Range not found');
  });

  test('a range whose rows were deleted in the meantime is outside when it is used', () => {
    const { sheet } = desk();
    const range = sheet.getRange('A1000');
    sheet.deleteRows(2, 10);
    expect(() => range.getValue()).toThrow(outside);
  });
});
