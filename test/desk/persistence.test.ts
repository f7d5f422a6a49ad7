import type { Host } from '../../host/contract/host';
import { agent, columnOf, employ, newDesk, owner, receiptOf, submit, tickets, type } from './desk';

const pass = (host: Host, minutes: number) => host.advanceTo(host.now() + minutes * 60_000);
const overdueMails = (host: Host) => host.mails.filter((mail) => mail.subject.includes('超时】'));
const failed = (host: Host) => host.executions.filter((execution) => execution.error !== null);
const wang = ['王芳', 'wangfang@example.com', '主管', '客服部', '主管, 客服组', '是'];
const urgent = { urgency: '紧急', impact: '门店停业' };

test('a phone number typed into a time column stops nothing: sweep and digest go on', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 1, 'promisedAt', '13812345678');
  pass(host, 200);
  host.run('sendDigestNow');
  expect(failed(host)).toEqual([]);
  expect(tickets(host)[0]?.SLA状态).toBe('即将超时');
});

test('D2: a number invented by hand is replaced by the row’s own; no two rows ever share one', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 2, 'number', '20240520001');
  type(host, 2, 'customerName', '李四');
  type(host, 2, 'urgency', '中');
  expect(tickets(host).map((ticket) => ticket.工单编号)).toEqual(['20240520001', '20240520002']);
  expect(tickets(host)[1]).toMatchObject({ 反馈时间: '2024-05-20 09:00', 响应时限: '2024-05-20 14:00' });
  expect(receiptOf(submit(host)).number).toBe('20240520003');
});

test('a ticket pasted twice while the desk was held is found by the sweep and gets its own number', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  const [, row = []] = host.displayValues('工单');
  host.plan({ kind: 'interleave', at: 2, act: () => host.person(agent).paste('工单', 4, 0, [row]) });
  host.run('checkDeadlines');
  host.run('checkDeadlines');
  expect(tickets(host).map((ticket) => ticket.工单编号)).toEqual(['20240520001', '20240520002']);
});

test('a status typed while the desk is held is stamped all the same', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  host.plan({ kind: 'interleave', at: 3, act: () => type(host, 1, 'status', '处理中') });
  host.run('checkDeadlines');
  expect(tickets(host)[0]).toMatchObject({ 状态: '处理中', 首次响应时间: '2024-05-20 09:00', 响应达标: '是' });
});

test('people who sort while an edit is worked on: each ticket keeps its own deadlines', () => {
  // Third comes the write itself, right behind the read.
  for (let call = 1; call <= 2; call += 1) {
    const host = newDesk('2024-05-20 09:00');
    submit(host, { customerName: '甲', urgency: '低' });
    submit(host, { customerName: '乙', urgency: '高' });
    submit(host, { customerName: '丙', urgency: '中' });
    const sort = () => host.person(agent).sort('工单', columnOf(host, 'number'), false);
    host.plan({ kind: 'interleave', at: call, act: sort });
    type(host, 1, 'urgency', '紧急');
    const due = Object.fromEntries(tickets(host).map((ticket) => [ticket.客户姓名, ticket.响应时限]));
    expect(due).toMatchObject({ '乙*': '2024-05-20 11:00', '丙*': '2024-05-20 14:00' });
  }
});

test('D3: an urgency raised later is swept by its new deadline within five minutes, and told once', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, wang);
  submit(host, { urgency: '低' });
  pass(host, 7);
  type(host, 1, 'urgency', '紧急');
  pass(host, 13);
  expect(tickets(host)[0]?.SLA状态).toBe('已超时');
  pass(host, 30);
  expect(overdueMails(host)).toHaveLength(1);
});

test('D3: a deadline that is past the moment it comes into being is told too, once', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, wang);
  submit(host, { urgency: '低' });
  pass(host, 125);
  type(host, 1, 'urgency', '紧急');
  pass(host, 10);
  expect(overdueMails(host).map((mail) => mail.body.match(/首次响应/g)?.length)).toEqual([1]);
  pass(host, 60);
  expect(overdueMails(host).filter((mail) => mail.body.includes('首次响应'))).toHaveLength(1);
});

