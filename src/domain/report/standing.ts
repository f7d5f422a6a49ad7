import { readWaits } from '../clock/waits';
import { withChange } from '../record/change';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Task } from '../tasks/task';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';
import { answeredThen } from './answered';
import { type Cycle, cyclesOf, sameTime, type TicketEvent, withOpenTime } from './history';
import { judgedThen, type Then } from './judged';

/** Whether a ticket reported before `moment` was not closed then. What the log does not tell lasts to the reopening. */
export function wasOpenAt(moment: Moment, { status }: Pick<Ticket, 'status'>, cycles: readonly Cycle[]): boolean {
  const unknown = status === 'closed' ? 0 : Number.POSITIVE_INFINITY;
  return cycles.some(
    ({ fromAt, untilAt }, at) => fromAt < moment && (untilAt ?? cycles[at + 1]?.fromAt ?? unknown) >= moment,
  );
}

/** When a ticket that was closed at `moment` was closed, as far as that is known. */
function closingBefore(moment: Moment, ticket: Ticket, cycles: readonly Cycle[]): Moment | undefined {
  const next = cycles.findIndex(({ fromAt }) => fromAt >= moment);
  return next < 1 ? ticket.closedAt : (cycles[next - 1]?.untilAt ?? cycles[next]?.fromAt);
}

const begunBefore = (moment: Moment, pauses: string | undefined, zone: Zone): boolean => {
  const { ended, since = moment } = readWaits(pauses, zone);
  return since < moment || ended.some(({ fromAt }) => fromAt < moment);
};

const ways: readonly TicketEvent['move'][] = ['resolved', 'sentBack', 'reopened'];

/** When a ticket was resolved that stood so up to a moment and went on later, as far as the log tells. */
function resolvingBefore(moment: Moment | undefined, events: readonly TicketEvent[]): Moment | undefined {
  if (moment === undefined) return undefined;
  const [last] = events.filter(({ move, at }) => ways.includes(move) && at <= moment).sort((a, b) => b.at - a.at);
  return last?.move === 'resolved' ? last.at : undefined;
}

/** The resolution deadlines of a moment: each later move of one tells what it was before. */
function duesAt(
  moment: Moment,
  { resolveDue, planDue, originalResolveDue, pauses }: Ticket,
  isRenewed: boolean,
  events: readonly TicketEvent[],
  zone: Zone,
): Pick<Then, 'dueAt' | 'planDueAt' | 'unloggedDueAt' | 'isMovedLate'> {
  const { ended } = readWaits(pauses, zone);
  // Log times and waits are kept to the second.
  const isPutOff = (at: Moment, dueBefore: Moment): boolean =>
    ended.some(({ fromAt, untilAt }) => fromAt <= dueBefore && Math.abs(untilAt - at) <= sameTime);
  const moves = events.filter(({ dueBefore }) => dueBefore !== undefined).sort((a, b) => a.at - b.at);
  const next = moves.find(({ at }) => at >= moment);
  return {
    dueAt: next?.dueBefore ?? (isRenewed ? undefined : resolveDue),
    planDueAt: next?.planDueBefore ?? (isRenewed ? undefined : planDue),
    unloggedDueAt: moves.length === 0 ? originalResolveDue : undefined,
    isMovedLate: moves.some(({ at, dueBefore = at }) => at < moment && dueBefore < at && !isPutOff(at, dueBefore)),
  };
}

/** Whether other people had been asked for work by then; what became of it does not matter. */
function hadTaskAt(moment: Moment, { taskOutputs }: Ticket, { events, tasks }: Story): boolean {
  if (tasks.length > 0) return tasks.some(({ createdAt }) => createdAt === undefined || createdAt < moment);
  const ends = events.filter(({ move }) => move === 'task');
  return taskOutputs !== undefined && (ends.length === 0 || ends.some(({ at }) => at < moment));
}

const tookUntil = ({ createdAt, resolveMinutes }: Ticket, resolvedAt: Moment): number | undefined =>
  createdAt === undefined ? resolveMinutes : Math.round((resolvedAt - createdAt) / minuteMillis);

/** What is told of a ticket besides its record. */
export interface Story {
  /** Of the log. */
  readonly events: readonly TicketEvent[];
  /** Work that others were asked for; none where only its outcome is known. */
  readonly tasks: readonly Pick<Task, 'createdAt'>[];
}

/** A ticket as it stood at some moment. */
export interface Standing extends Ticket {
  readonly hadTask: boolean;
}

/** The end of a period. While it runs, all that is stored has happened in it and holds. */
export interface PeriodEnd {
  readonly moment: Moment;
  readonly isOver: boolean;
}

/** A first response of later is taken off. */
const withoutLater = (ticket: Ticket, moment: Moment): TicketChange => ({
  ...(ticket.respondedAt !== undefined && ticket.respondedAt >= moment
    ? { respondedAt: null, responseMinutes: null }
    : {}),
});

/**
 * A ticket as it stood at the end of a period (D13): responses, resolutions, answers, closings, reopenings, waits,
 * tasks and misses of later are taken off, so that a past period keeps its numbers. Of what a later reopening or
 * change overwrote and neither record nor log tells, the present record holds.
 */
export function standingAt(ticket: Ticket, story: Story, { moment, isOver }: PeriodEnd, zone: Zone): Standing {
  const { events } = story;
  const cycles = cyclesOf(ticket, events);
  const isOpen = wasOpenAt(moment, ticket, cycles);
  const reopenings = cycles.slice(1).map(({ fromAt }) => fromAt);
  const earlier = reopenings.filter((at) => at < moment);
  const isRenewed = !isOpen && earlier.length < reopenings.length;
  const closedAt = isOpen ? undefined : closingBefore(moment, ticket, cycles);
  const isResolved = ticket.resolvedAt !== undefined && ticket.resolvedAt < moment;
  const resolvedAt = isResolved
    ? ticket.resolvedAt
    : (resolvingBefore(isOpen ? moment - 1 : isRenewed ? closedAt : undefined, events) ?? closedAt);
  const isChanged = isRenewed || (isOpen && !isResolved && resolvedAt !== undefined);
  const minutes = isChanged && resolvedAt !== undefined ? tookUntil(ticket, resolvedAt) : ticket.resolveMinutes;
  const then: Then = {
    moment,
    resolvedAt,
    closedAt,
    isRenewed,
    isChanged,
    ...duesAt(moment, ticket, isRenewed, events, zone),
  };
  const stood = withChange(ticket, {
    status: isOpen && ticket.status === 'closed' ? 'inProgress' : isOpen ? (ticket.status ?? null) : 'closed',
    closedAt: closedAt ?? null,
    resolvedAt: resolvedAt ?? null,
    resolveMinutes: (resolvedAt === undefined ? undefined : minutes) ?? null,
    reopenCount: Math.max(0, (ticket.reopenCount ?? 0) - (reopenings.length - earlier.length)),
    reopenedAt: earlier[earlier.length - 1] ?? null,
    ...(isRenewed
      ? { overdueReason: events.find(({ move, at }) => move === 'reopened' && at >= moment)?.overdueReason ?? null }
      : {}),
    ...(begunBefore(moment, ticket.pauses, zone) ? {} : { pauses: null }),
    ...(isOver
      ? {
          ...withoutLater(ticket, moment),
          ...answeredThen(ticket, events, moment),
          ...judgedThen(ticket, then, zone),
        }
      : {}),
  });
  const timed = withOpenTime(
    stood,
    events.filter(({ at }) => at < moment),
  );
  return { ...timed, hadTask: hadTaskAt(moment, ticket, story) };
}
