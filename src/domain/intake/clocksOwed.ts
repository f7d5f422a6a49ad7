import { choosePolicy, policyFields } from '../clock/policy';
import { clocksOf } from '../clock/ticketClocks';
import { withChange } from '../record/change';
import type { FieldKey } from '../record/fields';
import type { Ticket, TicketChange } from '../record/ticket';
import { heldToMove } from './movedResolution';
import type { Revising } from './revising';

/** Whether an edit may bring a ticket under another policy: one that leaves it where it was moves no deadline (D3). */
export function mayChangePolicy(
  ticket: Ticket,
  edited: ReadonlySet<FieldKey>,
  { policyBefore, settings }: Revising,
): boolean {
  if (!policyFields.some((key) => edited.has(key))) return false;
  const { policies } = settings;
  return policyBefore === undefined || choosePolicy(policyBefore, policies) !== choosePolicy(ticket, policies);
}

/**
 * All clocks after an edit of what the policy rests on, a resolution that people had moved held to; else those that
 * someone cleared. An imported ticket keeps to the deadlines that its file gave (D16).
 */
export function clocksOwed(ticket: Ticket, edited: ReadonlySet<FieldKey>, context: Revising): TicketChange {
  if (ticket.createdAt === undefined) return {};
  if (mayChangePolicy(ticket, edited, context)) {
    return heldToMove(ticket, clocksOf(ticket, context), context.zone, earlierMoveOf(ticket, context));
  }
  const isWhole = ticket.responseDue !== undefined && ticket.resolveDue !== undefined;
  if (isWhole || ticket.status === 'closed' || ticket.importKey !== undefined) return {};
  const { responseDue, planDue, resolveDue, nextUpdateDue } = clocksOf(ticket, context);
  return {
    ...(ticket.responseDue === undefined && responseDue !== undefined ? { responseDue } : {}),
    ...(ticket.planDue === undefined && planDue !== undefined ? { planDue } : {}),
    // To when people moved it, the policy does not say.
    ...(ticket.resolveDue === undefined && ticket.originalResolveDue === undefined && resolveDue !== undefined
      ? { resolveDue }
      : {}),
    ...(ticket.nextUpdateDue === undefined && nextUpdateDue !== undefined ? { nextUpdateDue } : {}),
  };
}

/** A move that was put aside, and what the policy that applies now says to it. */
function earlierMoveOf(ticket: Ticket, context: Revising) {
  const { earlierMove: move } = context;
  if (move === undefined) return undefined;
  return { move, unpausedDue: clocksOf(withChange(ticket, { pauses: null }), context).resolveDue ?? undefined };
}