test('D3: waiting for the customer and coming back tells no deadline a second time', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, wang);
  submit(host, urgent);
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '换新');
  pass(host, 24 * 60 + 10);
  const told = overdueMails(host).length;
  type(host, 1, 'status', '等待客户');
  pass(host, 10);
  type(host, 1, 'status', '处理中');
  pass(host, 10);
  expect([told, overdueMails(host).length]).toEqual([1, 1]);
});

test('one address that is none keeps nobody else from their mail', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(
    host,
    ['王芳', 'wang fang at example', '客服', '客服部', '客服组', '是'],
    ['李雷', 'lilei@example.com', '主管', '客服部', '主管', '是'],
  );
  submit(host);
  submit(host, urgent);
  pass(host, 5 * 60 + 10);
  expect(failed(host)).toEqual([]);
  expect(overdueMails(host).length).toBeGreaterThan(0);
  expect(overdueMails(host).every((mail) => mail.to.includes('lilei@example.com'))).toBe(true);
});

test('with the day’s mail quota used up the digest waits quietly and goes out when there is some again', () => {
  const host = newDesk('2024-05-21 08:20', 'zh_CN', { mailQuota: 0 });
  employ(host, ['李雷', 'lilei@example.com', '主管', '客服部', '主管', '是']);
  pass(host, 60);
  expect(failed(host)).toEqual([]);
  expect(host.mails).toEqual([]);
});

test('a row that is typed with a later status is stamped as if it had been moved there', () => {
  const host = newDesk('2024-05-20 09:00');
  type(host, 1, 'status', '处理中');
  expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 首次响应时间: '2024-05-20 09:00' });
});

test('a department that the drop-down does not know keeps no row from its number', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, wang);
  const column = host.displayValues('设置')[0]?.indexOf('处理部门') ?? -1;
  host.person(owner).type('设置', 1, column, '客户体验部');
  type(host, 1, 'customerName', '张伟');
  expect(failed(host)).toEqual([]);
  expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 主办人: '王芳' });
});

test('a time typed as words becomes a time; one that may mean several is asked for in 待补充', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 1, 'promisedAt', '5月21日下午3点半');
  expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-21 15:30' });
  type(host, 1, 'occurredAt', '上周某天');
  expect(tickets(host)[0]?.待补充).toBe('问题发生时间(请写成 2026-05-20 14:30)');
});

test('deadlines that someone clears come back from the original start', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  host.person(owner).clear('工单', 1, columnOf(host, 'responseDue'), 1, 2);
  expect(tickets(host)[0]).toMatchObject({ 响应时限: '2024-05-20 14:00', 解决时限: '2024-05-22 09:00' });
});

test('a deleted number column is rebuilt by the next sweep, every ticket with its own number', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { customerName: '甲' });
  pass(host, 1);
  submit(host, { customerName: '乙' });
  host.person(owner).deleteColumns('工单', columnOf(host, 'number'), 1);
  host.run('checkDeadlines');
  host.run('checkDeadlines');
  expect(tickets(host).map((ticket) => [ticket.工单编号, ticket.客户姓名])).toEqual([
    ['20240520001', '甲*'],
    ['20240520002', '乙*'],
  ]);
  expect(receiptOf(submit(host)).number).toBe('20240520003');
});

test('deleted columns of month, status and deadlines are rebuilt and filled again; the report counts', () => {
  for (const field of ['month', 'status', 'responseDue', 'slaState'] as const) {
    const host = newDesk('2024-05-20 09:00');
    submit(host);
    const before = tickets(host)[0]?.[host.displayValues('工单')[0]?.[columnOf(host, field)] ?? ''];
    host.person(owner).deleteColumns('工单', columnOf(host, field), 1);
    host.run('checkDeadlines');
    host.run('checkDeadlines');
    expect(host.displayValues('工单')[1]?.[columnOf(host, field)]).toBe(before);
  }
});

test('a column that the team did away with on purpose stays away', () => {
  const host = newDesk('2024-05-20 09:00');
  host.person(owner).deleteColumns('工单', columnOf(host, 'industry'), 1);
  submit(host);
  host.run('checkDeadlines');
  expect(() => columnOf(host, 'industry')).toThrow();
});
