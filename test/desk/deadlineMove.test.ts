import type { Host } from '../../host/contract/host';
import { altered, close, columnOf, newDesk, noteAt, submit, tickets, type } from './desk';
import { act, employTeam, log, pass, refusalOf, view, wang } from './team';

const oneTicket = (): Host => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  return host;
};
const to = (dueAt: string, reason = '等配件') => ({ kind: 'deadline', dueAt, reason }) as const;

test('D3: before it passes, the deadline of 22 May 09:00 is moved to 24 May 12:00; the first one stays', () => {
  const host = oneTicket();
  act(host, wang, to('2024-05-23T12:00'));
  act(host, wang, to('2024-05-24T12:00', '供应商延期'));
  expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-24 12:00', 原解决时限: '2024-05-22 09:00' });
  expect(log(host).slice(-2)).toEqual([
    '时限调整：解决时限 2024-05-22 09:00 → 2024-05-23 12:00；原因：等配件',
    '时限调整：解决时限 2024-05-23 12:00 → 2024-05-24 12:00；原因：供应商延期',
  ]);
});

test('D3: a ticket that was 即将超时 is 正常 again once its deadline was moved', () => {
  const host = oneTicket();
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '补发');
  pass(host, 2 * 24 * 60 - 60);
  expect(tickets(host)[0]?.SLA状态).toBe('即将超时');
  act(host, wang, to('2024-05-24T12:00'));
  expect(tickets(host)[0]?.SLA状态).toBe('正常');
});

test('D3: once it has passed it can no longer be moved', () => {
  const host = oneTicket();
  pass(host, 2 * 24 * 60);
  expect(view(host, wang).actions).not.toContain('deadline');
  expect(refusalOf(host, wang, to('2024-05-24T12:00')).message).toContain('解决时限已过');
  expect(tickets(host)[0]?.解决时限).toBe('2024-05-22 09:00');
});

test('D3: the new deadline lies ahead, is a time, and has a reason', () => {
  const host = oneTicket();
  expect(refusalOf(host, wang, to('2024-05-20T09:00')).fields).toEqual([
    { field: 'resolveDue', message: '解决时限不能早于现在' },
  ]);
  expect(refusalOf(host, wang, to('下下周')).fields).toMatchObject([{ field: 'resolveDue' }]);
  expect(refusalOf(host, wang, to('2024-05-24T12:00', '')).message).toBe('请写明原因。');
  expect(tickets(host)[0]?.解决时限).toBe('2024-05-22 09:00');
});

describe('D3: a deadline moved while the customer is awaited stands still from then on only', () => {
  /** Waits from Monday 09:00; moved on Tuesday at 15:00; the customer answers on Tuesday at 16:00. */
  const resumed = (move: (host: Host) => void): Host => {
    const host = oneTicket();
    type(host, 1, 'status', '处理中');
    type(host, 1, 'status', '等待客户');
    pass(host, 30 * 60);
    move(host);
    pass(host, 60);
    type(host, 1, 'status', '处理中');
    return host;
  };
  const inOnePiece = {
    暂停记录: '2024-05-20 09:00:00 → 2024-05-21 15:00:00; 2024-05-21 15:00:00 → 2024-05-21 16:00:00',
  };

  test('from the sidebar: 27 May 10:00 becomes 11:00', () => {
    const host = resumed((waiting) => void act(waiting, wang, to('2024-05-27T10:00')));
    expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-27 11:00', ...inOnePiece });
    const why = view(host, wang).clocks.find(({ key }) => key === 'resolve')?.why ?? [];
    expect(why.filter((line) => line.includes('09:00') && line.includes('16:00'))).toHaveLength(1);
  });

  test('typed into the sheet: the plan, which was not moved, is put off by the whole wait', () => {
    const host = resumed((waiting) => {
      type(waiting, 1, 'deadlineReason', '等配件');
      type(waiting, 1, 'resolveDue', '2024-05-27 10:00');
    });
    // One working day from Monday 09:00, put off by the 14 working hours from Monday 09:00 to Tuesday 16:00.
    expect(tickets(host)[0]).toMatchObject({
      解决时限: '2024-05-27 11:00',
      方案时限: '2024-05-22 16:00',
      ...inOnePiece,
    });
  });
});

test('D3: a deadline that moves on in its very minute is told to the second on both sides', () => {
  const host = oneTicket();
  type(host, 1, 'status', '处理中');
  pass(host, 60);
  type(host, 1, 'status', '等待客户');
  type(host, 1, 'urgency', '紧急');
  pass(host, 60);
  type(host, 1, 'status', '处理中');
  expect(log(host).at(-1)).toBe(
    '状态：等待客户 → 处理中；方案时限 2024-05-20 11:00:00 → 2024-05-20 12:00:00；解决时限 2024-05-21 09:00 → 2024-05-21 10:00',
  );
});

