import { close, newDesk, submit, tickets, type } from './desk';
import { act, chen, employTeam, li, log, oneTicket, pass, refusalOf, view, wang } from './team';

describe('D4, D5: taking a ticket up', () => {
  test('the owner takes it up at 09:10: 处理中, responded after 10 minutes, in time', () => {
    const host = oneTicket();
    pass(host, 10);
    expect(act(host, wang, { kind: 'take' })).toMatchObject({
      status: { key: 'inProgress' },
      clocks: [{ key: 'response', state: 'met' }, {}, {}, {}],
    });
    expect(tickets(host)[0]).toMatchObject({ 状态: '处理中', '响应用时(分钟)': '10', 响应达标: '是' });
    expect(log(host).at(-1)).toBe('状态：待处理 → 处理中');
  });

  test('a ticket that nobody owns becomes that of whoever takes it', () => {
    const host = oneTicket();
    type(host, 1, 'owner', '');
    act(host, li, { kind: 'take' });
    expect(tickets(host)[0]).toMatchObject({ 主办人: '李强', 状态: '处理中', 分配时间: '2024-05-20 09:00' });
    expect(log(host).slice(-2)).toEqual(['状态：待处理 → 处理中', '转派：待分配 → 李强']);
  });

  test('a colleague’s ticket is taken over by the supervisor only', () => {
    const host = oneTicket();
    expect(refusalOf(host, li, { kind: 'take' }).message).toContain('这张工单已由 王芳 主办');
    act(host, chen, { kind: 'take' });
    expect(tickets(host)[0]?.主办人).toBe('陈静');
  });
});

describe('D5: moves', () => {
  test('the same token sent twice moves once, and answers the present ticket', () => {
    const host = oneTicket();
    const place = { token: 'one-and-the-same' };
    act(host, wang, { kind: 'move', to: 'inProgress', values: {} }, place);
    const again = act(host, wang, { kind: 'move', to: 'inProgress', values: {} }, place);
    expect(again.status.key).toBe('inProgress');
    expect(log(host).filter((line) => line === '状态：待处理 → 处理中')).toHaveLength(1);
  });

  test('to 待验证 the solution is demanded beside its field; given, it is written with the move', () => {
    const host = oneTicket();
    act(host, wang, { kind: 'take' });
    const refusal = refusalOf(host, wang, { kind: 'move', to: 'verifying', values: { solution: ' ' } });
    expect(refusal.fields).toEqual([{ field: 'solution', message: '请填写解决方案' }]);
    expect(tickets(host)[0]?.状态).toBe('处理中');
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '渠道重发' } });
    expect(tickets(host)[0]).toMatchObject({ 状态: '待验证', 解决方案: '渠道重发', 解决达标: '是' });
  });

  test('to 已关闭 a result and the confirmation, or why it stays unsolved; a result that is none is refused', () => {
    const host = oneTicket();
    act(host, wang, { kind: 'take' });
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '渠道重发' } });
    const closing = (values: Readonly<Record<string, string>>) =>
      refusalOf(host, wang, { kind: 'move', to: 'closed', values }).fields.map(({ field }) => field);
    expect(closing({})).toEqual(['result', 'confirmedAt']);
    expect(closing({ result: '部分解决' })).toEqual(['unresolvedReason']);
    expect(closing({ result: '搞定' })).toEqual(['result']);
    expect(closing({ result: '已解决', confirmedAt: '2024-05-20T11:00' })).toEqual(['confirmedAt']);
    act(host, wang, { kind: 'move', to: 'closed', values: { result: '已解决', confirmedAt: '2024-05-20T08:59' } });
    expect(tickets(host)[0]).toMatchObject({ 状态: '已关闭', 处理结果: '已解决', 客户确认时间: '2024-05-20 08:59' });
  });

  test('a deadline that passed a minute ago demands the overdue reason, though no sweep has seen it', () => {
    const host = newDesk('2024-05-20 09:02');
    employTeam(host);
    submit(host, { urgency: '紧急', impact: '门店停业' });
    act(host, chen, { kind: 'take' });
    pass(host, 24 * 60 + 1);
    act(host, chen, { kind: 'move', to: 'verifying', values: { solution: '补发' } });
    const values = { result: '已解决', confirmedAt: '2024-05-21T09:00' };
    expect(refusalOf(host, chen, { kind: 'move', to: 'closed', values }).fields).toEqual([
      { field: 'overdueReason', message: '请填写超时原因' },
    ]);
    act(host, chen, { kind: 'move', to: 'closed', values: { ...values, overdueReason: '等待配件' } });
    expect(tickets(host)[0]).toMatchObject({ 状态: '已关闭', SLA状态: '超时完成', 超时原因: '等待配件' });
  });

  test('a second closing asks for no other overdue reason while nothing more was missed, and for one once something was', () => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host, { urgency: '紧急', impact: '门店停业' });
    act(host, chen, { kind: 'take' });
    pass(host, 25 * 60);
    const solved = { kind: 'move', to: 'verifying', values: { solution: '补发' } } as const;
    const closed = (overdueReason?: string) => {
      const values = { result: '已解决', confirmedAt: '2024-05-21T10:00', ...(overdueReason && { overdueReason }) };
      return { kind: 'move', to: 'closed', values } as const;
    };
    const reopen = { kind: 'move', to: 'inProgress', values: { reopenReason: '又坏了' } } as const;
    act(host, chen, solved);
    act(host, chen, closed('等待配件'));
    pass(host, 60);
    act(host, chen, reopen);
    expect(tickets(host)[0]?.超时原因).toBe('〔重开前：等待配件〕');
    pass(host, 60);
    act(host, chen, solved);
    act(host, chen, closed());
    expect(tickets(host)[0]).toMatchObject({ 状态: '已关闭', 超时原因: '〔重开前：等待配件〕' });

    act(host, chen, reopen);
    pass(host, 25 * 60);
    act(host, chen, solved);
    expect(refusalOf(host, chen, closed()).fields.map(({ field }) => field)).toEqual(['overdueReason']);
    act(host, chen, closed('〔重开前：等待配件〕；厂家停产'));
    expect(tickets(host)[0]?.状态).toBe('已关闭');
  });

  test('a move that the flow does not have is refused', () => {
    expect(refusalOf(oneTicket(), wang, { kind: 'move', to: 'closed', values: {} }).message).toContain(
      '现在不能改为“已关闭”',
    );
  });

  test('reopening needs a reason, and is for the owner and the supervisor', () => {
    const host = oneTicket();
    close(host, 1);
    const reopen = (reopenReason: string) => ({ kind: 'move', to: 'inProgress', values: { reopenReason } }) as const;
    expect(view(host, li).moves).toEqual([]);
    expect(refusalOf(host, li, reopen('客户不满意')).message).toContain('重开由主办人 王芳 或主管、管理员操作');
    expect(refusalOf(host, chen, reopen('')).fields).toEqual([{ field: 'reopenReason', message: '请填写重开原因' }]);
    act(host, chen, reopen('客户说仍未到账'));
    expect(tickets(host)[0]).toMatchObject({ 状态: '处理中', 重开次数: '1' });
    expect(log(host).at(-1)).toContain('重开：已关闭 → 处理中');
    expect(log(host).at(-1)).toContain('重开原因: 客户说仍未到账');
  });
});
