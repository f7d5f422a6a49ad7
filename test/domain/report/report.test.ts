import { isMonth, monthBefore, monthFigures } from '../../../src/domain/report/monthFigures';

test('D13: the in-time share counts only resolved tickets that had a deadline', () => {
  const figures = monthFigures([
    { status: 'closed', slaState: 'metOnTime' },
    { status: 'closed', slaState: 'metLate' },
    { status: 'closed' },
    { status: 'inProgress', slaState: 'overdue' },
  ]);
  expect(figures).toEqual({
    received: 4,
    closed: 3,
    metOnTime: 1,
    metLate: 1,
    metShare: 0.5,
    stillOpen: 1,
    overdue: 1,
  });
});

test('the month before January 2026 is December 2025', () => {
  expect(monthBefore('2026-01')).toBe('2025-12');
  expect(isMonth('2026-13')).toBe(false);
});
