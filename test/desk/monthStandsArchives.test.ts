import type { Host } from '../../host/contract/host';
import type { SavedDrive } from '../../host/drive/savedDrive';
import { answered, close, columnOf, later, newDesk, owner, reopened, submit, tickets, type } from './desk';
import { lineOf, tableUnder } from './reportReader';
import { employTeam } from './team';

const may = '月报 2024-05';

interface Saved {
  readonly drive: SavedDrive;
}

const savedOf = (host: Host): Saved => JSON.parse(JSON.stringify(host.save())) as Saved;

/** The desk with the files of another in its Drive. */
const withFiles = (host: Host, items: SavedDrive['items'], at: string): Host => {
  const saved = savedOf(host);
  return reopened({ ...saved, drive: { ...saved.drive, items } }, at);
};

const isLive = ({ id, kind }: SavedDrive['items'][number]): boolean =>
  kind !== 'spreadsheet' || id === 'local-workbook';

const countsOfMay = (host: Host, isAnew = false) => {
  answered(host.person(owner).call('makeMonthReport', ['2024-05', isAnew]));
  const lines = tableUnder(host, may, '重点问题 TOP5');
  return Object.fromEntries(lines.map((line) => [line.一级分类, line.工单数]));
};

const none = { 无: '' };

/** Of May 物流配送 had four tickets and of April two; all were classed anew in June, and archived by 20 December. */
function archivedInDecember(): Host {
  const april = newDesk('2024-04-22 09:00');
  employTeam(april);
  for (let ticket = 0; ticket < 2; ticket += 1)
    submit(april, { contact: `1381234560${ticket}`, category1: '物流配送' });
  const late = later(april, '2024-05-27 09:00');
  for (let ticket = 0; ticket < 4; ticket += 1) submit(late, { contact: `1381234567${ticket}`, category1: '物流配送' });
  const june = later(late, '2024-06-03 09:00');
  expect(countsOfMay(june)).toEqual({ 物流配送: '4' });
  for (const row of [1, 2, 3, 4, 5, 6]) type(june, row, 'category1', '财务票据');
  for (const row of [1, 2, 3, 4, 5, 6]) close(june, row);
  const winter = later(june, '2024-12-20 09:00');
  winter.run('archiveNow');
  expect(tickets(winter)).toEqual([]);
  return winter;
}

test('D11, D13: made while its archive cannot be read, May’s report keeps how the tickets were classed for when the archive is back', () => {
  const winter = archivedInDecember();
  expect(countsOfMay(winter)).toEqual({ 物流配送: '4' });
  const before = () => lineOf(tableUnder(back, may, '重点问题 TOP5'), '物流配送').此前各期;
  const { items } = savedOf(winter).drive;
  let away = withFiles(winter, items.filter(isLive), '2024-12-20 09:10');
  for (let time = 0; time < 2; time += 1) expect(countsOfMay(away)).toEqual(none);
  away = later(away, '2024-12-20 09:15');
  const back = withFiles(away, items, '2024-12-20 09:20');
  expect(countsOfMay(back)).toEqual({ 物流配送: '4' });
  expect(before()).toBe('0 → 2');
});

test('D11, D13: counted anew while its archive cannot be read, May’s report still keeps how the tickets in there were classed', () => {
  const winter = archivedInDecember();
  const { items } = savedOf(winter).drive;
  const away = withFiles(winter, items.filter(isLive), '2024-12-20 09:10');
  expect(countsOfMay(away, true)).toEqual(none);
  expect(countsOfMay(withFiles(away, items, '2024-12-20 09:20'))).toEqual({ 物流配送: '4' });
});

test('D13: tickets that are late by the same time, or waited equally long, stand in May’s report by their number, sorted or archived since', () => {
  const host = newDesk('2024-05-27 09:00');
  employTeam(host);
  for (let ticket = 0; ticket < 6; ticket += 1) submit(host, { contact: `1380000000${ticket}` });
  for (const status of ['处理中', '等待客户']) for (const row of [5, 6]) type(host, row, 'status', status);
  host.run('checkDeadlines');
  const june = later(later(host, '2024-05-31 18:00'), '2024-06-03 09:00');
  for (const row of [1, 5]) type(june, row, 'overdueReason', '等待配件');
  june.run('checkDeadlines');
  const shown = (of: Host) => {
    answered(of.person(owner).call('makeMonthReport', ['2024-05']));
    return of.displayValues(may).filter(([first = '']) => !first.includes('生成于'));
  };
  const first = shown(june);
  const sorted = later(june, '2024-06-03 09:10');
  sorted.person(owner).sort('工单', columnOf(sorted, 'number'), false);
  expect(shown(sorted)).toEqual(first);
  type(june, 5, 'status', '处理中');
  for (const row of [1, 5]) close(june, row);
  june.run('checkDeadlines');
  const autumn = later(june, '2024-10-20 09:00');
  autumn.run('archiveNow');
  expect(tickets(autumn)).toHaveLength(4);
  expect(shown(autumn)).toEqual(first);
});
