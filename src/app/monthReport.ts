import { warnRuleFor } from '../domain/clock/warning';
import type { ImprovementRow } from '../domain/improvement/improvement';
import { duesBeforeLine } from '../domain/intake/loggedDeadline';
import { withChange } from '../domain/record/change';
import type { Moment, Ticket } from '../domain/record/ticket';
import type { FlagRule } from '../domain/report/categories';
import type { TicketEvent } from '../domain/report/history';
import type { KeptUnfound } from '../domain/report/keptClasses';
import {
  isDay,
  isMonth,
  monthBefore,
  monthPeriod,
  type Period,
  type PeriodKind,
  periodBefore,
  weekPeriod,
} from '../domain/report/period';
import {
  needsCycles,
  needsEvents,
  type PeriodReport,
  periodReport,
  type ReportSource,
} from '../domain/report/periodReport';
import { slaStateThen } from '../domain/report/slaStateThen';
import type { Settings } from '../domain/settings/settings';
import type { Task } from '../domain/tasks/task';
import { dateText, monthText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import type { Desk } from './desk';
import type { Outcome, Turn } from './jobs/job';
import type { Layout, LogEntry, Remembered } from './memory';
import { Refused } from './refused';
import { type ReportMailing, type ReportSent, sendReportByHand, sendReportOnce } from './report/mailReport';
import { type PivotPlan, pivotPlans } from './report/pivots';
import { type PeriodRead, readPeriod } from './report/readPeriod';

/** What the sheet of a month or week shows; the sheets adapter draws it. */
export interface ReportPlan {
  readonly report: PeriodReport;
  readonly pivots: readonly PivotPlan[];
  /**
   * The period's tickets for the pivot tables to count where these cannot count the ticket sheet: once the period is
   * over, for a week, and when some are archived. Undefined where they count the live tickets.
   */
  readonly snapshot: readonly Ticket[] | undefined;
  /** Since when the tickets of a period that is over are classed as its report tells; undefined while it runs. */
  readonly classedSince: Moment | undefined;
  /** Tickets of periods before that its tables count by their category. */
  readonly countedBefore: readonly Ticket[];
  /** What its report kept of tickets that were not found now: it is kept further. */
  readonly keptUnfound: KeptUnfound;
  /** Whether the period is over, so that SLA states are those of its end. */
  readonly isOver: boolean;
  /** How many of the tickets come from the archive. */
  readonly archived: number;
  /** Years of archives that could not be opened: their tickets are missing. */
  readonly unreadYears: readonly number[];
  /** Where the others stood when read, by number; zero-based. */
  readonly rows: ReadonlyMap<string, number>;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly layout: Layout;
  readonly improvements: readonly ImprovementRow[];
  readonly now: Moment;
}

/** Puts a plan into its sheet and returns the sheet's name. */
export type DrawReport = (plan: ReportPlan) => string;

/** What a line of the progress log tells of a ticket's way, in whatever language it was written. */
export type MoveOf = (entry: LogEntry) => Pick<TicketEvent, 'move' | 'answer' | 'comment' | 'overdueReason' | 'result'>;

/** Which period is asked for: a month yyyy-MM, the week around a day yyyy-MM-dd, or by the desk's clock. */
export interface PeriodChoice {
  readonly kind: PeriodKind;
  readonly key: string | 'this' | 'last';
  /** Tickets of a period that is over are classed as they are now, and not as when its report was first made. */
  readonly isAnew?: boolean;
}

/** From when on a category is flagged. */
export const ruleOf = ({ flagShare, flagCount, flagPeriods, isFlagSummed }: Settings): FlagRule => ({
  share: flagShare,
  repeatCount: flagCount,
  repeatPeriods: flagPeriods,
  isSummed: isFlagSummed,
});

/** @throws Refused "badMonth" for what is no month or day */
function namedPeriod({ kind, key }: PeriodChoice, now: Moment, zone: Zone): Period {
  if (kind === 'week') {
    const today = weekPeriod(dateText(now, zone), zone);
    if (key === 'this') return today;
    if (key === 'last') return weekPeriod(dateText(today.startAt - 1, zone), zone);
    if (!isDay(key)) throw new Refused('badMonth', [], key);
    return weekPeriod(key, zone);
  }
  const current = monthText(now, zone);
  if (key === 'this') return monthPeriod(current, zone);
  if (key === 'last') return monthPeriod(monthBefore(current), zone);
  if (!isMonth(key)) throw new Refused('badMonth', [], key);
  return monthPeriod(key, zone);
}

/** @throws Refused "badMonth" for what is no month or day, "monthAhead" for a period that has not begun */
function periodOf(choice: PeriodChoice, now: Moment, zone: Zone): Period {
  const period = namedPeriod(choice, now, zone);
  if (period.startAt > now) throw new Refused('monthAhead', [], choice.key);
  return period;
}

const eventOf =
  (moveOf: MoveOf, zone: Zone) =>
  (entry: LogEntry): TicketEvent => ({
    at: entry.at,
    operator: entry.operator,
    ...moveOf(entry),
    isTold: entry.told !== '',
    duesBefore: duesBeforeLine(entry, zone),
  });

/** Tasks by the number of their ticket. */
function tasksByTicket(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    const own = found.get(task.number);
    if (own === undefined) found.set(task.number, [task]);
    else own.push(task);
  }
  return found;
}

