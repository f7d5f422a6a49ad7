import { readWaits, wholeWaits } from '../clock/waits';
import { withChange } from '../record/change';
import type { YesNo } from '../record/lists';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Zone } from '../time/zone';
import { type Due, type Dues, hadPassed, isLate } from './dues';

/** What is known of a ticket at a moment of the past. */
export interface Then {
  readonly moment: Moment;
  readonly resolvedAt: Moment | undefined;
  readonly closedAt: Moment | undefined;
  /** Whether it was closed then and reopened later, which gave it new deadlines. */
  readonly isRenewed: boolean;
  /** Whether it was resolved then and is not any more. */
  readonly isChanged: boolean;
  readonly dues: Dues;
  /** Its resolution before people moved it, where no line of the log tells of that. */
  readonly unloggedDueAt: Moment | undefined;
}

const isBefore = (at: Moment | undefined, moment: Moment): boolean => at !== undefined && at < moment;

/** The earliest of the deadlines that a ticket may have missed; one that was moved may be missed before. */
const earliest = (...dues: readonly (Moment | undefined)[]): Moment | undefined => {
  const known = dues.flatMap((due) => due ?? []);
  return known.length === 0 ? undefined : Math.min(...known);
};

/** Since when a ticket had waited for its customer at that moment; undefined when it did not. */
export function waitingSince({ pauses }: Pick<Ticket, 'pauses'>, moment: Moment, zone: Zone): Moment | undefined {
  const { ended, since } = wholeWaits(readWaits(pauses, zone));
  if (isBefore(since, moment)) return since;
  return ended.find(({ fromAt, untilAt }) => fromAt < moment && untilAt >= moment)?.fromAt;
}

/** A deadline that was not done yet then: missed if it had passed; one that is not on record any more as it is stored. */
const undone = (stored: YesNo | undefined, dueAt: Moment | undefined, isOwed: boolean, moment: Moment) => {
  if (stored === 'no') return dueAt === undefined || dueAt < moment ? 'no' : null;
  return isOwed && isBefore(dueAt, moment) ? 'no' : null;
};

/** The first of the responses' deadlines held before that had been missed: later ones do not take that back (D3). */
export const missedResponse = ({ former }: Due, doneAt: Moment | undefined): Moment | undefined =>
  former.find(({ dueAt, untilAt }) =>
    doneAt !== undefined && doneAt < untilAt ? isLate(doneAt, dueAt) : hadPassed(dueAt, untilAt),
  )?.dueAt;

/** A response by the deadlines that it had until then, whatever it was judged by later. */
function movedResponse({ respondedAt }: Ticket, { moment, closedAt = moment, dues }: Then): YesNo | null {
  const due = dues.responseDue;
  const doneAt = isBefore(respondedAt, moment) ? respondedAt : undefined;
  if (missedResponse(due, doneAt) !== undefined) return 'no';
  if (due.dueAt === undefined) return null;
  if (doneAt !== undefined) return isLate(doneAt, due.dueAt) ? 'no' : 'yes';
  return hadPassed(due.dueAt, Math.min(moment, closedAt)) ? 'no' : null;
}

function response(ticket: Ticket, then: Then): YesNo | null {
  const { moment, closedAt, dues } = then;
  const { responseMet, respondedAt, responseDue } = ticket;
  if (dues.responseDue.isMoved) return movedResponse(ticket, then);
  if (isBefore(respondedAt ?? closedAt, moment)) return responseMet ?? null;
  return undone(responseMet, responseDue, respondedAt === undefined && responseMet === undefined, moment);
}

/** The first deadline of a resolution that was missed before it was moved; while its clock stood still it was not. */
export const missedResolution = ({ former }: Due): Moment | undefined =>
  former.find(({ dueAt, untilAt, resolvedAt, isPutOff }) =>
    resolvedAt === undefined ? hadPassed(dueAt, untilAt) && !isPutOff : isLate(resolvedAt, dueAt),
  )?.dueAt;

const missedFormer = (due: Due): boolean => missedResolution(due) !== undefined;

/** Of a ticket that was resolved then, and went on or got other deadlines later, whether that was in time: one once missed stays missed (D3). */
function resolvedThen({ resolveMet, resolveDue }: Ticket, { resolvedAt = 0, dues }: Then): YesNo | null {
  const { dueAt, isNone, isMoved } = dues.resolveDue;
  if (isNone) return missedFormer(dues.resolveDue) ? 'no' : null;
  if (resolveMet !== 'no') return (isMoved ? dueAt : resolveDue) === undefined ? null : 'yes';
  if (dueAt === undefined || missedFormer(dues.resolveDue)) return 'no';
  return isLate(resolvedAt, dueAt) ? 'no' : 'yes';
}

