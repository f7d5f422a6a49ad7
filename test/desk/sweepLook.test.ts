import type { Host } from '../../host/contract/host';
import { agent, columnOf, filledIn, newDesk, owner, submit, tickets, type } from './desk';

const minutes = 60_000;

/** Lets the clock tick until a sweep has looked at what is due after so many minutes. */
const waitFor = (host: Host, count: number): void => {
  host.advanceTo(host.now() + count * minutes);
};

const logOf = (host: Host, number: string) =>
  host
    .displayValues('处理进度')
    .filter((row) => row[1] === number)
    .map((row) => row[2]);

const offeredBeside = (host: Host, row: number): readonly string[] | null | undefined => {
  const column = columnOf(host, 'category2');
  const sheet = host.view().sheets.find(({ name }) => name === '工单');
  return sheet?.validations.find(({ ranges }) =>
    ranges.some(
      (range) =>
        range.startRow <= row && row <= range.endRow && range.startColumn <= column && column <= range.endColumn,
    ),
  )?.items;
};

test('D1: a ticket from the form has the drop-downs of its own category once the clock has ticked', () => {
  const host = newDesk();
  host.run('checkDeadlines');
  submit(host, { category1: '物流配送', urgency: '紧急', impact: '无法收货' });
  waitFor(host, 15);
  expect(offeredBeside(host, 1)).toEqual(['时效', '包裹']);
});

test('D1: when the team changes 分类, open tickets offer the new names with the next look', () => {
  const host = newDesk();
  submit(host, { category1: '物流配送' });
  host.run('checkDeadlines');
  const below = host.displayValues('分类').filter(([first]) => first !== '').length;
  host.person(owner).paste('分类', below, 0, [['物流配送', '自提', '柜门打不开']]);
  waitFor(host, 65);
  expect(offeredBeside(host, 1)).toEqual(['时效', '包裹', '自提']);
});

test('an open ticket whose row was deleted is told in the log with its number, which is not given again', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { customerName: '甲' });
  submit(host, { customerName: '乙' });
  host.run('checkDeadlines');
  host.person(agent).deleteRows('工单', 1, 1);
  waitFor(host, 65);
  expect(logOf(host, '20240520001')).toContain('行已删除');
  expect(logOf(host, '20240520002')).not.toContain('行已删除');
  submit(host);
  expect(tickets(host).map((ticket) => ticket.工单编号)).toEqual(['20240520002', '20240520003']);
  waitFor(host, 65);
  expect(logOf(host, '20240520001').filter((step) => step === '行已删除')).toHaveLength(1);
});

test('deadlines are found wherever people sorted, inserted and pasted rows since the last look', () => {
  const host = newDesk('2024-05-20 09:00');
  for (const customerName of ['甲', '乙', '丙']) submit(host, { customerName, urgency: '紧急', impact: '停产' });
  host.run('checkDeadlines');
  const person = host.person(agent);
  person.sort('工单', columnOf(host, 'number'), false);
  person.insertRows('工单', 1, 2);
  type(host, 1, 'customerName', '丁');
  waitFor(host, 20);
  expect(tickets(host).map((ticket) => [ticket.客户姓名, ticket.SLA状态])).toEqual([
    ['丁*', undefined],
    ['丙*', '已超时'],
    ['乙*', '已超时'],
    ['甲*', '已超时'],
  ]);
});

test('a deadline that somebody cleared is back after the next look at something due', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { urgency: '紧急', impact: '停产' });
  host.run('checkDeadlines');
  host.plan({ kind: 'kill', at: 1 });
  host.person(agent).clear('工单', 1, columnOf(host, 'resolveDue'), 1, 1);
  expect(tickets(host)[0]?.解决时限).toBeUndefined();
  waitFor(host, 15);
  expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-21 09:00' });
});

test('a status that no edit trigger saw is carried through the flow after two looks, an edit under way being left alone', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, filledIn({ urgency: '紧急', impact: '停产' }));
  host.run('checkDeadlines');
  host.plan({ kind: 'kill', at: 1 });
  type(host, 1, 'status', '处理中');
  expect(tickets(host)[0]?.首次响应时间).toBeUndefined();
  waitFor(host, 25);
  expect(tickets(host)[0]?.首次响应时间).toBeDefined();
  expect(logOf(host, '20240520001').filter((step) => step === '状态')).toHaveLength(1);
});

test('D3: deadlines follow a nature that no edit trigger saw, and the old ones stay in the log', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, filledIn({ urgency: '低' }));
  expect(tickets(host)[0]).toMatchObject({ 响应时限: '2024-05-21 09:00' });
  for (const [field, text] of [
    ['nature', '投诉'],
    ['complaintLevel', '二级'],
  ] as const) {
    host.plan({ kind: 'kill', at: 1 });
    type(host, 1, field, text);
  }
  waitFor(host, 70);
  expect(tickets(host)[0]).toMatchObject({ 响应时限: '2024-05-20 14:00', 解决时限: '2024-05-22 09:00' });
  expect(logOf(host, '20240520001').filter((step) => step === '时限调整')).toHaveLength(1);
});

test('D3: deadlines of a policy that the team edited since stay', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, filledIn({ urgency: '中' }));
  const policies = host.displayValues('时限');
  const row = policies.findIndex(([name]) => name === '中');
  host.person(owner).type('时限', row, policies[0]?.indexOf('响应') ?? 0, '2小时');
  waitFor(host, 130);
  expect(tickets(host)[0]).toMatchObject({ 响应时限: '2024-05-20 14:00' });
});
