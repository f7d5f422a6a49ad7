import type { Moment, Ticket } from '../record/ticket';
import type { Task } from '../tasks/task';
import type { Zone } from '../time/zone';
import { type CategoryVolume, categoryVolumes, type FlagRule, runningPeriods } from './categories';
import { type Cycle, cyclesOf, type Pause, pausesOf, type TicketEvent } from './history';
import { type Glance, type KeyFigures, keyFigures } from './keyFigures';
import { type LowScore, lowScores, type MissedTicket, missedTickets } from './missedTickets';
import { type Period, periodBefore } from './period';
import { type ResolveTimes, resolveTimes } from './resolveTimes';
import { type ResponseScores, responseScores } from './responseScores';
import { scoreOf } from './score';
import { type Standing, standingAt } from './standing';
import { type DayOfTrend, trend } from './trend';
import { type Workload, workloads } from './workloads';

/** Everything that the report of a month or week says (D13). */
export interface PeriodReport {
  readonly period: Period;
  readonly before: Period;
  readonly figures: ReportFigures;
  readonly figuresBefore: ReportFigures;
  /** All categories, the largest first. */
  readonly volumes: readonly CategoryVolume[];
  readonly resolveTimes: readonly ResolveTimes[];
  readonly responseScores: ResponseScores;
  readonly missed: readonly MissedTicket[];
  readonly lowScores: readonly LowScore[];
  /** Verdicts that are no option with a score: averages leave them out. */
  readonly unscored: number;
  readonly pauses: readonly Pause[];
  /** Cycles of reopened tickets. */
  readonly cycles: readonly Cycle[];
  readonly people: readonly Workload[];
  readonly departments: readonly Workload[];
  readonly trend: readonly DayOfTrend[];
  /** The tickets reported in the period, in their order, as they stood at its end. */
  readonly stood: readonly Standing[];
}

/** The key figures, and how often a ticket waited without a word to its customer. */
export interface ReportFigures extends KeyFigures {
  readonly untoldPauses: number;
}

/** What a report is made from. */
export interface ReportSource {
  readonly period: Period;
  /** Every ticket, at a glance. */
  readonly all: readonly Glance[];
  /** Tickets reported in the period, and in the one before. */
  readonly tickets: readonly Ticket[];
  readonly ticketsBefore: readonly Ticket[];
  /** What the log tells of tickets that waited or were reopened, of those at a glance too. */
  readonly events: ReadonlyMap<string, readonly TicketEvent[]>;
  /** Work that others were asked for, by ticket, as far as it was read. */
  readonly tasks: ReadonlyMap<string, readonly Task[]>;
  readonly rule: FlagRule;
  /** Upper ends of the buckets of response time, hours. */
  readonly responseHours: readonly number[];
  readonly now: Moment;
  readonly zone: Zone;
}

/**
 * Whether the log must be asked about a ticket of the period or the one before.
 * @param endAt the end of that period
 * @param cleared tickets whose score somebody cleared: what it had been is in the log alone
 */
export function needsEvents(ticket: Ticket, endAt: Moment, cleared: ReadonlySet<string>): boolean {
  const { number = '', pauses, reopenCount = 0, responseMet, planMet, resolveMet, satisfaction } = ticket;
  const { respondedAt, resolvedAt = Number.POSITIVE_INFINITY } = ticket;
  // By which deadline it was missed, and when its customer answered and what before, the log alone tells.
  const isMissed = [responseMet, planMet, resolveMet].includes('no');
  const isScored = satisfaction !== undefined || cleared.has(number);
  // What was taken up and not resolved by then may have been resolved before, and sent back since.
  const mayBeSentBack = respondedAt !== undefined && respondedAt < endAt && resolvedAt >= endAt;
  return pauses !== undefined || reopenCount > 0 || isMissed || isScored || mayBeSentBack;
}

/** Whether the log must be asked about any other: it was reopened, and perhaps closed or open in these periods. */
export const needsCycles = (before: Period, { reopenedAt, closedAt = reopenedAt }: Glance): boolean =>
  closedAt !== undefined && reopenedAt !== undefined && closedAt >= before.startAt;

export function periodReport({
  period,
  all,
  tickets,
  ticketsBefore,
  events,
  tasks,
  rule,
  responseHours,
  now,
  zone,
}: ReportSource): PeriodReport {
  const before = periodBefore(period, zone);
  const eventsOf = ({ number = '' }: Pick<Ticket, 'number'>): readonly TicketEvent[] => events.get(number) ?? [];
  const pauses = (of: Period, own: readonly Ticket[]): readonly Pause[] =>
    own.flatMap((ticket) => pausesOf(ticket, eventsOf(ticket), Math.min(now, of.endAt), zone));
  const standing =
    ({ endAt }: Period) =>
    (ticket: Ticket): Standing => {
      const story = { events: eventsOf(ticket), tasks: tasks.get(ticket.number ?? '') ?? [] };
      return standingAt(ticket, story, { moment: endAt, isOver: now >= endAt }, zone);
    };
  const figures = (of: Period, own: readonly Ticket[]): ReportFigures => ({
    ...keyFigures(of, own.map(standing(of)), all, (glance) => cyclesOf(glance, eventsOf(glance))),
    untoldPauses: pauses(of, own).filter(({ isTold }) => !isTold).length,
  });
  const stood = tickets.map(standing(period));
  const earlierEvents = (ticket: Ticket): readonly TicketEvent[] =>
    eventsOf(ticket).filter((event) => event.at < period.endAt);
  const volumes = categoryVolumes(runningPeriods(period, rule.repeatPeriods, zone), all, rule);
  return {
    period,
    before,
    figures: figures(period, tickets),
    figuresBefore: figures(before, ticketsBefore),
    volumes,
    resolveTimes: resolveTimes(
      stood,
      volumes.map(({ category }) => category),
    ),
    responseScores: responseScores(stood, responseHours),
    missed: missedTickets(stood, Math.min(period.endAt, now)),
    lowScores: lowScores(stood),
    unscored: stood.filter(({ satisfaction }) => satisfaction !== undefined && scoreOf(satisfaction) === undefined)
      .length,
    pauses: [...pauses(period, tickets)].sort((a, b) => b.minutes - a.minutes),
    cycles: stood
      .filter(({ reopenCount = 0 }) => reopenCount > 0)
      .flatMap((ticket) => cyclesOf(ticket, earlierEvents(ticket))),
    people: workloads(stood, 'owner'),
    departments: workloads(stood, 'department'),
    trend: trend(period, stood, zone),
    stood,
  };
}
