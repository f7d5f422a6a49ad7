import { isUntaken } from '../../domain/intake/typedAnew';
import type { TicketRow } from '../desk';

/** Whether each row's number comes after the one above, as rows are appended: then no number stands twice. */
function isAscending(rows: readonly TicketRow[]): boolean {
  let last = '';
  for (const { ticket } of rows) {
    if (ticket.number === undefined) continue;
    if (ticket.number <= last) return false;
    last = ticket.number;
  }
  return true;
}

/** Of rows under one number the first reported is the ticket; the others are copies of it. */
export function copiesAmong(rows: readonly TicketRow[]): ReadonlySet<number> {
  if (isAscending(rows)) return new Set();
  const originals = new Map<string, TicketRow>();
  const copies = new Set<number>();
  for (const row of rows) {
    const { number, createdAt = Number.MAX_SAFE_INTEGER } = row.ticket;
    if (number === undefined) continue;
    const known = originals.get(number);
    const isEarlier = known !== undefined && createdAt < (known.ticket.createdAt ?? Number.MAX_SAFE_INTEGER);
    if (known !== undefined) copies.add(isEarlier ? known.row : row.row);
    if (known === undefined || isEarlier) originals.set(number, row);
  }
  return copies;
}

/**
 * Rows that no edit trigger took in: without number or time, or under a number that another ticket has. Among them are
 * rows in which nothing stands but in the desk's own cells, where nobody meant a ticket.
 */
export function straysAmong(rows: readonly TicketRow[]): ReadonlySet<number> {
  const strays = new Set(copiesAmong(rows));
  for (const { row, ticket } of rows) if (isUntaken(ticket)) strays.add(row);
  return strays;
}
