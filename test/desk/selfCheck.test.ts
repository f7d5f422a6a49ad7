import type { Host } from '../../host/contract/host';
import { damaged, selfCheck } from './damage';
import { altered, columnOf, newDesk, owner, submit, tickets, type } from './desk';

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
    '1 项设置（恢复为初始值，请核对：日报时间）',
  ],
  [
    'drop-downs',
    (host) =>
      damaged(
        host,
        `${book} ${column(host, 'urgency')}.clearDataValidations(); ${column(host, 'status')}.clearDataValidations();`,
      ),
    '“工单”2 列的下拉选项',
  ],
  [
    'the format of a deadline',
    (host) => damaged(host, `${book} ${column(host, 'resolveDue')}.setNumberFormat("0.00")`),
    '“工单”1 列的格式',
  ],
  [
    'the drop-down of roles, and another in place of that of the urgency',
    (host) =>
      damaged(
        host,
        `${book} book.getSheetByName("人员").getRange(2, 3, 50, 1).clearDataValidations();
        ${column(host, 'urgency')}.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["A", "B"], true).build());`,
      ),
    '“工单”1 列、“人员”1 列的下拉选项',
  ],
  [
    'a drop-down in one row',
    (host) => damaged(host, `${book} tickets.getRange(3, ${columnOf(host, 'urgency') + 1}).clearDataValidations();`),
    '“工单”1 列的下拉选项',
  ],
  [
    'text and numbers',
    (host) =>
      damaged(
        host,
        `${book} ${column(host, 'orderNo')}.setNumberFormat("General"); ${column(host, 'contact')}.setNumberFormat("0.00E+00");
        ${column(host, 'externalNo')}.setNumberFormat("yyyy-mm-dd"); ${column(host, 'workMinutes')}.setNumberFormat("@");
        book.getSheetByName("处理进度").getRange(2, 1, 50, 2).setNumberFormat("0.000");`,
      ),
    '“工单”4 列、“处理进度”2 列的格式',
  ],
  [
    'all drop-downs and formats of all sheets',
    (host) =>
      damaged(
        host,
        'for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets().filter((sheet) => !sheet.isSheetHidden())) sheet.getDataRange().offset(1, 0, 100).clearDataValidations().setNumberFormat("General");',
      ),
    '“工单”15 列、“协同任务”3 列、“知识库”3 列、“话术”2 列、“改进”1 列、“时限”1 列、“日历”1 列、“人员”7 列的下拉选项、“工单”72 列、“处理进度”6 列、“协同任务”12 列、“知识库”14 列、“话术”4 列、“改进”22 列、“设置”15 列、“时限”12 列、“日历”3 列、“分类”3 列、“人员”11 列、“分派”5 列、“运行状态”6 列的格式',
  ],
  [
    'a filter that leaves out most',
    (host) => damaged(host, `${book} tickets.getFilter().remove(); tickets.getRange("A1:C3").createFilter()`),
    '筛选器',
  ],
  ['the frozen header', (host) => damaged(host, `${book} tickets.setFrozenRows(0)`), '表头的冻结'],
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
    '“客户”的保护',
  ],
  [
    'the warning on 处理进度',
    (host) =>
      damaged(
        host,
        `${book} book.getSheetByName("处理进度").getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();`,
      ),
    '“处理进度”的保护',
  ],
  [
    'the triggers',
    (host) => damaged(host, 'for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);'),
    '定时检查、接收表单回复',
  ],
  [
    'a second clock',
    (host) => damaged(host, 'ScriptApp.newTrigger("tick").timeBased().everyMinutes(5).create();'),
    '定时检查',
  ],
  [
    'cells of two tickets merged',
    (host) => {
      submit(host);
      return damaged(host, `${book} tickets.getRange(2, ${columnOf(host, 'phenomenon') + 1}, 2, 1).merge();`);
    },
    '“工单”里 1 处合并的单元格（已拆开）',
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

test('a filter that is spread again hides what it hid', () => {
  const host = newDesk();
  submit(host, { customerName: '甲' });
  const hidden = damaged(
    host,
    `${book} tickets.getFilter().remove(); const filter = tickets.getRange("A1:C2").createFilter();
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["x"]).build());`,
  );
  selfCheck(hidden);
  const filterOf = (desk: Host) => desk.view().sheets.find(({ name }) => name === '工单')?.filter;
  expect(filterOf(hidden)).toEqual({ range: filterOf(host)?.range, hiddenValues: { 1: ['x'] } });
});

test('D1: a number typed as text keeps its zeros after the repair, and times of the progress log are times', () => {
  const host = newDesk();
  submit(host);
  const broken = damaged(
    host,
    `${book} ${column(host, 'orderNo')}.setNumberFormat("General"); book.getSheetByName("处理进度").getRange(2, 1, 50, 1).setNumberFormat("0.000");`,
  );
  selfCheck(broken);
  type(broken, 1, 'orderNo', '00123');
  expect(broken.displayValues('工单')[1]?.[columnOf(broken, 'orderNo')]).toBe('00123');
  expect(broken.displayValues('处理进度')[1]?.[0]).toMatch(/^2024-05-20 /);
});

test('D3: deadlines of a ticket that waits for its verification come back as those of tickets in work do', () => {
  const host = newDesk();
  submit(host);
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '已换货');
  type(host, 1, 'status', '待验证');
  const deadlines = () => {
    const [ticket] = tickets(host);
    return [ticket?.响应时限, ticket?.方案时限, ticket?.解决时限, ticket?.SLA状态, ticket?.响应达标];
  };
  const before = deadlines();
  for (const key of ['responseDue', 'planDue', 'resolveDue'] as const)
    host.person(owner).deleteColumns('工单', columnOf(host, key), 1);
  selfCheck(host);
  host.advanceTo(host.now() + 20 * 60_000);
  expect(deadlines()).toEqual(before);
});
