import type { Host } from '../../host/contract/host';
import { columnOf, newDesk, noteAt, owner, submit, tickets, type } from './desk';
import { act, dueAt, employTeam, log, oneTicket, pass, wang } from './team';

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
    [
      'cleared',
      (host: Host) => void host.person(wang).clear('工单', 1, columnOf(host, 'resolveDue'), 1, 1),
      '“解决时限”不能清空，要填一个时间，例如 2026-05-20 14:30；已恢复为原来的时限。',
    ],
    [
      'that is no time',
      (host: Host) => type(host, 1, 'resolveDue', '等供应商'),
      '“解决时限”要填一个时间，例如 2026-05-20 14:30；已恢复为原来的时限。',
    ],
    [
      'of the year 1850',
      (host: Host) => type(host, 1, 'resolveDue', '1850-06-01'),
      '新的“解决时限”要晚于现在，已恢复为原来的时限。',
    ],
    [
      'of the year 1850 with its time of day',
      (host: Host) => type(host, 1, 'resolveDue', '1850-06-01 09:00'),
      '新的“解决时限”要晚于现在，已恢复为原来的时限。',
    ],
  ])('%s is put back, a note says what the cell takes, and nothing is asked for', (_, edit, told) => {
    const host = oneTicket();
    edit(host);
    expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-22 09:00' });
    expect(tickets(host)[0]?.待补充).toBeUndefined();
    expect(noteOf(host, 'resolveDue')).toBe(told);
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
    act(host, wang, dueAt('2024-05-23T12:00'));
    act(host, wang, dueAt('2024-05-24T12:00', '供应商延期'));
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

  describe('where no policy gives one', () => {
    const solved = { kind: 'move', to: 'verifying', values: { solution: '换新' } } as const;
    const without = (): Host => {
      const host = newDesk('2024-05-20 09:00');
      const resolution = host.displayValues('时限')[0]?.indexOf('解决') ?? -1;
      host.person(owner).clear('时限', 1, resolution, host.displayValues('时限').length - 1, 1);
      employTeam(host);
      submit(host);
      expect(tickets(host)[0]?.解决时限).toBeUndefined();
      return host;
    };

    test('is taken when it lies ahead, without a reason, and judged once the ticket is resolved', () => {
      const host = without();
      type(host, 1, 'resolveDue', '2024-05-24 12:00');
      expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-24 12:00', SLA状态: '正常' });
      act(host, wang, { kind: 'move', to: 'inProgress', values: {} });
      act(host, wang, solved);
      expect(tickets(host)[0]).toMatchObject({ 解决达标: '是' });
    });

    test.each([
      ['before the report', '1', '要晚于现在'],
      ['into the past', '2024-05-20 08:00', '要晚于现在'],
    ])('%s is taken out again, and a note says why', (_, typed, told) => {
      const host = without();
      type(host, 1, 'resolveDue', typed);
      expect(tickets(host)[0]?.解决时限).toBeUndefined();
      expect(noteOf(host, 'resolveDue')).toContain(told);
    });

    test('of a ticket that is resolved is taken out again, and a note says why', () => {
      const host = without();
      act(host, wang, { kind: 'move', to: 'inProgress', values: {} });
      act(host, wang, solved);
      type(host, 1, 'resolveDue', '2024-05-24 12:00');
      expect(tickets(host)[0]?.解决时限).toBeUndefined();
      expect(tickets(host)[0]).toMatchObject({ 状态: '待验证' });
      expect(noteOf(host, 'resolveDue')).toContain('已处理完');
    });

    test('of the response is taken out again once the customer was answered', () => {
      const host = newDesk('2024-05-20 09:00');
      const response = host.displayValues('时限')[0]?.indexOf('响应') ?? -1;
      host.person(owner).clear('时限', 1, response, host.displayValues('时限').length - 1, 1);
      employTeam(host);
      submit(host);
      act(host, wang, { kind: 'move', to: 'inProgress', values: {} });
      type(host, 1, 'responseDue', '2024-05-24 12:00');
      expect(tickets(host)[0]?.响应时限).toBeUndefined();
      expect(noteOf(host, 'responseDue')).toContain('不能再改');
    });
  });
});
