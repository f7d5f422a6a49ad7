import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { damaged } from '../desk/damage';
import { agent, columnOf, employ, newDesk, owner, submit, tickets, type } from '../desk/desk';
import { tableUnder } from '../desk/reportReader';
import { traps } from './traps';

const run = (host: Host, name: string) => host.run(name, [], owner);

test.each(traps)('the trap “%s” has its test in %s', (_, file, title) => {
  const text = readFileSync(path.resolve(__dirname, '..', `${file}.test.ts`), 'utf8');
  expect([title, text.includes(title)]).toEqual([title, true]);
});

/** Clears the ticket's cells as Google's undo does: what a script clears fires no edit trigger. */
const undone = (host: Host, ...keys: readonly FieldKey[]): Host =>
  damaged(
    host,
    `const sheet = SpreadsheetApp.getActive().getSheetByName('工单');
    for (const column of ${JSON.stringify(keys.map((key) => columnOf(host, key) + 1))}) sheet.getRange(2, column).clearContent();`,
  );

function expectBack(desk: Host, taken: readonly FieldKey[]): void {
  const written = tickets(desk);
  const host = undone(desk, ...taken);
  expect(tickets(host)).not.toEqual(written);
  run(host, 'checkDeadlines');
  expect(tickets(host)).toEqual(written);
}

/** What undo takes back of a typed row, and the cells that were typed. */
const takenBack: readonly (readonly [what: string, typed: readonly FieldKey[], taken: readonly FieldKey[]])[] = [
  [
    'number, time and month, known by when the row was given to somebody',
    ['phenomenon'],
    ['number', 'createdAt', 'month'],
  ],
  ['time of report', ['phenomenon', 'urgency'], ['createdAt']],
  ['month', ['phenomenon', 'urgency'], ['month']],
  ['time of report and month', ['phenomenon', 'urgency'], ['createdAt', 'month']],
  ['state and deadlines', ['phenomenon', 'urgency'], ['slaState', 'responseDue', 'resolveDue']],
];

test.each(takenBack)(
  'what the edit trigger wrote and undo took back is there again after the next sweep: %s',
  (_, typed, taken) => {
    const desk = newDesk('2024-05-20 09:00');
    for (const key of typed) type(desk, 1, key, key === 'urgency' ? '高' : '屏幕不亮');
    expectBack(desk, taken);
  },
);

test('what the edit trigger wrote and undo took back is there again after the next sweep: number and month, known by the time of report where nobody was there to take the row', () => {
  const desk = newDesk('2024-05-20 09:00');
  employ(desk);
  type(desk, 1, 'phenomenon', '屏幕不亮');
  expect(tickets(desk)[0]?.主办人).toBeUndefined();
  expectBack(desk, ['number', 'month']);
});

test('a number that undo took back together with its month costs the sweep no more calls than the number alone', () => {
  const callsOfSweep = (...keys: readonly FieldKey[]): number => {
    const desk = newDesk('2024-05-20 09:00');
    type(desk, 1, 'phenomenon', '屏幕不亮');
    return run(undone(desk, ...keys), 'checkDeadlines').calls.total;
  };
  expect(callsOfSweep('number', 'month')).toBe(callsOfSweep('number'));
});

test('a cell that the desk does not follow costs no service call', () => {
  const host = newDesk('2024-05-20 09:00');
  host.person(agent).insertColumns('处理进度', 6, 1);
  host.person(agent).type('处理进度', 3, 6, '自己的备注');
  expect(host.executions[host.executions.length - 1]?.calls).toEqual({ total: 0, byMethod: {} });
});

test('an option that the team renamed or removed leaves old tickets as they are, counted and swept', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { channel: '电话' });
  submit(host, { channel: '门店' });
  const [header = [], ...options] = host.displayValues('设置');
  const column = header.indexOf('渠道');
  host.person(owner).type('设置', 1, column, '热线');
  host.person(owner).clear('设置', 1 + options.findIndex((cells) => cells[column] === '门店'), column, 1, 1);
  submit(host, { channel: '热线' });
  run(host, 'checkDeadlines');
  run(host, 'reportThisMonth');
  expect(tickets(host).map((ticket) => [ticket.渠道, ticket.SLA状态])).toEqual([
    ['电话', '正常'],
    ['门店', '正常'],
    ['热线', '正常'],
  ]);
  const [received] = tableUnder(host, '月报 2024-05', '关键指标');
  expect(received?.本月).toBe('3');
  expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
});

test('a text longer than a cell is refused beside its field, in words', () => {
  const host = newDesk('2024-05-20 09:00');
  const { error, result } = submit(host, { phenomenon: '很长'.repeat(30_000) });
  expect(error).toBeNull();
  const message = '现象太长了，最多 50,000 个字符';
  expect(result).toMatchObject({ ok: false, refusal: { fields: [{ field: 'phenomenon', message }] } });
  expect(tickets(host)).toEqual([]);
});
