import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { address, mailedLink, resolved, tick, visit } from './customerLink';
import { close, later, newDesk, submit, tickets, type } from './desk';
import { lastMonthAgain, lineOf, tableUnder } from './reportReader';
import { act, chen, employTeam, wang } from './team';

const sheet = '月报 2024-05';
const figures = (host: Host) => lastMonthAgain(host, sheet);
const figure = (host: Host, name: string) => lineOf(tableUnder(host, sheet, '关键指标'), name).本月;

/** The same desk later, its web app published, after a tick. */
function on(host: Host, time: string): Host {
  const then = later(host, time);
  then.publishWebApp(address);
  then.advanceTo(at(time) + 6 * 60_000);
  return then;
}

const number = '20240530001';
const again = { kind: 'move', to: 'verifying', values: { solution: '再次退款' } } as const;

/** A ticket of 30 May, resolved at once, and the link that its customer was mailed. */
function resolvedInMay(): { readonly host: Host; readonly link: string } {
  const host = newDesk('2024-05-30 09:30');
  host.publishWebApp(address);
  employTeam(host);
  resolved(host);
  tick(host);
  return { host, link: mailedLink(host) };
}

/** A ticket of 30 May whose customer answered by the mailed link on 31 May, so that it was reopened. */
function answeredInMay(score: 1 | 2): Host {
  const { host, link } = resolvedInMay();
  const may = on(host, '2024-05-31 09:00');
  expect(visit(may, 'answerSurvey', { link, score, comment: '太慢' }).ok).toBe(true);
  expect(tickets(may)[0]).toMatchObject({ 状态: '处理中', 客户满意度: score === 1 ? '非常不满意' : '不满意' });
  return may;
}

test('D13: a score of May stays May’s when the ticket is confirmed and closed on 3 June without another', () => {
  const june = on(answeredInMay(1), '2024-06-01 10:00');
  const first = figures(june);
  expect([figure(june, '评价数'), figure(june, '平均满意度')]).toEqual(['1', '1.00']);
  const monday = on(june, '2024-06-03 09:00');
  const done = { kind: 'finishTask', taskNo: `${number}-1`, output: '已致歉', minutes: '', state: 'done' } as const;
  act(monday, chen, done, { number });
  act(monday, wang, again, { number });
  const values = { result: '已解决', confirmedAt: '2024-06-03T09:05' };
  act(monday, wang, { kind: 'move', to: 'closed', values }, { number });
  expect(tickets(monday)[0]).toMatchObject({ 状态: '已关闭', 客户满意度: '非常不满意' });
  expect(figures(monday)).toEqual(first);
});

test('D13: 2 of May and 5 of June are 2 in May’s report', () => {
  const june = on(answeredInMay(2), '2024-06-01 10:00');
  const first = figures(june);
  const monday = on(june, '2024-06-03 09:00');
  act(monday, wang, again, { number });
  monday.advanceTo(at('2024-06-03 09:30'));
  expect(visit(monday, 'answerSurvey', { link: mailedLink(monday), score: 5, comment: '好了' }).ok).toBe(true);
  expect(tickets(monday)[0]?.客户满意度).toBe('非常满意');
  expect(figures(monday)).toEqual(first);
  expect(figure(monday, '平均满意度')).toBe('2.00');
});

test('D3, D13: in time in May, reopened by the customer’s low score of June and missed then, it stays in time, and the log keeps the old deadline', () => {
  const { host, link } = resolvedInMay();
  const values = { result: '已解决', confirmedAt: '2024-05-30T09:30' };
  act(host, wang, { kind: 'move', to: 'closed', values }, { number });
  const { 解决时限: due = '' } = tickets(host)[0] ?? {};
  const june = on(host, '2024-06-03 09:20');
  const first = figures(june);
  expect(figure(june, '解决达标率')).toBe('100.0%');
  expect(visit(june, 'answerSurvey', { link, score: 1, comment: '没好' }).ok).toBe(true);
  const end = on(june, '2024-06-20 10:00');
  expect(tickets(end)[0]).toMatchObject({ 状态: '处理中', 解决达标: '否' });
  expect(figures(end)).toEqual(first);
  const told = end.displayValues('处理进度').filter((cells) => cells.join().includes(`解决时限 ${due} → `));
  expect(told).toHaveLength(1);
});

test('D3, D13: so it does where the low score of June is typed, and a ticket that had waited for its customer', () => {
  const host = newDesk('2024-05-27 09:30');
  employTeam(host);
  for (const row of [1, 2]) submit(host, { contact: `1381234567${row}` });
  type(host, 2, 'status', '处理中');
  type(host, 2, 'status', '等待客户');
  host.advanceTo(at('2024-05-28 09:00'));
  type(host, 2, 'status', '处理中');
  for (const row of [1, 2]) close(host, row);
  const june = on(host, '2024-06-03 09:00');
  const first = figures(june);
  expect(figure(june, '解决达标率')).toBe('100.0%');
  for (const row of [1, 2]) type(june, row, 'satisfaction', '非常不满意');
  june.advanceTo(at('2024-06-03 09:30'));
  const end = on(june, '2024-06-20 10:00');
  expect(tickets(end).map((ticket) => ticket.解决达标)).toEqual(['否', '否']);
  expect(figures(end)).toEqual(first);
});

