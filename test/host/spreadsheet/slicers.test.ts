import { Workbook } from '../../../host/model/workbook';
import { desk } from '../testContext';

function tickets() {
  const made = desk();
  const { sheet, app, spreadsheet } = made;
  sheet.getRange('A1:B5').setValues([
    ['渠道', '件数'],
    ['电话', 1],
    ['邮件', 2],
    ['电话', 3],
    ['微信', 4],
  ]);
  const phone = app.newFilterCriteria().setVisibleValues(['电话']).build();
  const report = spreadsheet.insertSheet('月报');
  return { ...made, phone, report, source: sheet.getRange('A1:B5') };
}

function withPivot() {
  const made = tickets();
  const pivot = made.report.getRange('A1').createPivotTable(made.source);
  pivot.addRowGroup(1).showTotals(false);
  pivot.addPivotValue(2, made.app.PivotTableSummarizeFunction.SUM).setDisplayName('合计');
  return { ...made, cells: () => made.report.getDataRange().getValues() };
}

test('a slicer on the sheet of its range hides the rows it keeps back, never the header', () => {
  const { sheet, source, phone, workbook } = tickets();
  sheet.insertSlicer(source, 2, 4).setColumnFilterCriteria(1, phone);
  expect([1, 2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, false, true, false, true]);
  expect(workbook.view().sheets[0]?.hiddenRows).toEqual([2, 4]);
});

test('on another sheet it hides no rows there, but filters the pivot table with the same source', () => {
  const { sheet, report, source, phone, cells } = withPivot();
  const slicer = report.insertSlicer(source, 2, 5).setColumnFilterCriteria(1, phone);
  expect(sheet.isRowHiddenByFilter(3)).toBe(false);
  expect(cells()).toEqual([
    ['渠道', '合计'],
    ['电话', 4],
  ]);
  slicer.setApplyToPivotTables(false);
  expect(cells()).toHaveLength(4);
});

test('a pivot table with another source, or on another sheet than the slicer, is not filtered', () => {
  const { sheet, report, source, phone, cells } = withPivot();
  sheet.insertSlicer(source, 2, 5).setColumnFilterCriteria(1, phone);
  report.insertSlicer(sheet.getRange('A1:B4'), 2, 5).setColumnFilterCriteria(1, phone);
  expect(cells()).toHaveLength(4);
});

test('it filters the charts beside it that read its range', () => {
  const { report, source, phone, workbook } = tickets();
  report.insertChart(report.newChart().addRange(source).build());
  report.insertSlicer(source, 2, 5).setColumnFilterCriteria(1, phone);
  expect(workbook.view().sheets[1]?.floating.charts[0]?.data.series[0]?.values).toEqual([1, 3]);
});

test('it tells its column within its range, its criteria, title, place and look', () => {
  const { sheet, app, phone } = tickets();
  sheet.insertColumnBefore(1);
  const slicer = sheet.insertSlicer(sheet.getRange('B1:C5'), 3, 5, 8, 9);
  expect([slicer.getColumnPosition(), slicer.getFilterCriteria(), slicer.getTitle()]).toEqual([null, null, '']);
  const style = app.newTextStyle().setBold(true).setForegroundColor('#ff0000').build();
  slicer.setColumnFilterCriteria(1, phone).setTitle('渠道').setBackgroundColor('#eeeeee').setTitleTextStyle(style);
  expect([slicer.getColumnPosition(), slicer.getFilterCriteria()?.getVisibleValues()]).toEqual([1, ['电话']]);
  expect([slicer.getTitle(), slicer.getBackgroundColor(), slicer.getTitleTextStyle().isBold()]).toEqual([
    '渠道',
    '#eeeeee',
    true,
  ]);
  expect([slicer.getContainerInfo().getAnchorRow(), slicer.getContainerInfo().getOffsetY()]).toEqual([3, 9]);
  expect(() => slicer.setColumnFilterCriteria(3, phone)).toThrow('outside the range of the slicer');
});

test('its column and range follow their cells; without the column it filters nothing', () => {
  const { sheet, source, phone } = tickets();
  sheet.insertSlicer(source, 2, 4).setColumnFilterCriteria(1, phone);
  sheet.insertColumnBefore(1);
  const [slicer] = sheet.getSlicers();
  expect([slicer?.getRange().getA1Notation(), slicer?.getColumnPosition()]).toEqual(['B1:C5', 1]);
  sheet.deleteColumn(2);
  expect([slicer?.getColumnPosition(), sheet.isRowHiddenByFilter(3)]).toEqual([null, false]);
});

test('the page is given each value of the column and whether it is let through', () => {
  const { sheet, source, phone, workbook } = tickets();
  sheet.insertSlicer(source, 2, 4).setColumnFilterCriteria(1, phone);
  const [slicer] = workbook.view().sheets[0]?.floating.slicers ?? [];
  expect(slicer?.title).toBe('渠道');
  expect(new Map(slicer?.values?.map(({ text, shown }) => [text, shown]))).toEqual(
    new Map([
      ['电话', true],
      ['邮件', false],
      ['微信', false],
    ]),
  );
});

test('a column of formulas can be chosen: what is not calculated offers no value', () => {
  const { sheet, source, workbook } = tickets();
  sheet.getRange('A3').setFormula('=1+1');
  sheet.insertSlicer(source, 2, 4).setColumnFilterCriteria(1, null);
  const [slicer] = workbook.view().sheets[0]?.floating.slicers ?? [];
  expect(new Set(slicer?.values?.map(({ text }) => text))).toEqual(new Set(['电话', '微信']));
});

test('saved and restored it filters on; removed it lets all rows through', () => {
  const { sheet, source, phone, workbook } = tickets();
  const slicer = sheet.insertSlicer(source, 2, 4).setColumnFilterCriteria(1, phone);
  const again = Workbook.fromJSON(JSON.parse(JSON.stringify(workbook)));
  expect(again.view().sheets[0]?.hiddenRows).toEqual([2, 4]);
  slicer.remove();
  expect(sheet.getSlicers()).toEqual([]);
  expect(workbook.view().sheets[0]?.hiddenRows).toEqual([]);
  expect(() => slicer.getTitle()).toThrow('The slicer was removed.');
});
