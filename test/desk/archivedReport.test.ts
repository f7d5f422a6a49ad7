import type { Host } from '../../host/contract/host';
import { deskWithOldTickets, liveCustomers } from './archives';
import { answered, owner } from './desk';
import { tableUnder } from './reportReader';

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
