import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { employ, later, newDesk, submit } from './desk';

const digests = (host: Host) => host.mails.filter((mail) => mail.subject.startsWith('客服日报'));
const managers = [
  ['陈静', 'chenjing@example.com', '主管', '客服部', '主管, 客服组', '是'],
  ['刘畅', 'liuchang@example.com', '管理员', '客服部', '', '是'],
];

/** One mail to each manager. */
const twice = (sentAt: number) => managers.map(() => sentAt);

test('D15: at 08:30 of a working day supervisors and administrators get one digest each, in HTML and plain text', () => {
  const monday = newDesk('2024-05-20 09:00');
  employ(monday, ...managers);
  submit(monday, { phenomenon: '退款没有到账' });
  const host = later(monday, '2024-05-21 08:10');
  host.advanceTo(at('2024-05-21 08:25'));
  expect(digests(host)).toEqual([]);
  host.advanceTo(at('2024-05-21 09:30'));
  expect(digests(host).map(({ to }) => to)).toEqual([['chenjing@example.com'], ['liuchang@example.com']]);
  const [digest] = digests(host);
  expect(digest).toMatchObject({
    sentAt: at('2024-05-21 08:30'),
    subject: '客服日报 2024-05-21：超时 1，今日到期 0，待分配 0',
  });
  for (const text of ['20240520001', '退款没有到账', '新增']) {
    expect(digest?.body).toContain(text);
    expect(digest?.htmlBody).toContain(text);
  }
});

test('D15: Monday’s digest tells of Friday and the weekend, and says from which day on', () => {
  const friday = newDesk('2024-05-24 09:00');
  employ(friday, ...managers);
  for (let count = 0; count < 5; count += 1) submit(friday);
  const monday = later(friday, '2024-05-27 08:26');
  monday.advanceTo(at('2024-05-27 08:35'));
  expect(digests(monday)[0]?.body).toMatch(/2024-05-24 至昨日数据\n新增 5 \|/);
  const tuesday = later(monday, '2024-05-28 08:26');
  tuesday.advanceTo(at('2024-05-28 08:35'));
  expect(digests(tuesday).at(-1)?.body).toMatch(/昨日数据\n新增 0 \|/);
});

test('D15: no digest on Saturday and Sunday; Monday’s comes again', () => {
  const saturday = newDesk('2024-05-25 08:00');
  employ(saturday, ...managers);
  saturday.advanceTo(at('2024-05-25 09:00'));
  expect(digests(saturday)).toEqual([]);
  const monday = later(saturday, '2024-05-27 08:00');
  monday.advanceTo(at('2024-05-27 09:00'));
  expect(digests(monday).map((mail) => mail.sentAt)).toEqual(twice(at('2024-05-27 08:30')));
});

test('D3, D15: 10 June 2024 is a holiday (端午节), 12 October 2024 a Saturday that is worked: the digest knows', () => {
  const holiday = newDesk('2024-06-10 08:00');
  employ(holiday, ...managers);
  holiday.advanceTo(at('2024-06-10 09:00'));
  expect(digests(holiday)).toEqual([]);
  const workday = newDesk('2024-10-12 08:00');
  employ(workday, ...managers);
  workday.advanceTo(at('2024-10-12 09:00'));
  expect(digests(workday)).toHaveLength(managers.length);
});

test('the time of the digest is a setting', () => {
  const host = newDesk('2024-05-20 08:00');
  employ(host, ...managers);
  const row = host.displayValues('设置').findIndex((cells) => cells[0] === '日报时间');
  host.person('owner@example.com').type('设置', row, 1, '10:00');
  host.advanceTo(at('2024-05-20 10:30'));
  expect(digests(host).map((mail) => mail.sentAt)).toEqual(twice(at('2024-05-20 10:00')));
});

test('what the customer wrote is text in the mail, never markup', () => {
  const host = newDesk('2024-05-20 08:20');
  employ(host, ...managers);
  submit(host, { phenomenon: '<img src=x onerror=alert(1)>', urgency: '紧急', impact: '停业' });
  host.advanceTo(at('2024-05-20 09:00'));
  expect(digests(host)[0]?.htmlBody).toContain('&lt;img src=x');
  expect(digests(host)[0]?.htmlBody).not.toContain('<img');
});

test.each(['kept', 'lost'] as const)(
  'a digest killed at any call before its mail, unflushed writes %s, reaches each manager exactly once',
  (unflushed) => {
    for (let call = 1; call <= 7; call += 1) {
      const host = newDesk('2024-05-21 08:25');
      employ(host, ...managers);
      host.plan({ kind: 'kill', at: call, unflushed });
      host.advanceTo(at('2024-05-21 08:30'));
      host.advanceTo(at('2024-05-21 09:00'));
      expect(digests(host)).toHaveLength(managers.length);
    }
  },
);

test('sent by hand the digest is extra: the morning’s own still comes', () => {
  const host = newDesk('2024-05-21 08:00');
  employ(host, ...managers);
  host.run('sendDigestNow');
  host.advanceTo(at('2024-05-21 09:00'));
  expect(digests(host)).toHaveLength(2 * managers.length);
});

test('sent by hand with a quota of two it reaches two of four managers, names the others, and 运行状态 counts them', () => {
  const host = newDesk('2024-05-26 10:00', 'zh_CN', { mailQuota: 2 });
  employ(
    host,
    ...['陈静', '刘畅', '周敏', '周洁'].map((name) => [name, `${name}@example.com`, '主管', '客服部', '', '是']),
  );
  host.run('sendDigestNow');
  expect(host.toasts.at(-1)?.message).toBe(
    '日报已发给 2 人。今天的邮件额度已用完，周敏、周洁（2 人）没有收到，请明天再发。',
  );
  expect(digests(host).map(({ to }) => to[0])).toEqual(['陈静@example.com', '刘畅@example.com']);
  host.advanceTo(at('2024-05-26 12:00'));
  const waiting = host.displayValues('运行状态').find(([name]) => name === '待发邮件');
  // These two, and all four of the week's digest, which by the clock leaves what is left to passed deadlines.
  expect(waiting?.join()).toMatch(/日报、周报和月报 6：.*周敏、周洁/);
});
