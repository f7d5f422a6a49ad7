import { newDesk, tickets, type } from './desk';
import { log, oneTicket, pass } from './team';

describe('D3: a deadline typed as a day alone is kept until the end of that day', () => {
  test.each([
    ['2024-05-21', '2024-05-21 18:00'],
    ['5月21日', '2024-05-21 18:00'],
    ['明天', '2024-05-21 18:00'],
    ['今天', '2024-05-20 18:00'],
    ['2024-05-25', '2024-05-25 23:59'],
    ['2024-05-21 00:30', '2024-05-21 00:30'],
  ])('a promise of %s, typed on Monday 20 May at 09:00', (typed, shown) => {
    const host = oneTicket();
    type(host, 1, 'promisedAt', typed);
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: shown, SLA状态: '正常' });
    expect(tickets(host)[0]?.待补充).toBeUndefined();
  });

  test('after the closing of today it is the last minute of today', () => {
    const host = oneTicket();
    pass(host, 10 * 60);
    type(host, 1, 'promisedAt', '今天');
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-20 23:59' });
  });

  test('the resolution moved to 24 May is due at its closing, and the log says so', () => {
    const host = oneTicket();
    type(host, 1, 'deadlineReason', '等配件');
    type(host, 1, 'resolveDue', '2024-05-24');
    expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-24 18:00', 原解决时限: '2024-05-22 09:00' });
    expect(log(host).join('\n')).toContain('解决时限 2024-05-22 09:00 → 2024-05-24 18:00');
  });

  test('a promise that stood in a row before it became a ticket', () => {
    const host = newDesk('2024-05-20 09:00');
    type(host, 1, 'promisedAt', '2024-05-21');
    type(host, 1, 'phenomenon', '退款没有到账');
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-21 18:00' });
  });
});
