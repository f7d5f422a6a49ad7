import { desk } from '../testContext';

function block() {
  const made = desk();
  made.sheet.getRange('A1:C3').setValues([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  return made;
}

const grid = ({ sheet }: ReturnType<typeof desk>) => sheet.getDataRange().getValues();

describe('cells inserted and deleted within a sheet', () => {
  test('inserted cells push down what stands below them and nothing else', () => {
    const made = block();
    made.sheet.getRange('B1').setBackground('#ff0000');
    made.sheet.getRange('B1:B2').insertCells(made.app.Dimension.ROWS);
    expect(grid(made)).toEqual([
      [1, '', 3],
      [4, '', 6],
      [7, 2, 9],
      ['', 5, ''],
      ['', 8, ''],
    ]);
    expect(made.sheet.getRange('B1').getBackground()).toBe('#ff0000');
  });

  test('a sheet grows when content would be pushed over its edge', () => {
    const made = desk();
    made.sheet.getRange('A1000').setValue('最后');
    made.sheet.getRange('A1').insertCells(made.app.Dimension.ROWS);
    expect(made.sheet.getMaxRows()).toBe(1001);
    expect(made.sheet.getRange('A1001').getValue()).toBe('最后');
  });

  test('deleted cells are filled from the right', () => {
    const made = block();
    made.sheet.getRange('A2:B2').deleteCells(made.app.Dimension.COLUMNS);
    expect(grid(made)).toEqual([
      [1, 2, 3],
      [6, '', ''],
      [7, 8, 9],
    ]);
  });

  test('cells bound to a filter are not shifted', () => {
    const made = block();
    made.sheet.getRange('A1:C3').createFilter();
    expect(() => made.sheet.getRange('A1').deleteCells(made.app.Dimension.ROWS)).toThrow('not implemented');
    expect(grid(made)[0]).toEqual([1, 2, 3]);
  });
});

describe('rows and cells moved', () => {
  test('a moved range leaves blanks and takes formats and notes along', () => {
    const made = block();
    made.sheet.getRange('A1').setNote('首格').setFontWeight('bold');
    made.sheet.getRange('A1:B1').moveTo(made.sheet.getRange('E5'));
    const target = made.sheet.getRange('E5');
    expect([target.getValue(), target.getNote(), target.getFontWeight()]).toEqual([1, '首格', 'bold']);
    const source = made.sheet.getRange('A1');
    expect([source.getValue(), source.getNote(), source.getFontWeight()]).toEqual(['', '', 'normal']);
  });

  test('of rows that differ only in case the first stays', () => {
    const { sheet } = desk();
    sheet.getRange('A1:B4').setValues([
      ['abc', 1],
      ['ABC', 1],
      ['abc', 2],
      ['abc', 1],
    ]);
    const left = sheet.getRange('A1:B4').removeDuplicates();
    expect(left.getA1Notation()).toBe('A1:B2');
    expect(left.getValues()).toEqual([
      ['abc', 1],
      ['abc', 2],
    ]);
    expect(sheet.getRange('A1:B2').removeDuplicates([1]).getNumRows()).toBe(1);
    expect(sheet.getLastRow()).toBe(1);
  });

  test('a shuffled range holds the same rows', () => {
    const { sheet } = block();
    const rows = sheet.getRange('A1:C3').randomize().getValues();
    expect(rows.sort((left, right) => Number(left[0]) - Number(right[0]))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
  });
});

describe('copies to another sheet in the older way', () => {
  test('values and formats go apart, repeated over the range given by columns and rows', () => {
    const { sheet, spreadsheet } = block();
    const other = spreadsheet.insertSheet('副本');
    sheet.getRange('A1').setBackground('#ff0000').copyValuesToRange(other, 2, 3, 1, 2);
    sheet.getRange('A1').copyFormatToRange(other.getSheetId(), 5, 5, 1, 1);
    expect(other.getRange('B1:C2').getValues()).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect([other.getRange('B1').getBackground(), other.getRange('E1').getBackground()]).toEqual([
      '#ffffff',
      '#ff0000',
    ]);
    expect(() => sheet.getRange('A1:B1').copyValuesToRange(other, 26, 27, 1, 1)).toThrow('outside the dimensions');
  });
});

describe('copies turned round', () => {
  test('rows become columns, formats included', () => {
    const { sheet, app } = block();
    sheet.getRange('C1').setFontWeight('bold');
    sheet.getRange('A1:C2').copyTo(sheet.getRange('E1'), app.CopyPasteType.PASTE_NORMAL, true);
    expect(sheet.getRange('E1:F3').getValues()).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    expect(sheet.getRange('E3').getFontWeight()).toBe('bold');
    sheet.getRange('A1').setFormula('=B1');
    expect(() => sheet.getRange('A1:B1').copyTo(sheet.getRange('H1'), app.CopyPasteType.PASTE_NORMAL, true)).toThrow(
      'not implemented: copying formulas transposed',
    );
  });
});

describe('copies of formulas', () => {
  test('values alone are the results, everything else takes the formula along', () => {
    const { sheet, app } = block();
    sheet.getRange('D1').setFormula('=A1+B1');
    sheet.getRange('D1').copyTo(sheet.getRange('E1'), app.CopyPasteType.PASTE_VALUES, false);
    sheet.getRange('D1').copyTo(sheet.getRange('F1'), { contentsOnly: true });
    sheet.getRange('D1').copyTo(sheet.getRange('D2'));
    expect(sheet.getRange('E1:F1').getFormulas()).toEqual([['', '']]);
    expect(sheet.getRange('E1:F1').getValues()).toEqual([[3, 3]]);
    expect(sheet.getRange('D2').getFormula()).toBe('=A2+B2');
  });

  test('rows are not shuffled where a formula would have to follow', () => {
    const { sheet } = block();
    sheet.getRange('D1').setFormula('=A1');
    expect(() => sheet.getRange('A1:C3').randomize()).toThrow('not implemented: moving rows of a range');
  });
});

describe('text cleaned up and cut', () => {
  test('whitespace around is cut off, within it becomes one space', () => {
    const { sheet } = desk();
    sheet.getRange('A1:A3').setValues([['  王 \n 芳 '], ['   '], [5]]);
    expect(sheet.getRange('A1:A3').trimWhitespace().getValues()).toEqual([['王 芳'], [''], [5]]);
  });

  test('text is cut into columns at a sign, each piece read as typed', () => {
    const { sheet, app } = desk();
    sheet.getRange('A1:A2').setValues([['张三, 12, 2024-05-01'], ['无']]);
    sheet.getRange('A1:A2').splitTextToColumns(app.TextToColumnsDelimiter.COMMA);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['张三', 12]]);
    expect(sheet.getRange('C1').getValue()).toBeInstanceOf(Date);
    expect(sheet.getRange('A2').getValue()).toBe('无');
    expect(() => sheet.getRange('A2').splitTextToColumns()).toThrow('not implemented');
  });
});
