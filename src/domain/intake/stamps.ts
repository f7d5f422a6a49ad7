import { outcome } from '../clock/outcome';
import type { Moment, Ticket, TicketChange } from '../record/ticket';

/** What a status stamps on the record: first response, resolution, closing; going back takes the latter two off (D3, D5). */
export function stamps(ticket: Ticket, now: Moment): TicketChange {
  const status = ticket.status ?? 'open';
  if (status === 'open') return {};
  const resolved = status === 'verifying' || status === 'closed';
  return {
    respondedAt: ticket.respondedAt ?? now,
    resolvedAt: resolved ? (ticket.resolvedAt ?? now) : null,
    closedAt: status === 'closed' ? (ticket.closedAt ?? now) : null,
  };
}

/** Minutes taken and whether they were in time; what is not known blanks its cell. */
export const measures = (ticket: Ticket): TicketChange => ({
  responseMinutes: null,
  responseMet: null,
  resolveMinutes: null,
  resolveMet: null,
  ...outcome(ticket),
});
