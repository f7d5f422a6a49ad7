import type { Host } from '../../host/contract/host';
import { tables } from '../../src/domain/tables/tables';
import { at } from '../domain/moments';
import { altered, employ, later, newDesk, owner, submit } from './desk';
import { pasteArticles } from './knowledge';
import { act, employTeam, wang, zhao } from './team';

const chen = 'chenjing@example.com';
const mailOf = (host: Host, subject: string, to: string) =>
  host.mails.find((mail) => mail.subject.startsWith(subject) && mail.to.includes(to));

/** Monday: 陈静 leads, 王芳 has nothing of her own but what `host` gives her. */
function monday(time: string): Host {
  const host = newDesk(`2024-05-20 ${time}`);
  employ(host, ['王芳', wang, '客服', '客服部', '客服组', '是'], ['陈静', chen, '主管', '客服部', '', '是']);
  return host;
}

/** An improvement under way whose short-term action was due on 10 May. */
function improve(host: Host, differences: Readonly<Record<string, string>> = {}): void {
  const cells: Readonly<Record<string, string>> = {
    改进编号: 'G202404001',
    一级分类: '物流配送',
    短期措施: '每日催件',
    短期负责人: '王芳',
    短期期限: '2024-05-10',
    改进状态: '待启动',
    ...differences,
  };
  host.person(owner).paste('改进', 1, 0, [tables.improvements.columns.map(({ zh }) => cells[zh] ?? '')]);
}

test('D14, D15: an action due on 10 May is in the digests of 20 May, of the manager, of its owner and of the week, with its day and a link', () => {
  const host = monday('08:20');
  improve(host);
  host.advanceTo(at('2024-05-20 09:05'));
  for (const mail of [mailOf(host, '客服日报', chen), mailOf(host, '我的工单', wang)]) {
    expect(mail?.subject).toContain('，改进逾期 1');
  }
  for (const mail of [mailOf(host, '客服日报', chen), mailOf(host, '我的工单', wang), mailOf(host, '客服周报', chen)]) {
    expect(mail?.body).toContain('改进措施逾期 1\n- G202404001 | 2024-05-10 | 王芳 | 物流配送 · 每日催件');
    expect(mail?.htmlBody).toContain(`#gid=${tables.improvements.id}&amp;range=A2`);
  }
});

test('D14, D15: an action due today, or of an improvement that is done, is in no digest', () => {
  for (const differences of [{ 短期期限: '2024-05-20' }, { 改进状态: '已完成' }]) {
    const host = monday('08:20');
    improve(host, differences);
    host.advanceTo(at('2024-05-20 08:40'));
    expect(mailOf(host, '客服日报', chen)?.body).not.toContain('G202404001');
    expect(mailOf(host, '我的工单', wang)).toBeUndefined();
  }
});

test('D8: who is to call a customer back reads that somebody else than who handled the ticket enters the score', () => {
  const solved = newDesk('2024-05-20 09:00');
  employTeam(solved);
  submit(solved);
  act(solved, wang, { kind: 'take' });
  act(solved, wang, { kind: 'move', to: 'verifying', values: { solution: '已退款' } });
  const host = later(solved, '2024-05-22 08:20');
  host.advanceTo(at('2024-05-22 09:05'));
  const own = host.mails.filter(({ subject, to }) => subject.startsWith('我的工单') && to.includes(wang));
  expect(own.map(({ body }) => body).join()).toContain('今日回访（由未经办的人打分） 1\n- 20240520001');
});

test('D7: a task that is overdue is told to whoever is asked, to the owner of its ticket and to managers, once a mail', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  const asked = { kind: 'task', department: '技术部', person: '赵敏', what: '查退款日志' } as const;
  act(host, wang, { ...asked, dueAt: '2024-05-20T18:00' });
  act(host, wang, { ...asked, department: '财务部', person: '', what: '补凭证', dueAt: '2024-05-20T18:00' });
  act(host, wang, { ...asked, what: '复查', dueAt: '2024-05-23T12:00' });
  host.advanceTo(at('2024-05-21 08:40'));
  const first = '- 20240520001-1 | 2024-05-20 18:00 | 赵敏 | 查退款日志';
  const second = '- 20240520001-2 | 2024-05-20 18:00 | 财务部 | 补凭证';
  expect(mailOf(host, '我的工单 2024-05-21', zhao)?.body).toContain(`超时的协同任务 1\n${first}`);
  expect(mailOf(host, '我的工单 2024-05-21', zhao)?.body).toContain('协同任务 1\n- 20240520001-3');
  for (const mail of [mailOf(host, '我的工单 2024-05-21', wang), mailOf(host, '客服日报 2024-05-21', chen)]) {
    expect(mail?.body).toContain(`超时的协同任务 2\n${first}\n${second}`);
  }
  // Nobody of 财务部 is named: who heads the desk answers for it.
  expect(mailOf(host, '客服日报 2024-05-21', chen)?.body).toContain(`超时的协同任务 1\n${second}`);
  expect(mailOf(host, '我的工单 2024-05-21', wang)?.body).not.toContain('20240520001-3');
});

