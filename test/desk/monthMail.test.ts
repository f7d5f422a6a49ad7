import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { employ, later, newDesk, owner, submit } from './desk';

/** A desk with one ticket of May, ten minutes before June; whoever set it up is its supervisor. */
function beforeJune(): Host {
  const may = newDesk('2024-05-06 10:00');
  submit(may);
  return later(may, '2024-05-31 23:50');
}

const reports = (host: Host) => host.mails.filter((mail) => mail.subject.startsWith('售后问题月报'));

test('D13: on the 1st the report of the month before goes to the supervisors with its PDF, once', () => {
  const host = beforeJune();
  host.advanceTo(at('2024-06-01 07:30'));
  const [mail, ...more] = reports(host);
  expect(more).toEqual([]);
  expect(mail?.to).toEqual([owner]);
  expect(mail?.subject).toBe('售后问题月报 2024-05：受理 1，解决达标率 0.0%，超时 1');
  expect(mail?.htmlBody).toContain('#gid=730001&amp;range=A2" style');
  expect(mail?.attachments?.map(({ name }) => name)).toEqual(['月报 2024-05.pdf']);
});

test('D15: the report that is drawn at midnight is mailed when the quiet hours end, at 07:00', () => {
  const host = beforeJune();
  host.advanceTo(at('2024-06-01 06:55'));
  expect(host.displayValues('月报 2024-05').length).toBeGreaterThan(10);
  expect(reports(host)).toEqual([]);
  expect(host.displayValues('运行状态').find(([item]) => item === '月报邮件')?.[5]).toBe('2024-06-01 07:00');
  host.advanceTo(at('2024-06-01 07:30'));
  expect(reports(host).map(({ sentAt }) => sentAt)).toEqual([at('2024-06-01 07:00')]);
});

test('D15: without quiet hours it is mailed at midnight', () => {
  const host = beforeJune();
  const row = host.displayValues('设置').findIndex(([name]) => name === '静默时段');
  host.person(owner).type('设置', row, 1, '否');
  host.advanceTo(at('2024-06-01 00:10'));
  expect(reports(host).map(({ sentAt }) => sentAt)).toEqual([at('2024-06-01 00:00')]);
});

test('D15: a clock that comes back on the 1st at 22:30 mails the report on the 2nd at 07:00', () => {
  const host = later(beforeJune(), '2024-06-01 22:30');
  host.advanceTo(at('2024-06-01 23:00'));
  expect(reports(host)).toEqual([]);
  const next = later(host, '2024-06-02 06:50');
  next.advanceTo(at('2024-06-02 07:30'));
  expect(reports(next).map(({ sentAt }) => sentAt)).toEqual([at('2024-06-02 07:00')]);
});

test('D15: a supervisor who says 否 under 月报 gets none; a quality inspector who says 是 does', () => {
  const host = beforeJune();
  const wish = host.displayValues('人员')[0]?.indexOf('月报') ?? -1;
  employ(
    host,
    ['陈静', 'chenjing@example.com', '主管', '客服部', '', '是'],
    ['刘畅', 'liuchang@example.com', '主管', '客服部', '', '是'],
    ['周敏', 'zhoumin@example.com', '质量', '客服部', '', '是'],
    ['王芳', 'wangfang@example.com', '客服', '客服部', '', '是'],
  );
  for (const [row, text] of [
    [2, '否'],
    [3, '是'],
  ] as const)
    host.person(owner).type('人员', row, wish, text);
  const june = later(host, '2024-06-01 06:50');
  june.advanceTo(at('2024-06-01 07:30'));
  expect(reports(june).map(({ to }) => to)).toEqual([['chenjing@example.com'], ['zhoumin@example.com']]);
});

test('D15: the month that was mailed by hand on the 1st is not mailed again by the clock', () => {
  const host = later(beforeJune(), '2024-06-01 00:02');
  host.run('mailLastMonth');
  host.run('mailLastMonth');
  host.advanceTo(at('2024-06-01 07:30'));
  // Whoever asks twice gets it twice; the clock adds none.
  expect(reports(host).map(({ to }) => to)).toEqual([[owner], [owner]]);
});

