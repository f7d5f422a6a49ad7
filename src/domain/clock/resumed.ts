import { withChange } from '../record/change';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { choosePolicy } from './policy';
import { type ClockContext, clocksOf } from './ticketClocks';
import { endedAt, readWaits, waitsText, wholeWaits } from './waits';

type Resumed = Pick<TicketChange, 'planDue' | 'resolveDue'>;

/** A cell keeps a time a little less exactly than the clock computes it. */
export const isSameTime = (computed: Moment | null | undefined, stored: Moment | undefined): boolean =>
  typeof computed === 'number' && stored !== undefined
    ? Math.abs(computed - stored) < 1000
    : (computed ?? undefined) === stored;

/**
 * Plan and resolution as they stand, put off by what was waited until `now`; what had run out before is left where it is.
 * @param planSince since when the plan stood still
 * @param since since when the resolution did: later where it was moved while the customer was awaited
 */
function putOff(
  ticket: Ticket,
  { planSince, since, now }: { readonly planSince: Moment; readonly since: Moment; readonly now: Moment },
  { settings, calendars }: ClockContext,
): Resumed {
  const calendar = calendars[choosePolicy(ticket, settings.policies)?.calendar ?? 'always'];
  const later = (due: Moment, from: Moment): Moment =>
    calendar.addOpenMinutes(due, calendar.openMinutesBetween(from, now));
  const { planDue = planSince, resolveDue = since } = ticket;
  return {
    ...(planDue > planSince && { planDue: later(planDue, planSince) }),
    ...(resolveDue > since && { resolveDue: later(resolveDue, since) }),
  };
}

/**
 * Those deadlines that are still just what the policy says, or that were lost: by the policy, with the whole wait cut out
 * of its calendar.
 */
function byPolicy(ticket: Ticket, pauses: string | null, context: ClockContext): Resumed {
  if (ticket.originalResolveDue !== undefined || ticket.importKey !== undefined) return {};
  const before = clocksOf(ticket, context);
  const { planDue, resolveDue } = clocksOf(withChange(ticket, { pauses }), context);
  const isHeld = (field: 'planDue' | 'resolveDue'): boolean =>
    ticket[field] === undefined || isSameTime(before[field], ticket[field]);
  return {
    ...(planDue != null && isHeld('planDue') && { planDue }),
    ...(resolveDue != null && isHeld('resolveDue') && { resolveDue }),
  };
}

/**
 * What ends with a wait at `now` (D3): the wait itself, and plan and resolution, whose clocks go on. Deadlines that were
 * moved by hand, came with an import or are of a policy that was edited since stand as they are, put off by the wait.
 * Nothing of a ticket that does not wait.
 */
export function resumed(ticket: Ticket, now: Moment, context: ClockContext): Resumed & Pick<TicketChange, 'pauses'> {
  const waits = readWaits(ticket.pauses, context.zone);
  const { since } = waits;
  if (since === undefined) return {};
  const pauses = waitsText(endedAt(waits, now), context.zone);
  const planSince = wholeWaits(waits).since ?? since;
  return {
    pauses,
    ...putOff(ticket, { planSince, since, now }, context),
    ...byPolicy(ticket, pauses, context),
  };
}
