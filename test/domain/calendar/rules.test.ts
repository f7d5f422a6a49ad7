import { businessCalendar } from '../../../src/domain/calendar/calendar';
import { type CalendarDefinition, officeHours, weekOf } from '../../../src/domain/calendar/definition';
import { CalendarError, calendarIssues } from '../../../src/domain/calendar/rules';
import { shanghai } from '../moments';

const week = (...periods: readonly (readonly [number, number])[]): CalendarDefinition => ({
  week: weekOf(
    [3],
    periods.map(([from, to]) => ({ from, to })),
  ),
  specialDays: [],
});

test.each<readonly [string, CalendarDefinition, { readonly code: string; readonly where: string }]>([
  ['a week without open hours', { week: {}, specialDays: [] }, { code: 'neverOpen', where: '' }],
  [
    'a weekday 8',
    { week: weekOf([1, 8], [{ from: 0, to: 60 }]), specialDays: [] },
    { code: 'unknownWeekday', where: '8' },
  ],
  ['Wednesday hours that end at 24:01', week([540, 1441]), { code: 'periodOutsideDay', where: '3' }],
  ['Wednesday hours from 09:00 to 09:00', week([540, 540]), { code: 'periodEmpty', where: '3' }],
  ['Wednesday hours until 12:00 and from 11:59', week([540, 720], [719, 1080]), { code: 'periodsOverlap', where: '3' }],
  [
    'a holiday on 30 February',
    { ...officeHours, specialDays: [{ date: '2024-02-30', kind: 'holiday' }] },
    { code: 'unknownDate', where: '2024-02-30' },
  ],
  [
    'a date that is both holiday and working day',
    {
      ...officeHours,
      specialDays: [
        { date: '2024-10-01', kind: 'holiday' },
        { date: '2024-10-01', kind: 'workday' },
      ],
    },
    { code: 'dateTwice', where: '2024-10-01' },
  ],
])('%s is no calendar, and the place is named', (_, definition, issue) => {
  expect(calendarIssues(definition)).toEqual([issue]);
  expect(() => businessCalendar(definition, shanghai)).toThrow(CalendarError);
});

test('office hours with a lunch break have nothing wrong', () => {
  expect(calendarIssues(officeHours)).toEqual([]);
});
