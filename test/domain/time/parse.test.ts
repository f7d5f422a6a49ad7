import fc from 'fast-check';
import { dateTimeText, momentInWords, secondText } from '../../../src/domain/time/format';
import { inferDateOrder, looksLikeDate, type ParseRules, parseMoment } from '../../../src/domain/time/parse';
import { zoneOf } from '../../../src/domain/time/zone';
import { shanghai } from '../moments';

/** Friday 24 May 2024, 10:00 in Shanghai. */
const now = Date.UTC(2024, 4, 24, 2);

/** What a text means in Shanghai, as 'yyyy-MM-dd HH:mm:ss', or the problem. */
function meaning(text: string, rules?: ParseRules): string {
  const parsed = parseMoment(text, shanghai, now, rules);
  return 'moment' in parsed ? secondText(parsed.moment, shanghai) : parsed.problem;
}

test.each([
  ['2024-05-03 14:30', '2024-05-03 14:30:00'],
  ['2024-05-03T14:30:05', '2024-05-03 14:30:05'],
  ['2024.5.3 14:30', '2024-05-03 14:30:00'],
  ['2024/5/3', '2024-05-03 00:00:00'],
  ['24/5/3', '2024-05-03 00:00:00'],
  ['20240503', '2024-05-03 00:00:00'],
  ['20240503143005', '2024-05-03 14:30:05'],
  ['2024-05-03 24:00', '2024-05-04 00:00:00'],
  ['17:45 2024-05-03', '2024-05-03 17:45:00'],
])('figures with the year first: %s is %s', (text, expected) => {
  expect(meaning(text)).toBe(expected);
});

test.each([
  ['2024年5月3日 下午2点半', '2024-05-03 14:30:00'],
  ['2024年5月3日下午两点', '2024-05-03 14:00:00'],
  ['2024年5月3号 14时30分', '2024-05-03 14:30:00'],
  ['2024年5月3日（星期五）上午9:05', '2024-05-03 09:05:00'],
  ['2024-05-03 中午12点', '2024-05-03 12:00:00'],
  ['2024-05-03 凌晨12:30', '2024-05-03 00:30:00'],
  ['2024-05-03 晚上8点', '2024-05-03 20:00:00'],
  ['２０２４－０５－０３　１４：３０', '2024-05-03 14:30:00'],
])('Chinese: %s is %s', (text, expected) => {
  expect(meaning(text)).toBe(expected);
});

test.each([
  ['3 May 2024', '2024-05-03 00:00:00'],
  ['3rd of May 2024 5:45 pm', '2024-05-03 17:45:00'],
  ['May 3, 2024 5:45 p.m.', '2024-05-03 17:45:00'],
  ['24-May-22', '2022-05-24 00:00:00'],
  ['1/13/2022 2:50 PM', '2022-01-13 14:50:00'],
  ['13/1/2022 12:05 AM', '2022-01-13 00:05:00'],
])('English: %s is %s', (text, expected) => {
  expect(meaning(text)).toBe(expected);
});

test.each([
  ['2024-05-03T06:30:00Z', '2024-05-03 14:30:00'],
  ['2024-05-03 06:30 UTC', '2024-05-03 14:30:00'],
  ['2024-05-03 14:30:00+08:00', '2024-05-03 14:30:00'],
  ['2024-05-03T02:30:00.500-0400', '2024-05-03 14:30:00'],
  ['Fri May 03 2024 14:30:00 GMT+0800 (中国标准时间)', '2024-05-03 14:30:00'],
])('a written offset counts, not the zone: %s is %s in Shanghai', (text, expected) => {
  expect(meaning(text)).toBe(expected);
});

test('milliseconds are kept: 14:30:05.123 is 123 ms after 14:30:05', () => {
  expect(parseMoment('2024-05-03 14:30:05.123', shanghai, now)).toEqual({
    moment: Date.UTC(2024, 4, 3, 6, 30, 5, 123),
  });
});

test("a spreadsheet's day 45415.604166667 is 2024-05-03 14:30", () => {
  expect(meaning('45415.604166667')).toBe('2024-05-03 14:30:00');
});

