import { readWaits } from '../clock/waits';
import { withChange } from '../record/change';
import type { Moment, Ticket } from '../record/ticket';
import type { Zone } from '../time/zone';
import { type Cycle, cyclesOf, type TicketEvent } from './history';

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

/**
 * A ticket's way as it stood at `moment` (D13): closings, reopenings, waits and tasks of later are taken off, so that
 * a past period keeps its numbers. Deadlines, scores and results are those of now, for the record keeps no earlier ones.
 * @param events what the log tells of it
 */
export function standingAt(ticket: Ticket, events: readonly TicketEvent[], moment: Moment, zone: Zone): Ticket {
  const cycles = cyclesOf(ticket, events);
  const isOpen = wasOpenAt(moment, ticket, cycles);
  const reopenings = cycles.slice(1).map(({ fromAt }) => fromAt);
  const earlier = reopenings.filter((at) => at < moment);
  const closedAt = isOpen ? undefined : closingBefore(moment, ticket, cycles);
  const isResolved = ticket.resolvedAt !== undefined && ticket.resolvedAt < moment;
  const tasks = events.filter(({ move }) => move === 'task');
  const hadTask = tasks.length === 0 || tasks.some(({ at }) => at < moment);
  return withChange(ticket, {
    status: isOpen && ticket.status === 'closed' ? 'inProgress' : isOpen ? (ticket.status ?? null) : 'closed',
    closedAt: closedAt ?? null,
    resolvedAt: (isResolved ? ticket.resolvedAt : closedAt) ?? null,
    reopenCount: Math.max(0, (ticket.reopenCount ?? 0) - (reopenings.length - earlier.length)),
    reopenedAt: earlier[earlier.length - 1] ?? null,
    ...(begunBefore(moment, ticket.pauses, zone) ? {} : { pauses: null }),
    ...(hadTask ? {} : { taskOutputs: null }),
  });
}
