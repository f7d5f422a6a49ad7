import type { Ticket } from '../../../src/domain/record/ticket';
import { surveyWindow } from '../../../src/domain/satisfaction/surveyWindow';
import { at } from '../moments';

const settings = { surveyDays: 7, surveyWaitingDays: 30 };

const windowAt = (ticket: Ticket, now: string, answered?: string, days = settings) =>
  surveyWindow(ticket, answered === undefined ? undefined : at(answered), at(now), days);

const resolvedAt = at('2024-05-01 09:00');

describe('D8: a survey link ends 7 days after closing', () => {
  const closed: Ticket = { status: 'closed', resolvedAt, closedAt: at('2024-05-20 09:00') };

  test.each([
    ['2024-05-27 08:59', 'open'],
    ['2024-05-27 09:00', 'expired'],
  ])('at %s it is %s', (now, state) => expect(windowAt(closed, now)).toBe(state));

  test('with the closing time cleared the 7 days count from the solution, and an expired link is not revived', () => {
    expect(windowAt({ status: 'closed', resolvedAt }, '2024-05-08 08:59')).toBe('open');
    expect(windowAt({ status: 'closed', resolvedAt }, '2024-05-08 09:00')).toBe('expired');
    expect(windowAt({ status: 'closed' }, '2024-05-08 09:00')).toBe('expired');
  });
});

describe('D8: while a ticket waits for its customer the link ends 30 days after the solution', () => {
  test.each([
    ['2024-05-31 08:59', 'open'],
    ['2024-05-31 09:00', 'expired'],
  ])('at %s it is %s', (now, state) => expect(windowAt({ status: 'verifying', resolvedAt }, now)).toBe(state));
});

test('D8: both numbers of days are settings, and waiting never ends sooner than a closed ticket would', () => {
  const waiting: Ticket = { status: 'verifying', resolvedAt };
  expect(windowAt(waiting, '2024-05-10 09:00', undefined, { surveyDays: 7, surveyWaitingDays: 9 })).toBe('expired');
  expect(windowAt(waiting, '2024-05-10 09:00', undefined, { surveyDays: 14, surveyWaitingDays: 9 })).toBe('open');
});

test('D8: an answer that reopened the ticket may be corrected for 7 days; without one the ticket is being worked on', () => {
  expect(windowAt({ status: 'inProgress' }, '2024-05-27 08:59', '2024-05-20 09:00')).toBe('open');
  expect(windowAt({ status: 'inProgress' }, '2024-05-27 09:00', '2024-05-20 09:00')).toBe('working');
  expect(windowAt({ status: 'inProgress' }, '2024-05-20 09:00')).toBe('working');
});
