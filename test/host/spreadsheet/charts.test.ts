import { Workbook } from '../../../host/model/workbook';
import { createCharts } from '../../../host/services/spreadsheet/charts/chartsApp';
import { desk } from '../testContext';

function figures() {
  const made = desk();
  const { sheet, context } = made;
  sheet.getRange('A1:C4').setValues([
    ['月份', '新建', '关闭'],
    ['一月', 12, 10],
    ['二月', 9, 11],
    ['三月', 15, 9],
  ]);
  const Charts = createCharts(context);
  const column = () => sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C4')).setPosition(6, 2, 5, 7);
  const shown = () => made.workbook.view().sheets[0]?.floating.charts ?? [];
  return { ...made, Charts, column, shown };
}

describe('building a chart', () => {
  test('a built chart belongs to no sheet until it is inserted', () => {
    const { sheet, column } = figures();
    const chart = column().build();
    expect([chart.getChartId(), sheet.getCharts().length]).toEqual([null, 0]);
    sheet.insertChart(chart);
    expect(sheet.getCharts()[0]?.getChartId()).toEqual(expect.any(Number));
  });

  test('it says where it hangs, what it reads and how it is drawn', () => {
    const { sheet, column, Charts } = figures();
    sheet.insertChart(column().setNumHeaders(1).build());
    const [chart] = sheet.getCharts();
    const place = chart?.getContainerInfo();
    expect([place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()]).toEqual([
      6, 2, 5, 7,
    ]);
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:C4']);
    expect(chart?.modify().getChartType()).toBe(Charts.ChartType.COLUMN);
    expect(chart?.getNumHeaders()).toBe(1);
    expect(String(chart?.getMergeStrategy())).toBe('MERGE_COLUMNS');
    expect(String(chart?.getHiddenDimensionStrategy())).toBe('IGNORE_BOTH');
  });

  test('setters and setOption write the same options, also by path', () => {
    const { sheet, Charts } = figures();
    const style = Charts.newTextStyle().setColor('#ff0000').setFontSize(9).build();
    const chart = sheet
      .newChart()
      .asLineChart()
      .setTitle('走势')
      .setYAxisTitle('件')
      .setYAxisTextStyle(style)
      .setCurveStyle(Charts.CurveStyle.SMOOTH)
      .setLegendPosition(Charts.Position.BOTTOM)
      .setOption('series', { 0: { color: '#00ff00' } })
      .setOption('series.0.lineWidth', 4)
      .build();
    const options = chart.getOptions();
    expect(options.get('title')).toBe('走势');
    expect(options.get('vAxis')).toEqual({
      title: '件',
      textStyle: { color: '#ff0000', fontName: 'Arial', fontSize: 9 },
    });
    expect([options.get('curveType'), options.get('legend.position')]).toEqual(['function', 'bottom']);
    expect(options.get('series.0')).toEqual({ color: '#00ff00', lineWidth: 4 });
    expect(options.get('hAxis.title')).toBeNull();
  });

  test('a range is added once and can be taken away', () => {
    const { sheet } = figures();
    const builder = sheet.newChart().addRange(sheet.getRange('A1:B4')).addRange(sheet.getRange('A1:B4'));
    expect(builder.getRanges()).toHaveLength(1);
    expect(builder.removeRange(sheet.getRange('A1:B4')).getRanges()).toEqual([]);
  });

  test('a changed chart shows when it is put back, a removed one no longer', () => {
    const { sheet, column, shown } = figures();
    sheet.insertChart(column().build());
    const changed = sheet.getCharts()[0]?.modify().asPieChart().setTitle('构成').build();
    expect(shown()[0]?.type).toBe('COLUMN');
    if (changed) sheet.updateChart(changed);
    expect([shown()[0]?.type, shown()[0]?.options]).toEqual(['PIE', { title: '构成' }]);
    if (changed) sheet.removeChart(changed);
    expect(shown()).toEqual([]);
    expect(() => changed && sheet.removeChart(changed)).toThrow('The chart is not in this sheet.');
  });

  test('what cannot be is refused: no range, a place outside, a picture, an unknown setter', () => {
    const { sheet, column } = figures();
    expect(() => sheet.insertChart(sheet.newChart().build())).toThrow('A chart needs at least one range.');
    expect(() => sheet.insertChart(column().setPosition(9999, 1, 0, 0).build())).toThrow('outside the dimensions');
    expect(() => column().build().getAs('image/png')).toThrow('not implemented: EmbeddedChart.getAs');
    expect(() => sheet.newChart().asTableChart().enablePaging(true)).toThrow(
      'not implemented: EmbeddedTableChartBuilder.enablePaging',
    );
    expect(() => sheet.newChart().setPosition(0, 1, 0, 0)).toThrow('Invalid argument: 0');
  });
});

