import type { BusinessCalendar } from '../calendar/calendar';
import type { Pause } from '../calendar/sequence';
import type { Moment } from '../record/ticket';
import type { Duration } from './duration';
import type { Policy } from './policy';

/** The hours that policies run on. */
export type Calendars = Readonly<Record<Policy['calendar'], BusinessCalendar>>;

/** A deadline that the policy does not set is absent. */
export interface Deadlines {
  readonly responseDue?: Moment;
  readonly planDue?: Moment;
  readonly resolveDue?: Moment;
}

/** When a duration that began at `startAt` is over; undefined for none. */
export function dueAt(duration: Duration, startAt: Moment, calendar: BusinessCalendar): Moment | undefined {
  switch (duration.kind) {
    case 'none':
      return undefined;
    case 'minutes':
      return calendar.addOpenMinutes(startAt, duration.minutes);
    case 'workingDays':
      return calendar.addWorkingDays(startAt, duration.days);
  }
}

/**
 * The deadlines of a ticket reported at `startAt` (D3). While waiting for the customer the clocks of plan and
 * resolution stand still; the response does not wait.
 */
export function deadlines(
  policy: Policy,
  startAt: Moment,
  calendars: Calendars,
  waits: readonly Pause[] = [],
): Deadlines {
  const calendar = calendars[policy.calendar];
  const responseDue = dueAt(policy.response, startAt, calendar);
  const paused = waits.length === 0 ? calendar : calendar.withPauses(waits);
  const planDue = dueAt(policy.plan, startAt, paused);
  const resolveDue = dueAt(policy.resolve, startAt, paused);
  return {
    ...(responseDue !== undefined && { responseDue }),
    ...(planDue !== undefined && { planDue }),
    ...(resolveDue !== undefined && { resolveDue }),
  };
}
