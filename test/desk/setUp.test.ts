import type { Host } from '../../host/contract/host';
import { type FieldKey, fields } from '../../src/domain/record/fields';
import { columnLetters } from '../../src/sheets/columns/columnLetters';
import { agent, answered, blankDesk, columnOf, newDesk, owner, submit, tickets } from './desk';

const sheetNamed = (host: Host, name: string) => {
  const sheet = host.view().sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

test('set-up gives the desk its thirteen sheets and a hidden one for customers, in Chinese or English by the workbook’s locale', () => {
  const names = (host: Host) => host.view().sheets.map((sheet) => sheet.name);
  expect(names(newDesk())).toEqual([
    '工单',
    '处理进度',
    '协同任务',
    '知识库',
    '话术',
    '改进',
    '设置',
    '时限',
    '日历',
    '分类',
    '人员',
    '分派',
    '运行状态',
    '客户',
  ]);
  expect(names(newDesk(undefined, 'en_US'))).toEqual([
    'Tickets',
    'Progress',
    'Tasks',
    'Knowledge',
    'Scripts',
    'Improvements',
    'Settings',
    'SLA policies',
    'Calendar',
    'Categories',
    'People',
    'Dispatch',
    'Health',
    'Customers',
  ]);
});

test('the ticket sheet has one column per field, its header frozen, a filter on, and folded groups so that 18 columns show', () => {
  const sheet = sheetNamed(newDesk(), '工单');
  expect(sheet.columnCount).toBe(fields.length);
  expect(sheet.frozenRows).toBe(1);
  expect(sheet.filter?.range).toMatchObject({ startRow: 0, startColumn: 0, endColumn: fields.length - 1 });
  expect(fields.length - sheet.hiddenColumns.length).toBe(18);
  expect(sheet.columnGroups.every((group) => group.collapsed)).toBe(true);
});

test('columns fold by who looks at them, each group behind its first column, which stays in sight', () => {
  const host = newDesk();
  const { columnGroups } = sheetNamed(host, '工单');
  const depthsAt = (key: FieldKey): readonly number[] => {
    const at = columnOf(host, key);
    return columnGroups.filter(({ start, end }) => start <= at && at <= end).map(({ depth }) => depth);
  };
  const { hiddenColumns } = sheetNamed(host, '工单');
  const readers: readonly (readonly [first: FieldKey, others: readonly FieldKey[]])[] = [
    ['planDue', ['nextUpdateDue', 'respondedAt', 'pauses', 'taskOutputs']],
    ['contact', ['customerTier', 'channel', 'attempted']],
    ['collaborators', ['solution', 'promisedAt', 'deadlineReason']],
    ['result', ['overdueReason', 'satisfaction', 'feedback']],
  ];
  for (const [first, others] of readers) {
    expect([first, depthsAt(first), hiddenColumns.includes(columnOf(host, first))]).toEqual([first, [], false]);
    for (const key of others) {
      expect([key, depthsAt(key), hiddenColumns.includes(columnOf(host, key))]).toEqual([key, [1], true]);
    }
  }
  expect(depthsAt('urgency')).toEqual([]);
});

test('协同任务 offers departments, people and states; numbers of tasks stay text, its times are dates', () => {
  const host = newDesk();
  const person = host.person(owner);
  const { validations } = sheetNamed(host, '协同任务');
  const rule = (column: number) =>
    validations.find(({ ranges }) => ranges.some((range) => range.startColumn <= column && column <= range.endColumn));
  expect(rule(2)?.items).toContain('技术部');
  expect(rule(3)).toMatchObject({ allowInvalid: true });
  expect(rule(6)).toMatchObject({ items: ['待办', '已完成', '已取消'], allowInvalid: false });
  person.type('协同任务', 1, 0, '20240520001-1');
  person.type('协同任务', 1, 5, '2024-05-21 9:30');
  person.type('协同任务', 1, 8, '45');
  expect(host.displayValues('协同任务')[1]).toEqual(
    expect.arrayContaining(['20240520001-1', '2024-05-21 09:30', '45']),
  );
});

test('every option column has a drop-down with the options of 设置', () => {
  const host = newDesk();
  const { validations } = sheetNamed(host, '工单');
  for (const field of fields.filter((candidate) => candidate.type === 'option')) {
    const column = columnOf(host, field.key);
    const rule = validations.find(({ ranges }) =>
      ranges.some((range) => range.startColumn <= column && column <= range.endColumn),
    );
    expect([field.key, rule?.items?.length]).toEqual([field.key, expect.any(Number)]);
    expect(rule?.allowInvalid).toBe(false);
  }
});

test('the rows’ colours stand on the stored SLA state in either language: red for 已超时, amber for 即将超时; number and 下次同步时限 are amber while 待更新; a score of 一般 or below stands out', () => {
  const host = newDesk();
  const letter = 'F';
  expect([columnOf(host, 'slaState'), columnOf(host, 'updateState')]).toEqual([5, 11]);
  const updates = columnOf(host, 'nextUpdateDue');
  const scored = columnLetters(columnOf(host, 'satisfaction'));
  expect(sheetNamed(host, '工单').conditionalFormats[1]?.ranges).toMatchObject([
    { startRow: 1, startColumn: 0, endColumn: 0 },
    { startRow: 1, startColumn: updates, endColumn: updates },
  ]);
  const either = (column: string, zh: string, en: string) => `=OR($${column}2="${zh}",$${column}2="${en}")`;
  expect(sheetNamed(host, '工单').conditionalFormats.map(({ values, style }) => [values[0], style.background])).toEqual(
    [
      [either(letter, '已超时', 'Overdue'), '#fce8e6'],
      [either('L', '待更新', 'Update due'), '#feefc3'],
      [either(letter, '即将超时', 'Due soon'), '#fef7e0'],
      [either(scored, '一般', 'Neutral'), '#fdeadb'],
      [either(scored, '不满意', 'Unsatisfied'), '#fdeadb'],
      [either(scored, '非常不满意', 'Very unsatisfied'), '#fdeadb'],
      [either('C', '已关闭', 'Closed'), undefined],
    ],
  );
});

test('set up again, nothing changes', () => {
  const host = newDesk();
  submit(host);
  const before = JSON.stringify(host.view());
  const again = host.run('setUpWorkbook');
  expect(again.error).toBeNull();
  expect(JSON.stringify(host.view())).toBe(before);
  expect(host.toasts[host.toasts.length - 1]?.message).toBe('工作簿完好，无需改动。');
});

test('people’s own sheets, columns, rules and renamed headers survive a repair', () => {
  const host = newDesk();
  const person = host.person(owner);
  const own = columnOf(host, 'responseDue');
  person.insertColumns('工单', own, 1);
  person.type('工单', 0, own, '我的列');
  person.type('工单', 0, columnOf(host, 'phenomenon'), '客户说了什么');
  submit(host);
  person.type('工单', 1, own, '我的话');
  host.run('setUpWorkbook');
  expect(tickets(host)[0]).toMatchObject({ 我的列: '我的话', 客户说了什么: '退款没有到账' });
  expect(sheetNamed(host, '工单').columnCount).toBe(fields.length + 1);
});

test('a deleted column is rebuilt in its place with format and drop-down, and filled again', () => {
  const host = newDesk('2024-05-20 09:00');
  const at = columnOf(host, 'slaState');
  host.person(owner).deleteColumns('工单', at, 1);
  host.run('setUpWorkbook');
  expect(columnOf(host, 'slaState')).toBe(at);
  submit(host);
  expect(tickets(host)[0]?.SLA状态).toBe('正常');
});

test('before set-up the form says in words what to do, and nothing is written', () => {
  const record = blankDesk().person(agent).call('openIntake', []);
  expect(record.result).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('初始化 / 修复工作簿') },
  });
});

