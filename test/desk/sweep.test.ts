import type { Host } from '../../host/contract/host';
import { agent, close, columnOf, employ, newDesk, owner, receiptOf, submit, tickets, type } from './desk';

const minutes = (count: number): number => count * 60_000;
const pass = (host: Host, count: number) => host.advanceTo(host.now() + minutes(count));
const stateOf = (host: Host, number: string) => tickets(host).find((ticket) => ticket.工单编号 === number)?.SLA状态;
const overdueMails = (host: Host) => host.mails.filter((mail) => mail.subject.includes('超时】'));
const team = [
  ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是'],
  ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是'],
];
const urgent = { urgency: '紧急', impact: '门店停业' };

test('D3: an urgent ticket of 09:02 is 即将超时 when 75 % of its 15 minutes are gone, 已超时 after 15', () => {
  const host = newDesk('2024-05-20 09:00');
  pass(host, 2);
  const { number } = receiptOf(submit(host, urgent));
  pass(host, 8);
  expect(stateOf(host, number)).toBe('正常');
  pass(host, 5);
  expect(stateOf(host, number)).toBe('即将超时');
  pass(host, 5);
  expect(stateOf(host, number)).toBe('已超时');
});

test('D3: a 中 ticket of 09:00, due at 14:00, is 即将超时 from 12:00', () => {
  const host = newDesk('2024-05-20 09:00');
  const { number } = receiptOf(submit(host));
  pass(host, 175);
  expect(stateOf(host, number)).toBe('正常');
  pass(host, 5);
  expect(stateOf(host, number)).toBe('即将超时');
});

test('D3: owner and department head get one mail per deadline, however often the clock ticks', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ...team);
  const { number } = receiptOf(submit(host));
  pass(host, 5 * 60 + 5);
  pass(host, 120);
  expect(overdueMails(host)).toEqual([
    expect.objectContaining({
      to: ['wangfang@example.com'],
      cc: ['chenjing@example.com'],
      subject: `【超时】工单 ${number}`,
    }),
  ]);
  expect(overdueMails(host)[0]?.body).toContain('2024-05-20 14:00 | 首次响应 | 退款没有到账');
});

test('D3: deadlines of one owner that pass together are told in one mail', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ...team);
  for (let i = 0; i < 3; i += 1) submit(host);
  pass(host, 5 * 60 + 5);
  expect(overdueMails(host)).toHaveLength(1);
  expect(overdueMails(host)[0]?.subject).toContain('3 个时限');
});

test('D3: a ticket that was answered in time is told of no response deadline', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ...team);
  submit(host);
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '已重新发起退款');
  pass(host, 6 * 60);
  expect(overdueMails(host)).toEqual([]);
  expect(tickets(host)[0]).toMatchObject({ 响应达标: '是', SLA状态: '正常' });
});

test('the breach of a ticket closed late stays: 超时完成', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 1, 'status', '处理中');
  pass(host, 3 * 24 * 60);
  close(host, 1);
  pass(host, 60);
  expect(tickets(host)[0]).toMatchObject({ SLA状态: '超时完成', 解决达标: '否' });
});

test('mails that the day’s quota does not allow go out the next day, once', () => {
  const host = newDesk('2024-05-20 09:00', 'zh_CN', { mailQuota: 2 });
  employ(
    host,
    ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是'],
    ['李强', 'liqiang@example.com', '客服', '客服部', '客服组', '是'],
  );
  for (let i = 0; i < 2; i += 1) submit(host);
  host.person(owner).type('人员', 3, 1, 'third@example.com');
  pass(host, 5 * 60 + 5);
  const today = overdueMails(host).length;
  pass(host, 26 * 60);
  expect([today, overdueMails(host).filter((mail) => mail.body.includes('首次响应')).length]).toEqual([2, 2]);
});