describe('a date without a year, and words like 昨天,', () => {
  test('are the ones nearest to now, 24 May 2024', () => {
    expect(meaning('5月3日 14:30')).toBe('2024-05-03 14:30:00');
    expect(meaning('12月31日 23:59')).toBe('2023-12-31 23:59:00');
    expect(meaning('昨天 15:00')).toBe('2024-05-23 15:00:00');
    expect(meaning('tomorrow 9:00')).toBe('2024-05-25 09:00:00');
  });

  test('are ambiguous in an old ledger', () => {
    expect(meaning('5月3日 14:30', { relative: 'ask' })).toBe('ambiguous');
    expect(meaning('昨天 15:00', { relative: 'ask' })).toBe('ambiguous');
  });
});

test.each(['5月3日下午', '2024-05-03 2点半', '2024-05-03 晚上12点', '1/3/2022 2:50 PM', '24/5/13', '14:30'])(
  'what may mean two moments is asked: %s',
  (text) => {
    expect(meaning(text)).toBe('ambiguous');
  },
);

test.each([
  '',
  '下周',
  '2024-02-30',
  '2024-05-03 25:00',
  '2024-05-03 上午14:00',
  '2024-05-03 9:00-10:00',
  '2024-05',
  '2024',
  '13812345678',
  '1.2.3',
])('what is no date is said to be unreadable, not left blank: "%s"', (text) => {
  expect(meaning(text)).toBe('unreadable');
});

describe('the order of a column', () => {
  test('makes 1/3/2022 the 3rd of January, or the 1st of March', () => {
    expect(meaning('1/3/2022', { order: 'mdy' })).toBe('2022-01-03 00:00:00');
    expect(meaning('1/3/2022', { order: 'dmy' })).toBe('2022-03-01 00:00:00');
  });

  test('is month first when one of its dates is 1/13/2022, day first when one is 13/1/2022', () => {
    expect(inferDateOrder(['1/3/2022', '1/13/2022 14:00', ''])).toBe('mdy');
    expect(inferDateOrder(['1/3/2022', '13/1/2022'])).toBe('dmy');
    expect(inferDateOrder(['24/5/13', '24/5/3'])).toBe('ymd');
  });

  test('stays open when no date tells, when dates contradict, and where figures need none', () => {
    expect(inferDateOrder(['1/3/2022', '2/4/2022'])).toBeUndefined();
    expect(inferDateOrder(['1/13/2022', '13/1/2022'])).toBeUndefined();
    expect(inferDateOrder(['2022-01-13', '2022-01-03'])).toBeUndefined();
  });
});

describe('what is written is read back', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe').map(zoneOf);
  const moments = fc
    .integer({ min: Date.UTC(1991, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
    .map((minute) => minute * 60_000);

  test('as yyyy-MM-dd HH:mm on the same wall clock', () => {
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const parsed = parseMoment(dateTimeText(moment, zone), zone, now);
        expect('moment' in parsed && dateTimeText(parsed.moment, zone)).toBe(dateTimeText(moment, zone));
      }),
    );
  });

  test('in words of both languages, within half a year of now', () => {
    const near = fc.integer({ min: -180 * 1440, max: 180 * 1440 }).map((minute) => now + minute * 60_000);
    fc.assert(
      fc.property(near, fc.constantFrom('zh' as const, 'en' as const), (moment, language) => {
        expect(parseMoment(momentInWords(moment, shanghai, language), shanghai, now)).toEqual({ moment });
      }),
    );
  });
});

test('no text makes the reader fail', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789-/:. 年月日点半上下午TZPMamy+()'.split('')) }),
      (text) => {
        expect(['moment', 'problem']).toContain(Object.keys(parseMoment(text, shanghai, now))[0]);
      },
    ),
  );
});

test('2024/5/3 looks like a date, 故障 and 13812345678 do not', () => {
  expect(['2024/5/3', '故障', '13812345678'].map(looksLikeDate)).toEqual([true, false, false]);
});
