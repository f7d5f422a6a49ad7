import { readWaits } from '../clock/waits';
import { moveStatus, stampedStatus } from '../flow/moveStatus';
import { refusedMove } from '../flow/moves';
import type { Status } from '../record/lists';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';
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

/** Since when a ticket is in its status by its stamps; of the first status they tell nothing. */
function stampedAt(ticket: Ticket, status: Status, zone: Zone): Moment | undefined {
  const { closedAt, resolvedAt, respondedAt = 0, reopenedAt = 0, pauses } = ticket;
  const waits = readWaits(pauses, zone);
  if (status === 'closed') return closedAt;
  if (status === 'verifying') return resolvedAt;
  if (status === 'waiting') return waits.since;
  return status === 'open'
    ? undefined
    : Math.max(respondedAt, reopenedAt, ...waits.ended.map(({ untilAt }) => untilAt));
}

/** A sweep that met the typed status takes no longer until its edit's trigger comes to it. */
const metWithin = 2 * minuteMillis;

/** Whether a sweep saw the typed status before its trigger did, and has carried it through the flow already. */
function isCarried(ticket: Ticket, to: Status, { statusBefore, now, zone }: Revising): boolean {
  if (statusBefore === undefined || statusBefore === to || ticket.importKey !== undefined) return false;
  return stampedStatus(ticket, zone) === to && (stampedAt(ticket, to, zone) ?? 0) > now - metWithin;
}

/** Carries a status that someone put into the cell through the flow (D5): taken up, or put back. */
export function flowed(ticket: Ticket, context: Revising): Omit<Revised, 'change'> & { readonly change: TicketChange } {
  const from = statusFrom(ticket, context);
  const to = ticket.status;
  if (to === undefined) return { change: { status: from }, cleared: from };
  if (to === from || isCarried(ticket, to, context)) return { change: {} };
  const { openTasks = [] } = context;
  const refused = refusedMove(ticket, from, to, openTasks);
  if (refused !== null) return { change: { status: from }, refused };
  const change = moveStatus(ticket, to, context.now, context, from);
  const isAhead = to === 'verifying' && openTasks.length > 0;
  return { change, moved: { from, to, ...(isAhead && { openTasks }) } };
}
