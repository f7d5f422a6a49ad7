import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { close, later, newDesk, submit, tickets, type } from './desk';
import { lineOf, tableUnder } from './reportReader';
import { act, employTeam, pass, wang } from './team';

const sheet = '月报 2024-05';

/** Eight tickets of 6 May, three of them closed in May, and one of 31 May 17:00 that nobody has. */
function lastOfMay(): Host {
  const may = newDesk('2024-05-06 10:00');
  for (const category1 of [
    '产品功能',
    '物流配送',
    '产品功能',
    '财务票据',
    '产品功能',
    '物流配送',
    '产品功能',
    '使用咨询',
  ])
    submit(may, { category1 });
  may.advanceTo(at('2024-05-06 11:00'));
  for (const row of [1, 2, 3]) close(may, row);
  type(may, 1, 'satisfaction', '满意');
  type(may, 4, 'status', '处理中');
  type(may, 5, 'overdueReason', '等待配件');
  const friday = later(may, '2024-05-31 17:00');
  friday.run('checkDeadlines');
  submit(friday, { category1: '物流配送' });
  type(friday, 9, 'owner', '');
  return friday;
}

/** All that the report shows, but when it was made and the pivot tables, which follow the tickets. */
function shown(host: Host, name: string): readonly (readonly string[])[] {
  host.run('reportLastMonth');
  const rows = host.displayValues(name);
  const pivots = rows.findIndex(([first]) => first === '数据透视表');
  return rows.slice(0, pivots < 0 ? undefined : pivots).filter(([first = '']) => !first.includes('生成于'));
}

test('D13: May’s report of 1 June and that of 15 June are equal cell by cell, whatever June answered, resolved, missed, scored and reopened', () => {
  const dawn = later(lastOfMay(), '2024-06-01 08:00');
  expect(tickets(dawn)[8]).toMatchObject({ 解决时限: '2024-06-04 17:00' });
  expect(tickets(dawn)[8]?.主办人).toBeUndefined();
  const first = shown(dawn, sheet);
  const figures = tableUnder(dawn, sheet, '关键指标');
  expect(figures.map((line) => [line.指标, line.本月]).slice(0, 5)).toEqual([
    ['受理工单', '9'],
    ['关闭工单', '3'],
    ['响应达标率', expect.any(String)],
    ['解决达标率', expect.any(String)],
    ['超时工单', '5'],
  ]);
  const host = later(dawn, '2024-06-03 10:00');
  type(host, 4, 'status', '待验证');
  close(host, 5);
  type(host, 5, 'satisfaction', '非常满意');
  type(host, 9, 'status', '处理中');
  const june = later(host, '2024-06-15 09:00');
  type(june, 2, 'reopenReason', '客户说仍未到账');
  type(june, 2, 'status', '处理中');
  june.run('checkDeadlines');
  expect(tickets(june)[8]?.SLA状态).toBe('已超时');
  expect(shown(june, sheet)).toEqual(first);
  const july = later(june, '2024-07-01 08:00');
  shown(july, '月报 2024-06');
  const before = tableUnder(july, '月报 2024-06', '关键指标').map((line) => [line.指标, line.上月]);
  expect(before).toEqual(figures.map((line) => [line.指标, line.本月]));
});

test('D7, D13: a ticket with a task of another department that is not done is none solved at first contact', () => {
  const host = newDesk('2024-05-20 10:00');
  employTeam(host);
  for (const row of [1, 2]) {
    submit(host, { phenomenon: `第 ${row} 个问题` });
  }
  act(host, wang, { kind: 'task', department: '技术部', person: '赵敏', what: '查退款日志', dueAt: '' });
  pass(host, 30);
  for (const row of [1, 2]) type(host, row, 'solution', '已补发');
  for (const row of [1, 2]) for (const status of ['处理中', '待验证']) type(host, row, 'status', status);
  host.run('reportThisMonth');
  expect(lineOf(tableUnder(host, sheet, '关键指标'), '首次解决率').本月).toBe('50.0%');
});

test('D13: a share that rose from 33.3 % to 50 % rose by 16.7 percentage points', () => {
  const april = newDesk('2024-04-08 10:00');
  for (let row = 1; row <= 3; row += 1) submit(april);
  close(april, 1);
  april.advanceTo(at('2024-04-30 10:00'));
  const may = later(april, '2024-05-06 10:00');
  for (let row = 4; row <= 5; row += 1) submit(may);
  close(may, 4);
  const june = later(may, '2024-06-01 08:00');
  june.run('checkDeadlines');
  june.run('reportLastMonth');
  const line = lineOf(tableUnder(june, sheet, '关键指标'), '解决达标率');
  expect([line.上月, line.本月, line.增减]).toEqual(['33.3%', '50.0%', '+16.7 个百分点']);
});
