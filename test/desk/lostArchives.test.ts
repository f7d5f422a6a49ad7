import type { Host } from '../../host/contract/host';
import type { SavedDrive } from '../../host/drive/savedDrive';
import type { TicketView } from '../../src/api';
import { deskWithArchive } from './archives';
import { damaged, selfCheck, withoutSheet } from './damage';
import { answered, later, owner, reopened } from './desk';

/** What the repair put back; its first run sees to the clock of the desk that the tests keep. */
const repaired = (host: Host): string => selfCheck(host)[0] ?? '';
const checked = (): Host => {
  const host = deskWithArchive();
  repaired(host);
  return host;
};
const inOrder = repaired(checked());
const needsPeople = '没有可以自动修复的内容，但下面的问题需要您处理。';
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
    expect(repaired(broken)).toBe(needsPeople);
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

/** What 运行状态 says of the archives; undefined while nothing is amiss. */
const alarm = (host: Host): readonly string[] | undefined =>
  host
    .displayValues('运行状态')
    .find(([item]) => item === '归档工作簿')
    ?.filter((cell) => cell !== '');

/** The desk whose archive was moved out of reach: its file and its row are gone. */
function withoutArchive(): Host {
  const host = deskWithArchive();
  repaired(host);
  host.run('archiveNow');
  const { drive, ...rest } = JSON.parse(JSON.stringify(host.save())) as { readonly drive: SavedDrive };
  const items = drive.items.filter(({ id, kind }) => kind !== 'spreadsheet' || id === 'local-workbook');
  return reopened({ ...rest, drive: { ...drive, items } }, '2024-09-10 10:00');
}

/** The clock's turns at moments of 2024, each MM-dd HH:mm. */
const ticked = (host: Host, moments: readonly string[]): Host =>
  moments.reduce((then, moment) => {
    const next = later(then, `2024-${moment}`);
    expect(next.fire('tick').error).toBeNull();
    return next;
  }, host);

describe('D11, D15: an archive that cannot be found or opened is told of where people look after the desk', () => {
  const advice = /^2024 年的归档不在“归档”表中、打不开/;

  test.each([
    ['its workbook deleted', (host: Host) => host],
    [
      'its row deleted as well',
      (host: Host) => {
        host.person(owner).deleteRows('归档', 1, 1);
        return host;
      },
    ],
  ])('%s: by 运行状态 from the next night on, night after night, and by one mail', (_, lose) => {
    const host = lose(withoutArchive());
    expect(alarm(host)).toBeUndefined();
    const days = ticked(host, [
      '09-11 02:06',
      '09-11 02:30',
      '09-11 09:00',
      '09-12 02:06',
      '09-12 02:30',
      '09-12 09:00',
    ]);
    expect(alarm(days)).toEqual(['归档工作簿', '缺失', expect.stringMatching(advice)]);
    const told = days.mails.filter(({ subject }) => subject.includes('归档工作簿'));
    expect(told).toHaveLength(1);
    expect(days.person(owner).call('makeMonthReport', ['2024-05']).error).toBeNull();
    expect(days.displayValues('月报 2024-05').flat().join()).toMatch(/数据不完整：.*2024 年/);
  });

  test('by the repair at once; and once it is back, nothing is amiss any more', () => {
    const sound = deskWithArchive();
    repaired(sound);
    sound.run('archiveNow');
    const host = withoutArchive();
    repaired(host);
    const said = selfCheck(host);
    expect(said[0]).toBe(needsPeople);
    expect(said.join()).toMatch(/2024 年的归档不在“归档”表中、打不开/);
    const gone = JSON.parse(JSON.stringify(host.save())) as { readonly drive: SavedDrive };
    const { drive } = JSON.parse(JSON.stringify(sound.save())) as { readonly drive: SavedDrive };
    const back = reopened({ ...gone, drive }, '2024-09-10 11:00');
    repaired(back);
    expect(selfCheck(back)[0]).toBe(inOrder);
    expect(statusOf(back, '20240520001')).toBe('已关闭 · 已归档');
  });

  test('not any more once it has been kept for as long as it must be: the team may have deleted it', () => {
    const host = later(withoutArchive(), '2029-01-02 09:00');
    repaired(host);
    expect(repaired(host)).toBe(inOrder);
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
