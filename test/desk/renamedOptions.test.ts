import type { Host } from '../../host/contract/host';
import { columnOf, employ, later, newDesk, noteAt, owner, submit, tickets, type } from './desk';
import { chen, employTeam, wang } from './team';

/** Place of an option in the settings sheet. */
function placeOf(host: Host, list: string, option: string): readonly [row: number, column: number] {
  const cells = host.displayValues('设置');
  const column = cells[0]?.indexOf(list) ?? -1;
  return [cells.findIndex((row) => row[column] === option), column];
}

/** Types a new name over an option. */
function rename(host: Host, list: string, from: string, to: string): void {
  const [row, column] = placeOf(host, list, from);
  host.person(owner).type('设置', row, column, to);
}

const carry = (host: Host, button = 'YES', by = owner) => {
  host.answerNext({ button });
  return host.run('carryRenamed', [], by);
};

const valuesOf = (host: Host, header: string) => tickets(host).map((ticket) => ticket[header]);
const said = (host: Host) => host.toasts.at(-1)?.message ?? '';
const logged = (host: Host) =>
  host
    .displayValues('处理进度')
    .filter(([, , step]) => step === '选项改名')
    .map(([, number, , operator, note]) => [number, operator, note]);

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
  expect(calls.byMethod['Sheets.Spreadsheets.batchUpdate']).toBe(1);
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

/** The rows of the category sheet whose cell of a level is `name`. */
function renameCategory(host: Host, level: number, from: string, to: string, above?: string): void {
  host.displayValues('分类').forEach((cells, row) => {
    const isAbove = above === undefined || cells[level - 1] === above;
    if (cells[level] === from && isAbove) host.person(owner).type('分类', row, level, to);
  });
}

test('a first category renamed row by row is a renaming once its last row has the new name', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { category1: '产品功能' });
  renameCategory(host, 0, '产品功能', '软件功能');
  expect(said(host)).toContain('“产品功能”已改名为“软件功能”');
  carry(host);
  expect(valuesOf(host, '一级分类')).toEqual(['软件功能']);
});

test('a second category is renamed under its first one only: the same name elsewhere stays', () => {
  const host = newDesk('2024-05-20 09:00');
  host.person(owner).paste('分类', 1, 0, [
    ['产品功能', '其他问题', '甲'],
    ['物流', '其他问题', '乙'],
  ]);
  for (const category1 of ['产品功能', '物流', '产品功能']) {
    submit(host, { category1, category2: '其他问题', category3: category1 === '物流' ? '乙' : '甲' });
  }
  renameCategory(host, 1, '其他问题', '杂项', '产品功能');
  expect(said(host)).toContain('还有 2 张工单');
  renameCategory(host, 0, '产品功能', '软件');
  carry(host);
  expect(tickets(host).map((ticket) => [ticket.一级分类, ticket.二级分类, ticket.三级分类])).toEqual([
    ['软件', '杂项', '甲'],
    ['物流', '其他问题', '乙'],
    ['软件', '杂项', '甲'],
  ]);
});

