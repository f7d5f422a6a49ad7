import type { Host } from '../../host/contract/host';
import { damaged, selfCheck } from './damage';
import { newDesk, submit } from './desk';

const book = 'const book = SpreadsheetApp.getActiveSpreadsheet(); const tickets = book.getSheetByName("工单");';

const mergesIn = (host: Host, sheet: string) => host.view().sheets.find(({ name }) => name === sheet)?.merges;

describe('cells of several rows merged in any sheet of the desk', () => {
  test('are apart again, told with the sheets', () => {
    const host = newDesk();
    submit(host);
    for (const sheet of ['人员', '设置', '处理进度']) {
      const merged = damaged(host, `${book} book.getSheetByName('${sheet}').getRange('A2:A3').merge();`);
      expect(selfCheck(merged)[0]).toContain(`“${sheet}”里 1 处合并的单元格（已拆开）`);
      expect(mergesIn(merged, sheet)).toEqual([]);
    }
  });

  test('cost as many calls in all sheets together as in one', () => {
    const host = newDesk();
    submit(host);
    const sheets = host.view().sheets.map(({ name }) => name);
    const repairing = (names: readonly string[]) => {
      const merged = damaged(
        host,
        `${book} for (const name of ${JSON.stringify(names)}) {
          const sheet = book.getSheetByName(name);
          sheet.getRange(sheet.getMaxRows() - 2, 1, 3, 1).merge();
        }`,
      );
      const { calls } = merged.run('setUpWorkbook');
      expect(merged.view().sheets.flatMap(({ merges }) => merges)).toEqual([]);
      return calls;
    };
    expect(sheets).toEqual(
      expect.arrayContaining(['工单', '处理进度', '协同任务', '知识库', '客户', '分派', '时限', '日历']),
    );
    expect(repairing(sheets)).toEqual(repairing(['工单']));
  });
});

test('what people merged in a sheet of their own, or across one row, stays', () => {
  const host = damaged(
    newDesk(),
    `${book} book.insertSheet('排班').getRange('A1:A3').merge(); tickets.getRange('A3:B3').merge();`,
  );
  expect(selfCheck(host)).toEqual(['工作簿完好，无需改动。']);
  expect(mergesIn(host, '排班')).toHaveLength(1);
  expect(mergesIn(host, '工单')).toHaveLength(1);
});
