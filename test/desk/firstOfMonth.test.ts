import { tmpdir } from 'node:os';
import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { employ, later, newDesk, submit, type } from './desk';
import { wang } from './team';

const readers = ['chenjing@example.com', 'liuchang@example.com'];

/** The report does without its PDF, which takes its time and changes nothing here. */
const browser = process.env.CHROME_PATH;
beforeAll(() => {
  process.env.CHROME_PATH = tmpdir();
});
afterAll(() => {
  if (browser === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = browser;
});

/** Two minutes before 07:00 of 1 June: May's report waits to be mailed, and an urgent ticket is promised a reply at 07:00. */
function morning(): Host {
  const may = newDesk('2024-05-31 16:00');
  employ(
    may,
    ['王芳', wang, '客服', '客服部', '客服组, 主管, 资深客服, 快速响应小组', '是'],
    ['陈静', 'chenjing@example.com', '主管', '客服部', '', '否'],
    ['刘畅', 'liuchang@example.com', '管理员', '客服部', '', '否'],
  );
  submit(may);
  submit(may, { contact: '13912345678', urgency: '紧急', impact: '停业' });
  type(may, 2, 'status', '处理中');
  may.advanceTo(at('2024-05-31 18:10'));
  type(may, 2, 'promisedAt', '2024-06-01 07:00');
  const night = later(may, '2024-05-31 23:58');
  night.advanceTo(at('2024-06-01 00:20'));
  return later(night, '2024-06-01 06:58');
}

const mailed = (host: Host, since: string, subject: RegExp) =>
  host.mails.filter((mail) => mail.sentAt >= at(since) && subject.test(mail.subject));
const reports = (host: Host) => mailed(host, '2024-06-01 00:00', /^售后问题月报/).flatMap(({ to }) => to);
const notices = (host: Host) => mailed(host, '2024-06-01 00:00', /^【超时】/).map(({ to, cc }) => [...to, ...cc]);

test('D13, D15: with May’s report and an urgent deadline owed at 07:00, the tick is killed at each service call: both are mailed, the report once to each person', () => {
  const before = morning();
  const state = before.save();
  expect([reports(before), notices(before)]).toEqual([[], []]);
  before.advanceTo(at('2024-06-01 07:05'));
  const tick = before.executions.filter((run) => run.function === 'tick').pop();
  expect([reports(before), notices(before)]).toEqual([readers, [[wang, 'chenjing@example.com']]]);
  const doubled: number[] = [];
  for (let call = 1; call <= (tick?.calls.total ?? 0); call += 1) {
    const host = later({ ...before, save: () => state }, '2024-06-01 06:58');
    host.plan({ kind: 'kill', at: call });
    host.advanceTo(at('2024-06-01 07:21'));
    expect([call, reports(host).sort()]).toEqual([call, readers]);
    expect([call, new Set(notices(host).map(String)).size]).toEqual([call, 1]);
    if (notices(host).length > 1) doubled.push(call);
  }
  // Between the mail and its being forgotten lie the lock, the memory and its writing: only a kill there repeats it.
  expect(doubled.length).toBeLessThanOrEqual(3);
});
