import type { Host } from '../../host/contract/host';
import type { SavedDrive } from '../../host/drive/savedDrive';
import type { CustomerHistory, PrintedPart } from '../../src/api';
import { deskWithArchive } from './archives';
import { answered, owner, reopened } from './desk';
import { lineOf, tableUnder } from './reportReader';

const ofArchive = /归档.*2024 年|2024 年.*归档/;

/** 甲 of 20 May 2024 is archived; then the archive of 2024 is deleted for good. */
function withoutArchive(): Host {
  const saved = JSON.parse(JSON.stringify(deskWithArchive().save())) as { readonly drive: SavedDrive };
  const items = saved.drive.items.filter(({ id, kind }) => kind !== 'spreadsheet' || id === 'local-workbook');
  return reopened({ ...saved, drive: { ...saved.drive, items } }, '2024-09-10 09:05');
}

test('D11, D13: the report of a month whose archive is gone is made of what is there, and says which archive is missing', () => {
  const host = withoutArchive();
  answered(host.person(owner).call('makeMonthReport', ['2024-05']));
  const cells = host.displayValues('月报 2024-05').flat();
  expect(cells.filter((cell) => cell.startsWith('数据不完整')).join()).toMatch(ofArchive);
  expect(lineOf(tableUnder(host, '月报 2024-05', '关键指标'), '受理工单').本月).toBe('2');
});

test('D13: the mail of a report says too which archive is missing', () => {
  const host = withoutArchive();
  host.run('mailLastMonth');
  const mail = host.mails.at(-1);
  expect(mail?.body).toMatch(ofArchive);
  expect(mail?.htmlBody).toMatch(ofArchive);
});

test('D11: the tickets of a month whose archive is gone are printed as far as they are there, after a page that says so', () => {
  const host = withoutArchive();
  const { bytes } = answered<PrintedPart>(host.person(owner).call('printMonth', ['2024-05', 1]));
  expect(
    Buffer.from(bytes, 'base64')
      .toString('latin1')
      .match(/\/Type \/Page\b/g),
  ).toHaveLength(3);
});

test('D11: the history of a customer shows what is there and says which archive is missing', () => {
  const host = withoutArchive();
  const history = answered<CustomerHistory>(host.person(owner).call('customerHistory', ['20240903002', null]));
  expect(history.tickets.map(({ number }) => number)).toEqual(['20240903001', '20240520002']);
  expect(history.lacking).toMatch(ofArchive);
});

test('D11: a number that is sought in an archive that is gone is refused with its year and where to put it right', () => {
  const refused = withoutArchive().person(owner).call('openTicket', ['20240520001', null]);
  expect(refused.error).toBeNull();
  expect(JSON.stringify(refused.result)).toMatch(ofArchive);
});

test('D11: archiving into a workbook that is gone fails with its year, and leaves the tickets where they are', () => {
  const host = withoutArchive();
  host.run('archiveNow');
  expect(host.toasts.at(-1)?.message ?? host.executions.at(-1)?.error).toMatch(ofArchive);
});
