import { isAlike } from '../../domain/customer/alike';
import { relatedNumbers } from '../../domain/record/related';
import type { Ticket } from '../../domain/record/ticket';
import type { TicketRow } from '../desk';
import type { RowWords } from '../edit/acceptRows';
import type { LogEntry } from '../memory';

/** As many as a person takes in at a glance. */
const named = 3;

const numbersOf = (tickets: readonly Ticket[]): readonly string[] =>
  tickets.flatMap(({ number }) => number ?? []).slice(0, named);

/** Open tickets by their customer. */
function byCustomer(rows: readonly TicketRow[]): ReadonlyMap<string, readonly Ticket[]> {
  const found = new Map<string, Ticket[]>();
  for (const { ticket } of rows) {
    const { customerNo, number, status } = ticket;
    if (customerNo === undefined || number === undefined || status === undefined || status === 'closed') continue;
    found.set(customerNo, [...(found.get(customerNo) ?? []), ticket]);
  }
  return found;
}

/** The customer's other open tickets that came before this one and are not linked to it, the latest first. */
function earlierOf(ticket: Ticket, open: ReadonlyMap<string, readonly Ticket[]>): readonly Ticket[] {
  const linked = new Set([ticket.number, ...relatedNumbers(ticket)]);
  const { createdAt = 0 } = ticket;
  return (open.get(ticket.customerNo ?? '') ?? [])
    .filter((other) => !linked.has(other.number) && (other.createdAt ?? 0) <= createdAt)
    .sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

/**
 * What is said in the log of tickets that came in without an agent whom the form could have asked (D9): which other open
 * tickets their customer has, and which of them are possibly the same issue.
 * @param came the tickets that came in
 * @param rows the open tickets, each with its customer
 */
export function alikeLines(
  came: readonly Ticket[],
  rows: readonly TicketRow[],
  at: number,
  { history }: RowWords,
): readonly LogEntry[] {
  if (came.length === 0) return [];
  const open = byCustomer(rows);
  return came.flatMap((ticket): readonly LogEntry[] => {
    const others = earlierOf(ticket, open);
    if (others.length === 0) return [];
    const about = { category1: ticket.category1 ?? '', at: ticket.createdAt ?? at };
    const alike = others.filter((other) => isAlike(other, about));
    const line = history.sameCustomer(numbersOf(alike), numbersOf(others.filter((other) => !alike.includes(other))));
    return [{ at, number: ticket.number ?? '', operator: '', told: '', ...line }];
  });
}