describe('what a chart draws', () => {
  test('the first row names the series, the first column of words the points', () => {
    const { sheet, column, shown } = figures();
    sheet.insertChart(column().build());
    expect(shown()[0]?.data).toEqual({
      domain: { title: '月份', labels: ['一月', '二月', '三月'], values: ['一月', '二月', '三月'], isDate: false },
      series: [
        { name: '新建', values: [12, 9, 15], labels: ['12', '9', '15'], numberFormat: null },
        { name: '关闭', values: [10, 11, 9], labels: ['10', '11', '9'], numberFormat: null },
      ],
    });
    expect([shown()[0]?.width, shown()[0]?.height]).toEqual([600, 371]);
  });

  test('several ranges stand side by side; turned, rows become series', () => {
    const { sheet, shown } = figures();
    const two = sheet.newChart().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4'));
    sheet.insertChart(two.build());
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:C4')).setTransposeRowsAndColumns(true).build());
    expect(shown()[0]?.data.series.map(({ name }) => name)).toEqual(['关闭']);
    expect(shown()[1]?.data.series.map(({ name, values }) => [name, values])).toEqual([
      ['一月', [12, 10]],
      ['二月', [9, 11]],
      ['三月', [15, 9]],
    ]);
  });

  test('hidden rows are left out, unless they are to be shown', () => {
    const { sheet, column, shown, Charts } = figures();
    sheet.insertChart(column().build());
    sheet.insertChart(column().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());
    sheet.hideRows(3);
    expect(shown().map(({ data }) => data.domain?.labels)).toEqual([
      ['一月', '三月'],
      ['一月', '二月', '三月'],
    ]);
  });

  test('a pivot table is a source like any other cells', () => {
    const { sheet, app, shown } = figures();
    const pivot = sheet.getRange('F1').createPivotTable(sheet.getRange('A1:C4'));
    pivot.addRowGroup(1).showTotals(false);
    pivot.addPivotValue(2, app.PivotTableSummarizeFunction.SUM).setDisplayName('合计');
    sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('F1:G4')).build());
    sheet.getRange('B2').setValue(100);
    const data = shown()[0]?.data;
    expect(data?.series[0]?.name).toBe('合计');
    expect(new Map(data?.domain?.labels.map((label, index) => [label, data.series[0]?.values[index]]))).toEqual(
      new Map([
        ['一月', 100],
        ['二月', 9],
        ['三月', 15],
      ]),
    );
  });
});

describe('a chart among changes', () => {
  test('it goes along with inserted rows, and so do its ranges', () => {
    const { sheet, column } = figures();
    sheet.insertChart(column().build());
    sheet.insertRowsBefore(1, 2);
    sheet.insertRowBefore(5);
    const [chart] = sheet.getCharts();
    expect(chart?.getRanges()[0]?.getA1Notation()).toBe('A3:C7');
    expect(chart?.getContainerInfo().getAnchorRow()).toBe(9);
    sheet.deleteRows(3, 5);
    expect(sheet.getCharts()[0]?.getRanges()).toEqual([]);
  });

  test('it is saved and restored with ranges that still follow; older saves have none', () => {
    const { sheet, column, workbook } = figures();
    sheet.insertChart(column().setOption('title', '每月').build());
    const saved = JSON.parse(JSON.stringify(workbook));
    const again = Workbook.fromJSON(saved);
    expect(again.view().sheets[0]?.floating).toEqual(workbook.view().sheets[0]?.floating);
    for (const each of saved.sheets) {
      delete each.charts;
      delete each.slicers;
    }
    expect(Workbook.fromJSON(saved).view().sheets[0]?.floating).toEqual({ sheetId: 0, charts: [], slicers: [] });
  });

  test('it goes with its sheet, and stays empty when the sheet it reads goes', () => {
    const { sheet, spreadsheet, workbook } = figures();
    const report = spreadsheet.insertSheet('月报');
    report.insertChart(report.newChart().addRange(sheet.getRange('A1:C4')).build());
    spreadsheet.deleteSheet(sheet);
    expect(report.getCharts()[0]?.getRanges()).toEqual([]);
    expect(workbook.view().sheets[0]?.floating.charts[0]?.data).toEqual({ domain: null, series: [] });
    spreadsheet.insertSheet('其他');
    spreadsheet.deleteSheet(report);
    expect(workbook.floating().flatMap(({ charts }) => charts)).toEqual([]);
  });

  test('listeners hear that its data changed, and only then', () => {
    const { sheet, column, workbook } = figures();
    sheet.insertChart(column().build());
    const heard: string[] = [];
    workbook.subscribe(({ kind }) => heard.push(kind));
    sheet.getRange('H9').setValue(1);
    expect(heard).toEqual(['cells']);
    sheet.getRange('B2').setValue(1);
    expect(heard).toEqual(['cells', 'cells', 'floating']);
  });
});
