import type { Moment, Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import { dayMillis } from '../time/local';

/**
 * What a survey link is good for now: `open` for an answer or its correction, `working` while the ticket is (again)
 * being worked on, `expired` once the window is over.
 */
export type SurveyWindow = 'open' | 'working' | 'expired';

/** How many days a survey may be answered. */
export type SurveyDays = Pick<Settings, 'surveyDays' | 'surveyWaitingDays'>;

/**
 * When the window of a resolved ticket ends (D8): `surveyDays` after closing, and
 * `surveyWaitingDays` after the solution while it waits for its customer. A closed ticket whose closing time was cleared counts from its solution.
 * @returns undefined when neither time is known: the window is not open
 */
export function surveyEndsAt(
  { status, closedAt, resolvedAt }: Ticket,
  { surveyDays, surveyWaitingDays }: SurveyDays,
): Moment | undefined {
  const isClosed = status === 'closed';
  const start = isClosed ? (closedAt ?? resolvedAt) : resolvedAt;
  const days = isClosed ? surveyDays : Math.max(surveyWaitingDays, surveyDays);
  return start === undefined ? undefined : start + days * dayMillis;
}

/**
 * Whether the customer may answer (D8): from the solution until the window ends. An answer that made the ticket be
 * worked on again may still be corrected for as many days as after closing.
 * @param answeredAt when the customer answered last
 */
export function surveyWindow(
  ticket: Ticket,
  answeredAt: Moment | undefined,
  now: Moment,
  settings: SurveyDays,
): SurveyWindow {
  if (ticket.status === 'closed' || ticket.status === 'verifying') {
    return now < (surveyEndsAt(ticket, settings) ?? 0) ? 'open' : 'expired';
  }
  return answeredAt !== undefined && now < answeredAt + settings.surveyDays * dayMillis ? 'open' : 'working';
}
