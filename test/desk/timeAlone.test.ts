import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { agent, altered, columnOf, newDesk, noteAt, owner, submit, tickets, type } from './desk';
import { pass } from './team';

const oneTicket = (): Host => {
  const host = newDesk('2024-05-20 14:00');
  submit(host);
  return host;
};

describe('D1: a time typed without its day, at 14:00 on 20 May', () => {
  test.each([
    ['promisedAt', '承诺回复时间', '16:30', '2024-05-20 16:30'],
    ['occurredAt', '问题发生时间', '9:05', '2024-05-20 09:05'],
    ['confirmedAt', '客户确认时间', '13:50', '2024-05-20 13:50'],
  ] as const)('is today’s where that lies on the right side of now: %s', (field, label, text, shown) => {
    const host = oneTicket();
    type(host, 1, field, text);
    expect(tickets(host)[0]).toMatchObject({ [label]: shown });
    expect(tickets(host)[0]?.待补充).toBeUndefined();
  });

  test.each([
    ['promisedAt', '承诺回复时间', '9:05'],
    ['occurredAt', '问题发生时间', '16:30'],
  ] as const)('is asked about where it does not, the next day as well: %s', (field, label, text) => {
    const host = oneTicket();
    type(host, 1, field, text);
    expect(tickets(host)[0]?.待补充).toBe(`${label}(请写成 2026-05-20 14:30)`);
    pass(host, 19 * 60);
    type(host, 1, 'remarks', '已登记');
    expect(tickets(host)[0]?.待补充).toContain(label);
    expect(tickets(host)[0]?.[label]).toContain('1899');
    type(host, 1, field, field === 'promisedAt' ? '2024-05-21 11:00' : '2024-05-20 13:00');
    expect(tickets(host)[0]?.待补充 ?? '').not.toContain(label);
  });

  test('pasted with others is today’s in each row', () => {
    const host = oneTicket();
    submit(host);
    host.person(agent).paste('工单', 1, columnOf(host, 'promisedAt'), [['16:30'], ['17:00']]);
    expect(tickets(host).map(({ 承诺回复时间 }) => 承诺回复时间)).toEqual(['2024-05-20 16:30', '2024-05-20 17:00']);
  });

  test('begins a row as the time of its report', () => {
    const host = oneTicket();
    const row = new Array<string | null>(host.displayValues('工单')[0]?.length ?? 0).fill(null);
    const put = (key: FieldKey, text: string) => {
      row[columnOf(host, key)] = text;
    };
    put('createdAt', '13:20');
    put('phenomenon', '退款没有到账');
    host.person(agent).paste('工单', 2, 0, [row]);
    expect(tickets(host)[1]).toMatchObject({ 反馈时间: '2024-05-20 13:20', 工单编号: '20240520002' });
  });

  test('typed first of a row, is the time of its report: what came after made the row a ticket', () => {
    const host = newDesk('2024-05-20 14:00');
    type(host, 1, 'createdAt', '13:20');
    type(host, 1, 'phenomenon', '退款没有到账');
    expect(tickets(host)[0]).toMatchObject({ 反馈时间: '2024-05-20 13:20', 工单编号: '20240520001' });
    expect(noteAt(host, 1, columnOf(host, 'createdAt'))).toBe('');
  });
});

test('D1: 22:45 typed at 22:30 in New York is today’s, though it is the next day in UTC', () => {
  const host = altered(newDesk('2024-05-21 10:29', 'en_US'), { timeZone: 'America/New_York' });
  const row = host.displayValues('Settings').findIndex(([name]) => name === 'Time zone');
  host.person(owner).type('Settings', row, 1, 'America/New_York');
  pass(host, 1);
  type(host, 1, 'phenomenon', 'The refund did not arrive', 'Tickets');
  type(host, 1, 'promisedAt', '22:45', 'Tickets');
  expect(tickets(host, 'Tickets')[0]).toMatchObject({ 'Promised reply at': '2024-05-20 22:45' });
});
