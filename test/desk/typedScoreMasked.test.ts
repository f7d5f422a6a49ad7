import { owner, type } from './desk';
import { log, oneTicket } from './team';

test('D12: a telephone number that came into the list of scores, and from there into a ticket, is masked in the log', () => {
  const host = oneTicket();
  const column = (host.displayValues('设置')[0] ?? []).indexOf('客户满意度');
  host.person(owner).type('设置', 6, column, '13912345678');
  type(host, 1, 'satisfaction', '13912345678');
  const lines = log(host).join('\n');
  expect(lines).toContain('“空白” → “****5678”');
  expect(lines).not.toContain('13912345678');
});
