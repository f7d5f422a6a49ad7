import type { Host } from '../../host/contract/host';
import type { IntakeForm, Queue } from '../../src/api';
import { at } from '../domain/moments';
import { agent, answered, later, newDesk, owner, submit, type } from './desk';

const warning = '定时检查已停止';
const queueOf = (host: Host) => answered<Queue>(host.person(agent).call('openQueue', ['mine']));

/** A desk that ran until 10:00; its triggers have not fired since, as when Google disabled them. */
function stopped(now: string): Host {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  host.advanceTo(at('2024-05-20 10:00'));
  return later(host, now);
}

/** Toasts that `act` brings about. */
function toastsOf(host: Host, act: () => void): readonly string[] {
  const before = host.toasts.length;
  act();
  return host.toasts.slice(before).map(({ message }) => message);
}

test('while the clock runs nobody is warned; once it has been silent, queue and form say what to do, without another call', () => {
  const running = stopped('2024-05-20 10:15');
  expect(queueOf(running).deskNote).toBeUndefined();
  const host = stopped('2024-05-20 12:00');
  expect(queueOf(host).deskNote).toContain(warning);
  expect(queueOf(host).deskNote).toContain('客服台 › 初始化 / 修复工作簿');
  expect(answered<IntakeForm>(host.person(agent).call('openIntake', [])).deskNote).toContain(warning);
  const callsOf = (desk: Host) => desk.person(agent).call('openQueue', ['mine']).calls.total;
  expect(callsOf(host)).toBe(callsOf(running));
});

test('in an English workbook the warning is English', () => {
  const host = later(newDesk('2024-05-20 09:00', 'en_US'), '2024-05-20 12:00');
  expect(queueOf(host).deskNote).toContain('Service desk › Set up / repair workbook');
});

test('whoever edits a ticket is warned, at most every 10 minutes, and the edit is taken all the same', () => {
  const host = stopped('2024-05-20 12:00');
  const edits = (text: string) => toastsOf(host, () => type(host, 1, 'urgency', text));
  expect(edits('高')).toEqual([expect.stringContaining(warning)]);
  expect(edits('中')).toEqual([]);
  const soon = later(host, '2024-05-20 12:11');
  expect(toastsOf(soon, () => type(soon, 1, 'urgency', '低'))).toHaveLength(1);
  expect(soon.displayValues('工单')[1]?.join()).toContain('低');
});

test('whoever opens the workbook is warned', () => {
  const host = stopped('2024-05-20 12:00');
  expect(toastsOf(host, () => host.person(agent).open())).toEqual([expect.stringContaining(warning)]);
  const running = stopped('2024-05-20 10:15');
  expect(toastsOf(running, () => running.person(agent).open())).toEqual([]);
});

test('set-up replaces a trigger of one’s own that has stopped, and the warning goes', () => {
  const host = stopped('2024-05-20 12:00');
  host.run('setUpWorkbook', [], owner);
  expect(queueOf(host).deskNote).toBeUndefined();
  const before = host.executions.length;
  host.advanceTo(host.now() + 5 * 60_000);
  expect(host.executions.slice(before).map((run) => run.function)).toEqual(['tick']);
});

test('a quiet desk whose triggers were deleted at 10:00 is known to have stopped half an hour later', () => {
  expect(queueOf(stopped('2024-05-20 10:15')).deskNote).toBeUndefined();
  expect(queueOf(stopped('2024-05-20 10:30')).deskNote).toContain(warning);
});

test('a clock with nothing to do leaves word every third time, at one call more, and otherwise costs two', () => {
  const host = newDesk('2024-05-20 09:00');
  host.advanceTo(at('2024-05-20 10:00'));
  const calls = host.executions.filter((run) => run.function === 'tick').map((run) => run.calls.total);
  const idle = calls.filter((total) => total <= 3);
  expect(idle).toEqual([2, 3, 2, 2, 3, 2, 2, 3, 2, 2]);
});

test('each menu entry tells that the clock has stopped, also once somebody has checked the deadlines by menu', () => {
  const host = stopped('2024-05-20 12:00');
  for (const name of ['checkDeadlines', 'reportThisMonth', 'sendDigestNow', 'checkDeadlines', 'showPrint']) {
    expect(toastsOf(host, () => host.run(name, [], owner)).at(-1)).toContain(warning);
  }
  const running = stopped('2024-05-20 10:15');
  expect(toastsOf(running, () => running.run('checkDeadlines', [], owner)).join()).not.toContain(warning);
});

test('answers of the sidebar tell it, at no call more', () => {
  const ask = (host: Host) => [submit(host), host.person(agent).call('openTicket', ['20240520001', 1])];
  const late = ask(stopped('2024-05-20 12:00'));
  const running = ask(stopped('2024-05-20 10:15'));
  for (const { result } of late) expect(result).toMatchObject({ ok: true, deskNote: expect.stringContaining(warning) });
  for (const { result } of running) expect(result).not.toHaveProperty('deskNote');
  expect(late.map(({ calls }) => calls.total)).toEqual(running.map(({ calls }) => calls.total));
});

test('whoever edits the sheets of people or tasks is warned as well', () => {
  const host = stopped('2024-05-20 12:00');
  expect(toastsOf(host, () => host.person(owner).type('人员', 2, 5, '是'))).toEqual([expect.stringContaining(warning)]);
  const other = stopped('2024-05-20 12:00');
  expect(toastsOf(other, () => other.person(owner).type('协同任务', 1, 4, '查日志'))).toEqual([
    expect.stringContaining(warning),
  ]);
});
