import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { employ, later, newDesk, submit } from './desk';

const ticks = (host: Host) => host.executions.filter((run) => run.function === 'tick');
const digests = (host: Host) => host.mails.filter((mail) => mail.subject.startsWith('客服日报'));
const chen = ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是'];

test('a tick with no job owed and no deadline passed costs 2 service calls, also when its jobs are done', () => {
  const host = newDesk('2024-05-20 08:00');
  host.advanceTo(at('2024-05-20 09:10'));
  host.advanceTo(at('2024-05-20 09:15'));
  expect(ticks(host).pop()?.calls.total).toBe(2);
});

test('a job that is owed at 08:30 is done at noon when the clock stood still till then, and not again', () => {
  const host = newDesk('2024-05-20 08:00');
  employ(host, chen);
  const noon = later(host, '2024-05-20 12:00');
  noon.advanceTo(at('2024-05-20 18:00'));
  expect(digests(noon).map(({ sentAt }) => sentAt <= at('2024-05-20 12:05'))).toEqual([true]);
});

test('a doubled tick does nothing twice, at whatever call of the first it comes', () => {
  for (let call = 1; call <= 8; call += 1) {
    const host = newDesk('2024-05-20 08:26');
    employ(host, chen);
    host.plan({ kind: 'interleave', at: call, act: () => void host.fire('tick') });
    host.advanceTo(at('2024-05-20 08:30'));
    host.advanceTo(at('2024-05-20 09:30'));
    expect(digests(host)).toHaveLength(1);
  }
});

test('a job that fails is tried again after 30 minutes, not every 5', () => {
  const host = newDesk('2024-05-20 08:20');
  employ(host, chen);
  host.advanceTo(at('2024-05-20 08:26'));
  // Lock, memory, reading, quota: the fourth call is the digest's.
  host.plan({ kind: 'fail', at: 4, message: 'Service invoked too many times' });
  host.advanceTo(at('2024-05-20 09:30'));
  expect(digests(host).map(({ sentAt }) => sentAt)).toEqual([at('2024-05-20 09:00')]);
});

test('a digest that fails keeps the month report, owed in the same tick, from nothing', () => {
  const june = newDesk('2024-06-28 09:00');
  employ(june, chen);
  submit(june);
  const host = later(june, '2024-07-01 09:00');
  // The sweep with its mail and the archive take the first calls, the digest the next.
  host.plan({ kind: 'fail', at: 24, message: 'Service invoked too many times' });
  host.advanceTo(at('2024-07-01 09:05'));
  expect(digests(host)).toEqual([]);
  expect(host.displayValues('月报 2024-06')[0]).not.toEqual([]);
});

test('a month report whose executions die one after another is told once as failed, keeps no job behind it waiting, and is made once they live', () => {
  const june = newDesk('2024-06-28 09:00');
  employ(june, chen);
  submit(june);
  const host = later(june, '2024-07-01 09:00');
  for (const call of [40, 30, 20, 20]) {
    host.plan({ kind: 'kill', at: call });
    host.advanceTo(host.now() + 5 * 60_000);
  }
  host.advanceTo(at('2024-07-01 09:40'));
  const state = (job: string) =>
    host
      .displayValues('运行状态')
      .find(([name]) => name === job)
      ?.slice(1, 3);
  const told = () => host.mails.filter(({ subject }) => /^【工单台】月报(等 2 项)?出错$/.test(subject)).length;
  expect([state('月报')?.[0], state('夜间归档')?.[0], told()]).toEqual(['出错', '正常', 1]);
  host.advanceTo(at('2024-07-01 10:10'));
  host.run('checkDeadlines');
  expect(host.displayValues('月报 2024-06').length).toBeGreaterThan(10);
  host.advanceTo(at('2024-07-01 11:30'));
  expect([state('月报')?.[0], told()]).toEqual(['正常', 1]);
});

const wang = ['王芳', 'wangfang@example.com', '主管', '客服部', '主管', '是'];
const liu = ['刘畅', 'liuchang@example.com', '管理员', '客服部', '', '是'];

test.each([
  ['before its first mail', 4, 0],
  ['after its first mail', 8, 1],
] as const)(
  'D15: a daily digest whose executions die one after another %s is told once as failed, keeps the weekly one from nothing, and reaches everybody once',
  (_, call, mailed) => {
    const host = newDesk('2024-05-20 08:00');
    employ(host, chen, wang, liu);
    host.advanceTo(at('2024-05-20 08:29'));
    for (let tick = 0; tick < 4; tick += 1) {
      host.plan({ kind: 'kill', at: call });
      host.advanceTo(host.now() + 5 * 60_000);
    }
    expect(digests(host)).toHaveLength(mailed);
    host.advanceTo(at('2024-05-20 09:02'));
    const told = () => host.mails.filter(({ subject }) => subject === '【工单台】日报出错');
    expect(told().map(({ to, sentAt }) => [to, sentAt < at('2024-05-20 09:00')])).toEqual([
      [['liuchang@example.com'], true],
    ]);
    expect(told()[0]?.body).toContain('连续两次没有运行完就被中断，半小时后再试');
    expect(host.mails.filter(({ subject }) => subject.startsWith('客服周报'))).toHaveLength(3);
    host.advanceTo(at('2024-05-20 11:00'));
    expect(digests(host).map(({ to }) => to.join())).toEqual([
      'chenjing@example.com',
      'wangfang@example.com',
      'liuchang@example.com',
    ]);
    expect(told()).toHaveLength(1);
  },
);
