import { outcome } from '../clock/outcome';
import type { Ticket, TicketChange } from '../record/ticket';

/** Minutes taken and whether they were in time; what is not known blanks its cell (D3). */
export const measures = (ticket: Ticket): TicketChange => ({
  responseMinutes: null,
  responseMet: ticket.responseMet === 'no' ? 'no' : null,
  planMet: ticket.planMet === 'no' ? 'no' : null,
  resolveMinutes: null,
  resolveMet: ticket.resolveMet === 'no' ? 'no' : null,
  ...outcome(ticket),
});
