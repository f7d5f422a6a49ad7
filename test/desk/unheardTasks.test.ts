import type { Host } from '../../host/contract/host';
import { owner, reopened, tickets } from './desk';
import { deskWith, ended, noteBeside, sheet, typeTask } from './taskSheet';
import { log, pass, zhao } from './team';

/** Types into the sheet of the tasks; every trigger dies before it does anything. */
function typeUnheard(host: Host, row: number, cells: Readonly<Record<string, string>>): void {
  for (const [header, text] of Object.entries(cells)) {
    host.plan({ kind: 'kill', at: 1 });
    typeTask(host, row, { [header]: text });
  }
}

const asked = { 工单编号: '20240520001', 部门: '技术部', 任务内容: '查日志', 时限: '2024-05-24 18:00' };
const taskMails = (host: Host) => host.mails.filter(({ subject }) => subject.startsWith('【协同任务】'));
const taskNos = (host: Host) => tickets(host, sheet).map((task) => task.任务编号);
const lastTick = (host: Host) => host.executions.filter((run) => run.function === 'tick').at(-1);

describe('D7: what people do in the sheet of the tasks while its trigger dies is done about an hour later', () => {
  test('a typed task gets its number and is told once to whom it asks', () => {
    const host = deskWith(false);
    typeUnheard(host, 1, { ...asked, 负责人: '赵敏' });
    pass(host, 65);
    expect(tickets(host, sheet)).toMatchObject([{ 任务编号: '20240520001-1', 任务状态: '待办', 负责人: '赵敏' }]);
    pass(host, 26 * 60);
    expect(taskMails(host).filter(({ to }) => to.includes(zhao))).toHaveLength(1);
    expect(log(host).filter((line) => line.startsWith('协同任务'))).toHaveLength(1);
  });

  test('a task that was ended rolls up its output and 45 minutes', () => {
    const host = deskWith(true);
    typeUnheard(host, 1, ended);
    pass(host, 65);
    expect(tickets(host)[0]).toMatchObject({ 协同产出: '技术部：修复版本 v2.3.1', '工时(分钟)': '45' });
    pass(host, 180);
    expect(log(host).filter((line) => line.startsWith('协同完成'))).toHaveLength(1);
  });

  test('a task that lacks its output has the note that says so', () => {
    const host = deskWith(true);
    typeUnheard(host, 1, { 任务状态: '已完成' });
    pass(host, 65);
    expect(noteBeside(host, 1)).toBe('待补充：请在“产出”填写修复版本，之后汇总进工单并通知主办人。');
  });

  test('a task set back to 待办 leaves its ticket', () => {
    const host = deskWith(true);
    typeTask(host, 1, ended);
    pass(host, 10);
    typeUnheard(host, 1, { 任务状态: '待办' });
    pass(host, 65);
    expect(tickets(host)[0]?.协同产出).toBeUndefined();
  });

  test('also where somebody has the deadlines checked by hand all the time', () => {
    const host = deskWith(false);
    typeUnheard(host, 1, asked);
    for (let times = 0; times < 3; times += 1) {
      pass(host, 25);
      host.run('checkDeadlines', [], owner);
    }
    expect(taskNos(host)).toEqual(['20240520001-1']);
  });

  test('a row that somebody goes on typing at first sight is taken once it stands as it did five minutes ago', () => {
    const host = deskWith(false);
    typeUnheard(host, 1, asked);
    pass(host, 55);
    const whileTyped = [];
    for (const text of ['李', '李强', '赵敏']) {
      typeUnheard(host, 1, { 负责人: text });
      pass(host, 5);
      whileTyped.push(...taskNos(host));
    }
    expect(whileTyped).toEqual([undefined, undefined, undefined]);
    pass(host, 5);
    expect(tickets(host, sheet)).toMatchObject([{ 任务编号: '20240520001-1', 负责人: '赵敏' }]);
    expect(taskMails(host).map(({ to }) => to)).toEqual([[zhao]]);
  });

  test('wherever the ticks are killed that find it, it is taken once', () => {
    const prepared = deskWith(false);
    typeUnheard(prepared, 1, { ...asked, 负责人: '赵敏' });
    pass(prepared, 45);
    const state = prepared.save();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 10:20');
      host.plan({ kind: 'kill', at: call });
      isKilled = host.fire('tick').error !== null;
      host.plan({ kind: 'kill', at: call });
      isKilled = host.fire('tick').error !== null || isKilled;
      pass(host, 15);
      expect(taskNos(host)).toEqual(['20240520001-1']);
      expect(log(host).filter((line) => line.startsWith('协同任务'))).toHaveLength(1);
    }
  });
});

test('an hourly look that finds all tasks as they were told costs one read, and the ticks between nothing', () => {
  const host = deskWith(true);
  typeTask(host, 1, { 任务状态: '已完成' });
  pass(host, 5);
  const totals = Array.from({ length: 11 }, () => {
    pass(host, 5);
    return lastTick(host)?.calls.total;
  });
  // The tenth looks all rows through, in one read, and the tasks, in another; each third one leaves word that it runs.
  expect(totals).toEqual([3, 2, 2, 3, 2, 2, 3, 2, 2, 5, 2]);
});
