import type { Host } from '../../host/contract/host';
import { newDesk, submit, tickets } from './desk';
import { chen, employTeam, pass, queue } from './team';

/** An urgent ticket of Monday 09:00 that nobody answered until its response was overdue. */
function overdue(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { urgency: '紧急', impact: '全部停摆' });
  pass(host, 20);
  return host;
}

/** Types over the interval to the first response of the policy 紧急. */
function setResponse(host: Host, text: string): void {
  const [header = [], ...rows] = host.displayValues('时限');
  const row = 1 + rows.findIndex(([name]) => name === '紧急');
  host.person(chen).type('时限', row, header.indexOf('响应'), text);
}

const clocks = (host: Host) =>
  tickets(host).map(({ 响应时限, 解决时限, SLA状态, 响应达标 }) => [响应时限, 解决时限, SLA状态, 响应达标]);

describe('D3: deadlines that a ticket has stay when its policy is edited', () => {
  test.each([
    ['a longer interval', '2小时'],
    ['something that is none', '马上'],
  ])('with %s an overdue ticket is overdue as before', (_, text) => {
    const host = overdue();
    const before = clocks(host);
    setResponse(host, text);
    pass(host, 125);
    expect(before[0]).toEqual(['2024-05-20 09:15', '2024-05-21 09:00', '已超时', '否']);
    expect(clocks(host)).toEqual(before);
    expect(queue(host, chen, 'overdue').items).toHaveLength(1);
  });

  test('and a ticket that comes in then has the new ones', () => {
    const host = overdue();
    setResponse(host, '2小时');
    submit(host, { urgency: '紧急', impact: '全部停摆', contact: '13900000009' });
    pass(host, 10);
    expect(clocks(host)[1]?.[0]).toBe('2024-05-20 11:20');
  });
});
