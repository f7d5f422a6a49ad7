import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { newDesk, submit, tickets, type } from './desk';
import { act, chen, employTeam, pass, queue, wang } from './team';

/** An urgent ticket of Monday 09:00 that nobody answered until its response was overdue. */
function overdue(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { urgency: '紧急', impact: '全部停摆' });
  pass(host, 20);
  return host;
}

/** Types over a cell of a policy. */
function setPolicy(host: Host, policy: string, column: string, text: string): void {
  const [header = [], ...rows] = host.displayValues('时限');
  const row = 1 + rows.findIndex(([name]) => name === policy);
  host.person(chen).type('时限', row, header.indexOf(column), text);
}

/** Types over the interval to the first response of a policy. */
const setResponse = (host: Host, text: string, policy = '紧急'): void => setPolicy(host, policy, '响应', text);

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

describe('D3: of a ticket that waits for its customer while its policy is edited', () => {
  /** Reported Monday 09:00 under 中, due Wednesday 09:00; waits from 10:00 to 11:00, the policy edited at 10:10. */
  function resumed(column: string, text: string, resume: (host: Host) => void): Host {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host);
    pass(host, 10);
    type(host, 1, 'status', '处理中');
    pass(host, 50);
    type(host, 1, 'status', '等待客户');
    pass(host, 10);
    setPolicy(host, '中', column, text);
    pass(host, 50);
    resume(host);
    return host;
  }
  const typed = (host: Host): void => type(host, 1, 'status', '处理中');
  const fromSidebar = (host: Host): void => void act(host, wang, { kind: 'move', to: 'inProgress', values: {} });
  const resolution = (host: Host) => tickets(host).map(({ 解决时限, 解决达标 }) => [解决时限, 解决达标]);

  test.each([
    ['30 minutes to resolve it, typed', '解决', '30分钟', typed],
    ['30 minutes to resolve it, from the sidebar', '解决', '30分钟', fromSidebar],
    ['5 working days to resolve it', '解决', '5个工作日', typed],
    ['another response', '响应', '1小时', typed],
    ['another urgency, so that none applies', '紧急程度', '低', typed],
  ])('%s: the resolution is put off by the hour waited, and is not missed', (_, column, text, resume) => {
    const host = resumed(column, text, resume);
    expect(resolution(host)).toEqual([['2024-05-22 10:00', undefined]]);
    pass(host, 10);
    expect(tickets(host)[0]?.SLA状态).toBe('正常');
  });

  test('a second wait of half an hour puts it off from where the first one did', () => {
    const host = resumed('解决', '30分钟', typed);
    type(host, 1, 'status', '等待客户');
    pass(host, 30);
    type(host, 1, 'status', '处理中');
    expect(resolution(host)).toEqual([['2024-05-22 10:30', undefined]]);
  });
});

test('D3: the response met by the policy of its day stays met when that is edited before the first check of deadlines', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  pass(host, 2);
  setResponse(host, '1小时', '中');
  pass(host, 68);
  type(host, 1, 'status', '处理中');
  type(host, 1, 'status', '等待客户');
  // Without 下次同步时限, as while the customer is awaited, 投诉 has the times that 中 had.
  pass(host, 65);
  expect(clocks(host)[0]).toEqual(['2024-05-20 14:00', '2024-05-22 09:00', '已暂停', '是']);
});
