import { isUntaken } from '../../domain/intake/typedAnew';
import type { IsGiven } from '../../domain/number/givenNumbers';
import type { Ticket } from '../../domain/record/ticket';
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

/**
 * Of rows under one number the first reported is the ticket, unless the log tells which it is; the others are copies of it.
 * @param isOwn whether the number was given at the row's own time
 */
export function copiesAmong(
  rows: readonly TicketRow[],
  isOwn: (ticket: Ticket) => boolean = () => false,
): ReadonlySet<number> {
  if (isAscending(rows)) return new Set();
  const originals = new Map<string, TicketRow>();
  const copies = new Set<number>();
  for (const row of rows) {
    const { number, createdAt = Number.MAX_SAFE_INTEGER } = row.ticket;
    if (number === undefined) continue;
    const known = originals.get(number);
    const [isTold, wasTold] = [isOwn(row.ticket), known !== undefined && isOwn(known.ticket)];
    const isEarlier = known !== undefined && createdAt < (known.ticket.createdAt ?? Number.MAX_SAFE_INTEGER);
    const isOriginal = isTold === wasTold ? isEarlier : isTold;
    if (known !== undefined) copies.add(isOriginal ? known.row : row.row);
    if (known === undefined || isOriginal) originals.set(number, row);
  }
  return copies;
}

/**
 * Rows that no edit trigger took in: without number or time, under a number that another ticket has, or that the desk
 * never gave. Among them are rows in which nothing stands but in the desk's own cells, where nobody meant a ticket.
 */
export function straysAmong(
  rows: readonly TicketRow[],
  isGiven: IsGiven | undefined,
  copies = copiesAmong(rows),
): ReadonlySet<number> {
  const strays = new Set(copies);
  for (const { row, ticket } of rows) if (isUntaken(ticket, isGiven)) strays.add(row);
  return strays;
}
