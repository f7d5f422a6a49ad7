import type { Host } from '../../host/contract/host';
import type { TicketView } from '../../src/api';
import { deskWithArchive } from './archives';
import { damaged, selfCheck, withoutSheet } from './damage';
import { answered, later, owner } from './desk';

/** What the repair put back; its first run sees to the clock of the desk that the tests keep. */
const repaired = (host: Host): string => selfCheck(host)[0] ?? '';
const checked = (): Host => {
  const host = deskWithArchive();
  repaired(host);
  return host;
};
const inOrder = repaired(checked());
const listed = (host: Host) => host.displayValues('归档').map(([year, book, tickets]) => [year, book, tickets]);
const statusOf = (host: Host, number: string): string =>
  answered<TicketView>(host.person(owner).call('openTicket', [number, null])).status.label;

describe('D11: archives that the workbook no longer lists are listed again by the repair', () => {
  test('归档 deleted: archived tickets are found again', () => {
    const host = checked();
    const before = listed(host);
    const broken = withoutSheet(host, '归档');
    expect(repaired(broken)).toBe('已修复：“归档”表里的 1 个归档工作簿。');
    expect(listed(broken)).toEqual(before);
    expect(statusOf(broken, '20240520001')).toBe('已关闭 · 已归档');
    expect(repaired(broken)).toBe(inOrder);
  });

  test('its row deleted', () => {
    const host = checked();
    const before = listed(host);
    host.person(owner).deleteRows('归档', 1, 1);
    expect(repaired(host)).toBe('已修复：“归档”表里的 1 个归档工作簿。');
    expect(listed(host)).toEqual(before);
  });

  test('one whose workbook was deleted for good is not', () => {
    const host = checked();
    host.person(owner).deleteRows('归档', 1, 1);
    const broken = damaged(
      host,
      `const [mark] = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('sheetdesk.archive').find();
       const [year, archiveOf] = JSON.parse(mark.getValue());
       mark.setValue(JSON.stringify([year, archiveOf, 'deleted']));`,
    );
    expect(repaired(broken)).toBe(inOrder);
    expect(listed(broken)).toHaveLength(1);
  });
});

test.each([
  ['link was written over', 1, 'xxx'],
  ['link was cleared', 1, ''],
  ['year was cleared', 0, ''],
])('D11: a row of 归档 whose %s is put right by the repair, and stays one row', (_, column, text) => {
  const host = checked();
  const before = listed(host);
  host.person(owner).type('归档', 1, column, text);
  expect(repaired(host)).toBe('已修复：“归档”表里的 1 个归档工作簿。');
  expect(listed(host)).toEqual(before);
  expect(statusOf(host, '20240520001')).toBe('已关闭 · 已归档');
  expect(repaired(host)).toBe(inOrder);
});

describe('D11: archives that the workbook no longer lists are listed again in the night, by themselves', () => {
  test.each([
    ['归档 deleted', (host: Host) => withoutSheet(host, '归档')],
    [
      'its row deleted',
      (host: Host) => {
        host.person(owner).deleteRows('归档', 1, 1);
        return host;
      },
    ],
  ])('%s', (_, lose) => {
    const host = checked();
    host.run('archiveNow');
    const before = listed(host);
    const night = later(lose(host), '2024-09-11 02:06');
    expect(night.fire('tick').error).toBeNull();
    expect(listed(night)).toEqual(before);
    expect(statusOf(night, '20240520001')).toBe('已关闭 · 已归档');
  });
});

test('D11, D13: until then a report and a sought number say that the archive of the year is missing, at no call more', () => {
  const host = deskWithArchive();
  const make = (of: Host) => of.person(owner).call('makeMonthReport', ['2024-05']).calls.total;
  const calls = make(later(host, '2024-09-10 09:10'));
  const row = later(host, '2024-09-10 09:10');
  row.person(owner).deleteRows('归档', 1, 1);
  for (const lost of [row, withoutSheet(host, '归档')]) {
    expect(make(lost)).toBeLessThanOrEqual(calls);
    expect(lost.displayValues('月报 2024-05').flat().join()).toMatch(/数据不完整：.*2024 年/);
    expect(JSON.stringify(lost.person(owner).call('openTicket', ['20240520001', null]).result)).toMatch(/2024 年/);
  }
});
