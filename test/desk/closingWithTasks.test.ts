import type { Host } from '../../host/contract/host';
import { agent, columnOf, newDesk, noteAt, submit, tickets, type } from './desk';
import { act, askedOfZhao, closing, employTeam, log, pass, refusalOf, wang, zhao } from './team';

/** A ticket in 处理中 with a task of 技术部 that is still to be done. */
function withTask(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  act(host, wang, { kind: 'take' });
  act(host, wang, askedOfZhao);
  return host;
}

const noteOnStatus = (host: Host): string => noteAt(host, 1, columnOf(host, 'status'));

const end = { kind: 'finishTask', taskNo: '20240520001-1', output: 'v2.3.1', minutes: '' } as const;
const left = '协同任务尚未结束：20240520001-1（技术部 赵敏）';

describe('D7: while 20240520001-1 of 技术部 is still to be done', () => {
  test('the sidebar does not close the ticket, and names the task and whom it asks; once it is done it does', () => {
    const host = withTask();
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '渠道重发' } });
    expect(log(host).at(-1)).toBe(`状态：处理中 → 待验证；${left}`);
    expect(refusalOf(host, wang, closing).message).toBe(
      '还有协同任务没有结束：20240520001-1（技术部 赵敏）。请先在下面的“协同任务”里完成或取消，再关闭工单。',
    );
    expect(tickets(host)[0]?.状态).toBe('待验证');
    act(host, zhao, { ...end, state: 'done' });
    act(host, wang, closing);
    expect(tickets(host)[0]?.状态).toBe('已关闭');
  });

  test('a row of the task sheet that holds the ticket’s number and nothing else holds nothing up', () => {
    const host = withTask();
    act(host, zhao, { ...end, state: 'done' });
    const header = host.displayValues('协同任务')[0] ?? [];
    host.person(zhao).type('协同任务', 2, header.indexOf('工单编号'), '20240520001');
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '渠道重发' } });
    act(host, wang, closing);
    expect(tickets(host)[0]?.状态).toBe('已关闭');
  });

  test('called done in its sheet without the output that 技术部 owes, it still holds the closing up', () => {
    const host = withTask();
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '渠道重发' } });
    const header = host.displayValues('协同任务')[0] ?? [];
    host.person(zhao).type('协同任务', 1, header.indexOf('任务状态'), '已完成');
    expect(refusalOf(host, wang, closing).message).toContain('20240520001-1（技术部 赵敏）');
    host.person(zhao).type('协同任务', 1, header.indexOf('产出'), 'v2.3.1');
    act(host, wang, closing);
    expect(tickets(host)[0]?.状态).toBe('已关闭');
  });

  test('待验证 typed into the cell is taken, with a note that says who still works on it', () => {
    const host = withTask();
    type(host, 1, 'solution', '渠道重发');
    type(host, 1, 'status', '待验证');
    expect(tickets(host)[0]?.状态).toBe('待验证');
    expect(noteOnStatus(host)).toBe(left);
    expect(log(host).at(-1)).toBe(`状态：处理中 → 待验证；${left}`);
  });

  test('已关闭 that no edit trigger saw is put back by the next looks, and the log names the task', () => {
    const host = withTask();
    type(host, 1, 'solution', '渠道重发');
    type(host, 1, 'status', '待验证');
    type(host, 1, 'result', '已解决');
    type(host, 1, 'confirmedAt', '2024-05-20 09:00');
    host.plan({ kind: 'kill', at: 1 });
    type(host, 1, 'status', '已关闭');
    expect(tickets(host)[0]?.状态).toBe('已关闭');
    pass(host, 130);
    expect(tickets(host)[0]?.状态).toBe('待验证');
    expect(tickets(host)[0]?.关闭时间).toBeUndefined();
    expect(
      log(host)
        .filter((line) => line.startsWith('状态'))
        .at(-1),
    ).toBe(
      '状态：不能改为“已关闭”：还缺 协同任务 20240520001-1（技术部 赵敏）的完成或取消。请先补上再改；状态已恢复为“待验证”。',
    );
  });

  test('已关闭 typed into the cell is put back, with all that is missing; a cancelled task holds nothing up', () => {
    const host = withTask();
    type(host, 1, 'solution', '渠道重发');
    type(host, 1, 'status', '待验证');
    type(host, 1, 'confirmedAt', '2024-05-20 09:00');
    type(host, 1, 'status', '已关闭');
    expect(tickets(host)[0]?.状态).toBe('待验证');
    expect(noteOnStatus(host)).toBe(
      '不能改为“已关闭”：还缺 处理结果、协同任务 20240520001-1（技术部 赵敏）的完成或取消。请先补上再改；状态已恢复为“待验证”。',
    );
    type(host, 1, 'result', '已解决');
    act(host, wang, { ...end, state: 'cancelled' });
    type(host, 1, 'status', '已关闭');
    expect(tickets(host)[0]?.状态).toBe('已关闭');
  });

  test('已关闭 pasted over two tickets closes the one whose tasks are done', () => {
    const host = withTask();
    submit(host);
    for (const row of [1, 2]) {
      if (row === 2) type(host, row, 'status', '处理中');
      type(host, row, 'solution', '渠道重发');
      type(host, row, 'status', '待验证');
      type(host, row, 'result', '已解决');
      type(host, row, 'confirmedAt', '2024-05-20 09:00');
    }
    host.person(agent).paste('工单', 1, columnOf(host, 'status'), [['已关闭'], ['已关闭']]);
    expect(tickets(host).map(({ 状态 }) => 状态)).toEqual(['待验证', '已关闭']);
  });

  test('looking for tasks costs one call, on the way to 待验证 and 已关闭 only', () => {
    const host = withTask();
    act(host, wang, { ...end, state: 'done' });
    const looks = (status: string): number => {
      type(host, 1, 'status', status);
      const edit = host.executions.filter((record) => record.function === 'onEdit').at(-1);
      return edit?.calls.byMethod['Range.getDisplayValues'] ?? 0;
    };
    type(host, 1, 'solution', '渠道重发');
    expect(['等待客户', '处理中', '待验证'].map(looks)).toEqual([0, 0, 1]);
  });
});