const isSameLine = (one: LogEntry, other: LogEntry): boolean =>
  Math.floor(one.at / 1000) === Math.floor(other.at / 1000) && one.step === other.step && one.note === other.note;

/** The log of tickets with the lines that the next sweep writes, but for those that it wrote meanwhile. */
function withWaiting(
  written: ReadonlyMap<string, readonly LogEntry[]>,
  numbers: ReadonlySet<string>,
  journal: readonly LogEntry[],
): ReadonlyMap<string, readonly LogEntry[]> {
  const all = new Map(written);
  for (const line of journal) {
    const own = all.get(line.number) ?? [];
    if (!numbers.has(line.number) || own.some((known) => isSameLine(known, line))) continue;
    all.set(line.number, [...own, line]);
  }
  return all;
}

/** What the log tells of tickets that waited or were reopened; that of archived ones lies with them, and so do their tasks (D11). */
function storiesOf(
  desk: Desk,
  { opened, all, tickets, ticketsBefore, archivedNumbers, period, tasks: filedAndLive }: PeriodRead,
  moveOf: MoveOf,
): Pick<ReportSource, 'events' | 'tasks'> {
  const before = periodBefore(period, opened.zone);
  const cleared = new Set(desk.known().clearedScores);
  const asked = [
    ...tickets.filter((ticket) => needsEvents(ticket, period.endAt, cleared)),
    ...ticketsBefore.filter((ticket) => needsEvents(ticket, before.endAt, cleared)),
    ...all.filter((glance) => needsCycles(before, glance)),
  ];
  const numbers = new Set(asked.flatMap(({ number }) => number ?? []));
  const filed = [...numbers].filter((number) => archivedNumbers.has(number));
  const live = desk.logOf(opened, new Set([...numbers].filter((number) => !archivedNumbers.has(number))));
  const archived = filed.length === 0 ? [] : desk.archives.find(opened, filed);
  const told = withWaiting(live, numbers, desk.known().journal);
  const logs = [...told, ...archived.map(({ ticket: { number = '' }, log }) => [number, log] as const)];
  const tasks = [...filedAndLive, ...archived.flatMap((filing) => filing.tasks)];
  return {
    events: new Map(logs.map(([number, entries]) => [number, entries.map(eventOf(moveOf, opened.zone))])),
    tasks: tasksByTicket(tasks),
  };
}

/** The tickets of a period that is over with the SLA states that they had at its end. */
const ticketsThen = (
  tickets: readonly Ticket[],
  { stood, period }: PeriodReport,
  settings: Settings,
  zone: Zone,
): readonly Ticket[] =>
  tickets.map((ticket, at) => {
    const then = stood[at] ?? ticket;
    const state = slaStateThen(ticket, then, period.endAt, warnRuleFor(ticket, settings), zone);
    return withChange(then, { slaState: state ?? null });
  });

