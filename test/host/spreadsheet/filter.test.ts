import { desk } from '../testContext';

describe('filter', () => {
  const listed = () => {
    const made = desk();
    made.sheet.getRange('A1:B4').setValues([
      ['状态', '数量'],
      ['待处理', 1],
      ['已关闭', 2],
      ['待处理', 3],
    ]);
    return made;
  };

  test('a sheet has one filter', () => {
    const { sheet } = listed();
    sheet.getRange('A1:B4').createFilter();
    expect(() => sheet.getRange('A1:B4').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  test('hidden values, visible values and a condition each hide rows, and the page is told which values', () => {
    const { sheet, app, workbook } = listed();
    const filter = sheet.getRange('A1:B4').createFilter();
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['已关闭']).build());
    expect(sheet.isRowHiddenByFilter(3)).toBe(true);
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setVisibleValues(['已关闭']).build());
    expect(workbook.view().sheets[0]?.filter?.hiddenValues).toEqual({ 0: ['待处理'] });
    filter.removeColumnFilterCriteria(1);
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(2).build());
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([true, true, false]);
  });

  test('criteria move with their column', () => {
    const { sheet, app } = listed();
    sheet
      .getRange('A1:B4')
      .createFilter()
      .setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['已关闭']).build());
    sheet.moveColumns(sheet.getRange('A1'), 3);
    expect(sheet.getFilter()?.getColumnFilterCriteria(1)).toBeNull();
    expect(sheet.getFilter()?.getColumnFilterCriteria(2)?.getHiddenValues()).toEqual(['已关闭']);
  });

  test('sorting by the filter keeps the header first', () => {
    const { sheet } = listed();
    sheet.getRange('A1:B4').createFilter().sort(2, false);
    expect(sheet.getRange('B1:B4').getValues().flat()).toEqual(['数量', 3, 2, 1]);
  });
});
