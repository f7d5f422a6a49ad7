import type { Host } from '../../host/contract/host';
import { altered, close, later, newDesk, submit, type } from './desk';
import { act, chen, employTeam, wang } from './team';

/** 王芳 works on a ticket of 中 from 09:00 of Monday 20 May on: due on Wednesday 09:00. */
function monday(urgency = '中'): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { urgency });
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '补发');
  return host;
}

/** The desk after a tick at each of those times. */
function ticksAt(host: Host, ...times: readonly string[]): Host {
  return times.reduce((state, time) => {
    const next = later(state, time);
    next.fire('tick');
    return next;
  }, host);
}

/** What the managers' digests say is newly overdue, by the day of the daily ones and the first of the weekly ones. */
const newlyOverdue = (host: Host): Readonly<Record<string, number>> =>
  Object.fromEntries(
    host.mails
      .filter(({ subject, to }) => /^客服[日周]报/.test(subject) && to.includes(chen))
      .map(({ subject, body }) => [/[日周]报 [\d-]+/.exec(subject)?.[0], Number(/新超时 (\d+)/.exec(body)?.[1])]),
  );

test('D3, D15: missed on Wednesday, closed, reopened on Thursday and resolved in time: newly overdue on Wednesday, that week, and never again', () => {
  const missed = ticksAt(monday(), '2024-05-21 08:31', '2024-05-22 08:31', '2024-05-22 09:06', '2024-05-22 10:00');
  close(missed, 1);
  const closed = ticksAt(missed, '2024-05-23 08:31');
  type(closed, 1, 'reopenReason', '又坏了');
  type(closed, 1, 'status', '处理中');
  const reopened = later(closed, '2024-05-23 09:30');
  close(reopened, 1);
  const days = ['2024-05-24 08:31', '2024-05-27 08:31', '2024-05-27 09:01', '2024-05-28 08:31', '2024-06-03 09:01'];
  expect(newlyOverdue(ticksAt(reopened, ...days))).toMatchObject({
    '日报 2024-05-23': 1,
    '日报 2024-05-24': 0,
    '日报 2024-05-27': 0,
    '周报 2024-05-20': 1,
    '日报 2024-05-28': 0,
    '周报 2024-05-27': 0,
  });
});

test('D3, D15: a resolution put off in time from Wednesday to Wednesday of the next week and missed then is newly overdue then', () => {
  const host = monday();
  act(host, wang, { kind: 'deadline', dueAt: '2024-05-29T12:00', reason: '等配件' });
  const first = ['2024-05-21 08:31', '2024-05-23 08:31', '2024-05-27 08:31', '2024-05-27 09:01', '2024-05-29 12:05'];
  const then = ['2024-05-30 08:31', '2024-05-31 08:31', '2024-06-03 08:31', '2024-06-03 09:01'];
  expect(newlyOverdue(ticksAt(host, ...first, ...then))).toMatchObject({
    '日报 2024-05-23': 0,
    '周报 2024-05-20': 0,
    '日报 2024-05-30': 1,
    '日报 2024-05-31': 0,
    '周报 2024-05-27': 1,
  });
});

test('D3, D15: a ticket whose urgency is raised on Thursday, so that it was due on Tuesday, is newly overdue on Thursday', () => {
  const host = ticksAt(monday('低'), '2024-05-21 08:31', '2024-05-22 08:31', '2024-05-23 10:00');
  type(host, 1, 'impact', '停业');
  type(host, 1, 'urgency', '紧急');
  const days = ['2024-05-23 10:05', '2024-05-24 08:31', '2024-05-27 08:31', '2024-05-27 09:01'];
  expect(newlyOverdue(ticksAt(host, ...days))).toMatchObject({
    '日报 2024-05-22': 0,
    '日报 2024-05-24': 1,
    '日报 2024-05-27': 0,
    '周报 2024-05-20': 1,
  });
});