test('D3, D13: what waits for its customer from 28 May over its deadline of 30 May to 3 June, and is missed then, May did not miss', () => {
  const host = newDesk('2024-05-28 09:30');
  employTeam(host);
  submit(host);
  type(host, 1, 'status', '处理中');
  host.advanceTo(at('2024-05-28 11:00'));
  type(host, 1, 'status', '等待客户');
  const june = on(host, '2024-06-01 10:00');
  expect(tickets(june)[0]?.解决时限).toBe('2024-05-30 09:30');
  const first = figures(june);
  expect([figure(june, '解决达标率'), figure(june, '超时工单')]).toEqual(['–', '0']);
  const monday = on(june, '2024-06-03 09:20');
  type(monday, 1, 'status', '处理中');
  const end = on(monday, '2024-06-12 10:00');
  expect(tickets(end)[0]).toMatchObject({ SLA状态: '已超时', 解决达标: '否' });
  expect(figures(end)).toEqual(first);
});

const dissatisfied = (host: Host) => tableUnder(host, sheet, '不满意工单（3 分及以下）').map((line) => line.工单编号);

test('D8, D13: scores that May typed stay May’s when June clears one and changes another', () => {
  const host = newDesk('2024-05-27 09:30');
  for (const row of [1, 2, 3]) submit(host, { contact: `1381234567${row}` });
  host.advanceTo(at('2024-05-27 10:30'));
  for (const row of [1, 2]) close(host, row);
  type(host, 1, 'satisfaction', '一般');
  type(host, 2, 'satisfaction', '满意');
  type(host, 3, 'satisfaction', '一般');
  const june = on(host, '2024-06-01 10:00');
  const first = figures(june);
  expect([figure(june, '评价数'), figure(june, '平均满意度')]).toEqual(['3', '3.33']);
  expect(dissatisfied(june)).toEqual(['20240527001', '20240527003']);
  for (const row of [1, 3]) type(june, row, 'satisfaction', '');
  type(june, 2, 'satisfaction', '非常满意');
  expect(tickets(june).map((ticket) => ticket.客户满意度)).toEqual([undefined, '非常满意', undefined]);
  expect(figures(june)).toEqual(first);
});

test('D8, D11, D13: what a customer answered in May stays May’s when June clears it and the ticket is archived', () => {
  const { host, link } = resolvedInMay();
  const values = { result: '已解决', confirmedAt: '2024-05-30T09:30' };
  act(host, wang, { kind: 'move', to: 'closed', values }, { number });
  const may = on(host, '2024-05-31 09:00');
  expect(visit(may, 'answerSurvey', { link, score: 3, comment: '太慢' }).ok).toBe(true);
  const june = on(may, '2024-06-03 10:00');
  const first = figures(june);
  expect([figure(june, '评价数'), dissatisfied(june)]).toEqual(['1', [number]]);
  type(june, 1, 'satisfaction', '');
  expect(tickets(june)[0]?.客户满意度).toBeUndefined();
  expect(figures(june)).toEqual(first);
  const done = { kind: 'finishTask', taskNo: `${number}-1`, output: '已致歉', minutes: '', state: 'done' } as const;
  act(june, chen, done, { number });
  const year = later(june, '2024-11-20 09:00');
  year.run('archiveNow');
  expect(tickets(year)).toEqual([]);
  year.person('owner@example.com').call('makeMonthReport', ['2024-05']);
  expect([figure(year, '评价数'), dissatisfied(year)]).toEqual(['1', [number]]);
});

test('D8, D13: a customer’s comment that June types over stays May’s in May’s list, typed there or said by link', () => {
  const comment = (host: Host) => tableUnder(host, sheet, '不满意工单（3 分及以下）').map((line) => line.客户评价);
  const june = on(answeredInMay(1), '2024-06-01 10:00');
  const first = figures(june);
  expect(comment(june)).toEqual(['太慢']);
  type(june, 1, 'feedback', '六月改写');
  expect(tickets(june)[0]?.客户评价).toBe('六月改写');
  expect(figures(june)).toEqual(first);

  const may = newDesk('2024-05-20 09:30');
  submit(may);
  close(may, 1);
  type(may, 1, 'satisfaction', '不满意');
  type(may, 1, 'feedback', '等了“很久”');
  const after = later(may, '2024-06-01 08:00');
  const typed = figures(after);
  expect(comment(after)).toEqual(['等了“很久”']);
  type(after, 1, 'feedback', '六月改写');
  expect(figures(after)).toEqual(typed);
  type(after, 1, 'satisfaction', '满意');
  expect(figures(after)).toEqual(typed);

  const blank = newDesk('2024-05-20 09:30');
  submit(blank);
  close(blank, 1);
  type(blank, 1, 'satisfaction', '不满意');
  const none = later(blank, '2024-06-01 08:00');
  const without = figures(none);
  type(none, 1, 'feedback', '六月才写');
  expect(figures(none)).toEqual(without);
});
