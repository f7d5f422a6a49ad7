import fc from 'fast-check';
import { businessCalendar } from '../../../src/domain/calendar/calendar';
import { alwaysOpen, type ExceptionalDay, officeHours, weekOf } from '../../../src/domain/calendar/definition';
import type { Moment } from '../../../src/domain/record/ticket';
import { dateTimeText } from '../../../src/domain/time/format';
import type { Zone } from '../../../src/domain/time/zone';
import { at, newYork, shanghai } from '../moments';

const nineToSix = { week: weekOf([1, 2, 3, 4, 5], [{ from: 540, to: 1080 }]), specialDays: [] };
const withDays = (...specialDays: readonly ExceptionalDay[]) =>
  businessCalendar({ ...officeHours, specialDays }, shanghai);

/** Monday to Friday 09:00–12:00 and 13:00–18:00. */
const office = businessCalendar(officeHours, shanghai);
const always = businessCalendar(alwaysOpen, shanghai);
const shown = (moment: Moment, zone: Zone = shanghai) => dateTimeText(moment, zone);

describe('open minutes (D3)', () => {
  test('4 h from Friday 17:00 end on Monday at 12:00', () => {
    expect(shown(office.addOpenMinutes(at('2024-05-24 17:00'), 240))).toBe('2024-05-27 12:00');
  });

  test('1 h from 11:30 skips lunch and ends at 13:30', () => {
    expect(shown(office.addOpenMinutes(at('2024-05-24 11:30'), 60))).toBe('2024-05-24 13:30');
  });

  test('a duration that ends exactly at closing time is due at 18:00, not at the next opening', () => {
    expect(shown(office.addOpenMinutes(at('2024-05-24 16:00'), 120))).toBe('2024-05-24 18:00');
    expect(shown(office.addOpenMinutes(at('2024-05-24 11:00'), 60))).toBe('2024-05-24 12:00');
  });

  test('a ticket of Saturday 22:00 begins to count on Monday at 09:00', () => {
    expect(shown(office.addOpenMinutes(at('2024-05-25 22:00'), 15))).toBe('2024-05-27 09:15');
  });

  test('15 min on 7×24 from Friday 23:50 end on Saturday at 00:05', () => {
    expect(shown(always.addOpenMinutes(at('2024-05-24 23:50'), 15))).toBe('2024-05-25 00:05');
  });

  test('24 h on 7×24 over the night that New York loses an hour end at 10:00 instead of 09:00', () => {
    const calendar = businessCalendar(alwaysOpen, newYork);
    expect(shown(calendar.addOpenMinutes(at('2024-03-09 09:00', newYork), 1440), newYork)).toBe('2024-03-10 10:00');
  });

  test('from Friday 17:00 to Monday 10:00 are 120, and 0 when the second moment comes first', () => {
    expect(office.openMinutesBetween(at('2024-05-24 17:00'), at('2024-05-27 10:00'))).toBe(120);
    expect(office.openMinutesBetween(at('2024-05-27 10:00'), at('2024-05-24 17:00'))).toBe(0);
  });

  test('fewer than none are refused', () => {
    expect(() => office.addOpenMinutes(at('2024-05-24 17:00'), -1)).toThrow(RangeError);
  });
});

describe('working days (D3)', () => {
  test('1 d from Thursday 10:20 is Friday 10:20, 2 d is Monday 10:20', () => {
    expect(shown(office.addWorkingDays(at('2024-05-23 10:20'), 1))).toBe('2024-05-24 10:20');
    expect(shown(office.addWorkingDays(at('2024-05-23 10:20'), 2))).toBe('2024-05-27 10:20');
  });

  test('outside working hours they count from the next opening: 1 d from Friday 20:00 is Tuesday 09:00', () => {
    expect(shown(office.addWorkingDays(at('2024-05-24 20:00'), 1))).toBe('2024-05-28 09:00');
    expect(shown(office.addWorkingDays(at('2024-05-24 12:30'), 1))).toBe('2024-05-27 13:00');
  });

  test('1 d on 7×24 is the same time on the next day', () => {
    expect(shown(always.addWorkingDays(at('2024-05-24 23:50'), 1))).toBe('2024-05-25 23:50');
  });

  test('a day that closes before that time is due at its closing', () => {
    const shortDay = withDays({ date: '2024-05-24', kind: 'workday', periods: [{ from: 540, to: 720 }] });
    expect(shown(shortDay.addWorkingDays(at('2024-05-23 16:00'), 1))).toBe('2024-05-24 12:00');
  });
});

describe('holidays and make-up working days (调休)', () => {
  /** The Dragon Boat festival of 2025 is Saturday to Monday; National Day 2024 was worked for on Sunday 29 September. */
  const calendar = withDays(
    { date: '2024-10-01', kind: 'holiday' },
    { date: '2024-10-02', kind: 'holiday' },
    { date: '2024-09-29', kind: 'workday' },
  );

  test('a holiday on a Tuesday is closed, a make-up Sunday has the hours of a working day', () => {
    expect(calendar.isWorkingDay(at('2024-10-01 10:00'))).toBe(false);
    expect(calendar.isWorkingDay(at('2024-09-29 20:00'))).toBe(true);
    expect(calendar.isOpen(at('2024-09-29 12:30'))).toBe(false);
    expect(calendar.isOpen(at('2024-09-29 13:00'))).toBe(true);
  });

  test('1 d from Monday 30 September 15:00 is Thursday 3 October 15:00', () => {
    expect(shown(calendar.addWorkingDays(at('2024-09-30 15:00'), 1))).toBe('2024-10-03 15:00');
  });

  test('2 h from Friday 27 September 17:00 end on the make-up Sunday at 10:00', () => {
    expect(shown(calendar.addOpenMinutes(at('2024-09-27 17:00'), 120))).toBe('2024-09-29 10:00');
  });
});

