import type { Host } from '../../host/contract/host';
import { close, tickets, type } from './desk';
import { act, dueAt, log, oneTicket, pass, wang } from './team';

describe('D3: a resolution moved from 22 May 09:00 to 24 May 12:00 is what the customer was told', () => {
  const moved = (): Host => {
    const host = oneTicket();
    act(host, wang, dueAt('2024-05-24T12:00'));
    return host;
  };
  const resolution = (host: Host) => [tickets(host)[0]?.解决时限, tickets(host)[0]?.原解决时限];

  test('a mood that changes no policy leaves it alone, also when the ticket had waited for its customer', () => {
    const host = moved();
    type(host, 1, 'mood', '平静');
    expect(resolution(host)).toEqual(['2024-05-24 12:00', '2024-05-22 09:00']);
    type(host, 1, 'status', '处理中');
    type(host, 1, 'status', '等待客户');
    pass(host, 60);
    type(host, 1, 'status', '处理中');
    type(host, 1, 'mood', '不满');
    expect(resolution(host)).toEqual(['2024-05-24 14:00', '2024-05-22 09:00']);
  });

  test.each([
    ['mood', '激动'],
    ['customerTier', '高价值(VIP)'],
    ['urgency', '高'],
  ] as const)('%s %s, by which the resolution is due no earlier, leaves it where it was moved', (field, value) => {
    const host = moved();
    type(host, 1, field, value);
    expect(resolution(host)).toEqual(['2024-05-24 12:00', '2024-05-22 09:00']);
  });

  test('a lower urgency, by which it would be due on the 27th, leaves it where it is; the log says so', () => {
    const host = moved();
    type(host, 1, 'urgency', '低');
    expect(resolution(host)).toEqual(['2024-05-24 12:00', '2024-05-27 09:00']);
    expect(log(host).at(-1)).toBe(
      '时限调整：响应时限 2024-05-20 14:00 → 2024-05-21 09:00；方案时限 2024-05-21 09:00 → 无；解决时限 2024-05-24 12:00 是调整过的，保留',
    );
  });

  test.each(['低', '紧急'])(
    '%s and back to 中 leaves it where it was moved, and the log tells what held meanwhile',
    (other) => {
      const host = moved();
      type(host, 1, 'urgency', other);
      pass(host, 60);
      type(host, 1, 'urgency', '中');
      expect(resolution(host)).toEqual(['2024-05-24 12:00', '2024-05-22 09:00']);
      expect(log(host).at(-1)).toContain('2024-05-24 12:00');
      type(host, 1, 'mood', '平静');
      expect(resolution(host)).toEqual(['2024-05-24 12:00', '2024-05-22 09:00']);
    },
  );

  test('低 while the customer is awaited, and back to 中, leaves it where the wait put it', () => {
    const host = moved();
    type(host, 1, 'status', '处理中');
    type(host, 1, 'status', '等待客户');
    pass(host, 60);
    type(host, 1, 'status', '处理中');
    type(host, 1, 'urgency', '低');
    type(host, 1, 'urgency', '中');
    expect(resolution(host)).toEqual(['2024-05-24 14:00', '2024-05-22 10:00']);
  });

  test('低 and then 紧急, by which it is due on the 21st, brings it forward all the same', () => {
    const host = moved();
    for (const urgency of ['低', '紧急']) type(host, 1, 'urgency', urgency);
    expect(resolution(host)).toEqual(['2024-05-21 09:00', undefined]);
  });

  test('moved again while it is 低, it stays there when 中 comes back', () => {
    const host = moved();
    type(host, 1, 'urgency', '低');
    act(host, wang, dueAt('2024-05-28T12:00'));
    type(host, 1, 'urgency', '中');
    expect(resolution(host)).toEqual(['2024-05-28 12:00', '2024-05-22 09:00']);
  });

  test('set to 紧急, closed and reopened, it begins anew: 中 does not bring the former move back', () => {
    const host = moved();
    type(host, 1, 'impact', '全部门店');
    type(host, 1, 'urgency', '紧急');
    pass(host, 60);
    close(host, 1);
    pass(host, 60);
    type(host, 1, 'reopenReason', '又出现');
    type(host, 1, 'reopenReason', '又出现');
    type(host, 1, 'status', '处理中');
    type(host, 1, 'urgency', '中');
    expect(resolution(host)).toEqual(['2024-05-22 11:00', undefined]);
  });

  test('紧急, by which it is due on the 21st, brings it forward', () => {
    const host = moved();
    type(host, 1, 'urgency', '紧急');
    expect(resolution(host)).toEqual(['2024-05-21 09:00', undefined]);
    expect(log(host).at(-1)).toContain('解决时限 2024-05-24 12:00 → 2024-05-21 09:00');
  });
});