test('D3: ten heads of a department do not use up the day’s 60 recipients: each of six owners is told, the heads while there is enough', () => {
  const host = newDesk('2024-05-20 09:00', 'zh_CN', { mailQuota: 60 });
  const heads = Array.from({ length: 10 }, (_, at) => [
    ...[`主管${at}`, `head${at}@example.com`, '主管', '客服部', '主管', '是'],
  ]);
  const owners = Array.from({ length: 6 }, (_, at) => `owner${at}@example.com`);
  employ(host, ...heads, ...owners.map((email) => [email, email, '客服', '客服部', '客服组', '是']));
  for (const at of owners.keys()) submit(host, { contact: `1390000000${at}` });
  pass(host, 5 * 60 + 5);
  expect(overdueMails(host).flatMap(({ to }) => to)).toEqual(expect.arrayContaining(owners));
  const copies = host.mails.filter(({ subject }) => subject.startsWith('【')).map(({ cc }) => cc.length);
  expect(copies).toEqual([10, ...new Array<number>(11).fill(0)]);
});

test('a sweep with nothing due costs 2 service calls, and each third one another to leave word that the clock runs', () => {
  const host = newDesk();
  submit(host);
  // The first does the jobs of the morning, a later one writes into the health sheet how they went.
  for (let tick = 1; tick <= 9; tick += 1) pass(host, 5);
  const idle = host.executions.filter((run) => run.function === 'tick').slice(-6);
  expect(idle.map(({ calls }) => calls.total).sort()).toEqual([2, 2, 2, 2, 3, 3]);
});

/** As many tickets as asked, all pasted at 09:00 and put into the workbook in one piece. */
function deskWith(count: number): Host {
  const host = newDesk('2024-05-20 09:00');
  const width = host.displayValues('工单')[0]?.length ?? 0;
  const row = new Array<string | null>(width).fill(null);
  row[columnOf(host, 'customerName')] = '张伟';
  row[columnOf(host, 'urgency')] = '中';
  host.person(agent).paste(
    '工单',
    1,
    0,
    Array.from({ length: count }, () => row),
  );
  return host;
}

test('a sweep over 10,000 rows, all of them due, costs at most 6 service calls plus its mails and the hourly look at the tasks', () => {
  const host = deskWith(10_000);
  pass(host, 175);
  const [tick] = pass(host, 5).filter((run) => run.function === 'tick');
  expect(tickets(host).filter((ticket) => ticket.SLA状态 === '即将超时')).toHaveLength(10_000);
  // The tick that looks all rows through reads the tasks as well.
  expect(tick?.calls.total).toBeLessThanOrEqual(6 + 1);
});

test('people who sort while the sweep runs: at whatever call, every row ends with its own state', () => {
  for (let call = 1; call <= 6; call += 1) {
    const host = newDesk('2024-05-20 09:00');
    submit(host, { urgency: '低' });
    submit(host, { urgency: '中' });
    pass(host, 175);
    host.plan({
      kind: 'interleave',
      at: call,
      act: () => host.person(agent).sort('工单', columnOf(host, 'number'), false),
    });
    pass(host, 5);
    expect([stateOf(host, '20240520001'), stateOf(host, '20240520002')]).toEqual(['正常', '即将超时']);
  }
});

test.each(['kept', 'lost'] as const)(
  'a sweep that is killed anywhere, unflushed writes %s, is made good by the next, and nobody is mailed twice',
  (unflushed) => {
    for (let call = 1; call <= 8; call += 1) {
      const host = newDesk('2024-05-20 09:00');
      employ(host, ...team);
      const { number } = receiptOf(submit(host));
      pass(host, 5 * 60 - 1);
      host.plan({ kind: 'kill', at: call, unflushed });
      pass(host, 1);
      pass(host, 30);
      expect(stateOf(host, number)).toBe('已超时');
      expect(overdueMails(host)).toHaveLength(1);
    }
  },
);

test('D3: an urgency raised by a slip of the hand and put back within the minute is told to nobody', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ...team);
  submit(host, { urgency: '低' });
  pass(host, 30);
  type(host, 1, 'urgency', '紧急');
  expect(tickets(host)[0]?.SLA状态).toBe('已超时');
  type(host, 1, 'urgency', '低');
  pass(host, 10);
  expect(tickets(host)[0]?.SLA状态).toBe('正常');
  expect(overdueMails(host)).toEqual([]);
});
