import { readWaits } from '../clock/waits';
import { withChange } from '../record/change';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Task } from '../tasks/task';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';
import { answeredThen } from './answered';
import { duesAt } from './dues';
import { type Cycle, cyclesOf, resolvedBy, type TicketEvent, withOpenTime } from './history';
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

/** When a ticket was resolved that stood so up to a moment and went on later. */
const resolvingBefore = (moment: Moment | undefined, events: readonly TicketEvent[]): Moment | undefined =>
  moment === undefined ? undefined : resolvedBy(moment, events);

const begunBefore = (moment: Moment, pauses: string | undefined, zone: Zone): boolean => {
  const { ended, since = moment } = readWaits(pauses, zone);
  return since < moment || ended.some(({ fromAt }) => fromAt < moment);
};

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

/** A first response of later is taken off, and a solution that had not been sent to the customer: nobody knows since when it stands there. */
const withoutLater = (
  ticket: Ticket,
  { moment, resolvedAt }: Pick<Then, 'moment' | 'resolvedAt'>,
  events: readonly TicketEvent[],
): TicketChange => ({
  ...(resolvedAt === undefined && !events.some(({ move, at }) => move === 'resolved' && at < moment)
    ? { solution: null }
    : {}),
  ...(ticket.respondedAt !== undefined && ticket.respondedAt >= moment
    ? { respondedAt: null, responseMinutes: null }
    : {}),
});

/** What the next reopening took off the record. */
function takenOff(events: readonly TicketEvent[], moment: Moment): TicketChange {
  const next = events.find(({ move, at }) => move === 'reopened' && at >= moment);
  return { overdueReason: next?.overdueReason ?? null, result: next?.result ?? null };
}

/**
 * A ticket as it stood at the end of a period (D13): responses, resolutions, answers, closings, reopenings, waits,
 * tasks and misses of later are taken off, so that a past period keeps its numbers. Of what a later reopening or
 * change overwrote and neither record nor log tells, the present record holds.
 */
export function standingAt(ticket: Ticket, story: Story, { moment, isOver }: PeriodEnd, zone: Zone): Standing {
  // A sort keeps the log's order of what happened in one second.
  const events = [...story.events].sort((a, b) => a.at - b.at);
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
    dues: duesAt(moment, ticket, isRenewed, events, zone),
    unloggedDueAt: events.some(({ duesBefore }) => duesBefore?.resolveDue !== undefined)
      ? undefined
      : ticket.originalResolveDue,
  };
  const stood = withChange(ticket, {
    status: isOpen && ticket.status === 'closed' ? 'inProgress' : isOpen ? (ticket.status ?? null) : 'closed',
    closedAt: closedAt ?? null,
    resolvedAt: resolvedAt ?? null,
    resolveMinutes: (resolvedAt === undefined ? undefined : minutes) ?? null,
    reopenCount: Math.max(0, (ticket.reopenCount ?? 0) - (reopenings.length - earlier.length)),
    reopenedAt: earlier[earlier.length - 1] ?? null,
    ...(isRenewed ? takenOff(events, moment) : {}),
    // A result is said at the closing; what stands there before is a draft.
    ...(isOpen ? { result: null } : {}),
    ...(begunBefore(moment, ticket.pauses, zone) ? {} : { pauses: null }),
    ...(isOver
      ? {
          ...withoutLater(ticket, then, events),
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
