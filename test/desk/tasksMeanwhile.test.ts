import type { Host } from '../../host/contract/host';
import { submit, tickets } from './desk';
import { type Met, metAtEachCall, movings } from './meanwhile';
import { deskWith, ended, sheet, typeTask } from './taskSheet';
import { act, askedOfZhao, log, order, pass, wang, zhao } from './team';

let kept: unknown;

/** Two tickets, each with a task for 赵敏. */
function twoTasks(): unknown {
  if (kept !== undefined) return kept;
  const host = deskWith(true);
  submit(host, { phenomenon: '二号问题' });
  act(host, wang, { ...askedOfZhao, what: '查二号' }, { number: '20240520002', row: 2 });
  pass(host, 10);
  kept = host.save();
  return kept;
}

const metIn = (given: unknown, run: Met['act']): Met => ({ state: given, now: '2024-05-20 09:30', sheet, act: run });

/** The tasks by their numbers. */
const tasksOf = (host: Host) =>
  Object.fromEntries(tickets(host, sheet).map((task) => [task.任务编号 ?? '', task] as const));

describe.each(movings)('D7: %s in the sheet of the tasks at any call of an action', (_, move) => {
  test('that ends a task ends that task, under its own headers, and no other', () => {
    const end = {
      kind: 'finishTask',
      taskNo: '20240520001-1',
      state: 'done',
      minutes: '45',
      output: 'v2.3.1',
    } as const;
    for (const [call, host] of metAtEachCall(
      metIn(twoTasks(), (one) => order(one, zhao, end)),
      move,
    )) {
      const { '20240520001-1': done, '20240520002-1': other, ...more } = tasksOf(host);
      expect([call, done]).toEqual([
        call,
        expect.objectContaining({
          任务内容: '查退款日志',
          任务状态: '已完成',
          产出: 'v2.3.1',
          '用时(分钟)': '45',
          已汇总: '是',
        }),
      ]);
      expect([call, other]).toEqual([
        call,
        expect.objectContaining({ 任务内容: '查二号', 任务状态: '待办', 提出人: '王芳' }),
      ]);
      expect([call, other?.产出, other?.完成时间, other?.已汇总, more]).toEqual([
        call,
        undefined,
        undefined,
        undefined,
        {},
      ]);
    }
  });

  test('that gives one puts all of it under its own headers', () => {
    const given = { ...askedOfZhao, what: '再查' };
    for (const [call, host] of metAtEachCall(
      metIn(twoTasks(), (one) => order(one, wang, given)),
      move,
    )) {
      expect([call, tasksOf(host)]).toEqual([
        call,
        {
          '20240520001-1': expect.objectContaining({ 任务内容: '查退款日志', 任务状态: '待办' }),
          '20240520002-1': expect.objectContaining({ 任务内容: '查二号', 任务状态: '待办' }),
          '20240520001-2': expect.objectContaining({
            工单编号: '20240520001',
            部门: '技术部',
            负责人: '赵敏',
            任务内容: '再查',
            任务状态: '待办',
            提出人: '王芳',
          }),
        },
      ]);
    }
  });

  test('of the clock, among its last 20, that rolls up an ended task and numbers a typed one does it to them, once', () => {
    const host = deskWith(true);
    submit(host, { phenomenon: '二号问题' });
    pass(host, 10);
    typeTask(host, 1, ended);
    typeTask(host, 2, {
      工单编号: '20240520002',
      部门: '技术部',
      负责人: '赵敏',
      任务内容: '手填',
      时限: '2024-05-21 12:00',
    });
    typeTask(host, 3, {
      工单编号: '20240520002',
      部门: '技术部',
      负责人: '赵敏',
      任务内容: '另填',
      时限: '2024-05-22 12:00',
    });
    for (const [call, met] of metAtEachCall(
      metIn(host.save(), (one) => one.fire('tick')),
      move,
    )) {
      pass(met, 10);
      const tasks = tickets(met, sheet);
      const about = (what: string) => tasks.filter((task) => task.任务内容 === what);
      const numbers = [...about('手填'), ...about('另填')].map((task) => task.任务编号 ?? '');
      expect([call, tasks.length, numbers.sort()]).toEqual([call, 3, ['20240520002-1', '20240520002-2']]);
      expect([call, about('查退款日志')]).toEqual([
        call,
        [expect.objectContaining({ 任务编号: '20240520001-1', 产出: 'v2.3.1', 任务状态: '已完成', 已汇总: '是' })],
      ]);
      for (const what of ['手填', '另填'])
        expect([call, about(what)]).toEqual([call, [expect.objectContaining({ 任务状态: '待办', 部门: '技术部' })]]);
      expect([call, log(met).filter((line) => line.startsWith('协同完成')).length]).toEqual([call, 1]);
    }
  });
});
