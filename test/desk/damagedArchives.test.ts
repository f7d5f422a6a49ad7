import type { Host } from '../../host/contract/host';
import type { SavedDrive } from '../../host/drive/savedDrive';
import { archiveBooks, deskWithArchive, deskWithOldTickets, liveCustomers } from './archives';
import { damaged, selfCheck } from './damage';
import { answered, close, later, owner, reopened, submit, tickets } from './desk';
import { lineOf, tableUnder } from './reportReader';
import { archivingToWarehouse, pass } from './warehouse';

const lacking = /数据不完整：.*2024 年/;
const advice = /2024 年的归档不在“归档”表中、打不开，或者工单比“归档”表记的少/;

/** The desk with all of May's tickets archived, whose clock runs. */
function archivedDesk(): Host {
  const host = deskWithArchive();
  selfCheck(host);
  host.run('archiveNow');
  return later(host, '2024-09-10 10:00');
}

/** After somebody did something in the archive workbook. */
const inArchive = (host: Host, deed: string): Host =>
  damaged(
    host,
    `const [, id] = /d\\/([-\\w]+)/.exec(SpreadsheetApp.getActive().getSheetByName('归档').getRange(2, 2).getValue());
     const book = SpreadsheetApp.openById(id); ${deed}`,
  );

const savedOf = (host: Host) => JSON.parse(JSON.stringify(host.save())) as { readonly drive: SavedDrive };

/** The desk whose archive workbooks are gone for good. */
function withoutBooks(host: Host, time: string): Host {
  const { drive, ...rest } = savedOf(host);
  const items = drive.items.filter(({ id, kind }) => kind !== 'spreadsheet' || id === 'local-workbook');
  return reopened({ ...rest, drive: { ...drive, items } }, time);
}

/** The clock's turns at moments. */
const ticked = (host: Host, moments: readonly string[]): Host =>
  moments.reduce((then, moment) => {
    const next = later(then, moment);
    expect(next.fire('tick').error).toBeNull();
    return next;
  }, host);

const reportOf = (host: Host, month: string): string => {
  answered(host.person(owner).call('makeMonthReport', [month]));
  return host.displayValues(`月报 ${month}`).flat().join();
};

const alarm = (host: Host): string =>
  host
    .displayValues('运行状态')
    .filter(([item]) => item === '归档工作簿')
    .flat()
    .join();

describe('D11, D13: an archive that lost a sheet, its header or rows stops nothing, and is told of', () => {
  test.each(['工单', '处理进度', '协同任务'])('sheet %s deleted', (sheet) => {
    const host = inArchive(archivedDesk(), `book.deleteSheet(book.getSheetByName('${sheet}'));`);
    const found = JSON.stringify(host.person(owner).call('openTicket', ['20240520001', null]).result);
    expect(found).toMatch(/2024 年的归档打不开/);
    if (sheet !== '处理进度') expect(reportOf(host, '2024-05')).toMatch(lacking);
    expect(alarm(ticked(host, ['2024-09-11 02:06', '2024-09-11 02:30', '2024-09-11 09:00']))).toMatch(advice);
    expect(selfCheck(host).join()).toMatch(advice);
  });

  test.each([
    ['header deleted', `book.getSheetByName('工单').deleteRow(1);`],
    ['two rows deleted', `book.getSheetByName('工单').deleteRows(2, 2);`],
  ])('%s', (_, deed) => {
    const host = inArchive(archivedDesk(), deed);
    expect(reportOf(host, '2024-05')).toMatch(lacking);
    expect(selfCheck(host).join()).toMatch(advice);
    expect(alarm(ticked(host, ['2024-09-11 02:06', '2024-09-11 02:30', '2024-09-11 09:00']))).toMatch(advice);
  });
});

test('D11: of a year whose archive is gone nothing moves, and the tickets of other years move all the same', () => {
  const gone = withoutBooks(archivedDesk(), '2024-09-10 11:00');
  const next = later(gone, '2025-01-10 09:00');
  for (const customerName of ['己', '庚']) submit(next, { customerName });
  for (const row of [tickets(next).length - 1, tickets(next).length]) close(next, row);
  const night = ticked(next, ['2025-05-10 02:06', '2025-05-10 02:36', '2025-05-10 09:00']);
  expect(tickets(night).filter(({ 工单编号: number = '' }) => number.startsWith('2025'))).toEqual([]);
  expect(liveCustomers(night)).toContain('丁*');
  expect(alarm(night)).toMatch(advice);
});

test('D11: where people delete the row of an archive that is gone, what comes then goes into a new one', () => {
  const gone = withoutBooks(archivedDesk(), '2024-12-20 11:00');
  gone.person(owner).deleteRows('归档', 1, 1);
  expect(gone.run('archiveNow').error).toBeNull();
  expect(liveCustomers(gone)).toEqual(['戊*']);
  expect(Object.keys(archiveBooks(gone))).toHaveLength(1);
});

test('D11: another year typed over that of an archive is put right in the night, before it tells how long to keep it', () => {
  const host = archivedDesk();
  host.person(owner).type('归档', 1, 0, '2023');
  const [, row] = ticked(host, ['2024-09-11 02:06']).displayValues('归档');
  expect(row).toEqual(expect.arrayContaining(['2024', '2028-12-31']));
});

describe('D11: BigQuery out of reach stops neither reports nor the search', () => {
  function archivedToWarehouse(): Host {
    let host = archivingToWarehouse(deskWithOldTickets());
    for (let run = 0; run < 6 && liveCustomers(host).length > 2; run += 1) {
      host.run('archiveNow');
      host = pass(host, 30);
    }
    return host;
  }

  test('pushed without it, the report says what lacks, and a sought number why', () => {
    const host = reopened(savedOf(archivedToWarehouse()), '2024-09-10 12:00');
    expect(reportOf(host, '2024-05')).toMatch(lacking);
    const found = JSON.stringify(host.person(owner).call('openTicket', ['20240520001', null]).result);
    expect(found).toMatch(/2024 年的归档打不开/);
  });
});

test('D14: the effect of an improvement is left blank while an archive is missing, and told once it is back', () => {
  const host = archivedDesk();
  const [head = []] = host.displayValues('改进');
  const known = { 改进编号: 'G202404001', 一级分类: '产品功能', 月份: '2024-04', 改进前数量: '4' };
  for (const [name, text] of Object.entries(known)) host.person(owner).type('改进', 1, head.indexOf(name), text);
  const effect = (of: Host) => [tickets(of, '改进')[0]?.次月数量, tickets(of, '改进')[0]?.效果];
  const gone = withoutBooks(host, '2024-09-10 11:00');
  reportOf(gone, '2024-05');
  expect(effect(gone)).toEqual([undefined, undefined]);
  const { drive } = savedOf(host);
  const back = reopened({ ...savedOf(gone), drive }, '2024-09-10 12:00');
  reportOf(back, '2024-05');
  expect(lineOf(tableUnder(back, '月报 2024-05', '重点问题 TOP5'), '产品功能').工单数).toBe('3');
  expect(effect(back)).toEqual(['3', '−25.0%']);
});
