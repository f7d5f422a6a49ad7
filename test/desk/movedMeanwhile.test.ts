import { tickets, type } from './desk';
import { act, closing, log, oneTicket, pass, wang } from './team';

test('D6: a ticket that goes to its customer in the moment in which a typed urgency’s trigger writes is owed no word: the next look blanks what the trigger wrote', () => {
  for (const call of [3, 4, 5]) {
    const host = oneTicket();
    act(host, wang, { kind: 'take' });
    host.plan({
      kind: 'interleave',
      at: call,
      act: () => void act(host, wang, { kind: 'move', to: 'waiting', values: {} }),
    });
    type(host, 1, 'urgency', '紧急');
    pass(host, 70);
    const [ticket = {}] = tickets(host);
    expect([ticket.状态, ticket.紧急程度, ticket.SLA状态, ticket.下次同步时限, ticket.同步状态]).toEqual([
      '等待客户',
      '紧急',
      '已暂停',
      undefined,
      undefined,
    ]);
  }
});

test('D5: a closed ticket that people set to work again, and a sweep that comes before the edit’s trigger: it is reopened once', () => {
  for (const call of [1, 2]) {
    const host = oneTicket();
    act(host, wang, { kind: 'take' });
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '换新' } });
    act(host, wang, closing);
    type(host, 1, 'reopenReason', '又坏了');
    pass(host, 10);
    host.plan({ kind: 'interleave', at: call, act: () => void host.run('checkDeadlines') });
    type(host, 1, 'status', '处理中');
    pass(host, 10);
    expect(tickets(host)[0]).toMatchObject({ 状态: '处理中', 重开次数: '1' });
    expect(log(host).filter((line) => line.includes('已关闭 → 处理中'))).toHaveLength(1);
  }
});
