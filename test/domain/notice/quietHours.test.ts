import { isPressing, quietUntil } from '../../../src/domain/notice/quietHours';
import { noticeSettings } from '../../../src/domain/settings/general/noticeSettings';
import { zoneOf } from '../../../src/domain/time/zone';
import { at, shanghai } from '../moments';

const { quietHours } = noticeSettings;
const night = { from: 1320, to: 420 };

test.each([
  ['2024-05-20 21:59', undefined],
  ['2024-05-20 22:00', '2024-05-21 07:00'],
  ['2024-05-21 00:00', '2024-05-21 07:00'],
  ['2024-05-21 06:59', '2024-05-21 07:00'],
  ['2024-05-21 07:00', undefined],
])('D15: with quiet hours from 22:00 to 07:00 a notice of %s waits until %s', (now, until) => {
  expect(quietUntil(night, at(now), shanghai)).toBe(until === undefined ? undefined : at(until));
});

test('D15: quiet hours within a day, 12:00 to 14:00', () => {
  const noon = { from: 720, to: 840 };
  expect(quietUntil(noon, at('2024-05-20 13:00'), shanghai)).toBe(at('2024-05-20 14:00'));
  expect(quietUntil(noon, at('2024-05-20 14:00'), shanghai)).toBeUndefined();
});

test('D15: the night in which clocks go forward ends at 07:00 on the wall', () => {
  const berlin = zoneOf('Europe/Berlin');
  expect(quietUntil(night, Date.parse('2024-03-30T22:00:00Z'), berlin)).toBe(Date.parse('2024-03-31T05:00:00Z'));
});

test('D15: the setting is 22:00-07:00 at first, takes any two times, 否 for none, and nothing else', () => {
  expect(quietHours.read(quietHours.first('zh', 'Asia/Shanghai'))).toEqual(night);
  expect(quietHours.read('23：30～6：00')).toEqual({ from: 1410, to: 360 });
  for (const off of ['否', 'No', 'off', false]) {
    const span = quietHours.read(off);
    expect(span).toBeDefined();
    expect(span && quietUntil(span, at('2024-05-21 03:00'), shanghai)).toBeUndefined();
  }
  for (const wrong of ['晚上', '22:00', '25:00-07:00', '22:00-22:00', 1])
    expect(quietHours.read(wrong)).toBeUndefined();
});

test.each([
  ['00:00-24:00', 'quietHoursTooLong'],
  ['00:00-23:59', 'quietHoursTooLong'],
  ['08:00-07:01', 'quietHoursTooLong'],
  ['08:00-07:00', undefined],
  ['00:00-23:00', undefined],
  ['24:00-23:00', undefined],
  ['晚上', 'quietHoursUnclear'],
] as const)(
  'D15: quiet hours %s: less than an hour a day outside them is named and not taken (%s)',
  (value, problem) => {
    expect(quietHours.read(value) === undefined).toBe(problem !== undefined);
    if (problem !== undefined) expect(quietHours.problem?.(value)).toBe(problem);
  },
);

test('D15: urgent tickets and complaints of level 1 are told at any hour, also those that customer or mood make urgent', () => {
  expect(isPressing({ urgency: '紧急' })).toBe(true);
  expect(isPressing({ urgency: '高', customerTier: '高价值(VIP)' })).toBe(true);
  expect(isPressing({ urgency: '中', nature: '投诉', complaintLevel: '一级(安全/重大)' })).toBe(true);
  expect(isPressing({ urgency: '高', nature: '投诉', complaintLevel: '二级' })).toBe(false);
});
