import { isMonth, monthBefore } from '../../../src/domain/report/period';

test('the month before January 2026 is December 2025', () => {
  expect(monthBefore('2026-01')).toBe('2025-12');
  expect(isMonth('2026-13')).toBe(false);
});
