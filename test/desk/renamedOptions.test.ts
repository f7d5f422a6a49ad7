import { newDesk, owner, submit, tickets, type } from './desk';
import { carry, logged, placeOf, rename, said, valuesOf } from './renaming';
import { chen, employTeam, wang } from './team';

test('a renamed option that tickets hold is offered in a toast, and carried to them once a manager says yes', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  for (const channel of ['电话', '门店', '电话']) submit(host, { channel });
  rename(host, '渠道', '电话', '热线');
  expect(said(host)).toBe(
    '“电话”已改名为“热线”，还有 2 张工单写着旧名。要一起改过来，请点“客服台 › 管理 › 更新改名的选项…”。',
  );
  expect(valuesOf(host, '渠道')).toEqual(['电话', '门店', '电话']);
  const { calls } = carry(host, 'YES', chen);
  expect(valuesOf(host, '渠道')).toEqual(['热线', '门店', '热线']);
  expect(said(host)).toBe('已更新 2 张工单。');
  expect(logged(host)).toEqual([['', '陈静', '渠道：电话 → 热线（2 张工单）']]);
  // One writes all; before it, once in a workbook, one makes the hidden sheet that keeps the headers.
  expect(calls.byMethod['Sheets.Spreadsheets.batchUpdate']).toBe(2);
  const more = newDesk('2024-05-20 09:00');
  employTeam(more);
  for (let made = 0; made < 9; made += 1) submit(more, { channel: '电话' });
  rename(more, '渠道', '电话', '热线');
  expect(carry(more, 'YES', chen).calls.total).toBe(calls.total);
});

test('客服 may not; with No nothing changes, and the menu offers it again', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { channel: '电话' });
  rename(host, '渠道', '电话', '热线');
  host.run('carryRenamed', [], wang);
  expect(said(host)).toBe('只有主管、管理员可以这样做；角色在“人员”表中设置。');
  carry(host, 'NO');
  expect(valuesOf(host, '渠道')).toEqual(['电话']);
  carry(host);
  expect(valuesOf(host, '渠道')).toEqual(['热线']);
});

test('a second time there is nothing to carry, and no line in the log', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { channel: '电话' });
  rename(host, '渠道', '电话', '热线');
  carry(host);
  host.run('carryRenamed', [], owner);
  expect(said(host)).toContain('没有改名的选项');
  expect(logged(host)).toHaveLength(1);
});

test('renamed twice in a row, 电话 → 热线 → 专线: tickets of both former names get the last one', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { channel: '电话' });
  rename(host, '渠道', '电话', '热线');
  submit(host, { channel: '热线' });
  rename(host, '渠道', '热线', '专线');
  expect(said(host)).toContain('还有 2 张工单');
  carry(host);
  expect(valuesOf(host, '渠道')).toEqual(['专线', '专线']);
});

test('renamed back: tickets of the old name are right again, those of the name between follow', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { channel: '电话' });
  rename(host, '渠道', '电话', '热线');
  submit(host, { channel: '热线' });
  rename(host, '渠道', '热线', '电话');
  carry(host);
  expect(valuesOf(host, '渠道')).toEqual(['电话', '电话']);
  expect(logged(host)).toEqual([['', 'owner', '渠道：热线 → 电话（1 张工单）']]);
});

test('an option that stands in the list again is renamed no more; one that was removed never was', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { channel: '电话' });
  submit(host, { channel: '门店' });
  rename(host, '渠道', '电话', '热线');
  const [, column] = placeOf(host, '渠道', '热线');
  host.person(owner).type('设置', 7, column, '电话');
  host.person(owner).clear('设置', 7, column, 1, 1);
  const [row] = placeOf(host, '渠道', '门店');
  host.person(owner).clear('设置', row, column, 1, 1);
  host.run('carryRenamed', [], owner);
  expect(said(host)).toContain('没有改名的选项');
  expect(valuesOf(host, '渠道')).toEqual(['电话', '门店']);
});

test('typed over with another option of the list, 门店 into 网站表单: its tickets go there too', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { channel: '门店' });
  rename(host, '渠道', '门店', '网站表单');
  carry(host);
  expect(valuesOf(host, '渠道')).toEqual(['网站表单']);
});

test('several options renamed by one paste, in quick succession with edits of others, are all offered', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { channel: '电话', mood: '平静' });
  submit(host, { channel: '邮件' });
  const [row, column] = placeOf(host, '渠道', '电话');
  host.person(owner).paste('设置', row, column, [['热线'], ['在线客服'], ['电子邮件']]);
  rename(host, '客户情绪', '平静', '平和');
  carry(host);
  expect(valuesOf(host, '渠道')).toEqual(['热线', '电子邮件']);
  expect(valuesOf(host, '客户情绪')).toEqual(['平和', undefined]);
});

