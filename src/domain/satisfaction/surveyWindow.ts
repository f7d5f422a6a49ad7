import type { Moment, Ticket } from '../record/ticket';

/**
 * What a survey link is good for now: `open` for an answer or its correction, `working` while the ticket is (again)
 * being worked on, `expired` once the window is over.
 */
export type SurveyWindow = 'open' | 'working' | 'expired';

const dayMilliseconds = 86_400_000;

/** Days after its solution for which a ticket that nobody closes may be answered about. */
const waitingDays = 30;

/**
 * When the window of a resolved ticket ends (D8): so many days after closing, and 30 days after the solution while it
 * waits for its customer. A closed ticket whose closing time was cleared counts from its solution.
 * @returns undefined when neither time is known: the window is not open
 */
export function surveyEndsAt({ status, closedAt, resolvedAt }: Ticket, windowDays: number): Moment | undefined {
  const isClosed = status === 'closed';
  const start = isClosed ? (closedAt ?? resolvedAt) : resolvedAt;
  const days = isClosed ? windowDays : Math.max(waitingDays, windowDays);
  return start === undefined ? undefined : start + days * dayMilliseconds;
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
  windowDays: number,
): SurveyWindow {
  if (ticket.status === 'closed' || ticket.status === 'verifying') {
    return now < (surveyEndsAt(ticket, windowDays) ?? 0) ? 'open' : 'expired';
  }
  return answeredAt !== undefined && now < answeredAt + windowDays * dayMilliseconds ? 'open' : 'working';
}
