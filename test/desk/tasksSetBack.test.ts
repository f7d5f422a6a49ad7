import { reopened, tickets } from './desk';
import { deskWith, ended, rolledUp, sheet, typeTask } from './taskSheet';
import { act, log, pass, view, wang, zhao } from './team';

const setBack = { 任务状态: '待办' };

describe('D7: an ended task that is set back to 待办 in its sheet', () => {
  test('takes its output and its 45 minutes out of the ticket, once; it is logged, the owner and who is asked are told', () => {
    const host = rolledUp();
    const before = host.mails.length;
    typeTask(host, 1, setBack);
    pass(host, 15);
    expect(tickets(host)[0]?.协同产出).toBe('物流部：物流单号 SF100');
    expect(tickets(host)[0]?.['工时(分钟)']).toBeUndefined();
    const [task] = tickets(host, sheet);
    expect([task?.任务状态, task?.已汇总, task?.完成时间]).toEqual(['待办', undefined, undefined]);
    expect(log(host).filter((line) => line.startsWith('协同退回'))).toEqual([
      '协同退回：20240520001-1 技术部：修复版本 v2.3.1；用时 45 分钟',
    ]);
    const subject = '【协同退回】工单 20240520001';
    expect(host.mails.slice(before)).toMatchObject([
      { to: [zhao], cc: [], subject },
      { to: [wang], cc: [], subject },
    ]);
  });

  test('counts among the open ones again, and rolls up once more when it ends', () => {
    const host = rolledUp();
    typeTask(host, 1, setBack);
    pass(host, 5);
    expect(view(host, wang).tasks[0]).toMatchObject({ state: { key: 'open' }, mayEnd: true });
    typeTask(host, 1, { 产出: 'v2.3.2', '用时(分钟)': '60', 任务状态: '已完成' });
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({
      协同产出: '物流部：物流单号 SF100\n技术部：修复版本 v2.3.2',
      '工时(分钟)': '60',
    });
    expect(tickets(host, sheet)[0]?.完成时间).toBe('2024-05-20 09:35');
  });

  test('corrected before it was set back, takes out what the ticket holds of it now', () => {
    const host = rolledUp();
    typeTask(host, 1, { 产出: 'v2.3.2', '用时(分钟)': '30' });
    pass(host, 5);
    typeTask(host, 1, { ...setBack, 产出: 'v2.4' });
    pass(host, 5);
    expect(tickets(host)[0]?.协同产出).toBe('物流部：物流单号 SF100');
    expect(tickets(host)[0]?.['工时(分钟)']).toBeUndefined();
  });

  test('is ended in the sidebar before a tick has come: the new output and minutes take the place of the old', () => {
    const host = rolledUp();
    typeTask(host, 1, setBack);
    const end = { kind: 'finishTask', taskNo: '20240520001-1', state: 'done' } as const;
    act(host, zhao, { ...end, minutes: '50', output: 'v2.3.2' });
    pass(host, 15);
    expect(tickets(host)[0]).toMatchObject({
      协同产出: '物流部：物流单号 SF100\n技术部：修复版本 v2.3.2',
      '工时(分钟)': '50',
    });
  });

  test('wherever the tick is killed, it leaves the ticket once', () => {
    const prepared = deskWith(true);
    typeTask(prepared, 1, ended);
    pass(prepared, 5);
    typeTask(prepared, 1, setBack);
    const state = prepared.save();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 09:30');
      host.plan({ kind: 'kill', at: call });
      isKilled = host.fire('tick').error !== null;
      pass(host, 15);
      expect(tickets(host)[0]?.协同产出).toBeUndefined();
      expect(tickets(host, sheet)[0]?.已汇总).toBeUndefined();
      expect(log(host).filter((line) => line.startsWith('协同退回'))).toHaveLength(1);
    }
  });
});
