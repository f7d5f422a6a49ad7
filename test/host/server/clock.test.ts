import { nextMorning } from '../../../host/server/clock';

test('"to 08:30 tomorrow" is the next day’s 08:30 in the workbook’s zone, also after 00:00', () => {
  const after = (now: string, zone: string) => new Date(nextMorning(Date.parse(now), zone)).toISOString();

  expect(after('2026-05-20T23:50:00+08:00', 'Asia/Shanghai')).toBe('2026-05-21T00:30:00.000Z');
  expect(after('2026-05-20T00:10:00+08:00', 'Asia/Shanghai')).toBe('2026-05-21T00:30:00.000Z');
  expect(after('2026-03-07T12:00:00-05:00', 'America/New_York')).toBe('2026-03-08T12:30:00.000Z');
});
