import { namesOf, reportReaders } from '../../domain/notice/recipients';
import type { Moment } from '../../domain/record/ticket';
import type { Period } from '../../domain/report/period';
import type { Desk, Mail, MailAttachment } from '../desk';
import type { Outcome, Turn } from '../jobs/job';
import { retryMilliseconds } from '../jobs/turnMemory';
import { givenUp, type Mailing, reachedBy } from '../mailing/mailing';
import { type RoundMail, sendRound } from '../mailing/sendRound';
import { settleRound } from '../mailing/settleRound';
import type { Remembered } from '../memory';
import { Refused } from '../refused';
import type { ReportPlan } from './reportPlan';

/** What mailing a report needs of the edge. */
export interface ReportMailing {
  /** The drawn sheet as PDF; undefined when it cannot be made. */
  pdf(period: Period): MailAttachment | undefined;
  write(plan: ReportPlan, hasPdf: boolean): Pick<Mail, 'subject' | 'text' | 'html'>;
}

const job = 'monthReportMail';

/** A mail to each reader; the PDF is made for the first. */
function mailsOf(plan: ReportPlan, mailing: ReportMailing, isPressing: boolean): readonly RoundMail[] {
  let written: ReturnType<RoundMail['write']> | undefined;
  const write = () => {
    if (written === undefined) {
      const pdf = mailing.pdf(plan.report.period);
      written = { ...mailing.write(plan, pdf !== undefined), ...(pdf !== undefined && { attachments: [pdf] }) };
    }
    return written;
  };
  return reportReaders(plan.settings.people).map((to) => ({ to, isPressing, write }));
}

/** By the clock: the report of a period to its readers, once to each (D15), by hand included. */
export function sendReportOnce(turn: Turn, plan: ReportPlan, mailing: ReportMailing): Outcome {
  if (!plan.settings.isReportMailed || plan.report.figures.received === 0) return { state: 'done' };
  return sendRound(job, turn, mailsOf(plan, mailing, false));
}

/** Nobody counts as mailed for the period: whoever asks again wants it sent again. */
const afresh = (mailing: Mailing, period: string): Mailing => ({
  ...mailing,
  reached: { ...mailing.reached, [job]: { period, to: [] } },
});

/** What became of a report sent by hand. */
export interface ReportSent {
  /** How many people got it. */
  readonly people: number;
  /** Names of those whom the day's quota left out. */
  readonly left: readonly string[];
  /** Whether the clock sends it to them once there is quota again. */
  readonly isFollowing: boolean;
}

/** Memory by which the clock makes good for whom the quota left out by hand, though it had done the period. */
function withWaiting(remembered: Remembered, left: readonly string[], now: Moment): Remembered {
  const { mailing, jobs } = remembered;
  const after = { ...remembered, mailing: { ...mailing, leftOut: { ...mailing.leftOut, [job]: left } } };
  if (left.length === 0) return after;
  const { done: _, ...turn } = jobs[job] ?? {};
  const owed = { ...turn, state: 'postponed' as const, retryAt: now + retryMilliseconds };
  return { ...after, jobs: { ...jobs, [job]: owed } };
}

/**
 * Asked for by a person, however often: the report of a period to its readers. Those who got that of
 * a period which is over are left out by the clock; the report of a period that still runs is another one.
 * Whom the quota leaves out waits for the clock, where it mails that period.
 * @throws Refused "busy" while mails go out by the clock
 */
export function sendReportByHand(desk: Desk, plan: ReportPlan, mailing: ReportMailing): ReportSent {
  const { settings, zone } = plan;
  const { key, endAt } = plan.report.period;
  const period = endAt <= desk.now ? key : `${key} at ${desk.now}`;
  return desk.exclusively(() => {
    desk.recall();
    if (!settleRound(desk) || desk.known().mailing.round !== null) throw new Refused('busy');
    const before = desk.known();
    if (reachedBy(before.mailing, job, period).length > 0) {
      desk.remember(before, { ...before, mailing: afresh(before.mailing, period) });
    }
    const turn = { desk, period, settings, zone };
    const mails = mailsOf(plan, mailing, true);
    const { after } = sendRound(job, turn, mails, desk.sender());
    const known = desk.known();
    const ended = after?.(known) ?? known;
    const reached = reachedBy(ended.mailing, job, period);
    const settledFor = new Set([...reached, ...givenUp(ended.mailing, job, period)]);
    const left = mails.map(({ to }) => to).filter((to) => !settledFor.has(to));
    const isFollowing = settings.isReportMailed && period === key && endAt >= known.begunAt;
    desk.remember(known, withWaiting(ended, isFollowing ? left : [], desk.now));
    return { people: reached.length, left: namesOf(left, settings.people), isFollowing };
  });
}
