import fc from 'fast-check';
import { desk } from '../testContext';

type Row = readonly (string | number | boolean)[];

const header = ['分类', '紧急程度', '金额', '月份'];
const rows: Row[] = [
  ['物流', '高', 10, '2024-05'],
  ['退款', '低', 20, '2024-05'],
  ['物流', '低', 30, '2024-05'],
  ['物流', '高', 40, '2024-04'],
];

function withSource(data: readonly Row[] = rows, locale = 'zh_CN') {
  const made = desk({ workbook: { locale } });
  made.sheet.getRange('D:D').setNumberFormat('@');
  made.sheet.getRange(1, 1, data.length + 1, 4).setValues([header, ...data].map((row) => [...row]));
  const report = made.spreadsheet.insertSheet('月报');
  const source = made.sheet.getRange(1, 1, data.length + 1, 4);
  const pivot = report.getRange('A1').createPivotTable(source);
  const { SUM, COUNTA, AVERAGE, COUNTUNIQUE } = made.app.PivotTableSummarizeFunction;
  return { ...made, report, pivot, SUM, COUNTA, AVERAGE, COUNTUNIQUE };
}

describe('how a pivot table is drawn', () => {
  test('one row group and one value: names, a row a group in ascending order, the grand total', () => {
    const { pivot, report, SUM } = withSource(rows, 'en_US');
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SUM);
    expect(report.getDataRange().getValues()).toEqual([
      ['分类', 'SUM of 金额'],
      ['退款', 20],
      ['物流', 80],
      ['Grand Total', 100],
    ]);
  });

  test('with a column group: its name above its labels, empty crossings blank, totals in the last column', () => {
    const { pivot, report, COUNTA } = withSource();
    pivot.addRowGroup(1);
    pivot.addColumnGroup(2);
    pivot.addPivotValue(1, COUNTA).setDisplayName('件数');
    expect(report.getDataRange().getValues()).toEqual([
      ['件数', '紧急程度', '', ''],
      ['分类', '低', '高', '总计'],
      ['退款', 1, '', 1],
      ['物流', 1, 2, 3],
      ['总计', 2, 2, 4],
    ]);
  });

  test('two row groups: labels once, a subtotal after each outer group', () => {
    const { pivot, report, SUM } = withSource();
    pivot.addRowGroup(1);
    pivot.addRowGroup(2);
    pivot.addPivotValue(3, SUM).setDisplayName('合计');
    expect(report.getDataRange().getValues()).toEqual([
      ['分类', '紧急程度', '合计'],
      ['退款', '低', 20],
      ['退款 总计', '', 20],
      ['物流', '低', 30],
      ['', '高', 50],
      ['物流 总计', '', 80],
      ['总计', '', 100],
    ]);
  });

  test('repeated labels, no totals, descending order', () => {
    const { pivot, report, SUM } = withSource();
    pivot.addRowGroup(1).showTotals(false).showRepeatedLabels().sortDescending();
    pivot.addRowGroup(2).showTotals(false);
    pivot.addPivotValue(3, SUM).setDisplayName('合计');
    expect(report.getDataRange().getValues()).toEqual([
      ['分类', '紧急程度', '合计'],
      ['物流', '低', 30],
      ['物流', '高', 50],
      ['退款', '低', 20],
    ]);
  });

  test('two values stand side by side under each column label', () => {
    const { pivot, report, SUM, COUNTA } = withSource(rows, 'en_US');
    pivot.addRowGroup(1);
    pivot.addColumnGroup(2);
    pivot.addPivotValue(1, COUNTA).setDisplayName('n');
    pivot.addPivotValue(3, SUM).setDisplayName('sum');
    expect(report.getDataRange().getValues()).toEqual([
      ['', '紧急程度', '', '', '', '', ''],
      ['', '低', '', '高', '', 'Total n', 'Total sum'],
      ['分类', 'n', 'sum', 'n', 'sum', '', ''],
      ['退款', 1, 20, '', '', 1, 20],
      ['物流', 1, 30, 2, 50, 3, 80],
      ['Grand Total', 2, 50, 2, 50, 4, 100],
    ]);
  });

  test('groups ordered by a value put the largest first', () => {
    const { pivot, report, SUM } = withSource();
    const group = pivot.addRowGroup(4).showTotals(false);
    const value = pivot.addPivotValue(3, SUM);
    group.sortBy(value, []).sortAscending();
    expect(report.getRange('A2').getValue()).toBe('2024-04');
    group.sortDescending();
    expect(report.getRange('A2:B3').getValues()).toEqual([
      ['2024-05', 60],
      ['2024-04', 40],
    ]);
  });

  test('a share of the grand total is shown in percent', () => {
    const { pivot, report, app, COUNTA } = withSource();
    pivot.addRowGroup(1);
    pivot.addPivotValue(1, COUNTA).showAs(app.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL);
    expect(report.getRange('B2:B4').getDisplayValues().flat()).toEqual(['25.00%', '75.00%', '100.00%']);
  });

  test('an average of no numbers is a division by zero, an average keeps the format of its source', () => {
    const { pivot, report, sheet, AVERAGE } = withSource([
      ['物流', '高', '', '2024-05'],
      ['退款', '低', 3, '2024-05'],
    ]);
    sheet.getRange('C:C').setNumberFormat('0.00');
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, AVERAGE);
    expect(report.getRange('A2:B3').getDisplayValues()).toEqual([
      ['退款', '3.00'],
      ['物流', '#DIV/0!'],
    ]);
  });
});

