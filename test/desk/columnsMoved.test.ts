import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { agent, columnOf, newDesk, owner, submit, tickets, type } from './desk';
import { employTeam, pass } from './team';

function threeTickets(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  for (const name of ['张伟', '李娜', '王强']) submit(host, { customerName: name });
  pass(host, 10);
  return host;
}

/** What people type after somebody changed the columns, before the clock comes by. */
const edits: readonly (readonly [FieldKey, string])[] = [
  ['urgency', '高'],
  ['phenomenon', '第二次来电，仍未到账'],
  ['status', '处理中'],
  ['solution', '已联系渠道重发'],
  ['owner', '李强'],
];

function edited(host: Host, row: number): Host {
  for (const [key, text] of edits) type(host, row, key, text);
  return host;
}

const columnsOf = (host: Host): number => (host.displayValues('工单')[0] ?? []).length;

describe('D1: an edit lands in its own column, though somebody has just changed the columns', () => {
  const wanted = tickets(edited(threeTickets(), 2));

  test.each([1, 2, 6, 8, 9, 12, 20, 30])('a column of their own inserted at %i', (at) => {
    const host = threeTickets();
    host.person(owner).insertColumns('工单', at, 1);
    host.person(agent).type('工单', 0, at, '我的列');
    host.person(agent).type('工单', 2, at, '我写的');
    edited(host, 2);
    const [first, second, third] = tickets(host);
    expect(second).toEqual({ ...wanted[1], 我的列: '我写的' });
    expect([first, third]).toEqual([wanted[0], wanted[2]]);
  });

  test.each<readonly [FieldKey, number]>([
    ['phenomenon', 2],
    ['urgency', 3],
    ['status', 20],
    ['missing', 1],
    ['owner', 30],
    ['createdAt', 25],
  ])('the column %s moved to %i', (key, to) => {
    const host = threeTickets();
    host.person(owner).moveColumns('工单', columnOf(host, key), 1, to);
    expect(tickets(edited(host, 2))).toEqual(wanted);
  });

  test('a column deleted: the others are still what they were', () => {
    const host = threeTickets();
    host.person(owner).deleteColumns('工单', columnOf(host, 'planDue'), 1);
    const { 方案时限: _, ...left } = wanted[1] ?? {};
    expect(tickets(edited(host, 2))[1]).toMatchObject(left);
  });

  test('far down the sheet, where the header is read by itself', () => {
    const host = threeTickets();
    const columns = columnsOf(host);
    const cells: (string | null)[] = new Array<string | null>(columns).fill(null);
    cells[columnOf(host, 'customerName')] = '赵敏敏';
    host.person(agent).paste('工单', 60, 0, [cells]);
    host.person(owner).moveColumns('工单', columnOf(host, 'phenomenon'), 1, 2);
    host.person(owner).insertColumns('工单', 6, 1);
    type(host, 60, 'phenomenon', '打不开');
    type(host, 60, 'status', '处理中');
    expect(tickets(host)[3]).toMatchObject({
      现象: '打不开',
      状态: '处理中',
      客户姓名: '赵敏敏',
      首次响应时间: '2024-05-20 09:10',
    });
  });

  test('the next sweep knows the columns again, so that edits cost no more than before', () => {
    const host = threeTickets();
    host.person(owner).insertColumns('工单', 6, 1);
    type(host, 2, 'status', '处理中');
    pass(host, 5);
    type(host, 3, 'status', '处理中');
    expect(host.executions.filter((run) => run.function === 'onEdit').at(-1)?.calls.total).toBeLessThanOrEqual(5);
  });
});
