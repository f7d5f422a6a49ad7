import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { agent, close, columnOf, employ, newDesk, submit, tickets, type } from './desk';
import { li, log, pass, wang } from './team';

/** A ticket reported at 10:00 and answered at 10:30, while it is 10:40. */
function desk(): Host {
  const host = newDesk('2024-05-20 10:00');
  employ(host, ['王芳', wang, '客服', '客服部', '客服组', '是'], ['李强', li, '客服', '客服部', '', '是']);
  submit(host);
  pass(host, 30);
  type(host, 1, 'status', '处理中');
  pass(host, 10);
  return host;
}

/** Clears cells of the ticket as an undo of the desk's own writing does, which no edit trigger sees. */
function undo(host: Host, ...keys: readonly FieldKey[]): void {
  for (const key of keys) {
    host.plan({ kind: 'kill', at: 1 });
    host.person(agent).clear('工单', 1, columnOf(host, key), 1, 1);
  }
}

/** The dearest first. */
const callsOfSweeps = (host: Host, minutes: number): readonly number[] => {
  const from = host.executions.length;
  pass(host, minutes);
  return host.executions
    .slice(from)
    .map((record) => record.calls.total)
    .sort((a, b) => b - a);
};

describe('what an undo took out of a ticket, unseen, comes back from log and customers', () => {
  test('D3: a first response at 10:30 is that of 10:30, after 30 minutes, though it is 12:00 by then', () => {
    const host = desk();
    const before = tickets(host);
    const lines = log(host);
    undo(host, 'respondedAt', 'responseMinutes', 'responseMet', 'nextUpdateDue');
    pass(host, 80);
    expect(tickets(host)).toEqual(before);
    expect(before[0]).toMatchObject({ 首次响应时间: '2024-05-20 10:30', '响应用时(分钟)': '30' });
    expect(log(host)).toEqual(lines);
  });

  test('D5: a ticket closed at 10:40 was resolved and closed then', () => {
    const host = desk();
    type(host, 1, 'solution', '已重新打款');
    type(host, 1, 'status', '待验证');
    pass(host, 10);
    type(host, 1, 'result', '已解决');
    type(host, 1, 'confirmedAt', '2024-05-20 10:45');
    type(host, 1, 'status', '已关闭');
    pass(host, 5);
    const stamps = () => tickets(host).map(({ 状态, 解决时间, 关闭时间 }) => [状态, 解决时间, 关闭时间]);
    const before = stamps();
    undo(host, 'resolvedAt', 'closedAt');
    pass(host, 130);
    expect(before).toEqual([['已关闭', '2024-05-20 10:40', '2024-05-20 10:50']]);
    expect(stamps()).toEqual(before);
  });

  test.each<[string, string]>([
    ['王芳', '2024-05-20 10:00'],
    ['李强', '2024-05-20 10:40'],
  ])('D4: the owner 王芳, passed on or not, is %s since %s', (name, since) => {
    const host = desk();
    if (name !== '王芳') type(host, 1, 'owner', name);
    pass(host, 5);
    undo(host, 'owner', 'assignedAt');
    pass(host, 80);
    expect(tickets(host)[0]).toMatchObject({ 主办人: name, 分配时间: since });
    expect(tickets(host)[0]?.待补充).toBeUndefined();
  });

  test('D4: the moment of the assignment alone, and the customer by his masks, within the hour', () => {
    const host = desk();
    const before = tickets(host);
    undo(host, 'assignedAt', 'customerNo');
    pass(host, 65);
    expect(tickets(host)).toEqual(before);
    expect(before[0]?.客户编号).toBe('C2024050001');
  });
});

describe('what nobody knows stays to be asked for', () => {
  test('D4: an owner whom people cleared is not put back, and the ticket is to be assigned', () => {
    const host = desk();
    host.person(agent).clear('工单', 1, columnOf(host, 'owner'), 1, 1);
    pass(host, 130);
    expect(tickets(host)[0]?.主办人).toBeUndefined();
    expect(tickets(host)[0]?.待补充).toBe('待分配');
  });

  test('D4: nor is one whom people cleared while the trigger failed, for it tells that he had the ticket', () => {
    const host = desk();
    undo(host, 'owner');
    pass(host, 130);
    expect(tickets(host)[0]).toMatchObject({ 分配时间: '2024-05-20 10:00', 待补充: '待分配' });
    expect(tickets(host)[0]?.主办人).toBeUndefined();
  });

  test('D6: a closed ticket whose status was typed over unseen gets no word to its customer to wait for', () => {
    const host = desk();
    close(host, 1);
    pass(host, 5);
    host.plan({ kind: 'kill', at: 1 });
    type(host, 1, 'status', '处理中');
    pass(host, 130);
    expect(tickets(host)[0]?.状态).toBe('已关闭');
    expect(tickets(host)[0]?.下次同步时限).toBeUndefined();
  });

  test('D9: a customer shown like another is not guessed', () => {
    const host = desk();
    submit(host, { customerName: '张三', contact: '13912345678' });
    pass(host, 5);
    undo(host, 'customerNo');
    pass(host, 130);
    expect(tickets(host).map(({ 客户编号 }) => 客户编号)).toEqual([undefined, 'C2024050002']);
  });

  test('and a sweep of whole tickets asks neither log nor customers', () => {
    const host = desk();
    pass(host, 70);
    const calm = callsOfSweeps(host, 180);
    undo(host, 'respondedAt', 'owner', 'assignedAt', 'customerNo');
    const repairing = callsOfSweeps(host, 180);
    expect(Math.max(...repairing)).toBeLessThanOrEqual(Math.max(...calm) + 5);
    expect(callsOfSweeps(host, 180).slice(0, 12)).toEqual(calm.slice(0, 12));
  });
});