describe('the next opening', () => {
  test('is now when open, and Monday 09:00 from closing time on Friday', () => {
    expect(shown(office.nextOpening(at('2024-05-24 17:59')))).toBe('2024-05-24 17:59');
    expect(shown(office.nextOpening(at('2024-05-24 18:00')))).toBe('2024-05-27 09:00');
  });
});

describe('pauses', () => {
  const paused = businessCalendar(nineToSix, shanghai).withPauses([
    { fromAt: at('2024-05-24 10:00'), untilAt: at('2024-05-24 14:00') },
  ]);

  test('a pause of 4 open hours moves a due time of 11:00 to 15:00', () => {
    expect(shown(paused.addOpenMinutes(at('2024-05-24 09:00'), 120))).toBe('2024-05-24 15:00');
    expect(paused.openMinutesBetween(at('2024-05-24 09:00'), at('2024-05-24 15:00'))).toBe(120);
  });

  test('it moves 1 d from Friday 09:30 by its 4 open hours, to Monday 13:30', () => {
    expect(shown(paused.addWorkingDays(at('2024-05-24 09:30'), 1))).toBe('2024-05-27 13:30');
  });

  test('a pause over night alone moves nothing', () => {
    const overNight = office.withPauses([{ fromAt: at('2024-05-24 19:00'), untilAt: at('2024-05-25 08:00') }]);
    expect(shown(overNight.addWorkingDays(at('2024-05-24 15:00'), 1))).toBe('2024-05-27 15:00');
  });

  test('a pause from Friday 10:00 over the weekend to Monday 10:00 moves 2 h from Friday 09:00 to Monday 11:00', () => {
    const overWeekend = office.withPauses([{ fromAt: at('2024-05-24 10:00'), untilAt: at('2024-05-27 10:00') }]);
    expect(shown(overWeekend.addOpenMinutes(at('2024-05-24 09:00'), 120))).toBe('2024-05-27 11:00');
  });

  test('overlapping pauses count once', () => {
    const twice = paused.withPauses([{ fromAt: at('2024-05-24 13:00'), untilAt: at('2024-05-24 15:00') }]);
    expect(shown(twice.addOpenMinutes(at('2024-05-24 09:00'), 120))).toBe('2024-05-24 16:00');
  });

  test('a pause that never ends or ends before it begins is refused', () => {
    expect(() => office.withPauses([{ fromAt: 0, untilAt: Number.POSITIVE_INFINITY }])).toThrow(RangeError);
    expect(() => office.withPauses([{ fromAt: 1, untilAt: 0 }])).toThrow(RangeError);
  });
});

describe('laws of every calendar', () => {
  const calendars = fc.constantFrom(
    office,
    always,
    businessCalendar(officeHours, newYork),
    businessCalendar(
      {
        week: weekOf(
          [1, 6, 7],
          [
            { from: 0, to: 360 },
            { from: 1320, to: 1440 },
          ],
        ),
        specialDays: [],
      },
      newYork,
    ),
    withDays({ date: '2024-05-24', kind: 'holiday' }, { date: '2024-05-25', kind: 'workday' }),
    office.withPauses([
      { fromAt: at('2024-03-05 09:30'), untilAt: at('2024-03-07 10:00') },
      { fromAt: at('2024-05-24 11:30'), untilAt: at('2024-05-24 13:30') },
    ]),
  );
  const moments = fc
    .integer({ min: at('2024-02-20') / 1000, max: at('2024-12-01') / 1000 })
    .map((second) => second * 1000);
  const counts = fc.integer({ min: 0, max: 20_000 });

  test('what was added is measured again', () => {
    fc.assert(
      fc.property(calendars, moments, counts, (calendar, start, minutes) => {
        expect(calendar.openMinutesBetween(start, calendar.addOpenMinutes(start, minutes))).toBe(minutes);
      }),
    );
  });

  test('adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(calendars, moments, counts, counts, (calendar, start, first, second) => {
        const stepwise = calendar.addOpenMinutes(calendar.addOpenMinutes(start, first), second);
        if (second > 0) expect(stepwise).toBe(calendar.addOpenMinutes(start, first + second));
      }),
    );
  });

  test('who starts later is not due earlier, in minutes and in working days', () => {
    fc.assert(
      fc.property(calendars, moments, moments, fc.integer({ min: 0, max: 30 }), (calendar, a, b, count) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        expect(calendar.addOpenMinutes(earlier, count)).toBeLessThanOrEqual(calendar.addOpenMinutes(later, count));
        expect(calendar.addWorkingDays(earlier, count)).toBeLessThanOrEqual(calendar.addWorkingDays(later, count));
      }),
    );
  });

  test('time between is the sum of its parts', () => {
    fc.assert(
      fc.property(calendars, moments, moments, moments, (calendar, ...three) => {
        const [a = 0, b = 0, c = 0] = three.sort((x, y) => x - y);
        const parts = calendar.openMinutesBetween(a, b) + calendar.openMinutesBetween(b, c);
        expect(calendar.openMinutesBetween(a, c)).toBeCloseTo(parts, 6);
      }),
    );
  });
});