/**
 * What the report of a period says: read in two calls of the ticket sheet, and two of the log when a ticket waited
 * or was reopened, and some of each archive where such a one is archived. Reads without holding the desk.
 */
export function planReport(desk: Desk, remembered: Remembered, choice: PeriodChoice, moveOf: MoveOf): ReportPlan {
  const read = readPeriod(desk, remembered, {
    kind: choice.kind,
    isAnew: choice.isAnew === true,
    periodOf: (zone) => periodOf(choice, desk.now, zone),
    ruleOf,
  });
  const { opened, period, all, tickets, ticketsBefore, archived, unreadYears, rows } = read;
  const { settings, zone, layout } = opened;
  const report = periodReport({
    period,
    all,
    tickets,
    ticketsBefore,
    ...storiesOf(desk, read, moveOf),
    rule: ruleOf(settings),
    responseHours: settings.responseHours,
    now: desk.now,
    zone,
  });
  const isOver = desk.now >= period.endAt;
  const isLive = period.kind === 'month' && archived === 0 && !isOver;
  return {
    report,
    pivots: pivotPlans(tickets, settings),
    snapshot: isLive ? undefined : isOver ? ticketsThen(tickets, report, settings, zone) : tickets,
    isOver,
    classedSince: read.classedSince,
    countedBefore: read.countedBefore,
    keptUnfound: read.keptUnfound,
    archived,
    unreadYears,
    rows,
    settings,
    zone,
    layout,
    improvements: opened.improvements,
    now: desk.now,
  };
}

/** Makes or remakes the report of a period (D13). */
export function makeReport(
  desk: Desk,
  choice: PeriodChoice,
  moveOf: MoveOf,
  draw: DrawReport,
): { readonly sheet: string; readonly settings: Settings } {
  if (choice.key !== 'this' && choice.key !== 'last' && !isMonth(choice.key) && !isDay(choice.key)) {
    throw new Refused('badMonth', [], choice.key);
  }
  const plan = planReport(desk, desk.recall(), choice, moveOf);
  return desk.exclusively(() => ({ sheet: draw(plan), settings: plan.settings }));
}

/** What the report by the clock needs of the edge. */
export interface ReportEdge extends ReportMailing {
  readonly moveOf: MoveOf;
  readonly draw: DrawReport;
  /** Notes with the improvements of the month before what came of them (D14); drawing does so too. */
  recordEffects(plan: ReportPlan): void;
}

/** By the clock (D13): the report of `month`, yyyy-MM. A month without tickets gets no sheet, and is an effect all the same. */
export function monthReportByClock(desk: Desk, month: string, edge: ReportEdge): void {
  const plan = planReport(desk, desk.recall(), { kind: 'month', key: month }, edge.moveOf);
  const { received } = plan.report.figures;
  desk.exclusively(() => (received > 0 ? edge.draw(plan) : edge.recordEffects(plan)));
}

/** By the clock: the report of the turn's month to its readers, once. */
export function mailReportByClock(turn: Turn, edge: ReportEdge): Outcome {
  const { desk, period } = turn;
  desk.release();
  const plan = planReport(desk, desk.recall(), { kind: 'month', key: period }, edge.moveOf);
  return desk.exclusively(() => {
    desk.recall();
    return sendReportOnce(turn, plan, edge);
  });
}

/** Asked for by a person: makes the report of a period and mails it, however often. */
export function makeAndMailReport(
  desk: Desk,
  choice: PeriodChoice,
  edge: ReportEdge,
): { readonly sent: ReportSent; readonly settings: Settings } {
  const plan = planReport(desk, desk.recall(), choice, edge.moveOf);
  desk.exclusively(() => edge.draw(plan));
  return { sent: sendReportByHand(desk, plan, edge), settings: plan.settings };
}
