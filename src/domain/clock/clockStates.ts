import type { Moment, Ticket } from '../record/ticket';

export type ClockKey = 'response' | 'plan' | 'resolve' | 'update' | 'promised';

/** A clock of a ticket and how it stands. */
export interface ClockStanding {
  readonly key: ClockKey;
  readonly dueAt: Moment;
  readonly state: 'running' | 'paused' | 'met' | 'missed';
}

const isFinished = ({ status }: Ticket): boolean => status === 'verifying' || status === 'closed';

/** Done in time or not; what is not done runs, stands still, or is missed from its deadline on. */
function stateOf(dueAt: Moment, doneAt: Moment | undefined, isPaused: boolean, now: Moment): ClockStanding['state'] {
  if (doneAt !== undefined) return doneAt <= dueAt ? 'met' : 'missed';
  if (isPaused) return 'paused';
  return now < dueAt ? 'running' : 'missed';
}

/** The clocks that a ticket has, each as it stands at `now` (D3, D6); one without a deadline is left out. */
export function clockStates(ticket: Ticket, now: Moment): readonly ClockStanding[] {
  const isWaiting = ticket.status === 'waiting';
  const endAt = isFinished(ticket) ? (ticket.resolvedAt ?? ticket.closedAt) : undefined;
  // When the plan was written down is not on record: a solution that is there was in time unless it was missed.
  const inTime = ticket.planMet === 'no' ? undefined : ticket.planDue;
  const plannedAt = ticket.solution === undefined ? endAt : inTime;
  const clocks: readonly (readonly [ClockKey, Moment | undefined, Moment | undefined, boolean])[] = [
    ['response', ticket.responseDue, ticket.respondedAt, false],
    ['plan', ticket.planDue, plannedAt, isWaiting],
    ['resolve', ticket.resolveDue, endAt, isWaiting],
    ['update', ticket.nextUpdateDue, undefined, false],
    ['promised', ticket.promisedAt, endAt, isWaiting],
  ];
  return clocks.flatMap(([key, dueAt, doneAt, isPaused]) =>
    dueAt === undefined ? [] : [{ key, dueAt, state: stateOf(dueAt, doneAt, isPaused, now) }],
  );
}
