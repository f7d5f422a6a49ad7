import type { Host } from '../../host/contract/host';
import { damaged, selfCheck } from './damage';
import { altered, columnOf, copyOf, newDesk, owner, submit, type } from './desk';

const book = 'const book = SpreadsheetApp.getActiveSpreadsheet(); const tickets = book.getSheetByName("工单");';
const column = (host: Host, key: Parameters<typeof columnOf>[1]): string =>
  `tickets.getRange(2, ${columnOf(host, key) + 1}, tickets.getMaxRows() - 1, 1)`;

type Damage = readonly [what: string, damage: (host: Host) => Host, says: string];

const damages: readonly Damage[] = [
  ['a sheet', (host) => altered(host, { without: '协同任务' }), '1 个工作表'],
  [
    'two columns',
    (host) => {
      for (const key of ['slaState', 'orderNo'] as const)
        host.person(owner).deleteColumns('工单', columnOf(host, key), 1);
      return host;
    },
    '2 列、1 个筛选视图',
  ],
  [
    'a setting’s row',
    (host) => {
      host.person(owner).deleteRows(
        '设置',
        host.displayValues('设置').findIndex(([name]) => name === '日报时间'),
        1,
      );
      return host;
    },
    '1 项设置',
  ],
  [
    'drop-downs',
    (host) =>
      damaged(
        host,
        `${book} ${column(host, 'urgency')}.clearDataValidations(); ${column(host, 'status')}.clearDataValidations();`,
      ),
    '2 列的下拉选项',
  ],
  [
    'the format of a deadline',
    (host) => damaged(host, `${book} ${column(host, 'resolveDue')}.setNumberFormat("0.00")`),
    '1 列的时间格式',
  ],
  ['row colours', (host) => damaged(host, `${book} tickets.clearConditionalFormatRules()`), '行颜色'],
  ['the filter', (host) => damaged(host, `${book} tickets.getFilter().remove()`), '筛选器'],
  [
    'a filter view',
    (host) => {
      const sheet = host.view().sheets.find(({ name }) => name === '工单');
      const view = sheet?.filterViews.find(({ title }) => title === '超时');
      host.person(owner).deleteFilterView('工单', view?.id ?? -1);
      return host;
    },
    '1 个筛选视图',
  ],
  [
    'hiding and protection of 客户',
    (host) =>
      damaged(
        host,
        `${book} const customers = book.getSheetByName("客户"); customers.showSheet(); customers.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();`,
      ),
    '“客户”或“处理进度”的保护',
  ],
  [
    'the warning on 处理进度',
    (host) =>
      damaged(
        host,
        `${book} book.getSheetByName("处理进度").getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();`,
      ),
    '“客户”或“处理进度”的保护',
  ],
  [
    'the triggers',
    (host) => damaged(host, 'for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);'),
    '定时检查、接收表单回复',
  ],
];

test.each(damages)(
  '%s: the repair names it, puts it back, and finds nothing to do the second time',
  (_, damage, says) => {
    const host = newDesk();
    submit(host);
    const broken = damage(host);
    expect(selfCheck(broken)[0]).toBe(`已修复：${says}。`);
    expect(selfCheck(broken)).toEqual(['工作簿完好，无需改动。']);
  },
);

test('column marks that are gone are known again by their header, and marked anew', () => {
  const host = damaged(
    newDesk(),
    `${book} for (const mark of tickets.createDeveloperMetadataFinder().withKey("sheetdesk.field").find()) mark.remove();`,
  );
  selfCheck(host);
  host.person(owner).type('工单', 0, columnOf(host, 'orderNo'), '客户订单');
  submit(host, { orderNo: '00123' });
  const at = host.displayValues('工单')[0]?.indexOf('客户订单') ?? -1;
  expect(host.displayValues('工单')[1]?.[at]).toBe('00123');
  expect(selfCheck(host)).toEqual(['工作簿完好，无需改动。']);
});

test('what only people can put right is named: another zone, a corrupt setting, a key that is missing', () => {
  const host = newDesk();
  submit(host);
  const row = host.displayValues('设置').findIndex(([name]) => name === '日报时间');
  host.person(owner).type('设置', row, 1, '早上');
  const elsewhere = altered(host, { timeZone: 'America/New_York' });
  const [done, ...left] = selfCheck(elsewhere);
  expect(done).toBe('工作簿完好，无需改动。');
  expect(left.join()).toContain('America/New_York');
  expect(left.join()).toContain('早上');
  expect(selfCheck(copyOf(host)).join()).toContain('客户密钥缺失');
});

test('a trap for a repair: formats, drop-downs and colours of people’s own columns stay', () => {
  const host = newDesk();
  host.person(owner).insertColumns('工单', columnOf(host, 'remarks'), 1);
  const at = columnOf(host, 'remarks') - 1;
  host.person(owner).type('工单', 0, at, '保修到期');
  const own = damaged(
    host,
    `${book} tickets.getRange(2, ${at + 1}, 50, 1).setNumberFormat("0.0").setBackground("#d9ead3");`,
  );
  expect(selfCheck(own)).toEqual(['工作簿完好，无需改动。']);
  type(own, 1, 'phenomenon', '屏幕不亮');
  own.person(owner).type('工单', 1, at, '3');
  expect(own.displayValues('工单')[1]?.[at]).toBe('3.0');
});
