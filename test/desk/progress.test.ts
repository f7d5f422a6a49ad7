import { newDesk, submit, tickets, type } from './desk';
import { act, chen, employTeam, li, log, oneTicket, pass, queue, refusalOf, wang, zhao } from './team';

describe('D6: progress', () => {
  test('a note without a word to the customer leaves the clocks alone', () => {
    const host = oneTicket();
    pass(host, 30);
    act(host, wang, { kind: 'progress', note: '已查订单', told: '' });
    expect(tickets(host)[0]).toMatchObject({ 状态: '待处理', 下次同步时限: '2024-05-21 09:00' });
    expect(log(host).at(-1)).toBe('跟进：已查订单');
  });

  test('a call at 09:30 in 待处理 is the first response, and the next word is due a working day later', () => {
    const host = oneTicket();
    pass(host, 30);
    const { timeline } = act(host, wang, { kind: 'progress', note: '已致电说明', told: '电话' });
    expect(tickets(host)[0]).toMatchObject({
      状态: '处理中',
      首次响应时间: '2024-05-20 09:30',
      '响应用时(分钟)': '30',
      上次告知时间: '2024-05-20 09:30',
      下次同步时限: '2024-05-21 09:30',
    });
    expect(timeline.slice(-2)).toEqual([
      { at: '2024-05-20 09:30', step: '跟进', operator: '王芳', note: '已致电说明', told: '电话' },
      { at: '2024-05-20 09:30', step: '状态', operator: '王芳', note: '待处理 → 处理中', told: '' },
    ]);
  });

  test('a promised reply that was given no longer counts as a deadline', () => {
    const host = oneTicket({ promisedAt: '2024-05-20T10:00' });
    pass(host, 45);
    act(host, wang, { kind: 'progress', note: '已回电', told: '电话' });
    pass(host, 30);
    expect(tickets(host)[0]).toMatchObject({ SLA状态: '正常', 承诺达标: '是' });
    expect(log(host)).toContain('跟进：已回电；承诺回复（2024-05-20 10:00）已答复');
  });

  test('D3: a promise for 10:00 given at 10:02, before any sweep, is missed for good, and so is a plan due 11:00', () => {
    const host = oneTicket({ promisedAt: '2024-05-20T10:00', urgency: '紧急', impact: '无法付款' });
    pass(host, 62);
    act(host, wang, { kind: 'progress', note: '已回电', told: '电话' });
    expect(tickets(host)[0]).toMatchObject({ 承诺达标: '否' });
    pass(host, 65);
    type(host, 1, 'solution', '补发');
    expect(tickets(host)[0]).toMatchObject({ 方案达标: '否' });
    act(host, wang, { kind: 'progress', note: '再次回电', told: '电话' });
    pass(host, 60);
    expect(tickets(host)[0]).toMatchObject({ SLA状态: '正常', 承诺达标: '否', 方案达标: '否' });
  });

  test('progress that says nothing is refused', () => {
    expect(refusalOf(oneTicket(), wang, { kind: 'progress', note: ' ', told: '' }).message).toContain('请写下跟进内容');
  });
});

describe('D4: transfer', () => {
  test('the new owner is mailed once with the department head in copy; history and load follow', () => {
    const host = oneTicket();
    const place = { token: 'transfer-once' };
    const wanted = { kind: 'transfer', owner: '赵敏', reason: '需要查日志' } as const;
    const before = host.mails.length;
    act(host, wang, wanted, place);
    act(host, wang, wanted, place);
    expect(tickets(host)[0]).toMatchObject({ 主办人: '赵敏', 处理部门: '技术部', 分配时间: '2024-05-20 09:00' });
    expect(log(host).at(-1)).toBe('转派：王芳 → 赵敏；原因：需要查日志');
    const mails = host.mails.slice(before);
    expect(mails).toMatchObject([{ to: [zhao], cc: [chen], subject: '【转派】工单 20240520001 由您主办' }]);
    expect(mails[0]?.body).toContain('王芳 把下面的工单转派给您，原因：\n需要查日志');
    expect(queue(host, zhao).counts.mine).toBe(1);
  });

  test('when the day’s mail is used up the transfer stands all the same', () => {
    const host = newDesk('2024-05-20 09:00', 'zh_CN', { mailQuota: 0 });
    employTeam(host);
    submit(host);
    act(host, wang, { kind: 'transfer', owner: '李强', reason: '休假' });
    expect(tickets(host)[0]?.主办人).toBe('李强');
    expect(host.mails).toEqual([]);
  });

  test('it needs a reason and a person of 人员, and is for the owner and the supervisor', () => {
    const host = oneTicket();
    const to = (owner: string, reason: string) => ({ kind: 'transfer', owner, reason }) as const;
    expect(refusalOf(host, wang, to('李强', '')).message).toBe('请写明原因。');
    expect(refusalOf(host, wang, to('张三', '忙')).message).toContain('没有“张三”');
    expect(refusalOf(host, wang, to('王芳', '忙')).message).toContain('已由 王芳 主办');
    expect(refusalOf(host, li, to('李强', '我来')).message).toContain('转派和重开由主办人 王芳 或主管、管理员操作');
    expect(tickets(host)[0]?.主办人).toBe('王芳');
  });
});
