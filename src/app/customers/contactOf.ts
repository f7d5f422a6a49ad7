import type { Ticket } from '../../domain/record/ticket';
import type { Desk } from '../desk';

/**
 * The customer's full contact, as typed; blank when the ticket has none. The one place that knows it: whoever shows it
 * to people masks it.
 */
export const contactOf = (_desk: Desk, ticket: Ticket): string => ticket.contact ?? '';
