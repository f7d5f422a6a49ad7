import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { altered, columnOf, employ, later, newDesk, noteAt, owner, submit, type } from './desk';
import { chen, li, wang } from './team';

/** 王芳 has all tickets; 陈静 is her supervisor. */
function evening(now: string): Host {
  const host = newDesk(now);
  employ(
    host,
    ['王芳', wang, '客服', '客服部', '客服组, 主管, 资深客服, 快速响应小组', '是'],
    ['陈静', chen, '主管', '客服部', '', '否'],
  );
  return host;
}

/** Notices mailed: time of day and subject. */
const notices = (host: Host): readonly string[] =>
  host.mails
    .filter(({ subject }) => /超时】|新工单|分派|低分|差评|评价/.test(subject))
    .map(({ sentAt, subject }) => `${new Date(sentAt + 8 * 3_600_000).toISOString().slice(11, 16)} ${subject}`);

/** A ticket that is promised a reply at 23:00. */
function promised(host: Host, urgency: string): void {
  submit(host, { urgency, ...(urgency === '紧急' && { impact: '停业' }) });
  host.advanceTo(host.now() + 6 * 60_000);
  type(host, 1, 'promisedAt', '2024-05-20 23:00');
}

test('D15: a deadline that passes at 23:00 is told at 07:00, once', () => {
  const host = evening('2024-05-20 17:00');
  promised(host, '低');
  const before = notices(host).length;
  host.advanceTo(at('2024-05-20 23:59'));
  const morning = later(host, '2024-05-21 06:50');
  morning.advanceTo(at('2024-05-21 06:59'));
  expect(notices(morning).slice(before)).toEqual([]);
  morning.advanceTo(at('2024-05-21 07:20'));
  expect(notices(morning).slice(before)).toEqual(['07:00 【超时】工单 20240520001']);
});

test('D3: a deadline that passes at 23:00 is told at 07:00 to whom the ticket was handed on meanwhile', () => {
  const host = evening('2024-05-20 17:00');
  host.person(owner).paste('人员', 4, 0, [['李强', li, '客服', '客服部', '', '是']]);
  promised(host, '低');
  host.advanceTo(at('2024-05-20 23:10'));
  type(host, 1, 'owner', '李强');
  const morning = later(host, '2024-05-21 06:59');
  morning.advanceTo(at('2024-05-21 07:20'));
  const told = morning.mails.filter(({ subject }) => subject.startsWith('【超时】'));
  expect(told.map(({ to, cc }) => [to, cc])).toEqual([[[li], [chen]]]);
});

test('D15: an urgent one is told at 23:00, quiet hours or not', () => {
  const host = evening('2024-05-20 17:00');
  submit(host, { urgency: '紧急', impact: '停业' });
  type(host, 1, 'status', '处理中');
  host.advanceTo(at('2024-05-20 17:06'));
  type(host, 1, 'promisedAt', '2024-05-20 23:00');
  host.advanceTo(at('2024-05-20 23:06'));
  expect(notices(host).at(-1)).toMatch(/^23:00 【超时】/);
});

test('D15: with the setting 否 nothing waits', () => {
  const host = evening('2024-05-20 17:00');
  const row = host.displayValues('设置').findIndex(([name]) => name === '静默时段');
  host.person(owner).type('设置', row, 1, '否');
  promised(host, '低');
  host.advanceTo(at('2024-05-20 23:06'));
  expect(notices(host).at(-1)).toMatch(/^23:00 【超时】/);
});

test('D15: with quiet hours 00:00-24:00 the cell says so, those of 22:00 to 07:00 stand in, and the digest of 08:30 comes', () => {
  const host = evening('2024-05-20 17:00');
  const row = host.displayValues('设置').findIndex(([name]) => name === '静默时段');
  host.person(owner).type('设置', row, 1, '00:00-24:00');
  host.advanceTo(at('2024-05-20 17:10'));
  expect(noteAt(host, row, 1, '设置')).toContain('每天至少留出 1 小时');
  const morning = later(host, '2024-05-21 08:28');
  morning.advanceTo(at('2024-05-21 08:40'));
  expect(morning.mails.filter(({ subject }) => subject.startsWith('客服日报 2024-05-21'))).toHaveLength(1);
});

