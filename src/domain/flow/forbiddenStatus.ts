import type { Ticket } from '../record/ticket';
import type { Zone } from '../time/zone';
import { stampedStatus } from './moveStatus';
import { refusedMove } from './moves';

/**
 * The ticket as if nobody had just typed a status that the flow forbids: its edit trigger, or the next sweep, is about
 * to put it back (D5). Any other ticket as it is.
 */
export function withoutForbiddenStatus(ticket: Ticket, zone: Zone): Ticket {
  const stamped = stampedStatus(ticket, zone);
  const { status = stamped, importKey } = ticket;
  if (status === stamped || importKey !== undefined) return ticket;
  return refusedMove(ticket, stamped, status) === null ? ticket : { ...ticket, status: stamped };
}
