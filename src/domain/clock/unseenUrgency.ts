import type { Moment, Ticket } from '../record/ticket';
import { type ClockContext, clocksOf } from './ticketClocks';

/** A cell keeps a time a little less exactly than the clock computes it. */
const isSame = (computed: Moment | null | undefined, stored: Moment | undefined): boolean =>
  typeof computed === 'number' && stored !== undefined
    ? Math.abs(computed - stored) < 1000
    : (computed ?? undefined) === stored;

const compared = ['responseDue', 'planDue'] as const;

/** Whether the deadlines of an open ticket are those of a ticket that differs by its urgency. */
const areOf = (ticket: Ticket, urgency: string, context: ClockContext): boolean => {
  const clocks = clocksOf({ ...ticket, urgency }, context);
  return compared.every((key) => isSame(clocks[key], ticket[key]));
};

/**
 * Whether the urgency was changed and the deadlines do not know it yet: the edit's own execution died. They are then
 * just those of another urgency. Deadlines of rules that were edited since are none of any urgency, and stay (D3).
 */
export function isUrgencyUnseen(ticket: Ticket, context: ClockContext, options: readonly string[]): boolean {
  const { urgency, responseDue, importKey, status } = ticket;
  if (urgency === undefined || responseDue === undefined || importKey !== undefined || status === 'closed')
    return false;
  if (areOf(ticket, urgency, context)) return false;
  return options.some((option) => option !== urgency && areOf(ticket, option, context));
}