test('D15: tickets given out at night are told in the morning; an urgent one at once', () => {
  const host = evening('2024-05-20 23:00');
  submit(host);
  submit(host, { contact: '13912345678', urgency: '紧急', impact: '停业' });
  host.advanceTo(at('2024-05-20 23:10'));
  const assigned = (of: Host) => of.mails.filter(({ subject }) => !/日报|周报|我的工单/.test(subject));
  expect(assigned(host).map(({ to }) => to)).toEqual([[wang]]);
  expect(assigned(host)[0]?.body).toContain('20240520002');
  expect(assigned(host)[0]?.body).not.toContain('20240520001');
  const morning = later(host, '2024-05-21 06:59');
  morning.advanceTo(at('2024-05-21 07:06'));
  expect(assigned(morning).filter(({ body }) => body.includes('20240520001'))).toHaveLength(1);
});

test('D8, D15: a low score typed at 22:28 makes its task at once, and is mailed at 07:00, once', () => {
  const day = evening('2024-05-20 17:00');
  submit(day);
  day.advanceTo(at('2024-05-20 17:06'));
  const low = (host: Host) => host.mails.filter(({ subject, to }) => to.includes(chen) && subject.includes('评价'));
  const night = later(day, '2024-05-20 22:28');
  night.person(chen).type('工单', 1, columnOf(night, 'satisfaction'), '一般');
  night.advanceTo(at('2024-05-20 22:46'));
  expect(night.displayValues('协同任务')[1]?.join()).toContain('20240520001');
  expect(low(night)).toEqual([]);
  const morning = later(night, '2024-05-21 06:50');
  morning.advanceTo(at('2024-05-21 07:20'));
  expect(low(morning).map(({ sentAt }) => sentAt)).toEqual([at('2024-05-21 07:00')]);
});

test('D15: ticks of a night with notices kept cost 2 service calls, each third one a call more to leave word, and the sheet 运行状态 tells of them', () => {
  const host = evening('2024-05-20 17:00');
  promised(host, '低');
  host.advanceTo(at('2024-05-20 23:50'));
  const waiting = host.displayValues('运行状态').find(([item]) => item === '待发邮件');
  expect(waiting?.join()).toContain('静默时段留存 1 项，2024-05-21 07:00 发送');
  const night = host.executions.filter(
    ({ function: name, startedAt }) => name === 'tick' && startedAt > at('2024-05-20 23:16'),
  );
  expect(night.filter(({ calls }) => calls.total === 2).length).toBeGreaterThan(night.length * 0.55);
  expect(night.filter(({ calls }) => calls.total <= 3).length).toBeGreaterThan(night.length * 0.7);
});

/** The ticks of the minutes after `time`, the first of them killed at its service call `call`. */
function killedAt(state: Host, time: string, call: number): Host {
  const host = later(state, time);
  host.plan({ kind: 'kill', at: call });
  host.advanceTo(host.now() + 7 * 60_000);
  return host;
}

test('D15: killed at any service call of the tick that finds or tells it, the notice comes in the morning and is not lost', () => {
  const state = evening('2024-05-20 17:00');
  promised(state, '低');
  const count = notices(state).length;
  const found = later(state, '2024-05-20 22:59');
  found.advanceTo(at('2024-05-20 23:01'));
  for (let call = 1; call <= 9; call += 1) {
    const night = killedAt(state, '2024-05-20 22:59', call);
    expect([call, notices(night).slice(count)]).toEqual([call, []]);
    for (const host of [later(night, '2024-05-21 06:59'), killedAt(found, '2024-05-21 06:59', call)]) {
      host.advanceTo(at('2024-05-21 07:20'));
      const told = notices(host).slice(count);
      // A kill between a mail and its being forgotten repeats that mail.
      expect([call, told.length === 1 || told.length === 2, new Set(told.map((line) => line.slice(6))).size]).toEqual([
        call,
        true,
        1,
      ]);
    }
  }
});