describe('D3: a deadline typed over in the sheet', () => {
  const noteOf = (host: Host, key: 'resolveDue' | 'responseDue'): string => noteAt(host, 1, columnOf(host, key));

  test('is moved with the reason in 改期原因; the original stays, the log tells both, and the reason is used up', () => {
    const host = oneTicket();
    type(host, 1, 'deadlineReason', '等配件');
    type(host, 1, 'resolveDue', '2024-05-24 12:00');
    expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-24 12:00', 原解决时限: '2024-05-22 09:00' });
    expect(tickets(host)[0]?.改期原因).toBeUndefined();
    expect(log(host).slice(-1)).toEqual(['时限调整：解决时限 2024-05-22 09:00 → 2024-05-24 12:00；原因：等配件']);
  });

  test.each([
    ['without a reason', '2024-05-24 12:00', '', 0, '改期原因'],
    ['into the past', '2024-05-20 08:00', '等配件', 0, '要晚于现在'],
    ['once it has passed', '2024-05-24 12:00', '等配件', 2 * 24 * 60, '已过'],
  ])('%s is put back, and a note says why', (_, typed, reason, minutes, told) => {
    const host = oneTicket();
    pass(host, minutes);
    if (reason !== '') type(host, 1, 'deadlineReason', reason);
    const before = log(host).length;
    type(host, 1, 'resolveDue', typed);
    expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-22 09:00' });
    expect(tickets(host)[0]?.原解决时限).toBeUndefined();
    expect(noteOf(host, 'resolveDue')).toContain(told);
    expect(log(host)).toHaveLength(before);
  });

  test('is put back where it follows from the policy: the response', () => {
    const host = oneTicket();
    const before = tickets(host)[0]?.响应时限;
    type(host, 1, 'responseDue', '2024-05-24 12:00');
    expect(tickets(host)[0]?.响应时限).toBe(before);
    expect(noteOf(host, 'responseDue')).toContain('不能直接改');
  });

  test.each([
    ['cleared', (host: Host) => void host.person(wang).clear('工单', 1, columnOf(host, 'resolveDue'), 1, 1)],
    ['that is no time', (host: Host) => type(host, 1, 'resolveDue', '等供应商')],
  ])('%s is put back, a note says what the cell takes, and nothing is asked for', (_, edit) => {
    const host = oneTicket();
    edit(host);
    expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-22 09:00' });
    expect(tickets(host)[0]?.待补充).toBeUndefined();
    expect(noteOf(host, 'resolveDue')).toBe(
      '“解决时限”不能清空，要填一个时间，例如 2026-05-20 14:30；已恢复为原来的时限。',
    );
  });

  test('and cleared, the response is put back too, with a note', () => {
    const host = oneTicket();
    host.person(wang).clear('工单', 1, columnOf(host, 'responseDue'), 1, 1);
    expect(tickets(host)[0]?.响应时限).toBe('2024-05-20 14:00');
    expect(noteOf(host, 'responseDue')).toContain('不能直接改');
  });

  test('with 17:30 alone is moved to 17:30 of today', () => {
    const host = oneTicket();
    type(host, 1, 'deadlineReason', '客户急用');
    type(host, 1, 'resolveDue', '17:30');
    expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-20 17:30', 原解决时限: '2024-05-22 09:00' });
  });

  test('cleared with others is put back to where it was moved, as the log tells', () => {
    const host = oneTicket();
    submit(host);
    act(host, wang, to('2024-05-23T12:00'));
    act(host, wang, to('2024-05-24T12:00', '供应商延期'));
    host.person(wang).clear('工单', 1, columnOf(host, 'resolveDue'), 2, 1);
    expect(tickets(host).map((ticket) => [ticket.解决时限, ticket.原解决时限])).toEqual([
      ['2024-05-24 12:00', '2024-05-22 09:00'],
      ['2024-05-22 09:00', undefined],
    ]);
  });

  test('pasted over several is put back by the policy', () => {
    const host = oneTicket();
    submit(host);
    host.person(wang).paste('工单', 1, columnOf(host, 'resolveDue'), [['2024-06-01 12:00'], ['2024-06-02 12:00']]);
    expect(tickets(host).map((ticket) => ticket.解决时限)).toEqual(['2024-05-22 09:00', '2024-05-22 09:00']);
  });
});

describe('D3: a resolution moved from 22 May 09:00 to 24 May 12:00 is what the customer was told', () => {
  const moved = (): Host => {
    const host = oneTicket();
    act(host, wang, to('2024-05-24T12:00'));
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
    act(host, wang, to('2024-05-28T12:00'));
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
    act(host, wang, to('2024-05-24T12:00'));
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
