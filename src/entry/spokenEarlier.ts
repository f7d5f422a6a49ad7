import type { EarlierTicket } from '../api';
import type { TicketRow } from '../app/desk';
import type { Earlier } from '../app/earlierTickets';
import type { SeenTicket } from '../app/ticketView';
import { type Language, optionLabel } from '../domain/record/lists';
import type { Ticket } from '../domain/record/ticket';
import { dateTimeText } from '../domain/time/format';
import { dayMillis } from '../domain/time/local';
import type { Zone } from '../domain/time/zone';
import { oneLine } from './oneLine';

const ticketsShown = 10;
const alikeDays = 7;

/** The same category within seven days: possibly the same issue (D9). */
const isAlike = (ticket: Ticket, other: Ticket): boolean =>
  ticket.category1 !== undefined &&
  ticket.category1 === other.category1 &&
  Math.abs((ticket.createdAt ?? 0) - (other.createdAt ?? 0)) <= alikeDays * dayMillis;

const isOpen = ({ ticket }: TicketRow): boolean => ticket.status !== 'closed';

/** Other tickets of the same customer, open ones first, then the latest (D9). */
export function earlierOf({ ticket, others, opened }: SeenTicket): readonly EarlierTicket[] {
  const { settings, zone } = opened;
  return [...others]
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (b.ticket.createdAt ?? 0) - (a.ticket.createdAt ?? 0))
    .slice(0, ticketsShown)
    .map((other) => {
      const found = { ...other, isOpen: isOpen(other), isAlike: isAlike(ticket, other.ticket) };
      return spokenEarlier(found, settings.language, zone);
    });
}

/** An earlier ticket as the pages show it. */
export function spokenEarlier(
  { row, ticket, isOpen, isAlike }: Earlier,
  language: Language,
  zone: Zone,
): EarlierTicket {
  const { number = '', status = 'open', createdAt, phenomenon } = ticket;
  return {
    number,
    row,
    status: { key: status, label: optionLabel('status', status, language) },
    reportedAt: createdAt === undefined ? '' : dateTimeText(createdAt, zone),
    summary: oneLine(phenomenon),
    isOpen,
    isAlike,
  };
}
