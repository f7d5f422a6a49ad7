import type { Ticket } from '../../../src/domain/record/ticket';
import { surveyWindow } from '../../../src/domain/satisfaction/surveyWindow';
import { at } from '../moments';

const windowAt = (ticket: Ticket, now: string, answered?: string) =>
  surveyWindow(ticket, answered === undefined ? undefined : at(answered), at(now), 7);

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

test('D8: an answer that reopened the ticket may be corrected for 7 days; without one the ticket is being worked on', () => {
  expect(windowAt({ status: 'inProgress' }, '2024-05-27 08:59', '2024-05-20 09:00')).toBe('open');
  expect(windowAt({ status: 'inProgress' }, '2024-05-27 09:00', '2024-05-20 09:00')).toBe('working');
  expect(windowAt({ status: 'inProgress' }, '2024-05-20 09:00')).toBe('working');
});
