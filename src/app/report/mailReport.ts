import { managers } from '../../domain/notice/recipients';
import type { Period } from '../../domain/report/period';
import type { Desk, Mail, MailAttachment } from '../desk';
import type { Remembered, ReportClaim } from '../memory';
import type { ReportPlan } from '../monthReport';

/** What mailing a report needs of the edge. */
export interface ReportMailing {
  /** The drawn sheet as PDF; undefined when it cannot be made. */
  pdf(period: Period): MailAttachment | undefined;
  write(plan: ReportPlan, hasPdf: boolean): Pick<Mail, 'subject' | 'text' | 'html'>;
}

/** Sends the report. @returns to how many people, or "postponed" with no quota left */
function sendReport(desk: Desk, plan: ReportPlan, mailing: ReportMailing, to: readonly string[]): number | 'postponed' {
  if (to.length === 0) return 0;
  if (desk.mailQuota() < to.length) return 'postponed';
  const pdf = mailing.pdf(plan.report.period);
  desk.mail({
    to,
    cc: [],
    ...mailing.write(plan, pdf !== undefined),
    ...(pdf !== undefined && { attachments: [pdf] }),
  });
  return to.length;
}

/**
 * Of supervisors and administrators those who have the report of a period. An execution that was killed had sent the
 * mail that it had claimed if the day's quota is smaller since. In doubt it was sent: better in the workbook alone than
 * twice in the mail.
 */
function reachedBy(desk: Desk, { reportClaim }: Remembered, period: string, managing: readonly string[]) {
  if (reportClaim?.period !== period) return [];
  const { quota, to = managing, reached = [] } = reportClaim;
  const wasSent = to.length > 0 && desk.mailQuota() <= quota - to.length;
  return wasSent ? [...reached, ...to] : reached;
}

const claim = (desk: Desk, remembered: Remembered, reportClaim: ReportClaim): void =>
  desk.remember(remembered, { ...remembered, reportClaim });

/**
 * By the clock: the report of a period to supervisors and administrators, once to each (D15), also when an execution
 * was killed in the middle of it. Whoever had it by hand has it.
 */
export function sendReportOnce(desk: Desk, plan: ReportPlan, mailing: ReportMailing): number | 'postponed' {
  const { key } = plan.report.period;
  const managing = managers(plan.settings.people);
  if (!plan.settings.isReportMailed || plan.report.figures.received === 0 || managing.length === 0) return 0;
  return desk.exclusively(() => {
    const remembered = desk.recall();
    const reached = reachedBy(desk, remembered, key, managing);
    const to = managing.filter((person) => !reached.includes(person));
    if (to.length === 0) return 0;
    claim(desk, remembered, { period: key, quota: desk.mailQuota(), to, reached });
    return sendReport(desk, plan, mailing, to);
  });
}

/**
 * Asked for by a person, however often: the report of a period to supervisors and administrators. That of a period
 * which is over counts as theirs, and the clock leaves them out; that of one which still runs does not.
 */
export function sendReportByHand(desk: Desk, plan: ReportPlan, mailing: ReportMailing): number | 'postponed' {
  const { key, endAt } = plan.report.period;
  const to = managers(plan.settings.people);
  if (endAt > desk.now || to.length === 0) return sendReport(desk, plan, mailing, to);
  return desk.exclusively(() => {
    const remembered = desk.recall();
    const begun = { period: key, quota: desk.mailQuota(), to, reached: reachedBy(desk, remembered, key, to) };
    claim(desk, remembered, begun);
    const sent = sendReport(desk, plan, mailing, to);
    if (sent !== 'postponed') claim(desk, desk.known(), { ...begun, to: [], reached: to });
    return sent;
  });
}
