import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { fieldOf } from '../../src/domain/record/ticket';
import { selfCheck } from './damage';
import { agent, newDesk, owner, receiptOf, submit, tickets } from './desk';
import { act, chen, employTeam, oneTicket, order, wang } from './team';

const header = (host: Host, sheet: string): readonly string[] => host.displayValues(sheet)[0] ?? [];

function without(host: Host, sheet: string, label: string): Host {
  host.person(owner).deleteColumns(sheet, header(host, sheet).indexOf(label), 1);
  return host;
}

function deskWithout(key: FieldKey): Host {
  const host = newDesk();
  employTeam(host);
  return without(host, '工单', fieldOf(key).zh);
}

const told: readonly (readonly [key: FieldKey, text: string, shown?: string])[] = [
  ['phenomenon', '无法付款'],
  ['impact', '订单作废'],
  ['orderNo', '00777'],
  ['channel', '邮件'],
  ['category1', '产品功能'],
  ['urgency', '高'],
  ['nature', '咨询'],
  ['customerName', '丁四', '丁*'],
  ['contact', '13700000007', '****0007'],
  ['model', 'M1'],
];

for (const [key, text, shown = text] of told) {
  const { zh } = fieldOf(key);
  test(`D1: what an agent says of ${zh} is kept though people deleted its column: the column is made again`, () => {
    const host = deskWithout(key);
    const before = header(host, '工单').length;
    const { number } = receiptOf(submit(host, { [key]: text }));
    const [ticket = {}] = tickets(host);
    expect([ticket.工单编号, ticket[zh]]).toEqual([number, shown]);
    expect(header(host, '工单')).toHaveLength(before + 1);
  });
}

test('the next self-check tells that what stood in that column before is gone, and how it comes back', () => {
  const host = deskWithout('phenomenon');
  submit(host);
  expect(selfCheck(host)).toContain('补回的列是空的：“工单”的现象。');
});

test('a column that nobody has anything for stays away', () => {
  const host = deskWithout('model');
  receiptOf(submit(host, { orderNo: '00777' }));
  expect(header(host, '工单')).not.toContain('产品型号');
});

test('the department follows from the owner: a team that did away with its column does not get it back', () => {
  const host = deskWithout('department');
  receiptOf(submit(host));
  expect(tickets(host)[0]?.主办人).toBe('王芳');
  expect(header(host, '工单')).not.toContain('处理部门');
});

test('D5: a solution sent from the sidebar is kept though people deleted its column', () => {
  const host = without(oneTicket(), '工单', '解决方案');
  act(host, wang, { kind: 'take' });
  act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '退款给客户' } });
  expect(tickets(host)[0]).toMatchObject({ 状态: '待验证', 解决方案: '退款给客户' });
});

test('what a form’s answers and a ledger bring is kept though people deleted its column', () => {
  const host = deskWithout('phenomenon');
  host.submitForm('表单回复 1', { 您的姓名: ['李雷'], 手机号: ['13812345678'], 问题描述: ['杯子碎了'] });
  expect(tickets(host)[0]?.现象).toBe('杯子碎了');
  without(host, '工单', '订单号');
  const table = {
    name: '旧台账.csv',
    headers: ['反馈时间', '分类', '状态', '现象', '订单号'],
    rows: [['2024-05-01 09:00', '产品功能', '已关闭', '旧账', '00999']],
  };
  const columns = ['createdAt', 'category1', 'status', 'phenomenon', 'orderNo'];
  const record = host.person(chen).call('runImport', [{ token: 'import-of-a-test', table, columns, addOptions: true }]);
  expect(record.error).toBeNull();
  expect(tickets(host).find(({ 现象 }) => 现象 === '旧账')?.订单号).toBe('00999');
});

const task = { kind: 'task', department: '技术部', person: '赵敏', what: '查日志', dueAt: '2024-05-21T12:00' } as const;

test.each(['部门', '负责人', '任务内容', '时限'])(
  'D7: a task is refused, naming the column, while people’s %s has none: nothing is written',
  (label) => {
    const host = without(oneTicket(), '协同任务', label);
    const before = [host.displayValues('协同任务'), host.displayValues('处理进度')];
    expect(order(host, wang, task).result).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining(`缺少：协同任务 › ${label}`) },
    });
    expect([host.displayValues('协同任务'), host.displayValues('处理进度')]).toEqual(before);
    selfCheck(host);
    expect(order(host, wang, task).result).toMatchObject({ ok: true });
  },
);

test('D10: an article is refused, naming the column, while its steps have none', () => {
  const host = oneTicket();
  act(host, wang, { kind: 'take' });
  act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '退款给客户' } });
  without(host, '知识库', '处理步骤');
  const draft = { title: '退款', category: '产品功能', tags: '', symptoms: '退款没有到账', steps: '核对账单' };
  expect(order(host, wang, { kind: 'draftArticle', ...draft }).result).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('缺少：知识库 › 处理步骤') },
  });
});

test('in English the refusal names sheet and column as the workbook does', () => {
  const host = without(newDesk('2024-05-20 09:00', 'en_US'), 'Tasks', 'What is needed');
  submit(host, { urgency: 'Medium', channel: 'Phone', nature: 'Question', category1: 'Product' });
  expect(order(host, owner, { ...task, department: 'Customer service', person: agent }).result).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('Tasks › What is needed') },
  });
});
