import fc from 'fast-check';
import { durationText, minutes, none, parseDuration, workingDays } from '../../../src/domain/clock/duration';

test.each([
  ['15 min', 15],
  ['15分钟', 15],
  ['2 h', 120],
  ['2小时', 120],
  ['2个小时', 120],
  ['1.5 h', 90],
  ['1 h 30 min', 90],
  ['1小时30分', 90],
  ['半小时', 30],
  ['２４小时', 1440],
])('%s is %i open minutes', (text, count) => {
  expect(parseDuration(text)).toEqual(minutes(count));
});

test.each([
  ['1 d', 1],
  ['2 days', 2],
  ['1天', 1],
  ['1个工作日', 1],
  ['5 working days', 5],
])('%s is %i working days', (text, count) => {
  expect(parseDuration(text)).toEqual(workingDays(count));
});

test.each(['–', '-', '—', '无', '', 'None'])('"%s" is no deadline', (text) => {
  expect(parseDuration(text)).toEqual(none);
});

test.each(['15', '0 min', '0.5 d', '-2 h', '1.3 min', 'soon', '2 h h'])('"%s" is a problem', (text) => {
  expect(parseDuration(text)).toMatchObject({ kind: 'problem' });
});

test.each([
  ['0分钟', 'durationZero'],
  ['0 h', 'durationZero'],
  ['-2小时', 'durationNegative'],
  ['-2', 'durationNegative'],
  ['30', 'unitMissing'],
  ['1.5天', 'daysNotWhole'],
  ['0.5 d', 'daysNotWhole'],
  ['-很快', undefined],
])('what is wrong with "%s" is %s', (text, fault) => {
  expect(parseDuration(text)).toEqual({ kind: 'problem', ...(fault !== undefined && { fault }) });
});

test('what is written into the policy sheet is read back, in both languages', () => {
  const durations = fc.oneof(
    fc.constant(none),
    fc.integer({ min: 1, max: 100_000 }).map(minutes),
    fc.integer({ min: 1, max: 365 }).map(workingDays),
  );
  fc.assert(
    fc.property(durations, fc.constantFrom('zh' as const, 'en' as const), (duration, language) => {
      expect(parseDuration(durationText(duration, language))).toEqual(duration);
    }),
  );
});