test('options that the team edits are what the form offers', () => {
  const host = newDesk();
  host.person(owner).type('分类', 1, 0, '改过的分类');
  const answer = host.person(agent).call('openIntake', []);
  expect(answered<{ categories: { name: string }[] }>(answer).categories[0]?.name).toBe('改过的分类');
});

test('one trigger is made, however often set-up runs', () => {
  const host = newDesk('2024-05-20 09:00');
  host.run('setUpWorkbook');
  host.run('setUpWorkbook');
  const before = host.executions.length;
  host.advanceTo(host.now() + 5 * 60_000);
  expect(host.executions.slice(before).map((run) => run.function)).toEqual(['tick']);
});

test('D3: China’s holidays are written for teams that work there or in its language, for no others', () => {
  const holidaysOf = (locale: string, timeZone: string): number => {
    const host = blankDesk({ locale, timeZone });
    host.run('setUpWorkbook', [], owner);
    return host
      .displayValues(locale === 'zh_CN' ? '日历' : 'Calendar')
      .slice(1)
      .filter(([day]) => day !== '').length;
  };
  expect(holidaysOf('en_US', 'Asia/Shanghai')).toBeGreaterThan(20);
  expect(holidaysOf('zh_CN', 'Asia/Singapore')).toBeGreaterThan(20);
  expect(holidaysOf('en_US', 'America/New_York')).toBe(0);
});

test.each(['America/New_York', 'Asia/Shanghai'])(
  'D3: the zone of a workbook in %s is the first one stated',
  (timeZone) => {
    const host = blankDesk({ locale: 'en_US', timeZone });
    host.run('setUpWorkbook', [], owner);
    expect(host.displayValues('Settings').find(([name]) => name === 'Time zone')?.[1]).toBe(timeZone);
  },
);
