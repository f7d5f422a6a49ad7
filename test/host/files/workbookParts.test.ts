import { readXlsx as readFile } from 'hucre/xlsx';
import { writeXlsx } from '../../../host/files';
import { desk } from '../testContext';
import { throughFile } from './workbooks';

describe('an .xlsx file carries', () => {
  test('named ranges, the time zone and the locale', async () => {
    const { spreadsheet, sheet, workbook } = desk({ workbook: { timeZone: 'America/New_York', locale: 'en_US' } });
    spreadsheet.setNamedRange('Open_cases', sheet.getRange('B2:C9'));
    const read = await throughFile(workbook);
    const [named] = read.namedRanges;
    expect(named?.name).toBe('Open_cases');
    expect(named?.reference.area).toEqual({ startRow: 1, endRow: 8, startColumn: 1, endColumn: 2 });
    expect([read.zone.name, read.locale]).toEqual(['America/New_York', 'en_US']);
  });

  test('a protected sheet with the cells left free; who may edit is not carried', async () => {
    const { sheet, workbook } = desk();
    sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C9'), sheet.getRange('E1')]);
    const read = await throughFile(workbook);
    expect(read.view().sheets[0]?.protectedRanges).toEqual(workbook.view().sheets[0]?.protectedRanges);
  });

  test('a pivot table as the cells it shows', async () => {
    const { sheet, spreadsheet, app, workbook } = desk();
    sheet.getRange('A1:B4').setValues([
      ['部门', '数量'],
      ['售后', 1],
      ['售前', 2],
      ['售后', 3],
    ]);
    const report = spreadsheet.insertSheet('报表');
    const pivot = report.getRange('A1').createPivotTable(sheet.getRange('A1:B4'));
    pivot.addRowGroup(1);
    pivot.addPivotValue(2, app.PivotTableSummarizeFunction.SUM);
    const read = await throughFile(workbook);
    expect(read.displayValues('报表')).toEqual(workbook.displayValues('报表'));
    expect(read.displayValues('报表').flat()).toContain('4');
  });

  test.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
    'dates are the same on the wall of %s as where they were written',
    async (timeZone) => {
      const { sheet, workbook } = desk();
      sheet.getRange('A1').setValue('2024-03-10 02:30:00').setNumberFormat('yyyy-mm-dd hh:mm:ss');
      const elsewhere = await throughFile(workbook, { timeZone });
      expect(elsewhere.zone.name).toBe(timeZone);
      expect(elsewhere.displayValues(sheet.getName())).toEqual([['2024-03-10 02:30:00']]);
    },
  );

  test('a chart for other programs to draw, with its title and its columns of cells', async () => {
    const { sheet, workbook } = desk();
    sheet
      .setName('统计')
      .getRange('A1:C3')
      .setValues([
        ['部门', '新建', '关闭'],
        ['售后', 5, 3],
        ['售前', 2, 4],
      ]);
    const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:C9')).setPosition(5, 2, 0, 0);
    sheet.insertChart(chart.setOption('title', '各部门').build());
    const file = await readFile(await writeXlsx(workbook));
    expect(file.sheets[0]?.charts).toMatchObject([
      {
        kinds: ['bar'],
        title: '各部门',
        anchor: { from: { row: 4, col: 1 } },
        series: [
          { name: '新建', valuesRef: "'统计'!$B$2:$B$3", categoriesRef: "'统计'!$A$2:$A$3" },
          { name: '关闭', valuesRef: "'统计'!$C$2:$C$3", categoriesRef: "'统计'!$A$2:$A$3" },
        ],
      },
    ]);
  });
});
