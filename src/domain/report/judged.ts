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
}

const isBefore = (at: Moment | undefined, moment: Moment): boolean => at !== undefined && at < moment;

/** The earliest of the deadlines that a ticket may have missed; one that was moved may be missed before. */
const earliest = (...dues: readonly (Moment | undefined)[]): Moment | undefined => {
  const known = dues.flatMap((due) => due ?? []);
  return known.length === 0 ? undefined : Math.min(...known);
};

const waitedAt = ({ pauses }: Ticket, moment: Moment, zone: Zone): boolean => {
  const { ended, since } = readWaits(pauses, zone);
  return isBefore(since, moment) || ended.some(({ fromAt, untilAt }) => fromAt < moment && untilAt >= moment);
};

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

function resolution(ticket: Ticket, { moment, resolvedAt, isRenewed }: Then, zone: Zone): YesNo | null {
  const { resolveMet, resolveDue, originalResolveDue } = ticket;
  // One once missed stays missed (D3): what was resolved before the reopening and is not missed now was in time.
  if (isRenewed && resolveMet !== 'no') return resolveDue === undefined ? null : 'yes';
  if (isRenewed || resolvedAt !== undefined) return resolveMet ?? null;
  const dueAt = resolveMet === 'no' ? earliest(originalResolveDue, resolveDue) : resolveDue;
  const isOpen = ticket.resolvedAt === undefined && ticket.closedAt === undefined;
  const isOwed = resolveMet === undefined && isOpen && !waitedAt(ticket, moment, zone);
  return undone(resolveMet, dueAt, isOwed, moment);
}

/** Nobody knows when a plan or a promise was kept: only what is stored as missed can be taken back. */
const unlessLater = (stored: YesNo | undefined, dueAt: Moment | undefined, moment: Moment): YesNo | null =>
  stored === 'no' && dueAt !== undefined && dueAt >= moment ? null : (stored ?? null);

/** How the deadlines of a ticket stood then (D13): met, missed, or not judged yet. */
export function judgedThen(ticket: Ticket, then: Then, zone: Zone): TicketChange {
  const { planMet, planDue, promiseMet, promisedAt } = ticket;
  const { moment, isRenewed } = then;
  return {
    responseMet: response(ticket, then),
    resolveMet: resolution(ticket, then, zone),
    planMet: isRenewed ? (planMet ?? null) : unlessLater(planMet, planDue, moment),
    promiseMet: unlessLater(promiseMet, promisedAt, moment),
    // Those of the way before the reopening are not on record any more.
    ...(isRenewed ? { resolveDue: null, originalResolveDue: null, planDue: null } : {}),
  };
}
