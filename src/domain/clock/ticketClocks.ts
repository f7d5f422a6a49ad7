import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Zone } from '../time/zone';
import { type Calendars, deadlines, dueAt } from './deadlines';
import { choosePolicy, type Policy } from './policy';
import { readWaits, wholeWaits } from './waits';

/** What clocks are computed with. */
export interface ClockContext {
  readonly settings: { readonly policies: readonly Policy[] };
  readonly calendars: Calendars;
  readonly zone: Zone;
}

/** Where plan and resolution are counted from: a reopened ticket begins anew (D5). */
export const cycleStart = ({ createdAt, reopenedAt }: Ticket): Moment | undefined => reopenedAt ?? createdAt;

/** Whether the customer is owed word of the progress: not while the ticket waits for them, nor once it is resolved (D6). */
export const isUpdateOwed = ({ status = 'open' }: Pick<Ticket, 'status'>): boolean =>
  status === 'open' || status === 'inProgress';

/**
 * When the customer must hear of the progress next (D6): counted from the last word to the customer, or from when the
 * work began or went on; undefined while waiting for the customer and once resolved.
 */
export function nextUpdateDue(ticket: Ticket, { settings, calendars, zone }: ClockContext): Moment | undefined {
  const { createdAt } = ticket;
  const policy = choosePolicy(ticket, settings.policies);
  if (createdAt === undefined || policy === undefined || !isUpdateOwed(ticket)) return undefined;
  const resumed = readWaits(ticket.pauses, zone).ended.map((pause) => pause.untilAt);
  const from = Math.max(createdAt, ticket.reopenedAt ?? 0, ticket.lastToldAt ?? 0, ...resumed);
  return dueAt(policy.update, from, calendars[policy.calendar]);
}

/**
 * All clocks of a ticket by the first policy that applies, from the original start (D3): the response from the report,
 * plan and resolution from the last reopening, with the waits left out. A deadline that was moved by hand is forgotten.
 */
export function clocksOf(ticket: Ticket, context: ClockContext): TicketChange {
  const policy = choosePolicy(ticket, context.settings.policies);
  const startAt = cycleStart(ticket);
  if (policy === undefined || ticket.createdAt === undefined || startAt === undefined) return {};
  const { calendars, zone } = context;
  const due = deadlines(policy, startAt, calendars, wholeWaits(readWaits(ticket.pauses, zone)).ended);
  const responseDue = dueAt(policy.response, ticket.createdAt, calendars[policy.calendar]);
  return {
    responseDue: responseDue ?? null,
    planDue: due.planDue ?? null,
    resolveDue: due.resolveDue ?? null,
    originalResolveDue: null,
    nextUpdateDue: nextUpdateDue(ticket, context) ?? null,
  };
}
