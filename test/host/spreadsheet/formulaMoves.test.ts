import { desk } from '../testContext';

/** A1:A4 hold 1, 2, 3, 4. */
function counted() {
  const made = desk();
  made.sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
  return made;
}

describe('references follow their cells', () => {
  test('when rows are inserted and deleted', () => {
    const { sheet } = counted();
    sheet.getRange('C1:C2').setFormulas([['=SUM(A$1:A4)+A3'], ['=A2']]);
    sheet.insertRowsBefore(2, 2);
    expect(sheet.getRange('C1').getFormula()).toBe('=SUM(A$1:A6)+A5');
    expect(sheet.getRange('C1').getValue()).toBe(13);
    sheet.deleteRows(4, 1);
    expect(sheet.getRange('C1').getFormula()).toBe('=SUM(A$1:A5)+A4');
    expect(sheet.getRange('C1').getValue()).toBe(11);
  });

  test('a reference to a deleted row is lost', () => {
    const { sheet } = counted();
    sheet.getRange('C1').setFormula('=A3*2');
    sheet.deleteRow(3);
    expect(sheet.getRange('C1').getFormula()).toBe('=#REF!*2');
    expect(sheet.getRange('C1').getValue()).toBe('#REF!');
  });

  test('when columns are inserted, an open column as well', () => {
    const { sheet } = counted();
    sheet.getRange('C1').setFormula('=SUM(A2:A)+$A1');
    sheet.insertColumnBefore(1);
    expect(sheet.getRange('D1').getFormula()).toBe('=SUM(B2:B)+$B1');
    expect(sheet.getRange('D1').getValue()).toBe(10);
  });

  test('when rows are moved', () => {
    const { sheet } = counted();
    sheet.getRange('C1').setFormula('=A2*10');
    sheet.moveRows(sheet.getRange('2:2'), 5);
    expect(sheet.getRange('C1').getFormula()).toBe('=A4*10');
    expect(sheet.getRange('C1').getValue()).toBe(20);
  });

  test('from another sheet, also when theirs gets another name', () => {
    const { sheet, spreadsheet } = counted();
    const other = spreadsheet.insertSheet('其他');
    other.getRange('A1').setFormula(`=${sheet.getName()}!A4`);
    sheet.insertRowBefore(1);
    sheet.setName("Bob's 工单");
    expect(other.getRange('A1').getFormula()).toBe("='Bob''s 工单'!A5");
    expect(other.getRange('A1').getValue()).toBe(4);
    spreadsheet.deleteSheet(sheet);
    expect(other.getRange('A1').getFormula()).toBe('=#REF!');
    expect(other.getRange('A1').getValue()).toBe('#REF!');
  });
});

describe('a formula that comes to another place', () => {
  test('by copying sees the cells at the same distance, with "$" the same cells', () => {
    const { sheet } = counted();
    sheet.getRange('B1').setFormula('=A1+A$4');
    sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
    expect(sheet.getRange('B2:B3').getFormulas()).toEqual([['=A2+A$4'], ['=A3+A$4']]);
    expect(sheet.getRange('B1:B3').getValues()).toEqual([[5], [6], [7]]);
  });

  test('by copying beyond the edge loses its reference', () => {
    const { sheet } = counted();
    sheet.getRange('B2').setFormula('=A1');
    sheet.getRange('B2').copyTo(sheet.getRange('B1'));
    expect(sheet.getRange('B1').getFormula()).toBe('=#REF!');
  });

  test('by sorting goes on seeing its own row, and may be what is sorted by', () => {
    const { sheet } = counted();
    sheet.getRange('B1:B4').setFormulas([['=-A1'], ['=-A2'], ['=-A3'], ['=-A4']]);
    sheet.getRange('A1:B4').sort(2);
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      [4, -4],
      [3, -3],
      [2, -2],
      [1, -1],
    ]);
    expect(sheet.getRange('B1').getFormula()).toBe('=-A1');
  });

  test('by copying the sheet sees the copy', () => {
    const { sheet, spreadsheet } = counted();
    sheet.getRange('B1').setFormula('=A1*7');
    const copy = sheet.copyTo(spreadsheet);
    copy.getRange('A1').setValue(2);
    expect(copy.getRange('B1').getValue()).toBe(14);
    expect(sheet.getRange('B1').getValue()).toBe(7);
  });
});
