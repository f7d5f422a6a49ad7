import { readWaits } from '../clock/waits';
import type { YesNo } from '../record/lists';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Zone } from '../time/zone';

/** What is known of a ticket at a moment of the past. */
export interface Then {
  readonly moment: Moment;
  readonly resolvedAt: Moment | undefined;
  readonly closedAt: Moment | undefined;
  /** Whether it was closed then and reopened later, which gave it new deadlines. */
  readonly isRenewed: boolean;
  /** Whether it was resolved then and is not any more. */
  readonly isChanged: boolean;
  /** Its resolution deadline then; undefined where a reopening overwrote it and the log does not tell. */
  readonly dueAt: Moment | undefined;
  /** Its deadline for a plan, likewise. */
  readonly planDueAt: Moment | undefined;
  /** One for the resolution that it had before, of which nothing tells until when. */
  readonly unloggedDueAt: Moment | undefined;
  /** Whether a resolution deadline had been moved after it had passed. */
  readonly isMovedLate: boolean;
}

const isBefore = (at: Moment | undefined, moment: Moment): boolean => at !== undefined && at < moment;

/** The earliest of the deadlines that a ticket may have missed; one that was moved may be missed before. */
const earliest = (...dues: readonly (Moment | undefined)[]): Moment | undefined => {
  const known = dues.flatMap((due) => due ?? []);
  return known.length === 0 ? undefined : Math.min(...known);
};

/** Since when a ticket had waited for its customer at that moment; undefined when it did not. */
function waitingSince({ pauses }: Ticket, moment: Moment, zone: Zone): Moment | undefined {
  const { ended, since } = readWaits(pauses, zone);
  if (isBefore(since, moment)) return since;
  return ended.find(({ fromAt, untilAt }) => fromAt < moment && untilAt >= moment)?.fromAt;
}

/** A deadline that was not done yet then: missed if it had passed; one that is not on record any more as it is stored. */
const undone = (stored: YesNo | undefined, dueAt: Moment | undefined, isOwed: boolean, moment: Moment) => {
  if (stored === 'no') return dueAt === undefined || dueAt < moment ? 'no' : null;
  return isOwed && isBefore(dueAt, moment) ? 'no' : null;
};

function response(ticket: Ticket, { moment, closedAt }: Then): YesNo | null {
  const { responseMet, respondedAt, responseDue } = ticket;
  if (isBefore(respondedAt ?? closedAt, moment)) return responseMet ?? null;
  return undone(responseMet, responseDue, respondedAt === undefined && responseMet === undefined, moment);
}

/** Of a ticket that was resolved then and went on later, whether that was in time: one once missed stays missed (D3). */
function resolvedThen({ resolveMet, resolveDue }: Ticket, then: Then): YesNo | null {
  const { resolvedAt = 0, dueAt, isMovedLate } = then;
  if (resolveMet !== 'no') return resolveDue === undefined ? null : 'yes';
  return dueAt === undefined || isMovedLate || resolvedAt > dueAt ? 'no' : 'yes';
}

function resolution(ticket: Ticket, then: Then, zone: Zone): YesNo | null {
  const { resolveMet } = ticket;
  const { moment, resolvedAt, isChanged } = then;
  if (isChanged) return resolvedThen(ticket, then);
  if (resolvedAt !== undefined) return resolveMet ?? null;
  if (resolveMet === 'no' && then.isMovedLate) return 'no';
  const dueAt = resolveMet === 'no' ? earliest(then.unloggedDueAt, then.dueAt) : then.dueAt;
  const isOpen = ticket.resolvedAt === undefined && ticket.closedAt === undefined;
  const since = waitingSince(ticket, moment, zone);
  const isOwed = resolveMet === undefined && isOpen && since === undefined;
  // Its clock had stood still since then.
  return undone(resolveMet, dueAt, isOwed, since ?? moment);
}

/** Nobody knows when a plan or a promise was kept: only what is stored as missed can be taken back. */
const unlessLater = (stored: YesNo | undefined, dueAt: Moment | undefined, moment: Moment): YesNo | null =>
  stored === 'no' && dueAt !== undefined && dueAt >= moment ? null : (stored ?? null);

/** How the deadlines of a ticket stood then (D13): met, missed, or not judged yet. */
export function judgedThen(ticket: Ticket, then: Then, zone: Zone): TicketChange {
  const { planMet, promiseMet, promisedAt } = ticket;
  const { moment, closedAt = moment, isRenewed, planDueAt } = then;
  const judgedAt = Math.min(closedAt, moment);
  return {
    responseMet: response(ticket, then),
    resolveMet: resolution(ticket, then, zone),
    planMet: unlessLater(planMet, planDueAt, waitingSince(ticket, judgedAt, zone) ?? judgedAt),
    promiseMet: unlessLater(promiseMet, promisedAt, moment),
    // Of the way before the reopening the record tells nothing any more.
    ...(isRenewed ? { resolveDue: then.dueAt ?? null, originalResolveDue: null, planDue: planDueAt ?? null } : {}),
  };
}
