import { slaState, type WarnRule } from '../clock/slaState';
import { withChange } from '../record/change';
import type { SlaState, Status } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';
import type { Zone } from '../time/zone';
import { waitingSince } from './judged';

/** The status that a ticket had at the end of a period, as what is told of it says; its cell has only today's. */
function statusThen(stood: Ticket, moment: Moment, zone: Zone): Status {
  if (stood.closedAt !== undefined) return 'closed';
  if (stood.resolvedAt !== undefined) return 'verifying';
  if (waitingSince(stood, moment, zone) !== undefined) return 'waiting';
  return stood.respondedAt === undefined ? 'open' : 'inProgress';
}

/**
 * The SLA state of a ticket at the end of a period that is over (D13).
 * @param ticket as it stands today: what has been resolved before, and is judged as it was, keeps its state
 * @param stood the same at that moment
 */
export function slaStateThen(
  ticket: Ticket,
  stood: Ticket,
  moment: Moment,
  rule: WarnRule,
  zone: Zone,
): SlaState | undefined {
  const { resolvedAt, resolveMet, planDue, planMet } = stood;
  const isSame = resolvedAt === ticket.resolvedAt && resolveMet === ticket.resolveMet;
  if (resolvedAt !== undefined && isSame) return ticket.slaState;
  // A plan whose time had passed and that was not missed had been written, though the record does not tell when.
  const isPlanWritten = planDue !== undefined && planDue <= moment && planMet !== 'no';
  const facts = withChange(stood, { status: statusThen(stood, moment, zone), ...(isPlanWritten && { planDue: null }) });
  return slaState(facts, moment, rule);
}
