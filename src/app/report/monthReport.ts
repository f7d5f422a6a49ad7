import { isDay, isMonth } from '../../domain/report/period';
import type { Settings } from '../../domain/settings/settings';
import type { Desk } from '../desk';
import type { Outcome, Turn } from '../jobs/job';
import { Refused } from '../refused';
import { type ReportMailing, type ReportSent, sendReportByHand, sendReportOnce } from './mailReport';
import type { PeriodChoice } from './periodChoice';
import { planReport, type ReportPlan } from './reportPlan';
import type { MoveOf } from './stories';

/** Puts a plan into its sheet and returns the sheet's name. */
export type DrawReport = (plan: ReportPlan) => string;

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
