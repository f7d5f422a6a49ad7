import type { Moment, Ticket } from '../record/ticket';
import { minuteMillis, secondMillis } from '../time/local';
import { type ClockContext, clocksOf } from './ticketClocks';

/** Whether the response is due when it stands there, had the ticket been reported at `at`; so it is where none stands. */
export function explainsDue(ticket: Ticket, at: Moment, context: ClockContext): boolean {
  const { responseDue } = clocksOf({ ...ticket, createdAt: at }, context);
  return ticket.responseDue === undefined || Math.abs((responseDue ?? 0) - ticket.responseDue) < minuteMillis;
}

/** How many of the desk's other cells agree that the ticket was reported at `at` (D3): who got it at once, the response and its due time. */
export function agreeing(ticket: Ticket, at: Moment, context: ClockContext): number {
  const { assignedAt, respondedAt, responseMinutes } = ticket;
  const isAssigned = assignedAt !== undefined && Math.abs(assignedAt - at) < secondMillis;
  const took = (responseMinutes ?? 0) * minuteMillis;
  const isAnswered =
    respondedAt !== undefined && responseMinutes !== undefined && Math.abs(respondedAt - took - at) < minuteMillis;
  return [isAssigned, isAnswered, explainsDue(ticket, at, context)].filter(Boolean).length;
}
