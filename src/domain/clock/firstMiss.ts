import { withChange } from '../record/change';
import type { Moment, Ticket } from '../record/ticket';
import { deadlineCells, deadlineKinds } from './deadlineKinds';
import { missedBy } from './standing';

/**
 * When a resolution was due that was missed: one put off counts from its original (D3), one brought forward from when it
 * was promised for.
 */
export const resolutionMissed = ({ resolveDue, originalResolveDue = resolveDue }: Ticket): Moment | undefined =>
  resolveDue === undefined || originalResolveDue === undefined
    ? originalResolveDue
    : Math.min(resolveDue, originalResolveDue);

/**
 * When a ticket missed the first of its deadlines, whichever it was (D3): what people are told of and reports count.
 * @returns undefined where it missed none by `now`, or the record holds none of those that it missed any more
 */
export function firstMissAt(ticket: Ticket, now: Moment): Moment | undefined {
  const standing = withChange(ticket, missedBy(ticket, now));
  const missed = deadlineKinds.flatMap((kind) => {
    const { due, met } = deadlineCells[kind];
    if (standing[met] !== 'no') return [];
    const dueAt = kind === 'resolve' ? resolutionMissed(standing) : standing[due];
    return dueAt === undefined || dueAt > now ? [] : [dueAt];
  });
  return missed.length === 0 ? undefined : Math.min(...missed);
}
