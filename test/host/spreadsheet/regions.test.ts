import { desk } from '../testContext';

/** A1:B3 filled, a gap, then A6. */
function island() {
  const made = desk();
  made.sheet.getRange('A1:B3').setValues([
    ['编号', '状态'],
    [1, '待处理'],
    [2, '已关闭'],
  ]);
  made.sheet.getRange('A6').setValue('备注');
  return made;
}

describe('moving from cell to cell over the data', () => {
  test.each([
    ['A1', 'DOWN', 'A3'],
    ['A3', 'DOWN', 'A6'],
    ['A6', 'DOWN', 'A1000'],
    ['A6', 'UP', 'A3'],
    ['A1', 'NEXT', 'B1'],
    ['D2', 'PREVIOUS', 'B2'],
    ['B3', 'NEXT', 'Z3'],
  ] as const)('from %s %s leads to %s', (start, direction, end) => {
    const { sheet, app } = island();
    expect(sheet.getRange(start).getNextDataCell(app.Direction[direction]).getA1Notation()).toBe(end);
  });

  test('the region around a cell ends at blank rows and columns', () => {
    const { sheet, app } = island();
    expect(sheet.getRange('B2').getDataRegion().getA1Notation()).toBe('A1:B3');
    expect(sheet.getRange('B2').getDataRegion(app.Dimension.ROWS).getA1Notation()).toBe('B1:B3');
    expect(sheet.getRange('A2').getDataRegion(app.Dimension.COLUMNS).getA1Notation()).toBe('A2:B2');
    expect(sheet.getRange('K20').getDataRegion().getA1Notation()).toBe('K20');
  });
});

describe('the selection', () => {
  test('has a range, a current cell and the data beyond', () => {
    const { sheet, app } = island();
    sheet.setActiveRange(sheet.getRange('A1:B2'));
    const selection = sheet.getSelection();
    expect(selection.getActiveRange()?.getA1Notation()).toBe('A1:B2');
    expect(selection.getCurrentCell()?.getA1Notation()).toBe('A1');
    expect(selection.getNextDataRange(app.Direction.DOWN)?.getA1Notation()).toBe('A1:B3');
    expect(app.getActiveRangeList()?.getRanges()).toHaveLength(1);
    app.setCurrentCell(sheet.getRange('B3'));
    expect(app.getCurrentCell().getA1Notation()).toBe('B3');
  });

  test('a spreadsheet does on its active sheet what it does not do itself', () => {
    const { spreadsheet } = island();
    spreadsheet.appendRow(['又一行']);
    expect([spreadsheet.getLastRow(), spreadsheet.getLastColumn()]).toEqual([7, 2]);
    expect(spreadsheet.getDataRange().getA1Notation()).toBe('A1:B7');
    expect(() => spreadsheet.deleteRows(0, 1)).toThrow('Invalid argument');
  });
});
