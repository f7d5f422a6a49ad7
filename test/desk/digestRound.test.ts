import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { agent, columnOf, employ, filledIn, later, newDesk, owner, submit } from './desk';
import { wang } from './team';

const digests = (host: Host) =>
  host.mails.filter(({ subject, sentAt }) => /^(客服日报|我的工单)/.test(subject) && sentAt >= at('2024-05-21 00:00'));
const mailed = (host: Host) => digests(host).map(({ to }) => to.join());
const expected = ['chenjing@example.com', 'liuchang@example.com', 'wangfang@example.com'];

const employThree = (host: Host) =>
  employ(
    host,
    ['王芳', wang, '客服', '客服部', '客服组', '是'],
    ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是'],
    ['刘畅', 'liuchang@example.com', '管理员', '客服部', '', '是'],
  );

/** At 08:29 王芳 has a ticket due today; 陈静 and 刘畅 are managers. */
function morning(): Host {
  const host = newDesk('2024-05-20 17:00');
  employThree(host);
  submit(host);
  host.advanceTo(at('2024-05-20 17:10'));
  const next = later(host, '2024-05-21 08:20');
  next.advanceTo(at('2024-05-21 08:29'));
  return next;
}

test('D15: the digest to 3 people costs their 3 mails and 5 calls besides the 2 of an idle tick', () => {
  const host = morning();
  host.advanceTo(at('2024-05-21 08:31'));
  expect(mailed(host).sort()).toEqual(expected);
  const tick = host.executions.filter(({ function: name }) => name === 'tick').pop();
  expect(tick?.calls.total).toBeLessThanOrEqual(2 + 3 + 5);
});

test.each(['kept', 'lost'] as const)(
  'D15: a digest killed at any service call, unflushed writes %s, reaches everybody exactly once',
  (unflushed) => {
    const state = morning();
    for (let call = 1; call <= 10; call += 1) {
      const host = later(state, '2024-05-21 08:29');
      host.plan({ kind: 'kill', at: call, unflushed });
      host.advanceTo(at('2024-05-21 08:31'));
      host.advanceTo(at('2024-05-21 09:40'));
      expect([call, mailed(host).sort()]).toEqual([call, expected]);
    }
  },
);

test.each([7, 8, 9])(
  'D15: a digest killed at call %i reaches everybody once although the same account and another mail receipts meanwhile',
  (call) => {
    const host = later(morning(), '2024-05-21 08:29');
    const setting = host.displayValues('设置').findIndex(([name]) => name === '受理回执邮件');
    host.person(owner).type('设置', setting, 1, '是');
    const takeIn = (person: string, token: string) => {
      const values = filledIn({ contact: 'zhang.wei@example.com' });
      host.person(person).call('submitIntake', [{ token: `${token}-of-digest-test`, values }]);
    };
    host.plan({ kind: 'kill', at: call });
    host.advanceTo(at('2024-05-21 08:31'));
    takeIn(owner, 'alive');
    takeIn(agent, 'other');
    host.advanceTo(at('2024-05-21 08:37'));
    takeIn(owner, 'dead');
    host.advanceTo(at('2024-05-21 08:50'));
    expect(host.mails.filter(({ to }) => to.includes('zhang.wei@example.com'))).toHaveLength(3);
    expect(mailed(host).sort()).toEqual(expected);
  },
);

test.each([
  ['goes on', false],
  ['is killed before the third', true],
] as const)(
  'D15: when the first mail fails once and the tick %s, everybody has theirs after the next ones, nobody twice',
  (_, isKilled) => {
    const host = later(morning(), '2024-05-21 08:29');
    host.plan({ kind: 'fail', at: 7, message: 'Service unavailable: email' });
    if (isKilled) host.plan({ kind: 'kill', at: 14 });
    host.advanceTo(at('2024-05-21 08:31'));
    host.advanceTo(at('2024-05-21 08:46'));
    expect(mailed(host).sort()).toEqual(expected);
  },
);

