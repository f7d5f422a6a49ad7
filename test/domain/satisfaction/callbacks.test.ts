import { calendarsOf } from '../../../src/domain/clock/calendars';
import type { Ticket } from '../../../src/domain/record/ticket';
import { callbacksOwed } from '../../../src/domain/satisfaction/callbacks';
import { followUp } from '../../../src/domain/satisfaction/followUp';
import { at, shanghai } from '../moments';
import { standardSettings } from '../settings/standard';

const calendars = calendarsOf(standardSettings(), shanghai);
const due = (time: string, days = 2) => followUp({}, { resolvedAt: at(time) }, days, calendars).callbackDue;

describe('D8: a customer is called back within 1–2 working days after the resolution', () => {
  test('resolved on Friday 10:00: by Tuesday 10:00', () =>
    expect(due('2024-05-24 10:00')).toBe(at('2024-05-28 10:00')));
  test('one working day when the team says so', () => expect(due('2024-05-20 10:00', 1)).toBe(at('2024-05-21 10:00')));
  test('none when the team calls nobody back', () => expect(due('2024-05-20 10:00', 0)).toBeNull());

  test('worked on again: neither call-back nor survey of the old resolution counts', () => {
    const before: Ticket = { resolvedAt: at('2024-05-20 10:00') };
    expect(followUp(before, {}, 2, calendars)).toEqual({ callbackDue: null, calledBackAt: null, surveySentAt: null });
  });
});

test('D8: the list of the morning: due today or before, not yet called, the longest waiting first', () => {
  const closed = { status: 'closed' as const };
  const rows: readonly Ticket[] = [
    { ...closed, number: 'today', callbackDue: at('2024-05-21 17:00') },
    { ...closed, number: 'late', callbackDue: at('2024-05-20 10:00') },
    { ...closed, number: 'tomorrow', callbackDue: at('2024-05-22 09:00') },
    { ...closed, number: 'called', callbackDue: at('2024-05-20 10:00'), calledBackAt: at('2024-05-20 11:00') },
    { status: 'inProgress', number: 'again', callbackDue: at('2024-05-20 10:00') },
  ];
  const owed = callbacksOwed(rows, at('2024-05-21 08:30'), shanghai);
  expect(owed.map(({ ticket, isLate }) => [ticket.number, isLate])).toEqual([
    ['late', true],
    ['today', false],
  ]);
});
