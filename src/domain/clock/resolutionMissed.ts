import type { Moment, Ticket } from '../record/ticket';

/**
 * When a resolution was due that was missed: one put off counts from its original (D3), one brought forward from when it
 * was promised for.
 */
export const resolutionMissed = ({ resolveDue, originalResolveDue = resolveDue }: Ticket): Moment | undefined =>
  resolveDue === undefined || originalResolveDue === undefined
    ? originalResolveDue
    : Math.min(resolveDue, originalResolveDue);
