import { isBeforeReport } from '../record/doubtful';
import type { SlaState } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';
import { minuteMillis } from '../time/local';
import type { DeadlineKind } from './deadlineKinds';

/** What of a ticket decides its SLA state. */
export type ClockFacts = Pick<
  Ticket,
  | 'status'
  | 'createdAt'
  | 'responseDue'
  | 'respondedAt'
  | 'responseMinutes'
  | 'planDue'
  | 'solution'
  | 'resolveDue'
  | 'resolvedAt'
  | 'closedAt'
  | 'promisedAt'
  | 'reopenedAt'
  | 'resolveMet'
>;

/** When a deadline counts as near (D3). */
export interface WarnRule {
  /** Plain minutes before the deadline; a window shorter than twice as long is warned of when 75 % of it are gone. */
  readonly warnMinutes: number;
  /** A policy states them itself: they hold for every window that is longer than they are. */
  readonly isOwn?: true;
}

/** 2 hours before a deadline, or at 75 % of a window shorter than 4 hours (D3). */
export const defaultWarnRule: WarnRule = { warnMinutes: 120 };

const shareOfShortWindow = 0.75;

export interface OpenDeadline {
  readonly deadline: DeadlineKind;
  readonly dueAt: Moment;
}

const isFinished = ({ status, resolvedAt }: ClockFacts): boolean =>
  status === undefined ? resolvedAt !== undefined : status === 'verifying' || status === 'closed';

/**
 * The deadlines that still have to be met, none once the ticket is resolved. The plan counts until a solution is
 * written down; while waiting for the customer only the response counts, and what was promised (D3).
 */
export function openDeadlines(facts: ClockFacts): readonly OpenDeadline[] {
  const open: OpenDeadline[] = [];
  if (isFinished(facts)) return open;
  const { responseDue, planDue, resolveDue, promisedAt } = facts;
  const runs = facts.status !== 'waiting';
  const isAnswered = facts.respondedAt !== undefined || facts.responseMinutes !== undefined;
  if (responseDue !== undefined && !isAnswered) open.push({ deadline: 'response', dueAt: responseDue });
  if (planDue !== undefined && runs && facts.solution === undefined) open.push({ deadline: 'plan', dueAt: planDue });
  if (resolveDue !== undefined && runs) open.push({ deadline: 'resolve', dueAt: resolveDue });
  // A promise older than the report is asked about instead (D1).
  if (promisedAt !== undefined && !isBeforeReport(facts)) open.push({ deadline: 'promised', dueAt: promisedAt });
  return open;
}

/** The moment from which the deadline of a window that began at `startAt` counts as near; plain time, nights included. */
export function warnAt(startAt: Moment | undefined, dueAt: Moment, { warnMinutes, isOwn }: WarnRule): Moment {
  const warning = warnMinutes * minuteMillis;
  const window = startAt === undefined ? Number.POSITIVE_INFINITY : dueAt - startAt;
  if (window <= 0) return dueAt;
  const isShort = isOwn === true ? window <= warning : window < 2 * warning;
  return isShort ? dueAt - Math.round(window * (1 - shareOfShortWindow)) : dueAt - warning;
}

/** Whether a finished ticket's cells say already how it ended: nothing comes of it by the clock any more. */
export const isAtRest = (ticket: Pick<Ticket, 'slaState' | 'nextUpdateDue' | 'updateState'> & ClockFacts): boolean =>
  isFinished(ticket) &&
  ticket.nextUpdateDue === undefined &&
  ticket.updateState === undefined &&
  ticket.slaState === ending(ticket);

const windowStart = ({ reopenedAt, createdAt }: ClockFacts): Moment | undefined => reopenedAt ?? createdAt;

/** How a resolved ticket ended; a deadline met to the very moment is met, one that was missed stays missed. */
function ending(facts: ClockFacts): SlaState | undefined {
  const { responseDue, respondedAt, resolveDue, resolvedAt, closedAt, resolveMet } = facts;
  if (resolveMet === 'no') return 'metLate';
  // The deadline was lost, as with its column: what it was met by is still known.
  if (resolveMet === 'yes' && resolveDue === undefined) return 'metOnTime';
  const endAt = resolvedAt ?? closedAt;
  const dueAt = resolveDue ?? responseDue;
  const doneAt = resolveDue === undefined ? (respondedAt ?? endAt) : endAt;
  if (dueAt === undefined || doneAt === undefined) return undefined;
  return doneAt <= dueAt ? 'metOnTime' : 'metLate';
}

/**
 * The SLA state at `now` (D3): overdue from the deadline on. A resolved ticket is judged by its resolution, also where
 * only its cell tells that it was in time, and by its response when no resolution was due.
 * @returns undefined when nothing is due, or nobody knows when it was done.
 */
export function slaState(facts: ClockFacts, now: Moment, rule: WarnRule = defaultWarnRule): SlaState | undefined {
  if (isFinished(facts)) return ending(facts);
  const open = openDeadlines(facts);
  // What was missed stays missed, whoever is awaited now.
  const isMissed = facts.status === 'waiting' && facts.resolveMet === 'no';
  if (isMissed || open.some(({ dueAt }) => dueAt <= now)) return 'overdue';
  if (open.some(({ dueAt }) => warnAt(windowStart(facts), dueAt, rule) <= now)) return 'dueSoon';
  if (facts.status === 'waiting') return 'paused';
  return open.length > 0 || facts.responseDue !== undefined ? 'onTrack' : undefined;
}

/** The next moment after `now` at which the state changes if nobody does anything; undefined when it never does. */
export function nextChangeAt(facts: ClockFacts, now: Moment, rule: WarnRule = defaultWarnRule): Moment | undefined {
  const state = slaState(facts, now, rule);
  if (state === undefined || state === 'overdue') return undefined;
  const changes = openDeadlines(facts).map(({ dueAt }) =>
    state === 'dueSoon' ? dueAt : warnAt(windowStart(facts), dueAt, rule),
  );
  return changes.length > 0 ? Math.min(...changes) : undefined;
}
