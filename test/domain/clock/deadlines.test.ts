import { businessCalendar } from '../../../src/domain/calendar/calendar';
import { alwaysOpen, officeHours } from '../../../src/domain/calendar/definition';
import type { Pause } from '../../../src/domain/calendar/sequence';
import { calendarsOf } from '../../../src/domain/clock/calendars';
import { deadlines } from '../../../src/domain/clock/deadlines';
import { choosePolicy, defaultPolicies, type PolicyFacts } from '../../../src/domain/clock/policy';
import { dateTimeText } from '../../../src/domain/time/format';
import { at, shanghai } from '../moments';

const calendars = {
  working: businessCalendar(officeHours, shanghai),
  always: businessCalendar(alwaysOpen, shanghai),
};

/** Response, plan and resolution due of a ticket by the default policies. */
function due(facts: PolicyFacts, reported: string, waits: readonly Pause[] = []): readonly string[] {
  const policy = choosePolicy(facts, defaultPolicies('zh'));
  if (policy === undefined) throw new Error('no policy');
  const { responseDue, planDue, resolveDue } = deadlines(policy, at(reported), calendars, waits);
  return [responseDue, planDue, resolveDue].map((moment) =>
    moment === undefined ? '–' : dateTimeText(moment, shanghai),
  );
}

const office = '2024-05-24';

test('an urgent ticket reported Friday 17:45 is answered by 18:00, planned by 19:45, resolved by Saturday 17:45', () => {
  expect(due({ urgency: '紧急' }, `${office} 17:45`)).toEqual([
    '2024-05-24 18:00',
    '2024-05-24 19:45',
    '2024-05-25 17:45',
  ]);
});

test('a high one reported Friday 17:00 is answered by Monday 10:00, planned by Monday 17:00, resolved by Tuesday 17:00', () => {
  expect(due({ urgency: '高' }, `${office} 17:00`)).toEqual([
    '2024-05-27 10:00',
    '2024-05-27 17:00',
    '2024-05-28 17:00',
  ]);
});

test('a medium one reported Friday 14:00 is answered by closing time at 18:00', () => {
  expect(due({ urgency: '中' }, `${office} 14:00`)[0]).toBe('2024-05-24 18:00');
});

test('a low one reported Saturday is counted from Monday 09:00: answered by Tuesday, resolved by the next Monday, no plan', () => {
  expect(due({ urgency: '低' }, '2024-05-25 22:00')).toEqual(['2024-05-28 09:00', '–', '2024-06-03 09:00']);
});

test('a complaint of level 3 reported Friday 10:00 is answered by 15:00, with lunch between, and resolved by Tuesday 10:00', () => {
  expect(due({ nature: '投诉', complaintLevel: '三级' }, `${office} 10:00`)).toEqual([
    '2024-05-24 15:00',
    '2024-05-27 10:00',
    '2024-05-28 10:00',
  ]);
});

test('waiting for the customer from 17:50 to 20:50 moves plan and resolution of an urgent ticket by 3 h, never its response', () => {
  const waits = [{ fromAt: at(`${office} 17:50`), untilAt: at(`${office} 20:50`) }];
  expect(due({ urgency: '紧急' }, `${office} 17:45`, waits)).toEqual([
    '2024-05-24 18:00',
    '2024-05-24 22:45',
    '2024-05-25 20:45',
  ]);
});

test('the calendars of a team that works Saturdays 08:00–12:00 count a date entered twice as its last entry says', () => {
  const { working } = calendarsOf(
    {
      workingWeekdays: [6],
      workingPeriods: [{ from: 480, to: 720 }],
      specialDays: [
        { date: '2024-05-25', kind: 'workday' },
        { date: '2024-05-25', kind: 'holiday' },
        { date: '2024-02-31', kind: 'holiday' },
      ],
    },
    shanghai,
  );
  expect(dateTimeText(working.nextOpening(at('2024-05-24 09:00')), shanghai)).toBe('2024-06-01 08:00');
});
