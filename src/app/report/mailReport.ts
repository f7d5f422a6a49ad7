import { managers } from '../../domain/notice/recipients';
import type { Period } from '../../domain/report/period';
import type { Desk, Mail, MailAttachment } from '../desk';
import type { Remembered } from '../memory';
import type { ReportPlan } from '../monthReport';

/** What mailing a report needs of the edge. */
export interface ReportMailing {
  /** The drawn sheet as PDF; undefined when it cannot be made. */
  pdf(period: Period): MailAttachment | undefined;
  write(plan: ReportPlan, hasPdf: boolean): Pick<Mail, 'subject' | 'text' | 'html'>;
}

/** Sends the report to supervisors and administrators. @returns how many people, or "postponed" with no quota left */
export function sendReport(desk: Desk, plan: ReportPlan, mailing: ReportMailing): number | 'postponed' {
  const to = managers(plan.settings.people);
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
 * Whether an execution that was killed had sent the mail that it had claimed: the day's quota is smaller since. In
 * doubt it was sent: better in the workbook alone than twice in the mail.
 */
const wasSent = (desk: Desk, { reportClaim }: Remembered, period: string, recipients: number): boolean =>
  reportClaim?.period === period && desk.mailQuota() <= reportClaim.quota - recipients;

/** By the clock: the report of a period by mail, once, also when an execution was killed in the middle of it. */
export function sendReportOnce(desk: Desk, plan: ReportPlan, mailing: ReportMailing): number | 'postponed' {
  const { key } = plan.report.period;
  const recipients = managers(plan.settings.people).length;
  if (!plan.settings.isReportMailed || plan.report.figures.received === 0 || recipients === 0) return 0;
  return desk.exclusively(() => {
    const remembered = desk.recall();
    if (wasSent(desk, remembered, key, recipients)) return 0;
    desk.remember(remembered, { ...remembered, reportClaim: { period: key, quota: desk.mailQuota() } });
    return sendReport(desk, plan, mailing);
  });
}
