import { tickets, type } from './desk';
import { act, oneTicket, pass, wang } from './team';

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
