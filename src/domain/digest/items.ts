import type { Ticket } from '../record/ticket';
import type { DigestTicket, Item } from './part';

export const isOpen = (ticket: Ticket): boolean => ticket.status !== 'closed';

/** A line about a ticket; `own` says what the list it stands in shows differently. */
export const itemOf = ({ row, ticket }: DigestTicket, own: Partial<Item>): Item => ({
  title: ticket.number ?? '',
  place: { sheet: 'tickets', row },
  urgency: ticket.urgency,
  owner: ticket.owner,
  text: ticket.phenomenon,
  ...own,
});