test('a renamed category that the clock named as contradicting is in order once its tickets are carried along', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  host.person(owner).paste('分类', 1, 0, [['产品功能', '其他问题', '']]);
  submit(host, { category1: '产品功能', category2: '其他问题' });
  renameCategory(host, 1, '其他问题', '杂项');
  host.run('checkDeadlines');
  expect(tickets(host)[0]?.待补充).toBe('二级分类(与一级分类不符)');
  carry(host);
  expect([tickets(host)[0]?.二级分类, tickets(host)[0]?.待补充]).toEqual(['杂项', undefined]);
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

test('people who sort between the reading and the writing lead nothing astray', () => {
  const host = newDesk('2024-05-20 09:00');
  host.person(owner).paste('分类', 1, 0, [
    ['产品功能', '其他问题', ''],
    ['物流', '其他问题', ''],
  ]);
  for (const category1 of ['产品功能', '物流', '产品功能']) submit(host, { category1, category2: '其他问题' });
  renameCategory(host, 1, '其他问题', '杂项', '产品功能');
  for (let call = 6; call <= 16; call += 1) {
    const tried = later(host, '2024-05-20 10:00');
    tried.plan({
      kind: 'interleave',
      at: call,
      act: () => tried.person(owner).sort('工单', columnOf(tried, 'category1'), false),
    });
    carry(tried);
    expect([
      call,
      tickets(tried)
        .map((ticket) => `${ticket.一级分类}${ticket.二级分类}`)
        .sort(),
    ]).toEqual([call, ['产品功能杂项', '产品功能杂项', '物流其他问题'].sort()]);
  }
});

test.each(['moved away', 'shifted by a new column'] as const)(
  'D17: while names are carried along a column is %s: every ticket has the new name, and a column with the same word keeps it',
  (how) => {
    const host = newDesk('2024-05-20 09:00');
    employ(host, ['陈静', chen, '主管', '客服部', '', '是']);
    submit(host, { mood: '平静' });
    submit(host, { mood: '激动' });
    // It comes to stand where the names are replaced.
    const own = columnOf(host, 'mood') + (how === 'moved away' ? 1 : 0);
    host.person(owner).insertColumns('工单', own, 1);
    host.person(owner).paste('工单', 0, own, [['自己的列'], ['平静'], ['平静']]);
    rename(host, '客户情绪', '平静', '平和');
    const calls = carry(later(host, '2024-05-20 10:00')).calls.total;
    for (let call = 1; call <= calls; call += 1) {
      const tried = later(host, '2024-05-20 10:00');
      const act = (): void => {
        const mood = columnOf(tried, 'mood');
        if (how === 'moved away') tried.person(owner).moveColumns('工单', mood, 1, mood + 2);
        else tried.person(owner).insertColumns('工单', 2, 1);
      };
      tried.plan({ kind: 'interleave', at: call, act });
      carry(tried);
      expect([call, valuesOf(tried, '客户情绪'), valuesOf(tried, '自己的列')]).toEqual([
        call,
        ['平和', '激动'],
        ['平静', '平静'],
      ]);
    }
  },
);

test.each(['kept', 'lost'] as const)(
  'killed at any service call with unflushed writes %s, and chosen again, it is done once',
  (unflushed) => {
    const host = newDesk('2024-05-20 09:00');
    employ(host, ['陈静', chen, '主管', '客服部', '', '是']);
    for (const channel of ['电话', '门店', '电话']) submit(host, { channel });
    rename(host, '渠道', '电话', '热线');
    const calls = carry(later(host, '2024-05-20 10:00')).calls.total;
    for (let call = 1; call <= calls; call += 1) {
      const tried = later(host, '2024-05-20 10:00');
      tried.plan({ kind: 'kill', at: call, unflushed });
      carry(tried);
      carry(tried);
      expect([call, valuesOf(tried, '渠道'), logged(tried).length]).toEqual([call, ['热线', '门店', '热线'], 1]);
    }
  },
);

test('the offer speaks the team’s language', () => {
  const host = newDesk('2024-05-20 09:00', 'en_US');
  submit(host, { urgency: 'Medium', channel: 'Phone', nature: 'Question', category1: 'Product' });
  const cells = host.displayValues('Settings');
  const column = cells[0]?.indexOf('Channel') ?? -1;
  const row = cells.findIndex((line) => line[column] === 'Phone');
  host.person(owner).type('Settings', row, column, 'Hotline');
  expect(said(host)).toBe(
    '“Phone” is now “Hotline”; 1 ticket still has the old name. To change that choose Service desk › Administration › Update renamed options….',
  );
});

const settingNamed = (host: Host, name: string) => host.displayValues('设置').find((row) => row[0] === name)?.[1];

test('投诉 renamed to 客诉 stays a complaint: its level is asked for, and 一级 is answered within 15 minutes, before and after the tickets are carried along', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  rename(host, '问题性质', '投诉', '客诉');
  expect(settingNamed(host, '选项改名对照')).toBe('问题性质：客诉=投诉');
  expect(host.view().sheets.find(({ name }) => name === '时限')?.notes).toEqual([]);
  submit(host, { nature: '客诉', complaintLevel: '一级(安全/重大)', urgency: '中' });
  carry(host);
  submit(host, { nature: '客诉', complaintLevel: '一级(安全/重大)', urgency: '中' });
  expect(valuesOf(host, '响应时限')).toEqual(['2024-05-20 09:15', '2024-05-20 09:15']);
  type(host, 1, 'complaintLevel', '');
  expect(tickets(host)[0]?.待补充).toContain('投诉等级');
});

test('紧急 renamed to 特急 and then to 火急 stays urgent: its impact is asked for when it is typed', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  rename(host, '紧急程度', '紧急', '特急');
  rename(host, '紧急程度', '特急', '火急');
  expect(settingNamed(host, '选项改名对照')).toBe('紧急程度：特急=紧急\n紧急程度：火急=紧急');
  submit(host, { urgency: '火急', impact: '门店停业' });
  expect(valuesOf(host, '响应时限')).toEqual(['2024-05-20 09:15']);
  type(host, 1, 'impact', '');
  expect(tickets(host)[0]?.待补充).toContain('影响');
});

test('a line of 选项改名对照 that cannot be read is named beside it; one that is deleted ends the meaning', () => {
  const host = newDesk('2024-05-20 09:00');
  rename(host, '问题性质', '投诉', '表扬');
  const row = host.displayValues('设置').findIndex(([name]) => name === '选项改名对照');
  host.person(owner).type('设置', row, 1, '表扬是投诉');
  expect(noteAt(host, row, 1, '设置')).toContain('请每行写一个，如“问题性质：客诉=投诉”');
  host.person(owner).clear('设置', row, 1, 1, 1);
  expect(noteAt(host, row, 1, '设置')).toBe('');
  submit(host, { nature: '表扬' });
  expect(tickets(host)[0]?.待补充 ?? '').not.toContain('投诉等级');
});
