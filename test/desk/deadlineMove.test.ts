import type { Host } from '../../host/contract/host';
import { tickets, type } from './desk';
import { act, dueAt, log, oneTicket, pass, refusalOf, view, wang } from './team';

test('D3: before it passes, the deadline of 22 May 09:00 is moved to 24 May 12:00; the first one stays', () => {
  const host = oneTicket();
  act(host, wang, dueAt('2024-05-23T12:00'));
  act(host, wang, dueAt('2024-05-24T12:00', '供应商延期'));
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
  act(host, wang, dueAt('2024-05-24T12:00'));
  expect(tickets(host)[0]?.SLA状态).toBe('正常');
});

test('D3: once it has passed it can no longer be moved', () => {
  const host = oneTicket();
  pass(host, 2 * 24 * 60);
  expect(view(host, wang).actions).not.toContain('deadline');
  expect(refusalOf(host, wang, dueAt('2024-05-24T12:00')).message).toContain('解决时限已过');
  expect(tickets(host)[0]?.解决时限).toBe('2024-05-22 09:00');
});

test('D3: the new deadline lies ahead, is a time, and has a reason', () => {
  const host = oneTicket();
  expect(refusalOf(host, wang, dueAt('2024-05-20T09:00')).fields).toEqual([
    { field: 'resolveDue', message: '解决时限不能早于现在' },
  ]);
  expect(refusalOf(host, wang, dueAt('下下周')).fields).toMatchObject([{ field: 'resolveDue' }]);
  expect(refusalOf(host, wang, dueAt('2024-05-24T12:00', '')).message).toBe('请写明原因。');
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
    const host = resumed((waiting) => void act(waiting, wang, dueAt('2024-05-27T10:00')));
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
