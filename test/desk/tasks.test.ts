import { submit, tickets } from './desk';
import { act, askedOfZhao as asked, chen, log, oneTicket, refusalOf, view, wang, zhao } from './team';

describe('D7: tasks', () => {
  test('two tasks are …-1 and …-2; whoever is asked is mailed', () => {
    const host = oneTicket();
    const before = host.mails.length;
    act(host, wang, asked);
    const { tasks } = act(host, wang, { ...asked, department: '财务部', person: '', what: '补凭证', dueAt: '' });
    expect(tasks).toMatchObject([
      {
        taskNo: '20240520001-1',
        department: '技术部',
        due: '2024-05-21 12:00',
        state: { label: '待办' },
        outputLabel: '修复版本',
      },
      { taskNo: '20240520001-2', department: '财务部', person: '', due: '', outputLabel: '凭证号' },
    ]);
    expect(host.mails.slice(before)).toMatchObject([
      { to: [zhao], subject: '【协同任务】工单 20240520001' },
      { to: [chen] },
    ]);
    expect(log(host).at(-2)).toBe('协同任务：20240520001-1 技术部 赵敏：查退款日志（时限 2024-05-21 12:00）');
    expect(view(host, wang).tasks).toHaveLength(2);
  });

  test('its output and 45 minutes go into the ticket once, and the owner is told', () => {
    const host = oneTicket();
    act(host, wang, asked);
    const end = { kind: 'finishTask', taskNo: '20240520001-1', state: 'done', minutes: '45' } as const;
    expect(refusalOf(host, zhao, { ...end, output: '' }).message).toBe('请填写修复版本。');
    const before = host.mails.length;
    const place = { token: 'finished-once' };
    act(host, zhao, { ...end, output: 'v2.3.1' }, place);
    act(host, zhao, { ...end, output: 'v2.3.1' }, place);
    expect(refusalOf(host, zhao, { ...end, output: 'v2.3.2' }).message).toBe('任务 20240520001-1 已经结束。');
    expect(tickets(host)[0]).toMatchObject({ 协同产出: '技术部：修复版本 v2.3.1', '工时(分钟)': '45' });
    expect(tickets(host, '协同任务')[0]).toMatchObject({ 任务状态: '已完成', 产出: 'v2.3.1', 已汇总: '是' });
    expect(host.mails.slice(before)).toMatchObject([
      { to: [wang], cc: [], subject: '【协同任务结束】工单 20240520001' },
    ]);
    expect(log(host).at(-1)).toBe('协同完成：20240520001-1 技术部：修复版本 v2.3.1；用时 45 分钟');
  });

  test.each(['13812345678', '1e308', '0x10', '1.5', '86401', '-1', '一小时'])(
    'its end with “%s” minutes is refused beside the field: whole minutes of sixty days at most; nothing is written',
    (minutes) => {
      const host = oneTicket();
      act(host, wang, asked);
      const end = { kind: 'finishTask', taskNo: '20240520001-1', state: 'done', output: 'v2.3.1' } as const;
      expect(refusalOf(host, zhao, { ...end, minutes }).fields).toEqual([
        { field: 'workMinutes', message: `工时(分钟)须为 0 到 86400 的整数，而不是“${minutes}”` },
      ]);
      expect(tickets(host, '协同任务')[0]?.任务状态).toBe('待办');
      act(host, zhao, { ...end, minutes: '８６,４００' });
      expect(tickets(host)[0]?.['工时(分钟)']).toBe('86400');
    },
  );

  test('a cancelled task owes no output', () => {
    const host = oneTicket();
    act(host, wang, asked);
    act(host, wang, { kind: 'finishTask', taskNo: '20240520001-1', state: 'cancelled', output: '', minutes: '' });
    expect(tickets(host, '协同任务')[0]?.任务状态).toBe('已取消');
    expect(tickets(host)[0]?.协同产出).toBeUndefined();
  });

  test('a task without department, without content or due yesterday is refused', () => {
    const host = oneTicket();
    expect(refusalOf(host, wang, { ...asked, department: '' }).message).toBe('请选择部门。');
    expect(refusalOf(host, wang, { ...asked, what: '' }).message).toContain('需要对方做什么');
    expect(refusalOf(host, wang, { ...asked, dueAt: '2024-05-19T12:00' }).message).toBe(
      '任务时限“2024-05-19 12:00”须是将来的时间，例如 2026-05-20 14:30。',
    );
    expect(view(host, wang).tasks).toEqual([]);
  });
});

describe('D9: links', () => {
  test('two tickets are linked to each other, and both logs tell it', () => {
    const host = oneTicket();
    submit(host);
    act(host, wang, { kind: 'link', to: '20240520002' });
    expect(tickets(host).map((ticket) => ticket.关联工单)).toEqual(['20240520002', '20240520001']);
    expect(log(host).slice(-2)).toEqual(['关联：20240520001 ↔ 20240520002', '关联：20240520002 ↔ 20240520001']);
    expect(refusalOf(host, wang, { kind: 'link', to: '20240520002' }).message).toContain('已与 20240520002 关联');
    expect(refusalOf(host, wang, { kind: 'link', to: '20240520001' }).message).toContain('不能关联到这张工单自己');
    expect(refusalOf(host, wang, { kind: 'link', to: '20240520009' }).message).toContain('找不到工单 20240520009');
  });
});