test('D15: whoever became a supervisor after the mail by hand gets the report by the clock, alone', () => {
  const host = later(beforeJune(), '2024-06-01 00:02');
  host.run('mailLastMonth');
  employ(host, ['陈静', 'chenjing@example.com', '主管', '客服部', '', '是']);
  host.advanceTo(at('2024-06-01 07:30'));
  expect(reports(host).map(({ to }) => to)).toEqual([[owner], ['chenjing@example.com']]);
});

test('D15: a report by hand that was killed at any service call is made good by the clock, nobody gets it twice', () => {
  const june = later(beforeJune(), '2024-06-01 00:02');
  const calls = later(june, '2024-06-01 00:02').run('mailLastMonth').calls.total;
  for (let call = calls - 8; call <= calls; call += 1) {
    const host = later(june, '2024-06-01 00:02');
    host.plan({ kind: 'kill', at: call, unflushed: 'kept' });
    host.run('mailLastMonth');
    const morning = later(host, '2024-06-01 06:50');
    morning.advanceTo(at('2024-06-01 07:30'));
    expect([call, reports(morning).map(({ to }) => to)]).toEqual([call, [[owner]]]);
  }
});

test('D15: of four whom the report goes to by hand a quota of two leaves out two, who are named, counted, and get it later', () => {
  const may = newDesk('2024-05-31 23:00', 'zh_CN', { mailQuota: 2 });
  const names = ['陈静', '刘畅', '周敏', '周洁'];
  const addresses = ['chenjing', 'liuchang', 'zhoumin', 'zhoujie'].map((name) => `${name}@example.com`);
  employ(may, ...names.map((name, row) => [name, addresses[row] ?? '', '主管', '客服部', '', '是']));
  submit(may);
  may.advanceTo(at('2024-06-01 00:02'));
  may.run('mailLastMonth');
  expect(may.toasts.at(-1)?.message).toBe(
    '月报已发给 2 人。今天的邮件额度已用完，周敏、周洁（2 人）没有收到，额度恢复后自动补发。',
  );
  may.advanceTo(at('2024-06-01 02:00'));
  const waiting = may.displayValues('运行状态').find(([name]) => name === '待发邮件');
  expect(waiting?.join()).toMatch(/2 项.*日报、周报和月报 2.*周敏、周洁/);
  const next = later(may, '2024-06-01 06:55');
  next.advanceTo(at('2024-06-01 07:30'));
  expect(reports(next).map(({ to }) => to[0])).toEqual(addresses);
});

test('D15: a quota for one report goes to the supervisor, whoever else asked for it and stands above', () => {
  const host = newDesk('2024-05-31 23:00', 'zh_CN', { mailQuota: 1 });
  submit(host);
  employ(
    host,
    ['王芳', 'wangfang@example.com', '客服', '客服部', '', '是'],
    ['陈静', 'chenjing@example.com', '主管', '客服部', '', '是'],
  );
  const head = host.displayValues('人员')[0] ?? [];
  host.person(owner).type('人员', 1, head.indexOf('月报'), '是');
  host.advanceTo(at('2024-06-01 00:02'));
  host.run('mailLastMonth');
  expect(reports(host).map(({ to }) => to)).toEqual([['chenjing@example.com']]);
});

test('D15: April mailed by hand in May does not keep the clock from mailing May', () => {
  const april = newDesk('2024-04-30 10:00');
  submit(april);
  const may = later(april, '2024-05-06 10:00');
  submit(may);
  may.run('mailLastMonth');
  const host = later(may, '2024-05-31 23:50');
  host.advanceTo(at('2024-06-01 07:30'));
  expect(reports(host).map(({ subject }) => subject.slice(0, 14))).toEqual([
    '售后问题月报 2024-04',
    '售后问题月报 2024-05',
  ]);
});
