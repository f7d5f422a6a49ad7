import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { newDesk, submit, tickets, type } from './desk';
import { chen, employTeam, pass, queue } from './team';

/** An urgent ticket of Monday 09:00 that nobody answered until its response was overdue. */
function overdue(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { urgency: '紧急', impact: '全部停摆' });
  pass(host, 20);
  return host;
}

/** Types over the interval to the first response of a policy. */
function setResponse(host: Host, text: string, policy = '紧急'): void {
  const [header = [], ...rows] = host.displayValues('时限');
  const row = 1 + rows.findIndex(([name]) => name === policy);
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

describe('D3: of a ticket from before its policy was edited', () => {
  /** A ticket of 09:00 under 中, due for its response at 14:00; from 09:20 on the policy gives two hours. */
  function earlier(differences: Parameters<typeof submit>[1] = {}): Host {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host, differences);
    pass(host, 20);
    setResponse(host, '2小时', '中');
    pass(host, 5);
    return host;
  }

  test.each<[FieldKey, string]>([
    ['mood', '不满'],
    ['mood', '平静'],
    ['customerTier', '老客户'],
    ['category1', '物流配送'],
    ['nature', '故障'],
  ])('%s typed as %s, which no other policy looks at, moves no deadline', (key, text) => {
    const host = earlier();
    const before = clocks(host);
    type(host, 1, key, text);
    pass(host, 70);
    expect(before[0]?.[0]).toBe('2024-05-20 14:00');
    expect(clocks(host)).toEqual(before);
  });

  test('an agitated customer brings it under 高, by the rules that hold now', () => {
    const host = earlier();
    type(host, 1, 'mood', '激动');
    expect(clocks(host)[0]?.slice(0, 2)).toEqual(['2024-05-20 11:00', '2024-05-22 09:00']);
  });

  test('that is urgent already an agitated customer moves no deadline', () => {
    const host = overdue();
    setResponse(host, '2小时');
    pass(host, 5);
    const before = clocks(host);
    type(host, 1, 'mood', '激动');
    expect(clocks(host)).toEqual(before);
  });
});
