import { moveStatus, stampedStatus } from '../flow/moveStatus';
import { refusedMove } from '../flow/moves';
import type { Status } from '../record/lists';
import type { Ticket, TicketChange } from '../record/ticket';
import type { Revised, Revising } from './revising';

const inOrder: readonly Status[] = ['open', 'inProgress', 'waiting', 'verifying', 'closed'];

/**
 * From where a typed status moves: from what stood in the cell, where that is known. A status beyond what the stamps tell, and
 * that the flow forbids, stood there only until it is put back. An imported record need not have stamps (D16).
 */
function statusFrom(ticket: Ticket, context: Revising): Status {
  const { statusBefore, openTasks } = context;
  const stamped = stampedStatus(ticket, context.zone);
  if (statusBefore === undefined) return stamped;
  const isAhead = inOrder.indexOf(statusBefore) > inOrder.indexOf(stamped);
  if (!isAhead || ticket.importKey !== undefined) return statusBefore;
  return refusedMove(ticket, stamped, statusBefore, openTasks) === null ? statusBefore : stamped;
}

/** Carries a status that someone put into the cell through the flow (D5): taken up, or put back. */
export function flowed(ticket: Ticket, context: Revising): Omit<Revised, 'change'> & { readonly change: TicketChange } {
  const from = statusFrom(ticket, context);
  const to = ticket.status;
  if (to === undefined) return { change: { status: from }, cleared: from };
  if (to === from) return { change: {} };
  const { openTasks = [] } = context;
  const refused = refusedMove(ticket, from, to, openTasks);
  if (refused !== null) return { change: { status: from }, refused };
  const change = moveStatus(ticket, to, context.now, context, from);
  const isAhead = to === 'verifying' && openTasks.length > 0;
  return { change, moved: { from, to, ...(isAhead && { openTasks }) } };
}
