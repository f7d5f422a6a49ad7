import type { DeadlineKind } from '../clock/deadlineKinds';
import { resolutionMissed } from '../clock/resolutionMissed';
import { wasBreached } from '../flow/moves';
import type { Moment, Ticket } from '../record/ticket';
import { minuteMillis } from '../time/local';
import { dissatisfiedUpTo, scoreOf } from './score';

/** A ticket that missed a deadline: the first one missed, and by how much. */
export interface MissedTicket {
  readonly ticket: Ticket;
  readonly deadline: DeadlineKind;
  readonly dueAt: Moment | undefined;
  /** Undefined while it is not done, or was not at the end of the period, and of promises, whose moment is not on record; a plan came with the resolution at the latest. */
  readonly doneAt: Moment | undefined;
  readonly isOpen: boolean;
  /** Minutes late, until the end of the period or now where it is not done; undefined where either moment is not known any more. */
  readonly lateMinutes: number | undefined;
}

type Missed = Pick<MissedTicket, 'deadline' | 'dueAt' | 'doneAt' | 'isOpen'>;

/** The weightiest deadline that the ticket missed. */
function weightiest(ticket: Ticket): Missed {
  const { responseDue, planDue, promisedAt, respondedAt, solution } = ticket;
  const endAt = ticket.resolvedAt ?? ticket.closedAt;
  const isEnded = endAt !== undefined;
  if (ticket.resolveMet === 'no') {
    return { deadline: 'resolve', dueAt: resolutionMissed(ticket), doneAt: endAt, isOpen: !isEnded };
  }
  if (ticket.responseMet === 'no') {
    return { deadline: 'response', dueAt: responseDue, doneAt: respondedAt, isOpen: respondedAt === undefined };
  }
  if (ticket.planMet === 'no') {
    // Nobody knows when a plan was written down: at the latest it came with the solution.
    return { deadline: 'plan', dueAt: planDue, doneAt: endAt, isOpen: !isEnded && solution === undefined };
  }
  // A promise that was kept after all has left its cell.
  return { deadline: 'promised', dueAt: promisedAt, doneAt: undefined, isOpen: !isEnded && promisedAt !== undefined };
}

const wholeMinute = (moment: Moment): number => Math.floor(moment / minuteMillis);

function missed(ticket: Ticket, until: Moment): MissedTicket {
  const found = weightiest(ticket);
  const { dueAt, doneAt = found.isOpen ? until : undefined } = found;
  // Both as they are shown: of a deadline that was moved later the log tells no seconds.
  const late = dueAt === undefined || doneAt === undefined ? 0 : wholeMinute(doneAt) - wholeMinute(dueAt);
  return { ticket, ...found, lateMinutes: late > 0 ? late : undefined };
}

/**
 * Tickets that missed a deadline, resolution before response, plan and promise, the latest first.
 * @param tickets as they stood at the end of the period
 * @param until up to when lateness is reckoned of what was not done: the end of the period, or now while it runs
 */
export const missedTickets = (tickets: readonly Ticket[], until: Moment): readonly MissedTicket[] =>
  tickets
    .filter(wasBreached)
    .map((ticket) => missed(ticket, until))
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
