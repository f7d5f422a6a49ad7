import type { Host } from '../../host/contract/host';
import { columnOf, newDesk, noteAt, submit, tickets, type } from './desk';
import { act, closing, employTeam, refusalOf, view, wang } from './team';

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
