import type { Language } from '../record/lists';
import type { Ticket } from '../record/ticket';

/** Stand around the reason of what was missed before a reopening; words of anybody's beside it are a reason of today. */
const brackets: Readonly<Record<Language, readonly [string, string]>> = {
  zh: ['〔重开前：', '〕'],
  en: ['[Before the reopening: ', ']'],
};

const isEarlier = (reason: string): boolean =>
  Object.values(brackets).some(([open, close]) => reason.startsWith(open) && reason.endsWith(close));

/** 超时原因 of a ticket that is reopened: what was missed stays missed, and why stays in the record (D3). */
export function asEarlierReason(reason: string, language: Language): string {
  const [open, close] = brackets[language];
  return isEarlier(reason) ? reason : `${open}${reason}${close}`;
}

/**
 * Whether a ticket that is resolved missed a deadline since it was reopened. The plan's time is not known: one that was
 * missed before, and whose new deadline passed before the resolution, may have been missed again.
 */
const isMissedAnew = ({ resolvedAt, resolveDue, planDue, planMet, promisedAt }: Ticket): boolean => {
  const isPast = (dueAt: number | undefined): boolean =>
    dueAt !== undefined && resolvedAt !== undefined && dueAt < resolvedAt;
  return isPast(resolveDue) || isPast(promisedAt) || (planMet === 'no' && isPast(planDue));
};

/** Whether 超时原因 says why: of a reopened ticket also of what it missed since (D3). */
export const isReasonGiven = (ticket: Ticket): boolean => {
  const reason = (ticket.overdueReason ?? '').trim();
  return reason !== '' && !(isEarlier(reason) && isMissedAnew(ticket));
};
