import type { Host } from '../../host/contract/host';
import type { ClockView } from '../../src/api';
import { newDesk, owner, submit, tickets, type } from './desk';
import { act, chen, employTeam, pass, view, wang } from './team';

const teamDesk = (now = '2024-05-20 09:00'): Host => {
  const host = newDesk(now);
  employTeam(host);
  return host;
};
const oneTicket = (differences: Parameters<typeof submit>[1] = {}, now?: string): Host => {
  const host = teamDesk(now);
  submit(host, differences);
  return host;
};
const clock = (host: Host, key: ClockView['key']): ClockView | undefined =>
  view(host, wang, tickets(host)[0]?.工单编号).clocks.find((candidate) => candidate.key === key);

describe('D3: why this time', () => {
  test('a 中 ticket of Friday 17:45 is due on Monday 13:45: 4 working hours, the weekend skipped', () => {
    expect(clock(oneTicket({}, '2024-05-24 17:45'), 'response')).toEqual({
      key: 'response',
      label: '首次响应',
      dueAt: expect.any(Number),
      dueText: '2024-05-27 13:45',
      state: 'running',
      why: [
        '适用规则“中”',
        '从反馈时间 5月24日（周五）17:45 起 4小时，按工作时间计时（周一–周五 09:00–12:00、13:00–18:00）',
        '跳过非工作日 2 天',
      ],
    });
  });

  test('a holiday and a make-up working day between are named', () => {
    const why = clock(oneTicket({}, '2024-04-30 17:00'), 'resolve')?.why ?? [];
    expect(why.find((line) => line.startsWith('跳过节假日'))).toContain('05-01');
  });

  test('an agitated customer raises 中 to 高, and the lines say so', () => {
    expect(clock(oneTicket({ mood: '激动' }), 'response')?.why.slice(0, 2)).toEqual([
      '适用规则“高”',
      '紧急程度由“中”上调为“高”：客户激动',
    ]);
  });

  test('an urgent ticket is counted around the clock', () => {
    const why = clock(oneTicket({ urgency: '紧急', impact: '门店停业' }, '2024-05-25 20:00'), 'response')?.why;
    expect(why).toEqual(['适用规则“紧急”', '从反馈时间 5月25日（周六）20:00 起 15分钟，按 7×24 小时连续计时']);
  });

  test('60 minutes of waiting from 10:00 are left out, and named', () => {
    const host = oneTicket();
    type(host, 1, 'status', '处理中');
    pass(host, 60);
    type(host, 1, 'status', '等待客户');
    expect(clock(host, 'resolve')).toMatchObject({ state: 'paused' });
    pass(host, 60);
    type(host, 1, 'status', '处理中');
    expect(clock(host, 'resolve')).toMatchObject({ state: 'running', dueText: '2024-05-22 10:00' });
    expect(clock(host, 'resolve')?.why).toContain('等待客户不计时：2024-05-20 10:00 至 2024-05-20 11:00，扣除 60 分钟');
  });

  test('a deadline moved by hand names the first one; a promise is a promise', () => {
    const host = oneTicket({ promisedAt: '2024-05-20T15:00' });
    act(host, wang, { kind: 'deadline', dueAt: '2024-05-23T12:00', reason: '等配件' });
    expect(clock(host, 'resolve')?.why).toContain('已手动调整，原定 2024-05-22 09:00；原因见处理记录');
    expect(clock(host, 'promised')).toMatchObject({ dueText: '2024-05-20 15:00', why: ['对客户承诺的时间'] });
  });

  test('where the policy was changed since, the lines say what it would be today', () => {
    const host = oneTicket();
    const policies = host.displayValues('时限');
    const row = policies.findIndex((cells) => cells[0] === '中');
    const column = policies[0]?.indexOf('响应') ?? -1;
    host.person(owner).type('时限', row, column, '2小时');
    expect(clock(host, 'response')?.why).toContainEqual(expect.stringContaining('按现行规则应为 2024-05-20 11:00'));
  });

  test('a policy that warns at its own time says so; others do not', () => {
    const host = oneTicket();
    const policies = host.displayValues('时限');
    const row = policies.findIndex((cells) => cells[0] === '中');
    host.person(owner).type('时限', row, policies[0]?.indexOf('提前提醒') ?? -1, '3小时');
    expect(clock(host, 'resolve')?.why).toContain('到期前 3小时 提醒，这条规则自定');
    const other = oneTicket();
    expect(clock(other, 'resolve')?.why.join('')).not.toContain('提醒');
  });

  test('what is met, missed and still running', () => {
    const host = oneTicket();
    type(host, 1, 'status', '处理中');
    pass(host, 25 * 60);
    expect(view(host, chen).clocks.map(({ key, state }) => [key, state])).toEqual([
      ['response', 'met'],
      ['plan', 'missed'],
      ['resolve', 'running'],
      ['update', 'missed'],
    ]);
  });
});
