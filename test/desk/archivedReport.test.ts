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
