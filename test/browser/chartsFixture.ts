import type { Host, ScriptProject } from '../../host/contract/host';
import { openHost } from '../../host/host';

const code = `
var channels = ['电话', '在线客服', '邮件', '微信'];
function setUp() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var tickets = book.getSheets()[0].setName('工单');
  var rows = [['编号', '渠道', '满意度', '时长']];
  for (var i = 0; i < 40; i++) rows.push(['T' + (i + 1), channels[[0, 1, 0, 2, 0, 3, 1, 0][i % 8]], 1 + i * 7 % 5, 20 + (i * 37) % 90]);
  tickets.getRange(1, 1, rows.length, 4).setValues(rows);
  tickets.setFrozenRows(1);
  tickets.insertSlicer(tickets.getRange('A1:D41'), 2, 6).setColumnFilterCriteria(2, null).setTitle('渠道');

  var report = book.insertSheet('月报');
  report.getRange('A1:D7').setValues([['月份', '新建', '关闭', '超时'],
    ['一月', 120, 101, 8], ['二月', 98, 99, 4], ['三月', 143, 130, 12], ['四月', 131, 137, 9], ['五月', 156, 149, 15],
    ['六月', 149, 152, 7]]);
  report.setFrozenRows(1);
  report.setRowHeight(1, 40);
  var pivot = report.getRange('A20').createPivotTable(tickets.getRange('A1:D41'));
  pivot.addRowGroup(2).showTotals(false);
  pivot.addPivotValue(1, SpreadsheetApp.PivotTableSummarizeFunction.COUNTA).setDisplayName('件数');
  report.insertSlicer(tickets.getRange('A1:D41'), 2, 6, 10, 4).setColumnFilterCriteria(2, null);
  var size = function (builder) { return builder.setOption('width', 420).setOption('height', 260); };
  report.insertChart(size(report.newChart().asColumnChart().setTitle('每月工单').setYAxisTitle('件')
    .addRange(report.getRange('A1:C7')).setPosition(4, 6, 10, 0)).build());
  report.insertChart(size(report.newChart().asPieChart().setTitle('渠道构成')
    .addRange(report.getRange('A20:B24')).setPosition(4, 10, 50, 0)).build());
  report.insertChart(size(report.newChart().asLineChart().setTitle('超时走势').setColors(['#ea4335'])
    .addRange(report.getRange('A1:A7')).addRange(report.getRange('D1:D7')).setPosition(18, 6, 10, 0)).build());
  report.insertChart(size(report.newChart().asBarChart().setTitle('新建与关闭').setStacked()
    .addRange(report.getRange('A1:C7')).setPosition(18, 10, 50, 0)).build());

  var more = book.insertSheet('更多');
  more.getRange('A1:E5').setValues([['分类', '最短', '下四分位', '上四分位', '最长'], ['物流', 12, 30, 75, 130],
    ['退款', 8, 22, 48, 90], ['产品', 25, 60, 140, 210], ['账号', 5, 9, 20, 44]]);
  var put = function (builder, title, row, column) {
    more.insertChart(size(builder.setOption('title', title).setPosition(row, column, 0, 0)).build());
  };
  put(more.newChart().setChartType(Charts.ChartType.CANDLESTICK).addRange(more.getRange('A1:E5'))
    .setOption('vAxis.title', '分钟'), '处理时长分布', 7, 1);
  put(more.newChart().asHistogramChart().addRange(tickets.getRange('D1:D41')), '时长直方图', 7, 6);
  put(more.newChart().asScatterChart().addRange(tickets.getRange('C1:D41')), '满意度与时长', 21, 1);
  put(more.newChart().asComboChart().addRange(report.getRange('A1:D7')).setOption('series.2.targetAxisIndex', 1), '新建、关闭与超时', 21, 6);
  put(more.newChart().asAreaChart().addRange(report.getRange('A1:C7')).setStacked(), '累计', 7, 11);
  put(more.newChart().asTableChart().addRange(report.getRange('A1:D7')), '', 21, 11);
  report.activate();
}
function correct() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('月报').getRange('B2').setValue(400);
}
`;

const project: ScriptProject = {
  scripts: { Code: code },
  pages: {},
  manifest: { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' },
};

/** A workbook with tickets, a month report with charts over figures and a pivot table, and one chart of each other type. */
export function openCharts(): Host {
  const host = openHost({ project, timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  const { error } = host.run('setUp');
  if (error !== null) {
    throw new Error(error);
  }
  return host;
}
