import type { Assumption } from '../assumption';
import { same } from '../check';

const monthSheet = 'src/sheets/report/monthSheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tickets of two months, then blank prepared rows: number, month, category, channel. */
function tickets(sheet: Sheet): Sheet {
  sheet.getRange('A:D').setNumberFormat('@');
  sheet.getRange('A1:D6').setValues([
    ['单号', '月份', '分类', '渠道'],
    ['20240501001', '2024-05', 'B 退款', '电话'],
    ['20240502001', '2024-05', 'B 退款', '邮件'],
    ['20240503001', '2024-05', 'A 物流', '电话'],
    ['20240601001', '2024-06', 'A 物流', '微信'],
    ['20240502002', '2024-05', 'B 退款', '电话'],
  ]);
  return sheet;
}

/** Counts of tickets by category and channel, at A3 of `sheet`. */
function drawn(sheet: Sheet, source: Sheet, months: string[]) {
  const table = sheet.getRange('A3').createPivotTable(source.getRange(1, 1, source.getMaxRows(), 4));
  table.addRowGroup(3);
  table.addColumnGroup(4);
  table.addPivotValue(1, SpreadsheetApp.PivotTableSummarizeFunction.COUNTA).setDisplayName('工单数');
  table.addFilter(2, SpreadsheetApp.newFilterCriteria().setVisibleValues(months).build());
  SpreadsheetApp.flush();
  return table;
}

/** What the month report leans on. */
export const pivots: readonly Assumption[] = [
  {
    name: 'a pivot table filtered by a month counts that month alone: two header rows, a row for each group, a row of totals',
    reliedOnBy: monthSheet,
    evidence: 'documented',
    run({ sheet }) {
      const [report, source] = [sheet(), tickets(sheet())];
      drawn(report, source, ['2024-05']);
      const cells = report.getRange('A3:D7').getDisplayValues();
      same('groups and counts', cells.slice(2), [
        ['A 物流', '1', '', '1'],
        ['B 退款', '2', '1', '3'],
        [cells[4]?.[0] ?? '', '3', '1', '4'],
      ]);
      same('below the totals', report.getLastRow(), 7);
      return cells;
    },
  },
  {
    name: 'a pivot table filtered by several months has a column for each group of any of them',
    reliedOnBy: monthSheet,
    evidence: 'unsure',
    run({ sheet }) {
      const [report, source] = [sheet(), tickets(sheet())];
      drawn(report, source, ['2024-05', '2024-06']);
      same('channels', report.getRange('B4:D4').getDisplayValues()[0]?.slice().sort(), ['微信', '电话', '邮件'].sort());
      return report.getRange('A3:E4').getDisplayValues();
    },
  },
  {
    name: 'a pivot table follows what is written into its source afterwards',
    reliedOnBy: monthSheet,
    evidence: 'documented',
    run({ sheet }) {
      const [report, source] = [sheet(), tickets(sheet())];
      drawn(report, source, ['2024-05']);
      source.getRange('A7:D7').setValues([['20240504001', '2024-05', 'A 物流', '邮件']]);
      SpreadsheetApp.flush();
      same('the row A 物流', report.getRange('A5:D5').getDisplayValues(), [['A 物流', '1', '1', '2']]);
    },
  },
  {
    name: 'the pivot tables of a sheet are found and removed, and leave blank cells',
    reliedOnBy: 'src/sheets/report/reportSheet.ts',
    evidence: 'documented',
    run({ sheet }) {
      const [report, source] = [sheet(), tickets(sheet())];
      drawn(report, source, ['2024-05']);
      same('pivot tables', report.getPivotTables().length, 1);
      for (const table of report.getPivotTables()) table.remove();
      SpreadsheetApp.flush();
      same('pivot tables and last row afterwards', [report.getPivotTables().length, report.getLastRow()], [0, 0]);
    },
  },
];