test('D15: a mail that failed three times is named in 运行状态 and told to the administrator, the others have theirs', () => {
  const host = morning();
  host.person(owner).type('人员', 2, 1, 'chenjing@example.com.');
  host.advanceTo(at('2024-05-21 09:20'));
  expect(mailed(host).sort()).toEqual(expected.slice(1));
  const told = host.mails.filter(({ subject }) => subject.startsWith('【工单台】日报'));
  expect(told.map(({ to, body }) => [to, body.includes('陈静')])).toEqual([[['liuchang@example.com'], true]]);
  const waiting = host.displayValues('运行状态').find(([item]) => item === '待发邮件');
  expect(waiting?.join()).toContain('发给陈静的邮件三次都没有发出');
});

test('D15: whom the day’s quota leaves out waits for the next, the managers first', () => {
  const host = newDesk('2024-05-21 08:10', 'zh_CN', { mailQuota: 25 });
  employThree(host);
  submit(host);
  // The new ticket, told without a copy, and the week’s list, late by a day, take three of the 25; digests leave 20 to
  // passed deadlines.
  host.advanceTo(at('2024-05-21 09:10'));
  expect(mailed(host)).toEqual(expected.slice(0, 2));
  host.advanceTo(at('2024-05-22 09:10'));
  expect(mailed(host)).toContain(wang);
});

test('D15: with one recipient left, an urgent deadline is told to the owner alone; digests wait, and who misses theirs is named', () => {
  const host = newDesk('2024-05-21 08:10', 'zh_CN', { mailQuota: 1 });
  employThree(host);
  submit(host);
  submit(host, { urgency: '紧急', impact: '门店停业' });
  for (const row of [1, 2]) host.person(owner).type('工单', row, columnOf(host, 'owner'), '王芳');
  host.advanceTo(at('2024-05-21 09:50'));
  expect(host.mails.map(({ subject, to, cc }) => [subject, to, cc])).toEqual([
    ['【超时】工单 20240521002', [wang], []],
  ]);
  const waiting = host.displayValues('运行状态').find(([item]) => item === '待发邮件');
  expect(waiting?.join()).toContain('涉及：王芳、陈静、刘畅');
});

test('D15: the weekly digest goes to the managers before an agent who asked for it and stands above', () => {
  const host = newDesk('2024-05-27 08:50');
  employThree(host);
  host.person(owner).type('人员', 1, host.displayValues('人员')[0]?.indexOf('周报') ?? -1, '是');
  host.advanceTo(at('2024-05-27 09:10'));
  const weekly = host.mails.filter(({ subject }) => subject.startsWith('客服周报'));
  expect(weekly.map(({ to }) => to.join())).toEqual(expected);
});

test('D15: a weekly digest that is late tells everybody of the same Monday to Sunday', () => {
  const host = newDesk('2024-05-22 08:10');
  employThree(host);
  host.advanceTo(at('2024-05-22 08:31'));
  const weekly = host.mails.filter(({ subject }) => subject.startsWith('客服周报'));
  expect(new Set(weekly.map(({ subject }) => subject.slice(0, 29)))).toEqual(
    new Set(['客服周报 2024-05-13 至 2024-05-19']),
  );
});

test('D15: the number in a mail of a passed deadline or a new ticket leads to its row', () => {
  const host = newDesk('2024-05-21 09:00');
  employThree(host);
  submit(host);
  submit(host, { urgency: '紧急', impact: '门店停业' });
  host.person(owner).type('工单', 2, columnOf(host, 'owner'), '王芳');
  host.advanceTo(at('2024-05-21 09:30'));
  const linked = (mail: RegExp) =>
    host.mails.flatMap(({ subject, htmlBody }) => (mail.test(subject) ? (htmlBody?.match(/range=A\d/g) ?? []) : []));
  expect(linked(/^【超时】/)).toEqual(['range=A3']);
  expect(linked(/^【(?!超时)/)).toContain('range=A2');
});

test('D15: links of a digest lead to the row of the ticket', () => {
  const host = morning();
  host.advanceTo(at('2024-05-21 08:31'));
  const own = digests(host).find(({ to }) => to.includes(wang));
  expect(own?.htmlBody).toContain('#gid=730001&amp;range=A2');
});
