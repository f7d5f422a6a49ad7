import { warnRuleFor } from '../../domain/clock/warning';
import type { ImprovementRow } from '../../domain/improvement/improvement';
import { withChange } from '../../domain/record/change';
import type { Moment, Ticket } from '../../domain/record/ticket';
import type { KeptUnfound } from '../../domain/report/keptClasses';
import { type PeriodReport, periodReport } from '../../domain/report/periodReport';
import { slaStateThen } from '../../domain/report/slaStateThen';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';
import type { Layout, Remembered } from '../memory';
import { type PeriodChoice, periodOf, ruleOf } from './periodChoice';
import { type PivotPlan, pivotPlans } from './pivots';
import { readPeriod } from './readPeriod';
import { type MoveOf, storiesOf } from './stories';

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
