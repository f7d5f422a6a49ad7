import { isClockSilent } from '../../../src/domain/clock/silence';
import { at } from '../moments';

const sweptUntil = at('2024-05-20 09:00');
const never = Number.MAX_SAFE_INTEGER;
const silent = (nextChangeAt: number, now: string, madeAt = 0) =>
  isClockSilent({ sweptUntil, nextChangeAt }, madeAt, at(now));

test('a quiet desk is swept by the hour: its clock has stopped when 30 minutes more have gone', () => {
  expect(silent(never, '2024-05-20 10:29')).toBe(false);
  expect(silent(never, '2024-05-20 10:30')).toBe(true);
});

test('a deadline of 09:20 that nobody has looked at by 09:50 shows that the clock has stopped', () => {
  expect(silent(at('2024-05-20 09:20'), '2024-05-20 09:49')).toBe(false);
  expect(silent(at('2024-05-20 09:20'), '2024-05-20 09:50')).toBe(true);
});

test('an edit that asks for a look soon does not make a clock late that swept 50 minutes ago', () => {
  expect(silent(0, '2024-05-20 09:50')).toBe(false);
});

test('a trigger made at 12:00 owes nothing of the morning', () => {
  expect(silent(never, '2024-05-20 12:29', at('2024-05-20 12:00'))).toBe(false);
  expect(silent(never, '2024-05-20 12:30', at('2024-05-20 12:00'))).toBe(true);
});

test('a clock that left word at 09:40 has stopped at 10:10, whatever people swept by menu since', () => {
  const beatAt = at('2024-05-20 09:40');
  const stopped = (now: string, madeAt = 0) =>
    isClockSilent({ sweptUntil: at(now), nextChangeAt: never }, madeAt, at(now), beatAt);
  expect(stopped('2024-05-20 10:09')).toBe(false);
  expect(stopped('2024-05-20 10:10')).toBe(true);
  expect(stopped('2024-05-20 10:10', at('2024-05-20 10:00'))).toBe(false);
});
