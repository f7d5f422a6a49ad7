import { daysOf } from '../../../src/app/jobs/runJobs';
import {
  daily,
  dueOccasions,
  everyMinutes,
  forMonthBefore,
  isDone,
  nextDueAt,
  onWorkingDays,
  type Schedule,
} from '../../../src/domain/schedule/schedules';
import { weekly, weeklySpan } from '../../../src/domain/schedule/weekly';
import { dateTimeText } from '../../../src/domain/time/format';
import { at, shanghai } from '../moments';
import { standardSettings } from '../settings/standard';

/** The Dragon Boat holiday of 2024 is Monday 10 June. */
const settings = standardSettings({ specialDays: [{ date: '2024-06-10', kind: 'holiday' as const, name: '端午节' }] });
const days = daysOf(settings, shanghai);
const occasion = (schedule: Schedule, now: string) => {
  const found = schedule(at(now), days);
  return found === undefined ? undefined : [found.period, dateTimeText(found.dueAt, shanghai)];
};

test('D15: the daily digest of 08:30 belongs to its day, on working days only', () => {
  const schedule = onWorkingDays(510);
  expect(occasion(schedule, '2024-05-21 23:55')).toEqual(['2024-05-21', '2024-05-21 08:30']);
  expect(occasion(schedule, '2024-05-25 09:00')).toBeUndefined();
  expect(occasion(schedule, '2024-06-10 09:00')).toBeUndefined();
  expect(occasion(daily(510), '2024-05-25 09:00')).toEqual(['2024-05-25', '2024-05-25 08:30']);
});

test('D15: the weekly list of Monday 09:00 comes on Tuesday when Monday is a holiday, once in its week', () => {
  const schedule = weekly(1, 540);
  expect(occasion(schedule, '2024-05-20 00:00')).toEqual(['2024-05-20 00:00', '2024-05-20 09:00']);
  expect(occasion(schedule, '2024-05-26 23:59')).toEqual(['2024-05-20 00:00', '2024-05-20 09:00']);
  expect(occasion(schedule, '2024-06-12 10:00')).toEqual(['2024-06-10 00:00', '2024-06-11 09:00']);
});

test('D15: the weekly list of Sunday 09:00, a day off, comes on Monday, for that Sunday', () => {
  const schedule = weekly(7, 540);
  expect(occasion(schedule, '2024-05-25 10:00')).toEqual(['2024-05-19 00:00', '2024-05-20 09:00']);
  expect(occasion(schedule, '2024-05-26 00:00')).toEqual(['2024-05-26 00:00', '2024-05-27 09:00']);
  expect(occasion(schedule, '2024-06-01 23:59')).toEqual(['2024-05-26 00:00', '2024-05-27 09:00']);
  expect(occasion(schedule, '2024-06-09 09:00')).toEqual(['2024-06-09 00:00', '2024-06-11 09:00']);
});

test('D15: with all seven days off from the weekday on, that week has no weekly list, and the next one has its own', () => {
  const off = ['10', '11', '12', '13', '14'].map((day) => ({
    date: `2024-06-${day}`,
    kind: 'holiday' as const,
    name: '端午节',
  }));
  const holidays = daysOf(standardSettings({ specialDays: off }), shanghai);
  const sunday = weekly(7, 540);
  expect(sunday(at('2024-06-09 10:00'), holidays)).toBeUndefined();
  expect(sunday(at('2024-06-15 23:59'), holidays)).toBeUndefined();
  expect(sunday(at('2024-06-16 00:00'), holidays)).toMatchObject({
    period: '2024-06-16 00:00',
    dueAt: at('2024-06-17 09:00'),
  });
});

test('D13: the report of May is due at the beginning of 1 June and stays owed all June', () => {
  expect(occasion(forMonthBefore, '2024-06-30 23:59')).toEqual(['2024-05', '2024-06-01 00:00']);
  expect(occasion(forMonthBefore, '2024-01-01 00:00')).toEqual(['2023-12', '2024-01-01 00:00']);
});

test('every 30 minutes is one period of 30 minutes each', () => {
  const [first, second] = ['2024-05-21 10:05', '2024-05-21 10:29'].map((now) => occasion(everyMinutes(30), now));
  expect(first).toEqual(second);
  expect(occasion(everyMinutes(30), '2024-05-21 10:30')).not.toEqual(first);
});

