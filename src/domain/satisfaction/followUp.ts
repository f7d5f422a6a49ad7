import type { Calendars } from '../clock/deadlines';
import type { Moment, Ticket, TicketChange } from '../record/ticket';

/** The day's end of the promise to call back (D8): so many working days after the resolution. */
export function callbackDue(resolvedAt: Moment, days: number, calendars: Calendars): Moment | null {
  return days < 1 ? null : calendars.working.addWorkingDays(resolvedAt, days);
}

/**
 * What a resolution owes the customer, and what its undoing takes off: a call-back, and the survey that is sent once for
 * each resolution (D8).
 * @param days working days until the call-back; 0 for none
 */
export function followUp(before: Ticket, after: Ticket, days: number, calendars: Calendars): TicketChange {
  if (before.resolvedAt === after.resolvedAt) return {};
  if (after.resolvedAt === undefined) return { callbackDue: null, calledBackAt: null, surveySentAt: null };
  return before.resolvedAt === undefined ? { callbackDue: callbackDue(after.resolvedAt, days, calendars) } : {};
}
