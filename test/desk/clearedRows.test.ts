import type { Host } from '../../host/contract/host';
import { damaged } from './damage';
import { agent, close, columnOf, newDesk, submit, tickets, type } from './desk';
import { act, chen, employTeam, log, pass, queue, wang } from './team';

/** Cells from 工单编号 to 解决时限, as Delete clears them. */
const clearRows = (host: Host, count: number): void =>
  host.person(wang).clear('工单', 1, 0, count, columnOf(host, 'resolveDue') + 1);

/** An urgent ticket of 陈静's in work, and after it one of 王芳's that nobody took up. */
function desk(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { urgency: '紧急', impact: '全部门店' });
  pass(host, 1);
  submit(host);
  pass(host, 1);
  act(host, chen, { kind: 'take' });
  pass(host, 9);
  return host;
}

describe('D2–D5: a ticket whose row was cleared from its number to its deadlines', () => {
  test('is whole again at once: status, owner, department and deadlines, in its owner’s queue', () => {
    const host = desk();
    const before = tickets(host);
    clearRows(host, 1);
    expect(tickets(host)).toEqual(before);
    expect(queue(host, chen).items.map(({ number }) => number)).toEqual(['20240520001']);
    pass(host, 70);
    expect(tickets(host).map(({ 状态, 主办人 }) => [状态, 主办人])).toEqual([
      ['处理中', '陈静'],
      ['待处理', '王芳'],
    ]);
    expect(log(host).filter((line) => line.startsWith('转派'))).toEqual([]);
  });

  test('so are both of two', () => {
    const host = desk();
    const before = tickets(host);
    clearRows(host, 2);
    expect(tickets(host)).toEqual(before);
  });

  test('D3: a resolution that was moved is due when it was moved to, and who got the ticket last has it', () => {
    const host = desk();
    act(host, chen, { kind: 'deadline', dueAt: '2024-05-23T12:00', reason: '等配件' });
    type(host, 1, 'owner', '李强');
    pass(host, 10);
    const before = tickets(host)[0];
    clearRows(host, 1);
    expect(before).toMatchObject({ 解决时限: '2024-05-23 12:00', 主办人: '李强' });
    expect(tickets(host)[0]).toEqual(before);
  });

  test('D4: one that was nobody’s is nobody’s, and a closed one closed', () => {
    const host = desk();
    host.person(wang).clear('工单', 1, columnOf(host, 'owner'), 1, 1);
    close(host, 2);
    pass(host, 10);
    const before = tickets(host);
    clearRows(host, 2);
    // Nothing tells the department of a ticket that nobody has.
    expect(tickets(host)).toEqual([{ ...before[0], 处理部门: undefined }, before[1]]);
    expect(before.map(({ 状态, 主办人 }) => [状态, 主办人])).toEqual([
      ['处理中', undefined],
      ['已关闭', '王芳'],
    ]);
  });

  test('where the edit’s own execution died it has status and deadlines back by the third sweep', () => {
    const host = desk();
    const { 主办人, 处理部门, ...before } = tickets(host)[0] ?? {};
    host.plan({ kind: 'kill', at: 1 });
    clearRows(host, 1);
    pass(host, 70);
    expect([主办人, 处理部门]).toEqual(['陈静', '客服部']);
    expect(tickets(host)[0]).toMatchObject({ 状态: before.状态, 解决时限: before.解决时限, 响应时限: before.响应时限 });
  });

  test.each(['unseen by a script', 'while its edit died'])(
    'D2, D3: a ticket that loses time and month together %s keeps its number, and the log gives both back',
    (how) => {
      const host = desk();
      const before = tickets(host)[0];
      const [first, month] = [columnOf(host, 'createdAt'), columnOf(host, 'month')];
      const cleared =
        how === 'unseen by a script'
          ? damaged(
              host,
              `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('工单');
              sheet.getRange(2, ${first + 1}).clearContent();
              sheet.getRange(2, ${month + 1}).clearContent();`,
            )
          : host;
      if (cleared === host) {
        for (const column of [first, month]) {
          host.plan({ kind: 'kill', at: 1 });
          host.person(agent).clear('工单', 1, column, 1, 1);
        }
      }
      expect(tickets(cleared)[0]?.反馈时间).toBeUndefined();
      pass(cleared, 70);
      expect(tickets(cleared)[0]?.外部单号).toBeUndefined();
      expect(tickets(cleared)[0]).toMatchObject({ ...before, SLA状态: tickets(cleared)[0]?.SLA状态 });
    },
  );

  test('D2, D3: a row of which only the number and what people wrote is left keeps its number, cleared unseen or its columns deleted', () => {
    const first = desk();
    const before = tickets(first);
    const [from, count] = [columnOf(first, 'createdAt'), columnOf(first, 'nextUpdateDue') + 1];
    first.plan({ kind: 'kill', at: 1 });
    first.person(wang).clear('工单', 1, from, 2, count - from);
    const second = desk();
    second.person(wang).deleteColumns('工单', from, count - from);
    for (const host of [first, second]) {
      pass(host, 70);
      const kept = tickets(host).map(({ 工单编号, 反馈时间, 现象 }) => [工单编号, 反馈时间, 现象]);
      expect(kept).toEqual(before.map(({ 工单编号, 反馈时间, 现象 }) => [工单编号, 反馈时间, 现象]));
      expect(log(host).join()).not.toContain('行已删除');
    }
  });
});
