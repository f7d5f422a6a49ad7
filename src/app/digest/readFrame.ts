import type { Frame } from '../../domain/digest/part';
import { overdueActions } from '../../domain/improvement/improvement';
import { knowledgeReview } from '../../domain/knowledge/review';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment } from '../../domain/record/ticket';
import type { Days } from '../../domain/schedule/schedules';
import { weeklySpan } from '../../domain/schedule/weekly';
import { dateText } from '../../domain/time/format';
import type { Desk } from '../desk';
import { daysOf } from '../jobs/runJobs';
import { coursesOfMissed } from './coursesOfMissed';

/** What digests read of each ticket. */
const digestFields: readonly FieldKey[] = [
  'number',
  'createdAt',
  'status',
  'slaState',
  'owner',
  'receiver',
  'missing',
  'responseDue',
  'responseMet',
  'resolveDue',
  'originalResolveDue',
  'planDue',
  'planMet',
  'nextUpdateDue',
  'lastToldAt',
  'assignedAt',
  'urgency',
  'category1',
  'phenomenon',
  'orderNo',
  'externalNo',
  'contact',
  'solution',
  'promisedAt',
  'promiseMet',
  'respondedAt',
  'resolvedAt',
  'resolveMinutes',
  'resolveMet',
  'closedAt',
  'reopenCount',
  'reopenedAt',
  'reopenReason',
  'pauses',
  'callbackDue',
  'calledBackAt',
  'confirmedAt',
  'satisfaction',
  'feedback',
];

/** What a digest tells of, and at what moment: one that goes out just after its day tells as at the day's end. */
type Span = Pick<Frame, 'since' | 'until'> & Partial<Pick<Frame, 'now'>>;

/** The longest holidays that a digest looks back over. */
const daysBack = 15;

/** From the last working day to yesterday: Monday's digest tells of Friday and the weekend. */
export function spanOfDay(now: Moment, { zone, isWorkingDay }: Days): Span {
  const until = zone.startOfDay(now);
  for (let days = 1; days <= daysBack; days += 1) {
    const since = zone.startOfDay(zone.addDays(now, -days));
    if (isWorkingDay(since)) return { since, until };
  }
  return { since: zone.startOfDay(zone.addDays(now, -1)), until };
}

/**
 * As `spanOfDay` of the day that the digest is for, which has just ended where it was due in its last minutes.
 * @param period the day, yyyy-MM-dd
 */
export const spanOfPeriod =
  (period: string) =>
  (now: Moment, days: Days): Span => {
    const { zone } = days;
    if (dateText(now, zone) === period) return spanOfDay(now, days);
    const last = zone.startOfDay(now) - 1;
    return { ...spanOfDay(last, days), now: last };
  };

/**
 * What the weekly digest of `period` tells of, the same for all, on whatever day it reaches them.
 * @param done the last period whose digest went out
 */
export const spanOfWeek =
  (period: string, done: string | undefined) =>
  (_: Moment, days: Days): Span =>
    weeklySpan(period, done, days);

/**
 * All that digests are made of, in one call.
 * @param spanOf the span that the digest tells of
 */
export function readFrame(desk: Desk, spanOf: (now: Moment, days: Days) => Span, isWeekly: boolean): Frame {
  const extent = isWeekly ? 'weekly' : 'daily';
  const opened = desk.openForDigest(desk.recall(), digestFields, extent);
  const { rows, tasks, improvements, articles, transfers, settings, zone } = opened;
  const { now = desk.now, ...span } = spanOf(desk.now, daysOf(settings, zone));
  const rowOf = new Map(improvements.map(({ row, improvement }) => [improvement.number, row]));
  const overdue = overdueActions(
    improvements.map(({ improvement }) => improvement),
    now,
  );
  return {
    tickets: rows.filter(({ ticket }) => ticket.number !== undefined),
    tasks,
    actions: overdue.map((action) => ({ row: rowOf.get(action.number) ?? 0, overdue: action })),
    knowledge: knowledgeReview(articles, now, {
      staleDays: settings.articleStaleDays,
      unusedDays: settings.articleUnusedDays,
      answers: settings.articleAnswers,
      helpedPercent: settings.articleHelpedPercent,
    }),
    transfers,
    courses: coursesOfMissed(opened, now),
    now,
    ...span,
    settings,
    zone,
  };
}
