import type { Host } from '../../host/contract/host';
import { archiveBooks, deskWithArchive, records } from './archives';
import { later, owner } from './desk';

/** What the menu says of the archives on a day; below stands that the clock has been silent for years. */
function told(host: Host, day: string): string | undefined {
  const then = later(host, `${day} 09:00`);
  then.run('showRetention');
  return then.toasts.at(-1)?.message.split('\n')[0];
}

/** The desk of 2024 with an archive, whose settings keep it for so many years. */
function keeping(years: string): Host {
  const host = later(deskWithArchive(), '2024-09-10 09:30');
  const row = host.displayValues('设置').findIndex(([label]) => label === '归档保留(年)');
  host.person(owner).type('设置', row, 1, years);
  return host;
}

describe('D11: archives are kept for at least 3 years', () => {
  test('that of 2024, where a ticket of December may have closed in 2025, is past it from 1 January 2029 on', () => {
    expect(told(deskWithArchive(), '2028-12-31')).toBe('没有超过 3 年保留期的归档。');
    expect(told(deskWithArchive(), '2029-01-01')).toBe(
      '已过 3 年保留期，可由管理员自行处理：2024 (1)。系统不会删除任何归档。',
    );
  });

  test('longer where 设置 says so; 2 years are refused, and 3 hold', () => {
    expect(told(keeping('10'), '2035-12-31')).toBe('没有超过 10 年保留期的归档。');
    expect(told(keeping('2'), '2028-12-31')).toBe('没有超过 3 年保留期的归档。');
  });

  test('past it nothing is deleted, by the nightly archive neither: its tickets are still found', () => {
    const host = later(deskWithArchive(), '2029-06-01 09:00');
    host.run('archiveNow');
    expect(Object.keys(archiveBooks(host))).toHaveLength(1);
    expect(host.person(owner).call('openTicket', ['20240520001', null]).result).toMatchObject({ ok: true });
  });

  test('the list of archives says so once the setting is changed: by the nightly archive, and when the menu is asked', () => {
    const keptThrough = (host: Host) => records(host.displayValues('归档')).map((line) => line.保留至);
    expect(keptThrough(deskWithArchive())).toEqual(['2028-12-31']);
    const nightly = keeping('10');
    nightly.run('archiveNow');
    expect(keptThrough(nightly)).toEqual(['2035-12-31']);
    const asked = keeping('10');
    asked.run('showRetention');
    expect(keptThrough(asked)).toEqual(['2035-12-31']);
    const own = keeping('10');
    const column = (own.displayValues('归档')[0] ?? []).indexOf('保留至');
    own.person(owner).type('归档', 1, column, '永久保留');
    own.run('archiveNow');
    expect(keptThrough(own)).toEqual(['永久保留']);
  });
});