test('D10, D15: the weekly digest lists articles to approve, out of date, unused and most helpful, and says why', () => {
  const host = monday('08:50');
  // Only the owner's address is told to a simple trigger.
  host.person(owner).paste('人员', 3, 0, [['主管甲', owner, '主管', '客服部', '', '否']]);
  pasteArticles(host, owner, [
    { 知识编号: 'K0001', 标题: '退款没有到账怎么查', 状态: '已发布', 有效期至: '2024-05-01', 负责人: '王芳' },
    {
      知识编号: 'K0002',
      标题: '发票抬头改错',
      状态: '已发布',
      上次使用: '2024-01-02 10:00',
      更新时间: '2024-05-01 10:00',
    },
    { 知识编号: 'K0003', 标题: '验证码收不到', 状态: '已发布', 有帮助: '9', 没帮助: '1', 更新时间: '2024-05-01 10:00' },
    { 知识编号: 'K0004', 标题: '订单状态不更新', 状态: '待审核' },
  ]);
  host.advanceTo(at('2024-05-20 09:10'));
  const { body = '', htmlBody } = mailOf(host, '客服周报', chen) ?? {};
  const line = (number: string) => body.split('\n').find((text) => text.startsWith(`- ${number}`));
  expect(body.match(/(待审核|可能过时|长期未用|最有帮助)的知识 \d/g)).toEqual([
    '待审核的知识 1',
    '可能过时的知识 1',
    '长期未用的知识 1',
    '最有帮助的知识 1',
  ]);
  expect(line('K0001')).toContain('2024-05-01');
  expect(line('K0002')).toContain('2024-01-02');
  expect(line('K0003')).toContain('90%');
  expect(line('K0004')).toContain('订单状态不更新');
  expect(htmlBody).toContain(`#gid=${tables.articles.id}&amp;range=A2`);
});

test('D15: a workbook without the sheets 改进 and 知识库 has its digests all the same', () => {
  const first = monday('08:20');
  const host = altered(altered(first, { without: '改进' }), { without: '知识库' });
  host.advanceTo(at('2024-05-20 09:10'));
  expect(mailOf(host, '客服日报', chen)).toBeDefined();
  expect(mailOf(host, '客服周报', chen)).toBeDefined();
});

test('D15: sent by hand the digest to one manager costs its mail and 7 calls, and is not sent while others go out', () => {
  const host = monday('10:00');
  const { calls } = host.run('sendDigestNow', [], chen);
  expect(host.mails).toHaveLength(1);
  expect(calls.total).toBeLessThanOrEqual(1 + 7);
});

test('D15: the weekly digest after the Spring Festival tells of the week before it too, and of what span its numbers are', () => {
  const host = newDesk('2026-02-09 09:30');
  employ(host, ['陈静', chen, '主管', '客服部', '主管, 客服组', '是']);
  submit(host, { category1: '业务失误' });
  const tuesday = later(host, '2026-02-24 08:50');
  tuesday.advanceTo(at('2026-02-24 09:10'));
  const mail = mailOf(tuesday, '客服周报 2026-02-09 至 2026-02-22', chen);
  expect(mail?.body).toContain('2026-02-09 至 2026-02-22 数据\n新增 1');
  expect(mail?.body).toContain('业务失误 1\n- 20260209001');
  const monday = later(tuesday, '2026-03-02 08:50');
  monday.advanceTo(at('2026-03-02 09:10'));
  expect(mailOf(monday, '客服周报 2026-02-23 至 2026-03-01', chen)?.body).toContain('上周数据\n新增 0');
});

test('D3, D15: a ticket taken up in time whose plan nobody wrote by 11:00 is newly overdue the morning after, and not again on Wednesday', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { urgency: '紧急', impact: '停业' });
  act(host, chen, { kind: 'take' });
  const numbersAt = (day: string): string | undefined => {
    host.advanceTo(at(`${day} 08:35`));
    return host.mails
      .filter(({ subject, to }) => subject.startsWith(`客服日报 ${day}`) && to.includes(chen))
      .map(({ body }) => /新超时 \d+/.exec(body)?.[0])[0];
  };
  expect(numbersAt('2024-05-21')).toBe('新超时 1');
  expect(numbersAt('2024-05-22')).toBe('新超时 0');
});