function resolution(ticket: Ticket, then: Then, zone: Zone): YesNo | null {
  const { resolveMet } = ticket;
  const { moment, resolvedAt, isChanged } = then;
  const due = then.dues.resolveDue;
  if (isChanged || (resolvedAt !== undefined && due.isMoved)) return resolvedThen(ticket, then);
  if (resolvedAt !== undefined) return resolveMet ?? null;
  if (resolveMet === 'no' && missedFormer(due)) return 'no';
  if (due.isNone) return null;
  const dueAt = resolveMet === 'no' ? earliest(then.unloggedDueAt, due.dueAt) : due.dueAt;
  const isOpen = ticket.resolvedAt === undefined && ticket.closedAt === undefined;
  const since = waitingSince(ticket, moment, zone);
  const isOwed = resolveMet === undefined && isOpen;
  // Its clock had stood still since then.
  return undone(resolveMet, dueAt, isOwed, since ?? moment);
}

/** Nobody knows when a plan or a promise was kept: only what is stored as missed can be taken back. */
const unlessLater = (stored: YesNo | undefined, dueAt: Moment | undefined, moment: Moment): YesNo | null =>
  stored === 'no' && dueAt !== undefined && dueAt >= moment ? null : (stored ?? null);

/** The deadline of a plan that was missed before it was moved, unless the ticket was resolved by then or its clock stood still. */
export const missedPlan = ({ former }: Due): Moment | undefined =>
  former.find(
    ({ dueAt, untilAt, resolvedAt, isPutOff }) => resolvedAt === undefined && !isPutOff && hadPassed(dueAt, untilAt),
  )?.dueAt;

function plan({ planMet }: Ticket, { dues }: Then, judgedAt: Moment): YesNo | null {
  if (planMet === 'no' && missedPlan(dues.planDue) !== undefined) return 'no';
  return dues.planDue.isNone ? null : unlessLater(planMet, dues.planDue.dueAt, judgedAt);
}

/** The deadlines that the report shows: as they stood then. */
function duesThen({ isRenewed, dues }: Then): TicketChange {
  const { responseDue, planDue, resolveDue } = dues;
  return {
    ...(responseDue.isMoved ? { responseDue: responseDue.dueAt ?? null } : {}),
    // Of the way before a reopening the record tells nothing any more.
    ...(isRenewed || planDue.isMoved ? { planDue: planDue.dueAt ?? null } : {}),
    ...(isRenewed || resolveDue.isMoved ? { resolveDue: resolveDue.dueAt ?? null } : {}),
    ...(isRenewed || dues.isAnyMoved ? { originalResolveDue: dues.originalResolveDue ?? null } : {}),
  };
}

/** Of what was missed, the deadline that was: one that was moved afterwards shows no lateness. */
function duesMissed(
  ticket: Ticket,
  { moment, dues }: Then,
  judged: Pick<Ticket, 'responseMet' | 'planMet' | 'resolveMet'>,
): TicketChange {
  const { respondedAt } = ticket;
  const response = missedResponse(dues.responseDue, isBefore(respondedAt, moment) ? respondedAt : undefined);
  const [plan, resolve] = [missedPlan(dues.planDue), missedResolution(dues.resolveDue)];
  return {
    ...(judged.responseMet === 'no' && response !== undefined && { responseDue: response }),
    ...(judged.planMet === 'no' && plan !== undefined && { planDue: plan }),
    ...(judged.resolveMet === 'no' && resolve !== undefined && { resolveDue: resolve, originalResolveDue: null }),
  };
}

/** How the deadlines of a ticket stood then (D13): met, missed, or not judged yet. */
export function judgedThen(ticket: Ticket, then: Then, zone: Zone): TicketChange {
  const { promiseMet, promisedAt } = ticket;
  const { moment, closedAt = moment } = then;
  const judgedAt = Math.min(closedAt, moment);
  const judged = {
    responseMet: response(ticket, then),
    resolveMet: resolution(ticket, then, zone),
    planMet: plan(ticket, then, waitingSince(ticket, judgedAt, zone) ?? judgedAt),
  };
  return {
    ...judged,
    promiseMet: unlessLater(promiseMet, promisedAt, moment),
    ...duesThen(then),
    ...duesMissed(ticket, then, withChange({}, judged)),
  };
}