test('while 投诉 → 客诉 waits, renaming 紧急 into P0 tells of 紧急, and that another one waits', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { nature: '投诉', complaintLevel: '二级', urgency: '紧急', impact: '门店停业' });
  rename(host, '问题性质', '投诉', '客诉');
  expect(said(host)).toBe(
    '“投诉”已改名为“客诉”，还有 1 张工单写着旧名。要一起改过来，请点“客服台 › 管理 › 更新改名的选项…”。',
  );
  rename(host, '紧急程度', '紧急', 'P0');
  expect(said(host)).toBe(
    '“紧急”已改名为“P0”，还有 1 张工单写着旧名。要一起改过来，请点“客服台 › 管理 › 更新改名的选项…”；另有 1 个改名的选项待更新。',
  );
  carry(host);
  submit(host, { channel: '电话' });
  rename(host, '渠道', '电话', '热线');
  expect(said(host)).not.toContain('另有');
});

test('an option that was renamed twice waits as one', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { nature: '投诉', complaintLevel: '二级', channel: '电话' });
  rename(host, '问题性质', '投诉', '客诉');
  rename(host, '问题性质', '客诉', '申诉');
  rename(host, '渠道', '电话', '热线');
  expect(said(host)).toContain('另有 1 个改名的选项待更新');
});

test('of several renamed by one paste the toast tells of the first that tickets hold; a column is read once', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { channel: '邮件' });
  const [row, column] = placeOf(host, '渠道', '电话');
  const callsOf = (names: readonly string[]): number => {
    host.person(owner).paste(
      '设置',
      row,
      column,
      names.map((name) => [name]),
    );
    return host.executions.at(-1)?.calls.byMethod['Range.getValues'] ?? 0;
  };
  const three = callsOf(['热线', '网页客服', '电子邮件']);
  expect(said(host)).toBe(
    '“邮件”已改名为“电子邮件”，还有 1 张工单写着旧名。要一起改过来，请点“客服台 › 管理 › 更新改名的选项…”；另有 2 个改名的选项待更新。',
  );
  expect(callsOf(['专线'])).toBe(three);
});

test('an urgency renamed: 时限 and 分派 name it anew in the same call, so that no deadline moves', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { urgency: '高' });
  const before = tickets(host)[0];
  rename(host, '紧急程度', '高', '较高');
  carry(host);
  host.run('checkDeadlines');
  const { 解决时限, 响应时限, SLA状态 } = tickets(host)[0] ?? {};
  expect([tickets(host)[0]?.紧急程度, 响应时限, 解决时限, SLA状态]).toEqual([
    '较高',
    before?.响应时限,
    before?.解决时限,
    before?.SLA状态,
  ]);
  expect(host.displayValues('时限').map(([, , , urgency]) => urgency)).toContain('较高');
  submit(host, { urgency: '较高' });
  expect(tickets(host)[1]?.响应时限).toBe(before?.响应时限);
});

test('a department renamed: people and tasks follow, so that its head is still found', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  rename(host, '处理部门', '客服部', '客户体验部');
  carry(host);
  expect(valuesOf(host, '处理部门')).toEqual(['客户体验部']);
  expect(
    host
      .displayValues('人员')
      .slice(1, 5)
      .map((cells) => cells[3]),
  ).toEqual(['客户体验部', '客户体验部', '客户体验部', '技术部']);
});

test('a new name that Sheets would read as a number or a formula reaches the tickets as text', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { product: '手机应用', nature: '故障' });
  rename(host, '产品/服务', '手机应用', '4010');
  carry(host);
  expect(valuesOf(host, '产品/服务')).toEqual(['4010']);
});

test('statuses are the desk’s own: the settings list none, and the sheet refuses another word in the cell', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  expect(host.displayValues('设置')[0]).not.toContain('状态');
  expect(() => type(host, 1, 'status', '跟进中')).toThrow('请从列表选择');
  expect(valuesOf(host, '状态')).toEqual(['待处理']);
});

test('the offer speaks the team’s language', () => {
  const host = newDesk('2024-05-20 09:00', 'en_US');
  submit(host, { urgency: 'Medium', channel: 'Phone', nature: 'Question', category1: 'Product' });
  const put = (list: string, from: string, to: string): void => {
    const cells = host.displayValues('Settings');
    const column = cells[0]?.indexOf(list) ?? -1;
    const row = cells.findIndex((line) => line[column] === from);
    host.person(owner).type('Settings', row, column, to);
  };
  put('Channel', 'Phone', 'Hotline');
  expect(said(host)).toBe(
    '“Phone” is now “Hotline”; 1 ticket still has the old name. To change that choose Service desk › Administration › Update renamed options….',
  );
  put('Urgency', 'Medium', 'Normal');
  expect(said(host)).toBe(
    '“Medium” is now “Normal”; 1 ticket still has the old name. To change that choose Service desk › Administration › Update renamed options…. 1 other renamed option waits there too.',
  );
});
