import type { Host } from '../../host/contract/host';
import { close, later, newDesk, submit, tickets, type } from './desk';
import { lastMonthAgain, lineOf, tableUnder } from './reportReader';
import { act, chen, employTeam, log, wang } from './team';

const sheet = '月报 2024-05';

const again = (host: Host) => lastMonthAgain(host, sheet);
const figure = (host: Host, name: string): string | undefined => lineOf(tableUnder(host, sheet, '关键指标'), name).本月;
const missedIn = (host: Host) =>
  tableUnder(host, sheet, '超时工单与原因').map((line) => [line.时限, line.应完成, line['超时(小时)']]);

test('D3, D4, D13: escalated in June, a ticket of May that had no deadline for a plan has not missed one in May’s report', () => {
  const host = newDesk('2024-05-30 10:00');
  employTeam(host);
  submit(host, { urgency: '低' });
  type(host, 1, 'status', '处理中');
  const june = later(host, '2024-06-01 08:00');
  again(june);
  expect(figure(june, '超时工单')).toBe('0');
  const monday = later(june, '2024-06-03 09:10');
  act(monday, wang, { kind: 'escalate', reason: '大客户' }, { number: '20240530001' });
  expect(tickets(monday)[0]?.方案时限).toBe('2024-05-30 12:00');
  expect(log(monday).at(-1)).toContain('方案时限 无 → 2024-05-30 12:00');
  again(monday);
  expect(figure(monday, '超时工单')).toBe('0');
});

test('D3, D13: a resolution that was brought forward and missed is listed with the deadline that it missed, the latest first', () => {
  const host = newDesk('2024-05-20 10:20');
  employTeam(host);
  for (const row of [1, 2, 3]) submit(host, { urgency: row === 3 ? '中' : '低', phenomenon: `第 ${row} 个问题` });
  for (const row of [1, 2, 3]) type(host, row, 'status', '处理中');
  type(host, 3, 'solution', '已补发');
  const move = (row: number, dueAt: string): void =>
    void act(host, chen, { kind: 'deadline', dueAt, reason: '客户要求' }, { number: `2024052000${row}`, row });
  for (const row of [1, 2]) move(row, '2024-05-21T16:00');
  // One put off counts from its original, two working days after the report.
  move(3, '2024-05-22T16:00');
  const thursday = later(host, '2024-05-23 10:00');
  thursday.run('checkDeadlines');
  close(thursday, 1);
  const june = later(thursday, '2024-06-01 08:00');
  again(june);
  expect(missedIn(june)).toEqual([
    ['解决', '2024-05-21 16:00', '248.0'],
    ['解决', '2024-05-22 10:20', '229.7'],
    ['解决', '2024-05-21 16:00', '42.0'],
  ]);
});

test('D3, D13: lowered after its deadline had passed and before a sweep saw that, a ticket has missed it at once and in May’s report for good', () => {
  const host = newDesk('2024-05-28 10:21');
  submit(host, { urgency: '紧急', impact: '停业' });
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '已补发');
  const late = later(host, '2024-05-29 10:23');
  type(late, 1, 'urgency', '低');
  expect(tickets(late)[0]).toMatchObject({ 解决达标: '否', 解决时限: '2024-06-04 10:21' });
  const june = later(late, '2024-06-01 08:00');
  june.run('checkDeadlines');
  const first = again(june);
  expect([figure(june, '解决达标率'), figure(june, '超时工单')]).toEqual(['0.0%', '1']);
  expect(missedIn(june)).toEqual([['解决', '2024-05-29 10:21', '61.7']]);
  const wednesday = later(june, '2024-06-05 08:00');
  wednesday.run('checkDeadlines');
  expect(again(wednesday)).toEqual(first);
});

test('D3, D13: made urgent and another’s by one edit in June, a ticket has May’s numbers also before the next sweep writes the lines', () => {
  const host = newDesk('2024-05-29 13:24');
  employTeam(host);
  submit(host, { urgency: '低' });
  const june = later(host, '2024-06-03 09:00');
  june.run('checkDeadlines');
  const shown = () => {
    again(june);
    return [figure(june, '响应达标率'), figure(june, '解决达标率'), figure(june, '超时工单'), ...missedIn(june)];
  };
  const first = shown();
  expect(first).toEqual(['0.0%', '–', '1', ['响应', '2024-05-30 13:24', '34.6']]);
  type(june, 1, 'complaintLevel', '二级');
  june.run('checkDeadlines');
  type(june, 1, 'impact', '停业');
  type(june, 1, 'urgency', '紧急');
  expect([log(june).length, tickets(june)[0]?.主办人]).toEqual([1, '陈静']);
  expect(shown()).toEqual(first);
  june.run('checkDeadlines');
  expect([log(june).length, ...shown()]).toEqual([3, ...first]);
});
