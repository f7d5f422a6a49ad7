import { ownReferences } from '../customer/referenceNumber';
import type { Moment, Ticket } from '../record/ticket';
import type { Task } from '../tasks/task';
import type { DigestTicket, Item } from './part';

export const isOpen = (ticket: Ticket): boolean => ticket.status !== 'closed';

/** Whether a task should have been done by now. */
export const isLate = ({ state, dueAt }: Task, now: Moment): boolean =>
  state === 'open' && dueAt !== undefined && dueAt <= now;

/** A line about a ticket; `own` says what the list it stands in shows differently. */
export const itemOf = ({ row, ticket }: DigestTicket, own: Partial<Item>): Item => ({
  title: ticket.number ?? '',
  place: { sheet: 'tickets', row },
  urgency: ticket.urgency,
  owner: ticket.owner,
  text: ticket.phenomenon,
  own: ownReferences(ticket),
  ...own,
});
