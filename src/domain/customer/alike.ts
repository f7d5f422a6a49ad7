import { sameText } from '../record/sameOption';
import type { Moment, Ticket } from '../record/ticket';
import { dayMillis } from '../time/local';

/** Within this time the same category is possibly the same issue (D9). */
const alikeMilliseconds = 7 * dayMillis;

/** What a ticket that is looked at is about, and when it was or is being reported. */
export interface About {
  readonly category1: string;
  readonly at: Moment;
}

/** Whether another ticket of the same customer is possibly the same issue: same category within seven days (D9). */
export function isAlike({ category1: other = '', createdAt }: Ticket, { category1, at }: About): boolean {
  const isSameCategory = category1.trim() !== '' && sameText(other, category1);
  return isSameCategory && createdAt !== undefined && Math.abs(at - createdAt) <= alikeMilliseconds;
}
