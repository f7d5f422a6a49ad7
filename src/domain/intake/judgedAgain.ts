import { outcome } from '../clock/outcome';
import { withChange } from '../record/change';
import type { YesNo } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';
import { duesAt } from '../report/dues';
import { missedPlan, missedResolution, missedResponse } from '../report/judged';
import type { Zone } from '../time/zone';
import { eventsIn } from './loggedFlow';
import type { OwnLine } from './ownLine';

/** The cells that say whether a deadline was met. */
export const metFields = ['responseMet', 'resolveMet', 'planMet'] as const;
export type MetField = (typeof metFields)[number];

/** Whether a deadline that the ticket had before, as the log tells, had been missed: it stays so (D3). */
function missedFormerly(ticket: Ticket, lines: readonly OwnLine[], zone: Zone): Readonly<Record<MetField, boolean>> {
  const dues = duesAt(Number.POSITIVE_INFINITY, ticket, false, eventsIn(lines, zone), zone);
  return {
    responseMet: missedResponse(dues.responseDue, ticket.respondedAt) !== undefined,
    resolveMet: missedResolution(dues.resolveDue) !== undefined,
    planMet: missedPlan(dues.planDue) !== undefined,
  };
}

/** A deadline that has not passed yet, or was none, has not been missed; of a plan nobody knows when it was written. */
const isStillAhead = (dueAt: Moment | undefined, now: Moment): boolean => dueAt === undefined || dueAt > now;

/**
 * Whether response, resolution and plan were in time, as deadlines, stamps and log tell: null where it is not decided yet.
 * Left out is what they do not tell: all without a line of the log, and a plan whose time passed before the solution was
 * sent to the customer, or before it was moved while a solution stands there.
 * @param lines the ticket's own
 */
export function judgedAgain(
  ticket: Ticket,
  lines: readonly OwnLine[],
  now: Moment,
  zone: Zone,
): Partial<Record<MetField, YesNo | null>> {
  if (lines.length === 0) return {};
  const formerly = missedFormerly(ticket, lines, zone);
  const judged: Ticket = outcome(withChange(ticket, { responseMet: null, planMet: null, resolveMet: null }));
  const { planDue, resolvedAt = now } = ticket;
  const isPlanKnown = formerly.planMet ? ticket.solution === undefined : isStillAhead(planDue, resolvedAt);
  const told = (field: MetField): YesNo | null => (formerly[field] ? 'no' : (judged[field] ?? null));
  return {
    responseMet: told('responseMet'),
    resolveMet: told('resolveMet'),
    ...(isPlanKnown && { planMet: told('planMet') }),
  };
}
