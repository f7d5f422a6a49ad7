/** Open hours within a day, in minutes after midnight; `to` is at most 1440 and not part of the period. */
export interface DayPeriod {
  readonly from: number;
  readonly to: number;
}

/** The open periods of each weekday: 1 = Monday … 7 = Sunday; a weekday that is absent is closed. */
export type Week = Readonly<Record<number, readonly DayPeriod[]>>;

/** A day that differs from its weekday. `date` is yyyy-MM-dd. */
export interface ExceptionalDay {
  readonly date: string;
  readonly kind: 'holiday' | 'workday';
  /** Hours of a make-up working day (调休); without them those of the week's first open weekday. */
  readonly periods?: readonly DayPeriod[];
}

/** What a team states about its working hours (D3). */
export interface CalendarDefinition {
  readonly week: Week;
  readonly specialDays: readonly ExceptionalDay[];
}

/** The week in which each of `weekdays` (1 = Monday … 7 = Sunday) has the same hours. */
export const weekOf = (weekdays: readonly number[], periods: readonly DayPeriod[]): Week =>
  Object.fromEntries(weekdays.map((weekday) => [weekday, periods]));

const wholeDay: readonly DayPeriod[] = [{ from: 0, to: 1440 }];

/** 7×24. */
export const alwaysOpen: CalendarDefinition = { week: weekOf([1, 2, 3, 4, 5, 6, 7], wholeDay), specialDays: [] };

/** Monday to Friday 09:00–12:00 and 13:00–18:00, no holidays. */
export const officeHours: CalendarDefinition = {
  week: weekOf(
    [1, 2, 3, 4, 5],
    [
      { from: 9 * 60, to: 12 * 60 },
      { from: 13 * 60, to: 18 * 60 },
    ],
  ),
  specialDays: [],
};
