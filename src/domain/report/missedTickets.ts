import type { Moment, Ticket } from '../record/ticket';
import { isMissed } from './keyFigures';
import { dissatisfiedUpTo, scoreOf } from './score';

/** A ticket that missed a deadline: the first one missed, and by how much. */
export interface MissedTicket {
  readonly ticket: Ticket;
  readonly deadline: 'response' | 'resolve';
  readonly dueAt: Moment | undefined;
  /** Undefined while it is not done. */
  readonly doneAt: Moment | undefined;
  /** Minutes late, until now where it is not done; undefined where the deadline is not known any more. */
  readonly lateMinutes: number | undefined;
}

function missed(ticket: Ticket, now: Moment): MissedTicket {
  const deadline = ticket.resolveMet === 'no' ? 'resolve' : 'response';
  const [dueAt, doneAt] =
    deadline === 'resolve'
      ? [ticket.originalResolveDue ?? ticket.resolveDue, ticket.resolvedAt ?? ticket.closedAt]
      : [ticket.responseDue, ticket.respondedAt];
  const late = dueAt === undefined ? 0 : Math.round(((doneAt ?? now) - dueAt) / 60_000);
  return { ticket, deadline, dueAt, doneAt, lateMinutes: late > 0 ? late : undefined };
}

/** Tickets that missed a deadline, resolution before response, the latest first. */
export const missedTickets = (tickets: readonly Ticket[], now: Moment): readonly MissedTicket[] =>
  tickets
    .filter(isMissed)
    .map((ticket) => missed(ticket, now))
    .sort((a, b) => (b.lateMinutes ?? 0) - (a.lateMinutes ?? 0));

export interface LowScore {
  readonly ticket: Ticket;
  readonly score: number;
}

/** Tickets whose customer was not satisfied (D8), the lowest score first. */
export const lowScores = (tickets: readonly Ticket[]): readonly LowScore[] =>
  tickets
    .flatMap((ticket) => {
      const score = scoreOf(ticket.satisfaction);
      return score === undefined || score > dissatisfiedUpTo ? [] : [{ ticket, score }];
    })
    .sort((a, b) => a.score - b.score || (a.ticket.createdAt ?? 0) - (b.ticket.createdAt ?? 0));
