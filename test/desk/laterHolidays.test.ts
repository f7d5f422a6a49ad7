import type { Host } from '../../host/contract/host';
import { newDesk, owner } from './desk';

const daysOf = (host: Host, year: string): readonly (readonly string[])[] =>
  host.displayValues('日历').filter(([date = '']) => date.startsWith(year));

/** A desk as an earlier version set it up, before the holidays of 2026 were published. */
function deskOf2025(): Host {
  const host = newDesk();
  const first = host.displayValues('日历').findIndex(([date = '']) => date.startsWith('2026'));
  const count = daysOf(host, '2026').length;
  expect(count).toBeGreaterThan(10);
  host.person(owner).clear('日历', first, 0, count, 3);
  return host;
}

const setUpAgain = (host: Host): void => {
  const { error } = host.run('setUpWorkbook', [], owner);
  if (error !== null) throw new Error(error);
};

describe('D3: the holidays of a newly published year', () => {
  test('come with set-up once, below what stands there, and are told', () => {
    const host = deskOf2025();
    host.person(owner).type('日历', 199, 0, '2025-12-30');
    host.person(owner).type('日历', 199, 1, '节假日');
    const published = daysOf(newDesk(), '2026');
    let told = '';
    host.subscribe((event) => {
      if (event.kind === 'toast') told += event.message;
    });
    setUpAgain(host);
    setUpAgain(host);
    expect(daysOf(host, '2026')).toEqual(published);
    expect(host.displayValues('日历')[200]?.[0]).toBe(published[0]?.[0]);
    expect(told).toContain(`${published.length} 天节假日和调休`);
  });

  test('do not come to a year of which the team entered its own, nor to a calendar that is wholly its own', () => {
    const own = deskOf2025();
    own.person(owner).type('日历', 199, 0, '2026-02-16');
    setUpAgain(own);
    expect(daysOf(own, '2026').map(([date]) => date)).toEqual(['2026-02-16']);

    const other = newDesk();
    other.person(owner).clear('日历', 1, 0, other.displayValues('日历').length - 1, 3);
    setUpAgain(other);
    expect(other.displayValues('日历').slice(1).flat().join('')).toBe('');
  });
});
