import type { Ticket } from '../../../src/domain/record/ticket';
import { digestOf } from '../../../src/domain/report/digest';
import { isMonth, monthBefore, monthFigures } from '../../../src/domain/report/monthFigures';
import { at, shanghai } from '../moments';

const now = at('2024-05-21 08:30');
const digest = (...tickets: Ticket[]) => digestOf(tickets, now, shanghai);
const open: Ticket = { number: '20240520001', status: 'open', owner: '李强', createdAt: at('2024-05-20 09:00') };

test('D15: overdue is what passed by 08:30, longest first; due today is what passes before midnight', () => {
  const late = { ...open, number: 'late', responseDue: at('2024-05-21 08:30') };
  const later = { ...open, number: 'latest', resolveDue: at('2024-05-20 18:00') };
  const today = { ...open, number: 'today', resolveDue: at('2024-05-21 23:59') };
  const tomorrow = { ...open, number: 'tomorrow', resolveDue: at('2024-05-22 00:00') };
  const { overdue, dueToday } = digest(late, later, today, tomorrow);
  expect(overdue.map(({ ticket }) => ticket.number)).toEqual(['latest', 'late']);
  expect(dueToday.map(({ ticket }) => ticket.number)).toEqual(['today']);
});

test('D15: yesterday in numbers counts what came, was answered, was closed and newly missed a deadline that day', () => {
  const { yesterday } = digest(
    { ...open, respondedAt: at('2024-05-20 09:10'), responseDue: at('2024-05-20 10:00') },
    { ...open, responseDue: at('2024-05-20 10:00') },
    { ...open, createdAt: at('2024-05-19 09:00'), status: 'closed', closedAt: at('2024-05-20 16:00') },
  );
  expect(yesterday).toEqual({ received: 2, responded: 1, closed: 1, breached: 1, open: 2 });
});

test('D15: a ticket nobody owns is unassigned until it is closed', () => {
  const unowned: Ticket = { number: '20240520009', status: 'open' };
  expect(digest(unowned, { ...unowned, status: 'closed' }).unassigned).toHaveLength(1);
});

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
