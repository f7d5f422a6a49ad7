import type { Host } from '../../host/contract/host';
import { close, columnOf, newDesk, noteAt, submit, tickets, type } from './desk';
import { act, closing, employTeam, log, pass, refusalOf, view, wang } from './team';

/** A ticket in 待验证 that lost its solution and its channel since. */
function hollowed(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  act(host, wang, { kind: 'take' });
  act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '渠道重发' } });
  type(host, 1, 'solution', '');
  type(host, 1, 'channel', '');
  return host;
}

const noteOnStatus = (host: Host): string => noteAt(host, 1, columnOf(host, 'status'));

describe('D5: what was taken out in 待验证 is missing for 已关闭', () => {
  test('typed, the status is put back with the names of all that is missing', () => {
    const host = hollowed();
    type(host, 1, 'result', '已解决');
    type(host, 1, 'confirmedAt', '2024-05-20 09:00');
    type(host, 1, 'status', '已关闭');
    expect(tickets(host)[0]?.状态).toBe('待验证');
    expect(noteOnStatus(host)).toContain('还缺 渠道、解决方案');
    type(host, 1, 'solution', '渠道重发');
    type(host, 1, 'channel', '电话');
    type(host, 1, 'status', '已关闭');
    expect(tickets(host)[0]?.状态).toBe('已关闭');
  });

  test('in the sidebar the form asks for it beside the result, and what is given there closes the ticket', () => {
    const host = hollowed();
    const form = view(host, wang).moves.find(({ to }) => to.key === 'closed');
    expect(form?.fields.map(({ label }) => label)).toEqual([
      '处理结果',
      '客户确认时间',
      '未解决原因',
      '渠道',
      '解决方案',
    ]);
    expect(refusalOf(host, wang, closing).fields).toEqual([
      { field: 'channel', message: '请填写渠道' },
      { field: 'solution', message: '请填写解决方案' },
    ]);
    act(host, wang, { ...closing, values: { ...closing.values, channel: '电话', solution: '渠道重发' } });
    expect(tickets(host)[0]).toMatchObject({ 状态: '已关闭', 渠道: '电话', 解决方案: '渠道重发' });
  });
});

describe('D5: what closing demanded stays on file', () => {
  /** Closed on Monday at 09:00, as solved and confirmed. */
  const closed = (): Host => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host);
    close(host, 1);
    return host;
  };
  const asked = (host: Host) => tickets(host)[0]?.待补充;
  const told = (host: Host) => log(host).filter((line) => line.startsWith('记录不全'));

  test('the solution and the confirmation taken out afterwards are asked for until they are back; it stays closed', () => {
    const host = closed();
    expect(asked(host)).toBeUndefined();
    host.person(wang).clear('工单', 1, columnOf(host, 'solution'), 1, 1);
    expect(asked(host)).toBe('解决方案');
    host.person(wang).clear('工单', 1, columnOf(host, 'confirmedAt'), 1, 1);
    expect(asked(host)).toBe('解决方案、客户确认时间');
    type(host, 1, 'remarks', '客户又来电');
    pass(host, 65);
    expect(asked(host)).toBe('解决方案、客户确认时间');
    expect(told(host)).toEqual([
      '记录不全：关闭后被改动，现在缺：解决方案。请补上。',
      '记录不全：关闭后被改动，现在缺：客户确认时间。请补上。',
    ]);
    type(host, 1, 'solution', '渠道重发');
    type(host, 1, 'confirmedAt', '2024-05-20 09:00');
    expect(asked(host)).toBeUndefined();
    expect(tickets(host)[0]?.状态).toBe('已关闭');
    expect(told(host)).toHaveLength(2);
  });

  test.each([
    ['result', '未解决', '未解决原因'],
    ['nature', '投诉', '投诉等级'],
  ] as const)('%s changed to %s asks for %s', (field, text, label) => {
    const host = closed();
    type(host, 1, field, text);
    expect(asked(host)).toBe(label);
    pass(host, 5);
    expect(told(host).join()).toContain(label);
    expect(tickets(host)[0]?.状态).toBe('已关闭');
  });

  test('so it is where the edit’s own execution died, within the hour, and once', () => {
    const host = closed();
    host.plan({ kind: 'kill', at: 1 });
    host.person(wang).clear('工单', 1, columnOf(host, 'solution'), 1, 1);
    pass(host, 200);
    expect(asked(host)).toBe('解决方案');
    expect(told(host)).toHaveLength(1);
  });

  test('in 待验证 the solution taken out is asked for, and once it is reopened nothing of this is', () => {
    const host = hollowed();
    expect(asked(host)).toBe('渠道、解决方案');
    const other = closed();
    type(other, 1, 'result', '未解决');
    type(other, 1, 'reopenReason', '又出现');
    type(other, 1, 'status', '处理中');
    expect(asked(other)).toBeUndefined();
  });
});
