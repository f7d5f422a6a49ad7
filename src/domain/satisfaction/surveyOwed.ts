import type { FieldKey } from '../record/fields';
import type { Moment, Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import { dayMillis } from '../time/local';

/** What `owesSurvey` looks at. */
export const surveyFields: readonly FieldKey[] = [
  'number',
  'status',
  'resolvedAt',
  'reopenCount',
  'contact',
  'customerNo',
  'surveySentAt',
  'calledBackAt',
  'importKey',
];

/** A survey that could not go out for so long is none any more. */
const tooLate = 3 * dayMillis;

/** An address, or what masking leaves of one. */
const isMailContact = (contact: string | undefined): boolean => contact?.includes('@') === true;

/**
 * Whether the customer is still to be mailed the survey of this resolution (D8): lately resolved, reachable by e-mail, not
 * asked yet and not heard yet.
 */
export function owesSurvey(ticket: Ticket, settings: Pick<Settings, 'mailsSurveys'>, now: Moment): boolean {
  const { status, resolvedAt, contact, surveySentAt, calledBackAt, importKey } = ticket;
  if (!settings.mailsSurveys || importKey !== undefined || resolvedAt === undefined) return false;
  const isResolved = status === 'verifying' || status === 'closed';
  const isUnheard = surveySentAt === undefined && calledBackAt === undefined;
  return isResolved && isUnheard && isMailContact(contact) && now - resolvedAt < tooLate;
}

/** One survey for each resolution. */
export const surveyKey = ({ number = '', resolvedAt = 0 }: Ticket): string => `${number}:survey:${resolvedAt}`;
