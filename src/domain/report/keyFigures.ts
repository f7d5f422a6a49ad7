import { wasBreached } from '../flow/moves';
import { optionKey } from '../record/lists';
import type { Ticket } from '../record/ticket';
import type { Cycle } from './history';
import { belongsTo, isIn, type Period } from './period';
import { scoreOf } from './score';
import { type Standing, wasOpenAt } from './standing';

/** What is known of every ticket of the workbook, to count what periods have in common. */
export type Glance = Pick<
  Ticket,
  'number' | 'month' | 'createdAt' | 'status' | 'closedAt' | 'reopenedAt' | 'category1'
>;

/**
 * A period in numbers (D13). Shares are 0 to 1, undefined where nothing can be judged. Unless said otherwise they
 * are of the tickets reported in the period and what had become of these by its end.
 */
export interface KeyFigures {
  readonly received: number;
  /** Closed within the period, whenever reported; a later reopening does not take it back. One without a time of closing is in no period. */
  readonly closed: number;
  readonly responseMetShare: number | undefined;
  /** Of tickets whose resolution deadline was met or missed; one once missed stays missed. */
  readonly resolveMetShare: number | undefined;
  /** Missed a deadline: response, plan, resolution or a promise. */
  readonly missed: number;
  /** Of tickets that were closed at least once, those reopened. */
  readonly reopenShare: number | undefined;
  /** Of solved tickets, those solved at once: never reopened, no wait for the customer, no task for others, whatever became of it. */
  readonly firstContactShare: number | undefined;
  /** Mean of the scores 1 to 5. */
  readonly averageScore: number | undefined;
  readonly scored: number;
  /** Not closed at the end of the period, or now while it runs, whenever reported. */
  readonly backlog: number;
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

const count = <T>(all: readonly T[], test: (one: T) => boolean): number => all.filter(test).length;

const isSolved = ({ resolvedAt, closedAt, result }: Ticket): boolean => {
  if (resolvedAt === undefined && closedAt === undefined) return false;
  const key = result === undefined ? 'solved' : optionKey('result', result);
  return key !== 'partly' && key !== 'unsolved';
};

const atFirstContact = ({ reopenCount = 0, pauses, hadTask }: Standing): boolean =>
  reopenCount === 0 && pauses === undefined && !hadTask;

/** The ways of a ticket from its report or a reopening to its closing, the first one first. */
export type CyclesOf = (glance: Glance) => readonly Cycle[];

const wasReportedBy = (period: Period, glance: Glance): boolean =>
  period.kind === 'month'
    ? glance.month !== undefined && glance.month <= period.key
    : glance.createdAt !== undefined && glance.createdAt < period.endAt;

/**
 * The key figures of a period.
 * @param tickets those reported in the period, as they stood at its end
 * @param all every ticket that was open in the period or later
 * @param cyclesOf when each of them was open, so that a past period stays as it was when a ticket is reopened later
 */
export function keyFigures(
  period: Period,
  tickets: readonly Standing[],
  all: readonly Glance[],
  cyclesOf: CyclesOf,
): KeyFigures {
  const met = (field: 'responseMet' | 'resolveMet'): number | undefined =>
    share(
      count(tickets, (ticket) => ticket[field] === 'yes'),
      count(tickets, (ticket) => ticket[field] !== undefined),
    );
  const scores = tickets.flatMap((ticket) => scoreOf(ticket.satisfaction) ?? []);
  const solved = tickets.filter(isSolved);
  const reopened = count(tickets, ({ reopenCount = 0 }) => reopenCount > 0);
  const onceClosed = count(tickets, ({ status, reopenCount = 0 }) => status === 'closed' || reopenCount > 0);
  return {
    received: tickets.length,
    closed: count(all, (glance) => cyclesOf(glance).some(({ untilAt }) => isIn(period, untilAt))),
    responseMetShare: met('responseMet'),
    resolveMetShare: met('resolveMet'),
    missed: count(tickets, wasBreached),
    reopenShare: share(reopened, onceClosed),
    firstContactShare: share(count(solved, atFirstContact), solved.length),
    averageScore: share(
      scores.reduce<number>((sum, score) => sum + score, 0),
      scores.length,
    ),
    scored: scores.length,
    backlog: count(all, (glance) => wasReportedBy(period, glance) && wasOpenAt(period.endAt, glance, cyclesOf(glance))),
  };
}

/** The tickets at a glance that were reported in the period. */
export const reportedIn = <T extends Glance>(period: Period, all: readonly T[]): readonly T[] =>
  all.filter((glance) => belongsTo(period, glance));