test('the next turn of a job skips the days on which it has none', () => {
  const next = (schedule: Schedule, now: string) => dateTimeText(nextDueAt(schedule, at(now), days) ?? 0, shanghai);
  expect(next(onWorkingDays(510), '2024-06-07 08:30')).toBe('2024-06-11 08:30');
  expect(next(weekly(1, 540), '2024-05-20 09:00')).toBe('2024-05-27 09:00');
  expect(next(weekly(7, 540), '2024-05-20 09:00')).toBe('2024-05-27 09:00');
  expect(next(forMonthBefore, '2024-05-20 09:00')).toBe('2024-06-01 00:00');
});

test('D15: Monday moved to Sunday on Wednesday: Sunday before counts as done, the next turn is of Sunday after', () => {
  const next = nextDueAt(weekly(7, 540), at('2024-05-22 09:00'), days, '2024-05-20 00:00');
  expect(next).toBe(at('2024-05-27 09:00'));
});

test.each([
  ['Monday 20 May', '2024-05-20 00:00', 1, '2024-05-20 09:00', true],
  ['Monday 20 May', '2024-05-20 00:00', 5, '2024-05-21 09:00', true],
  ['Monday 20 May', '2024-05-20 00:00', 5, '2024-05-24 09:00', false],
  ['Friday 17 May', '2024-05-17 00:00', 1, '2024-05-21 09:00', false],
  ['Friday 24 May', '2024-05-24 00:00', 1, '2024-05-25 09:00', true],
  ['Friday 24 May', '2024-05-24 00:00', 1, '2024-05-27 09:00', false],
  ['Sunday 19 May, which came on Monday', '2024-05-19 00:00', 1, '2024-05-20 10:00', true],
  ['Sunday 9 June, which came on Tuesday after a holiday', '2024-06-09 00:00', 2, '2024-06-11 10:00', true],
  ['Sunday 9 June, which came on Tuesday after a holiday', '2024-06-09 00:00', 3, '2024-06-12 10:00', false],
  ['the week of 20 May, as earlier versions remember it', '2024-05-20', 5, '2024-05-25 10:00', true],
  ['the week of 20 May, as earlier versions remember it', '2024-05-20', 7, '2024-05-27 10:00', true],
  ['the week of 20 May, as earlier versions remember it', '2024-05-20', 5, '2024-05-31 10:00', false],
] as const)(
  'D15: where %s is done (%s), a weekly list of weekday %i is done at %s: %s',
  (_, done, weekday, now, isSettled) => {
    const found = weekly(weekday, 540)(at(now), days);
    expect(found && isDone(found, done)).toBe(isSettled);
  },
);

test.each([
  ['the week before', '2024-05-20', '2024-05-13 00:00', '2024-05-13'],
  ['nothing yet', '2024-05-20', undefined, '2024-05-13'],
  ['Monday, moved to Friday', '2024-05-24', '2024-05-20 00:00', '2024-05-17'],
  ['Friday, moved to Sunday', '2024-05-26', '2024-05-17 00:00', '2024-05-17'],
  ['Sunday, moved to Monday', '2024-05-27', '2024-05-19 00:00', '2024-05-19'],
  ['half a year ago', '2024-05-20', '2023-12-04 00:00', '2024-04-15'],
  ['the week of 6 May, as earlier versions remember it', '2024-05-20', '2024-05-06', '2024-05-13'],
])(
  'D15: where the last one done was of %s, the weekly list of %s tells (%s) of the days from %s on',
  (_, day, done, since) => {
    const span = weeklySpan(`${day} 00:00`, done, days);
    expect([span.since, span.until]).toEqual([at(`${since} 00:00`), at(`${day} 00:00`)]);
  },
);

test.each([
  ['23:59', 1439, '2024-05-22 00:00', ['2024-05-21']],
  ['23:59', 1439, '2024-05-22 00:58', ['2024-05-21']],
  ['23:59', 1439, '2024-05-22 00:59', []],
  ['24:00', 1440, '2024-05-21 23:59', []],
  ['24:00', 1440, '2024-05-22 00:00', ['2024-05-21']],
  ['23:59 on a Friday', 1439, '2024-05-25 00:04', ['2024-05-24']],
  ['00:00', 0, '2024-05-22 00:00', ['2024-05-22']],
  ['08:30', 510, '2024-05-22 00:10', []],
  ['08:30', 510, '2024-05-22 09:00', ['2024-05-22']],
] as const)('D15: a digest of %s is owed for an hour at least, into the next day too', (_, minutes, now, periods) => {
  const due = dueOccasions(onWorkingDays(minutes), at(now), days);
  expect([...new Set(due.map(({ period }) => period))]).toEqual(periods);
});
