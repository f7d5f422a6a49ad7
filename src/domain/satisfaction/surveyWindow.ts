import type { Moment, Ticket } from '../record/ticket';

/**
 * What a survey link is good for now: `open` for an answer or its correction, `working` while the ticket is (again)
 * being worked on, `expired` once the window after closing is over.
 */
export type SurveyWindow = 'open' | 'working' | 'expired';

const dayMilliseconds = 86_400_000;

/**
 * Whether the customer may answer (D8): from the solution until so many days after closing. An answer that made the
 * ticket be worked on again may still be corrected for as many days.
 * @param answeredAt when the customer answered last
 */
export function surveyWindow(
  { status, closedAt }: Ticket,
  answeredAt: Moment | undefined,
  now: Moment,
  windowDays: number,
): SurveyWindow {
  const isWithin = (start: Moment): boolean => now < start + windowDays * dayMilliseconds;
  if (status === 'closed') return closedAt === undefined || isWithin(closedAt) ? 'open' : 'expired';
  if (status === 'verifying') return 'open';
  return answeredAt !== undefined && isWithin(answeredAt) ? 'open' : 'working';
}
