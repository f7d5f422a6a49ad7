import type { Host } from '../../host/contract/host';
import { altered, close, columnOf, noteAt, submit, tickets, type } from './desk';
import { act, dueAt, oneTicket, pass, wang } from './team';

describe('D3: the note on a deadline that was put back', () => {
  const asked = (): Host => {
    const host = oneTicket();
    type(host, 1, 'resolveDue', '2024-05-24 12:00');
    return host;
  };
  const told = (host: Host, row = 1): string => noteAt(host, row, columnOf(host, 'resolveDue'));
  const callsOfEdit = (host: Host): number =>
    host.executions.filter((record) => record.function === 'onEdit').at(-1)?.calls.total ?? 0;

  test('goes once the deadline is moved', () => {
    const host = asked();
    expect(told(host)).toContain('改期原因');
    type(host, 1, 'deadlineReason', '等配件');
    expect(told(host)).toContain('改期原因');
    type(host, 1, 'resolveDue', '2024-05-24 12:00');
    expect(tickets(host)[0]?.解决时限).toBe('2024-05-24 12:00');
    expect(told(host)).toBe('');
  });

  test('goes by the next sweep when it is moved from the sidebar', () => {
    const host = asked();
    act(host, wang, dueAt('2024-05-24T12:00'));
    pass(host, 5);
    expect(told(host)).toBe('');
  });

  test('goes once another urgency gives another deadline, and once the ticket is closed', () => {
    const host = asked();
    type(host, 1, 'urgency', '低');
    expect(told(host)).toBe('');
    type(host, 1, 'resolveDue', '2024-05-24 12:00');
    expect(told(host)).toContain('改期原因');
    close(host, 1);
    pass(host, 65);
    expect(told(host)).toBe('');
  });

  test('stays while the deadline stands, however many sweeps go by, and is replaced by the next one', () => {
    const host = asked();
    pass(host, 130);
    expect(told(host)).toContain('改期原因');
    type(host, 1, 'deadlineReason', '等配件');
    type(host, 1, 'resolveDue', '2024-05-19 12:00');
    expect(told(host)).toContain('要晚于现在');
    type(host, 1, 'resolveDue', '2024-05-24 12:00');
    expect(told(host)).toBe('');
  });

  test('that somebody wrote instead stays', () => {
    const before = asked();
    const host = altered(before, { note: [told(before), '和客户说好了'] });
    type(host, 1, 'deadlineReason', '等配件');
    type(host, 1, 'resolveDue', '2024-05-24 12:00');
    expect(told(host)).toBe('和客户说好了');
  });

  test('costs two calls where it goes, and none where there is none', () => {
    const host = oneTicket();
    submit(host);
    type(host, 1, 'deadlineReason', '等配件');
    type(host, 1, 'resolveDue', '2024-05-24 12:00');
    const without = callsOfEdit(host);
    type(host, 2, 'resolveDue', '2024-05-24 12:00');
    type(host, 2, 'deadlineReason', '等配件');
    type(host, 2, 'resolveDue', '2024-05-24 12:00');
    expect(callsOfEdit(host)).toBe(without + 2);
  });
});