test('D3, D15: an urgency lowered after the answer was due on Monday at 11:00 moves the miss to no other day', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { urgency: '高' });
  const missed = ticksAt(host, '2024-05-20 11:06');
  type(missed, 1, 'urgency', '低');
  type(missed, 1, 'status', '处理中');
  expect(newlyOverdue(ticksAt(missed, '2024-05-21 08:31', '2024-05-22 08:31'))).toMatchObject({
    '日报 2024-05-21': 1,
    '日报 2024-05-22': 0,
  });
});

test('D6, D15: a promise of Tuesday 10:00 that was answered at 10:06 is newly overdue on Tuesday, and the next one, in time, on no day', () => {
  const host = monday('低');
  type(host, 1, 'promisedAt', '2024-05-21 10:00');
  const late = ticksAt(host, '2024-05-21 08:31', '2024-05-21 10:06');
  act(late, wang, { kind: 'progress', note: '已回电', told: '电话' });
  const anew = ticksAt(late, '2024-05-22 08:31');
  type(anew, 1, 'promisedAt', '2024-05-24 10:00');
  expect(newlyOverdue(ticksAt(anew, '2024-05-23 08:31', '2024-05-24 10:06', '2024-05-27 08:31'))).toMatchObject({
    '日报 2024-05-22': 1,
    '日报 2024-05-23': 0,
    '日报 2024-05-27': 0,
  });
});

test('D3, D15: a deadline of Wednesday that passed while the customer was awaited is missed on no day, the one after the wait on its own', () => {
  const host = monday();
  type(host, 1, 'status', '等待客户');
  const resumed = ticksAt(host, '2024-05-21 08:31', '2024-05-23 10:00');
  type(resumed, 1, 'status', '处理中');
  const days = ['2024-05-23 10:05', '2024-05-24 08:31', '2024-05-27 08:31', '2024-05-27 10:05', '2024-05-28 08:31'];
  expect(newlyOverdue(ticksAt(resumed, ...days))).toMatchObject({
    '日报 2024-05-23': 0,
    '日报 2024-05-24': 0,
    '日报 2024-05-27': 0,
    '日报 2024-05-28': 1,
  });
});

/** Late on Thursday by a resolution that was put off from Wednesday: the log alone tells when that was. */
function putOff(): Host {
  const host = monday();
  act(host, wang, { kind: 'deadline', dueAt: '2024-05-23T12:00', reason: '等配件' });
  return ticksAt(host, '2024-05-21 08:31', '2024-05-23 12:05');
}

const dailyOfFriday = (host: Host): number | undefined =>
  newlyOverdue(ticksAt(host, '2024-05-24 08:31'))['日报 2024-05-24'];

test.each<[string, (host: Host) => void]>([
  ['has its columns as they were set up', () => undefined],
  ['has 说明 at its front', (host) => host.person(wang).moveColumns('处理进度', 4, 1, 0)],
  ['has 环节 at its end', (host) => host.person(wang).moveColumns('处理进度', 2, 1, 6)],
  ['lacks 环节 and 操作人', (host) => host.person(wang).deleteColumns('处理进度', 2, 2)],
])('D6, D15: the digest finds in the log what it needs where that %s', (_, change) => {
  const host = putOff();
  change(host);
  expect(dailyOfFriday(host)).toBe(1);
});

test('D15: a workbook without the log has its digests all the same', () => {
  const host = ticksAt(altered(putOff(), { without: '处理进度' }), '2024-05-24 08:31', '2024-05-27 09:01');
  expect(Object.keys(newlyOverdue(host))).toEqual(expect.arrayContaining(['日报 2024-05-24', '周报 2024-05-20']));
});

test('D15: the log is read in the call that reads the tickets: sent by hand to one manager the digest costs its mail and 6 calls', () => {
  const host = later(putOff(), '2024-05-24 08:31');
  const { calls } = host.run('sendDigestNow', [], chen);
  expect(host.mails[host.mails.length - 1]?.body).toContain('新超时 1');
  expect(calls.total).toBeLessThanOrEqual(1 + 6);
});