describe('a pivot table stays true', () => {
  test('it is calculated anew after its source changed, and leaves no old rows behind', () => {
    const { pivot, report, sheet, SUM } = withSource();
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SUM);
    expect(report.getLastRow()).toBe(4);
    sheet.getRange('A3').setValue('物流');
    expect(report.getDataRange().getValues().slice(1)).toEqual([
      ['物流', 100],
      ['总计', 100],
    ]);
  });

  test('a filter on the month leaves only its rows', () => {
    const { pivot, report, app, SUM } = withSource();
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SUM);
    pivot.addFilter(4, app.newFilterCriteria().setVisibleValues(['2024-05']).build());
    expect(report.getRange('A2:B4').getValues()).toEqual([
      ['退款', 20],
      ['物流', 40],
      ['总计', 60],
    ]);
  });

  test('columns moved in the source are followed', () => {
    const { pivot, report, sheet, SUM } = withSource();
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SUM);
    sheet.moveColumns(sheet.getRange('C1'), 1);
    expect(report.getRange('A2:B2').getValues()).toEqual([['退款', 20]]);
    expect(pivot.getPivotValues()[0]?.getSummarizedBy().toString()).toBe('SUM');
  });

  test('what stands in its way is kept, and the anchor shows #REF!', () => {
    const { pivot, report, SUM } = withSource();
    report.getRange('B3').setValue('备注');
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SUM);
    expect(report.getRange('A1').getValue()).toBe('#REF!');
    expect(report.getRange('B3').getValue()).toBe('备注');
    report.getRange('B3').clearContent();
    expect(report.getRange('A1').getValue()).toBe('分类');
  });

  test('a deleted source gives #REF!', () => {
    const { pivot, report, sheet, spreadsheet, SUM } = withSource();
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SUM);
    spreadsheet.deleteSheet(sheet);
    expect(report.getDataRange().getValues()).toEqual([['#REF!']]);
  });

  test('clearing the sheet, or removing the table, takes its cells away', () => {
    const { pivot, report, SUM } = withSource();
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SUM);
    expect(report.getPivotTables()).toHaveLength(1);
    report.clear();
    expect(report.getPivotTables()).toHaveLength(0);
    expect(report.getLastRow()).toBe(0);
  });

  test('a column outside the source is refused', () => {
    const { pivot, SUM } = withSource();
    expect(() => pivot.addPivotValue(9, SUM)).toThrow('outside the source data');
  });

  test('the page is told where the table stands', () => {
    const { pivot, workbook, SUM } = withSource();
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SUM);
    expect(workbook.view().sheets[1]?.pivots).toEqual([
      { range: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 1 } },
    ]);
  });
});

test('for any tickets the counts of category × urgency are those of counting one by one', () => {
  const ticket = fc.tuple(
    fc.constantFrom('物流', '退款', '支付', ''),
    fc.constantFrom('紧急', '高', '低'),
    fc.nat(50),
    fc.constant('2024-05'),
  );
  fc.assert(
    fc.property(fc.array(ticket, { minLength: 1, maxLength: 40 }), (tickets) => {
      const { pivot, report, COUNTA } = withSource(tickets);
      pivot.addRowGroup(1);
      pivot.addColumnGroup(2);
      pivot.addPivotValue(2, COUNTA);
      const [, labels = [], ...body] = report.getDataRange().getValues();
      for (const [category, ...counts] of body) {
        for (const [index, count] of counts.entries()) {
          const urgency = labels[index + 1];
          const direct = tickets.filter(
            (one) => (category === '总计' || one[0] === category) && (urgency === '总计' || one[1] === urgency),
          ).length;
          expect(count === '' ? 0 : count).toBe(direct);
        }
      }
      expect(body.length).toBe(new Set(tickets.map(([category]) => category)).size + 1);
    }),
    { numRuns: 40 },
  );
});

test('a table over 20,000 tickets has its groups and their total', () => {
  const { sheet, report, pivot, COUNTA } = withSource();
  sheet.insertRowsAfter(sheet.getMaxRows(), 20_000);
  sheet
    .getRange('A1:D20001')
    .setValues(
      Array.from({ length: 20_001 }, (_, row) =>
        row === 0 ? header : [`分类${row % 30}`, `级${row % 4}`, row, '2024-05'],
      ),
    );
  const big = report.getRange('H1').createPivotTable(sheet.getRange('A1:D20001'));
  pivot.remove();
  big.addRowGroup(1);
  big.addColumnGroup(2);
  big.addPivotValue(3, COUNTA);
  expect(report.getRange('H33').getValue()).toBe('总计');
});
