import type { Ticket, TicketChange } from '../record/ticket';
import { choosePolicy, type Policy } from './policy';
import { isSameTime } from './resumed';
import { type ClockContext, clocksOf } from './ticketClocks';

const compared = ['responseDue', 'planDue'] as const;

const isOf = (ticket: Ticket, clocks: TicketChange): boolean =>
  compared.every((key) => isSameTime(clocks[key], ticket[key]));

/** Whether the deadlines of an open ticket are those of a ticket that differs by its urgency. */
const areOf = (ticket: Ticket, urgency: string, context: ClockContext): boolean =>
  isOf(ticket, clocksOf({ ...ticket, urgency }, context));

/**
 * Whether all clocks of an open ticket are just those of a policy, whatever this applies to. All of them: policies
 * that differ in one interval only are told apart by it. A resolution moved by hand is compared as it was before.
 */
function areOfPolicy(ticket: Ticket, policy: Policy, context: ClockContext): boolean {
  const clocks = clocksOf(ticket, { ...context, settings: { policies: [{ ...policy, when: {} }] } });
  const { originalResolveDue, resolveDue, nextUpdateDue } = ticket;
  return (
    isOf(ticket, clocks) &&
    isSameTime(clocks.resolveDue, originalResolveDue ?? resolveDue) &&
    isSameTime(clocks.nextUpdateDue, nextUpdateDue)
  );
}

/** Whether the next update alone is due when another urgency has it: somebody told the customer while this one was typed. */
function isUpdateOfAnother(ticket: Ticket, urgencies: readonly string[], context: ClockContext): boolean {
  const isDueAsFor = (urgency: string): boolean =>
    isSameTime(clocksOf({ ...ticket, urgency }, context).nextUpdateDue, ticket.nextUpdateDue);
  return urgencies.some((option) => option !== ticket.urgency && isDueAsFor(option));
}

/**
 * Whether what the policy rests on was changed and the deadlines do not know it yet: the edit's own execution died, or an
 * action that had begun before it wrote them after it. They are then just those of another urgency, or all clocks are
 * those of another policy. Deadlines of rules that were edited since are none of any, and stay (D3).
 * @param urgencies the team's options
 */
export function isPolicyUnseen(ticket: Ticket, context: ClockContext, urgencies: readonly string[]): boolean {
  const { urgency, responseDue, nextUpdateDue, importKey, status } = ticket;
  if (responseDue === undefined || importKey !== undefined || status === 'closed') return false;
  const { policies } = context.settings;
  const applied = choosePolicy(ticket, policies);
  if (applied === undefined) return false;
  const clocks = clocksOf(ticket, context);
  if (isOf(ticket, clocks)) {
    const isAsked = urgency !== undefined && nextUpdateDue !== undefined;
    return isAsked && !isSameTime(clocks.nextUpdateDue, nextUpdateDue) && isUpdateOfAnother(ticket, urgencies, context);
  }
  return (
    (urgency !== undefined && urgencies.some((option) => option !== urgency && areOf(ticket, option, context))) ||
    policies.some((policy) => policy !== applied && areOfPolicy(ticket, policy, context))
  );
}