/** Monday's digests, in a week whose clock stood still till `back`, Tuesday's morning included. */
function mailedAfter(back: string, kind: string): readonly string[] {
  const monday = evening('2024-05-20 08:00');
  const host = later(monday, back);
  host.advanceTo(host.now() + 20 * 60_000);
  const morning = later(host, '2024-05-21 06:50');
  morning.advanceTo(at('2024-05-21 07:20'));
  return morning.mails
    .filter(({ subject }) => subject.startsWith(kind))
    .map(({ sentAt }) => new Date(sentAt + 8 * 3_600_000).toISOString().slice(0, 16));
}

test('D15: a weekly digest that is late till Monday 22:30 comes on Tuesday at 07:00, once; one late till 21:30 with the next tick', () => {
  expect(mailedAfter('2024-05-20 22:30', '客服周报')).toEqual(['2024-05-21T07:00']);
  expect(mailedAfter('2024-05-20 21:30', '客服周报')).toEqual(['2024-05-20T21:35']);
});

test('D15: Monday’s daily digest that is late till 22:30 is left out, for Tuesday’s tells the same', () => {
  expect(mailedAfter('2024-05-20 22:30', '客服日报')).toEqual([]);
  expect(mailedAfter('2024-05-20 21:30', '客服日报')).toEqual(['2024-05-20T21:35']);
});

test('D15: a digest that the team itself set to 06:30 comes at 06:30', () => {
  const host = evening('2024-05-21 06:20');
  const row = host.displayValues('设置').findIndex(([name]) => name === '日报时间');
  host.person(owner).type('设置', row, 1, '06:30');
  host.advanceTo(at('2024-05-21 07:20'));
  expect(host.mails.filter(({ subject }) => subject.startsWith('客服日报')).map(({ sentAt }) => sentAt)).toEqual([
    at('2024-05-21 06:30'),
  ]);
});

/** The archive of 02:00 on 21 May, failing as often as told. */
function failingArchive(times: number): Host {
  const host = later(evening('2024-05-20 17:00'), '2024-05-21 01:30');
  host.person(owner).paste('人员', 4, 0, [['刘畅', 'liuchang@example.com', '管理员', '客服部', '', '否']]);
  host.advanceTo(at('2024-05-21 01:59'));
  for (let time = 0; time < times; time += 1) {
    // Lock, memory, beginning: the fourth call is the archive's.
    host.plan({ kind: 'fail', at: 4, message: 'Service unavailable' });
    host.advanceTo(host.now() + 30 * 60_000);
  }
  return host;
}

const failures = (host: Host): readonly (readonly string[])[] =>
  host.mails
    .filter(({ subject }) => subject.startsWith('【工单台】'))
    .map(({ sentAt, to, subject, body }) => [
      new Date(sentAt + 8 * 3_600_000).toISOString().slice(11, 16),
      ...to,
      subject.slice(0, '【工单台】夜间归档'.length),
      body.includes('起自动重试') ? 'failing' : body.includes('此后已恢复正常') ? 'well' : '',
    ]);

test.each([
  ['went well at 02:30', 1, 'well'],
  ['still fails', 11, 'failing'],
] as const)(
  'D15: an archive that fails at 02:00 and %s is told to the administrator at 07:00, once',
  (_, times, now) => {
    const host = failingArchive(times);
    host.advanceTo(at('2024-05-21 08:00'));
    expect(failures(host)).toEqual([['07:00', 'liuchang@example.com', '【工单台】夜间归档', now]]);
  },
);

test('D15: a check of the clocks that fails at 02:00 is told at once, for urgent tickets depend on it', () => {
  const night = evening('2024-05-21 01:30');
  night.person(owner).paste('人员', 4, 0, [['刘畅', 'liuchang@example.com', '管理员', '客服部', '', '否']]);
  night.advanceTo(at('2024-05-21 01:45'));
  const host = altered(night, { without: '日历' });
  host.advanceTo(at('2024-05-21 06:00'));
  expect(failures(host)).toHaveLength(1);
  expect(failures(host)[0]?.slice(1)).toEqual(['liuchang@example.com', '【工单台】检查时限', 'failing']);
});
