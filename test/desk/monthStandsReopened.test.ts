import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { close, later, newDesk, submit, tickets, type } from './desk';
import { lastMonthAgain, lineOf, tableUnder } from './reportReader';

const sheet = '月报 2024-05';

const figures = (host: Host) => lastMonthAgain(host, sheet);

const inTime = (host: Host): string | undefined => lineOf(tableUnder(host, sheet, '关键指标'), '解决达标率').本月;

/** A ticket of 27 May 10:00, due on 29 May 10:00, an hour later with its customer. */
function verifying(): Host {
  const host = newDesk('2024-05-27 10:00');
  submit(host);
  host.advanceTo(at('2024-05-27 11:00'));
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '已补发');
  type(host, 1, 'status', '待验证');
  return host;
}

test('D13: resolved in time in May, sent back in June and missed then, a ticket stays one of May’s in time', () => {
  const june = later(verifying(), '2024-06-03 09:00');
  june.run('checkDeadlines');
  const first = figures(june);
  expect(inTime(june)).toBe('100.0%');
  type(june, 1, 'status', '处理中');
  const end = later(june, '2024-06-20 09:00');
  end.run('checkDeadlines');
  expect(tickets(end)[0]).toMatchObject({ SLA状态: '已超时', 解决达标: '否' });
  expect(figures(end)).toEqual(first);
});

test('D13: closed in time in May, reopened in June and missed then, a ticket stays one of May’s in time', () => {
  const may = newDesk('2024-05-27 10:00');
  submit(may);
  may.advanceTo(at('2024-05-27 11:00'));
  close(may, 1);
  const june = later(may, '2024-06-03 09:00');
  const first = figures(june);
  expect(inTime(june)).toBe('100.0%');
  type(june, 1, 'reopenReason', '客户说仍未到账');
  type(june, 1, 'status', '处理中');
  const end = later(june, '2024-06-20 09:00');
  end.run('checkDeadlines');
  expect(tickets(end)[0]).toMatchObject({ SLA状态: '已超时', 解决达标: '否' });
  expect(figures(end)).toEqual(first);
});

test('D13: missed in May and reopened in June, it stays one of those that May missed, with its deadline', () => {
  const reported = newDesk('2024-05-20 10:00');
  submit(reported);
  const may = later(reported, '2024-05-27 11:00');
  may.run('checkDeadlines');
  close(may, 1);
  const june = later(may, '2024-06-03 09:00');
  const first = figures(june);
  expect(inTime(june)).toBe('0.0%');
  type(june, 1, 'reopenReason', '客户说仍未到账');
  type(june, 1, 'status', '处理中');
  june.advanceTo(at('2024-06-03 10:00'));
  close(june, 1);
  expect(figures(later(june, '2024-06-20 09:00'))).toEqual(first);
});

test('D13: a deadline of May that is moved in June was missed in May', () => {
  const may = newDesk('2024-05-27 10:00');
  submit(may);
  const june = later(may, '2024-06-03 09:00');
  june.run('checkDeadlines');
  const first = figures(june);
  expect(inTime(june)).toBe('0.0%');
  type(june, 1, 'resolveDue', '2024-06-28 10:00');
  const end = later(june, '2024-06-20 09:00');
  end.run('checkDeadlines');
  expect(figures(end)).toEqual(first);
});

test('D13: a score typed in June into a ticket of May, for which nobody noted a confirmation, is none of May’s', () => {
  const june = later(verifying(), '2024-06-03 09:00');
  const first = figures(june);
  type(june, 1, 'satisfaction', '满意');
  expect(tickets(june)[0]?.客户确认时间).toBeUndefined();
  expect(figures(june)).toEqual(first);
});

test('D5, D13: what May closed as not solved is none solved at first contact when June reopens it, and a result of June is none of May', () => {
  const may = newDesk('2024-05-27 10:00');
  for (const row of [1, 2, 3]) submit(may, { phenomenon: `第 ${row} 个问题` });
  may.advanceTo(at('2024-05-27 11:00'));
  type(may, 2, 'status', '处理中');
  type(may, 2, 'status', '等待客户');
  may.advanceTo(at('2024-05-27 11:30'));
  for (const row of [1, 2, 3]) {
    type(may, row, 'status', '处理中');
    type(may, row, 'solution', '已补发');
    type(may, row, 'status', '待验证');
  }
  for (const row of [1, 2]) {
    type(may, row, 'result', '未解决');
    type(may, row, 'unresolvedReason', '等待配件');
  }
  type(may, 1, 'status', '已关闭');
  const june = later(may, '2024-06-03 09:00');
  const first = figures(june);
  expect(lineOf(tableUnder(june, sheet, '关键指标'), '首次解决率').本月).toBe('50.0%');
  type(june, 1, 'reopenReason', '客户说仍未到账');
  type(june, 1, 'status', '处理中');
  type(june, 3, 'result', '部分解决');
  expect(tickets(june).map((ticket) => ticket.处理结果)).toEqual([undefined, '未解决', '部分解决']);
  expect(figures(june)).toEqual(first);
});

test('D5, D13: closed in May, reopened in June and closed again in the same second, a ticket stays one that May closed', () => {
  const may = newDesk('2024-05-27 10:00');
  submit(may);
  close(may, 1);
  const june = later(may, '2024-06-03 09:00');
  const first = figures(june);
  expect(lineOf(tableUnder(june, sheet, '关键指标'), '关闭工单').本月).toBe('1');
  type(june, 1, 'reopenReason', '客户说仍未到账');
  close(june, 1);
  expect(tickets(june)[0]).toMatchObject({ 状态: '已关闭', 重开次数: '1', 关闭时间: '2024-06-03 09:00' });
  expect(figures(june)).toEqual(first);
});
