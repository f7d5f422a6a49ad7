import { dayNumberOf } from '../time/local';
import type { CalendarDefinition, DayPeriod } from './definition';

export type CalendarIssueCode =
  | 'neverOpen'
  | 'unknownWeekday'
  | 'unknownDate'
  | 'dateTwice'
  | 'periodOutsideDay'
  | 'periodEmpty'
  | 'periodsOverlap';

/** `where` is a weekday (1 = Monday … 7 = Sunday), a date, or blank for the calendar as a whole. */
export interface CalendarIssue {
  readonly code: CalendarIssueCode;
  readonly where: string;
}

/** What is wrong with a calendar, one entry a rule: a code and the places that break it. */
interface Rule {
  readonly code: CalendarIssueCode;
  readonly broken: (definition: CalendarDefinition) => readonly string[];
}

type Hours = readonly [where: string, periods: readonly DayPeriod[]];

const hoursOf = ({ week, specialDays }: CalendarDefinition): readonly Hours[] => [
  ...Object.entries(week),
  ...specialDays.map(({ date, periods = [] }): Hours => [date, periods]),
];

const whereSomePeriod =
  (bad: (period: DayPeriod, before: DayPeriod | undefined) => boolean) => (definition: CalendarDefinition) =>
    hoursOf(definition)
      .filter(([, periods]) => periods.some((period, index) => bad(period, periods[index - 1])))
      .map(([where]) => where);

const minuteOfDay = (minute: number): boolean => Number.isInteger(minute) && minute >= 0 && minute <= 1440;

const rules: readonly Rule[] = [
  {
    code: 'neverOpen',
    broken: ({ week }) => (Object.values(week).some((periods) => periods.length > 0) ? [] : ['']),
  },
  {
    code: 'unknownWeekday',
    broken: ({ week }) => Object.keys(week).filter((weekday) => !/^[1-7]$/.test(weekday)),
  },
  {
    code: 'unknownDate',
    broken: ({ specialDays }) => specialDays.map(({ date }) => date).filter((date) => dayNumberOf(date) === undefined),
  },
  {
    code: 'dateTwice',
    broken: ({ specialDays }) =>
      specialDays.map(({ date }) => date).filter((date, index, dates) => dates.indexOf(date) < index),
  },
  { code: 'periodOutsideDay', broken: whereSomePeriod(({ from, to }) => !minuteOfDay(from) || !minuteOfDay(to)) },
  { code: 'periodEmpty', broken: whereSomePeriod(({ from, to }) => from >= to) },
  {
    code: 'periodsOverlap',
    broken: whereSomePeriod(({ from }, before) => before !== undefined && from < before.to),
  },
];

/** Everything that keeps `definition` from being a calendar; empty when it is one. Periods of a day stand in order. */
export const calendarIssues = (definition: CalendarDefinition): readonly CalendarIssue[] =>
  rules.flatMap(({ code, broken }) => broken(definition).map((where) => ({ code, where })));

/** Thrown for a calendar that cannot be used. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  constructor(readonly issues: readonly CalendarIssue[]) {
    super(issues.map(({ code, where }) => `${code} ${where}`.trim()).join(', '));
  }
}
