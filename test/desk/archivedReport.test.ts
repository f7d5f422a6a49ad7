import type { Host } from '../../host/contract/host';
import { archived, deskWithOldTickets, liveCustomers } from './archives';
import { answered, close, later, newDesk, owner, submit, tickets, type } from './desk';
import { lineOf, tableUnder } from './reportReader';
import { act, chen, employTeam, wang } from './team';
import { archivingToWarehouse, pass } from './warehouse';

const figuresOfMay = (host: Host) => {
  answered(host.person(owner).call('makeMonthReport', ['2024-05']));
  return tableUnder(host, '月报 2024-05', '关键指标').map((line) => [line.指标, line.本月]);
};

test('D13: the report of a past month counts the same tickets once they are archived', () => {
  const host = deskWithOldTickets();
  const before = figuresOfMay(host);
  host.run('archiveNow');
  expect(liveCustomers(host)).toEqual(['丁*', '戊*']);
  expect(before[0]).toEqual([expect.any(String), expect.stringMatching(/^[1-9]/)]);
  expect(figuresOfMay(host)).toEqual(before);
});

test('D13: the report of a month that is wholly archived reads the workbook once and its archive once', () => {
  const host = deskWithOldTickets();
  host.run('archiveNow');
  const made = host.person(owner).call('makeMonthReport', ['2024-05']);
  expect(made.calls.byMethod['Sheets.Spreadsheets.Values.batchGetByDataFilter']).toBe(2);
});

/** Types a new name over a category of the first level, and carries the tickets along. */
function rename(host: Host, from: string, to: string): void {
  host.displayValues('分类').forEach(([name], row) => {
    if (name === from) host.person(owner).type('分类', row, 0, to);
  });
  host.answerNext({ button: 'YES' });
  expect(host.run('carryRenamed', [], owner).error).toBeNull();
}

const volumesOfMay = (host: Host) => {
  answered(host.person(owner).call('makeMonthReport', ['2024-05']));
  return tableUnder(host, '月报 2024-05', '重点问题 TOP5').map((line) => [line.一级分类, line.工单数]);
};

test('D13: archived tickets count under the name that their category has today', () => {
  const host = deskWithOldTickets();
  host.run('archiveNow');
  expect(volumesOfMay(host)).toEqual([['产品功能', '3']]);
  rename(host, '产品功能', '软件功能');
  expect(volumesOfMay(host)).toEqual([['软件功能', '3']]);
});

/** A ticket of 20 May that May solved at once; June asked another department about it before it was closed. */
function askedOfOthersInJune(): Host {
  const may = newDesk('2024-05-20 10:00');
  employTeam(may);
  submit(may);
  for (const status of ['处理中', '待验证']) {
    type(may, 1, 'solution', '已补发');
    type(may, 1, 'status', status);
  }
  const june = later(may, '2024-06-03 10:00');
  const task = { kind: 'task', department: '技术部', person: '', what: '查日志', dueAt: '' } as const;
  act(june, wang, task);
  const ended = { kind: 'finishTask', taskNo: '20240520001-1', output: 'v2.3.1', minutes: '', state: 'done' } as const;
  act(june, chen, ended);
  type(june, 1, 'result', '已解决');
  type(june, 1, 'confirmedAt', '2024-06-03 10:00');
  type(june, 1, 'status', '已关闭');
  return june;
}

/** Archives until nothing is left to move, half a minute apart. */
function archivedAll(host: Host): Host {
  for (let run = 0; run < 4 && tickets(host).length > 0; run += 1) {
    host.run('archiveNow');
    pass(host, 30);
  }
  expect(tickets(host)).toEqual([]);
  return host;
}

test('D7, D13: a task of June takes no first contact from May, archived in a workbook or in BigQuery', () => {
  const june = askedOfOthersInJune();
  const live = figuresOfMay(june);
  expect(lineOf(tableUnder(june, '月报 2024-05', '关键指标'), '首次解决率').本月).toBe('100.0%');
  expect(figuresOfMay(archivedAll(later(june, '2024-09-10 09:00')))).toEqual(live);
  const pushed = archivingToWarehouse(later(june, '2024-09-10 09:00'));
  expect(figuresOfMay(archivedAll(pushed))).toEqual(live);
});

test('D13: tickets and tasks that are archived in BigQuery are one query of the report', () => {
  const pushed = archivedAll(archivingToWarehouse(later(askedOfOthersInJune(), '2024-09-10 09:00')));
  const made = pushed.person(owner).call('makeMonthReport', ['2024-05']);
  expect(made.calls.byMethod['BigQuery.Jobs.query']).toBe(1);
});

test('D11, D13: a ticket that a broken-off run left in the archive and in the live sheet is counted once in every month that looks back on it', () => {
  const closedAndOpen = (host: Host) => {
    answered(host.person(owner).call('makeMonthReport', ['2024-05']));
    return tableUnder(host, '月报 2024-05', '关键指标')
      .filter(({ 指标 = '' }) => /^(关闭工单|期末积压)/.test(指标))
      .map((line) => [line.指标, line.本月]);
  };
  const february = newDesk('2024-02-20 09:00');
  for (const contact of ['13800000001', '13800000002']) submit(february, { contact });
  const may = later(february, '2024-05-10 09:00');
  for (const row of [1, 2]) close(may, row);
  submit(may, { contact: '13800000003' });
  const host = later(may, '2024-09-10 02:30');
  const before = closedAndOpen(host);
  expect(before).toContainEqual(['关闭工单', '2']);
  let broken = host;
  for (let call = 1; archived(broken).length === 0; call += 1) {
    broken = later(host, '2024-09-10 02:31');
    broken.plan({ kind: 'kill', at: call, unflushed: 'kept' });
    broken.run('archiveNow');
  }
  expect([tickets(broken).length, archived(broken).length]).toEqual([3, 2]);
  expect(closedAndOpen(broken)).toEqual(before);
});
