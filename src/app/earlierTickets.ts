import { recognizeContact } from '../domain/customer/contact';
import { sameText } from '../domain/record/sameOption';
import type { Moment, Ticket } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import type { Zone } from '../domain/time/zone';
import type { Desk, TicketRow } from './desk';

/** As many as a person can take in while the customer waits. */
const listed = 10;
/** A number that hundreds share is a switchboard's: the last rows must do. */
const lookedAt = 100;
/** Within this time the same category is possibly the same issue (D9). */
const alikeMilliseconds = 7 * 86_400_000;

/** A ticket that the customer had before, where it stands. */
export interface Earlier {
  readonly row: number;
  readonly ticket: Ticket;
  readonly isOpen: boolean;
  /** Same category within seven days. */
  readonly isAlike: boolean;
}

export interface EarlierFound {
  readonly settings: Settings;
  readonly zone: Zone;
  /** Open ones first, then the latest, at most 10. */
  readonly tickets: readonly Earlier[];
}

/** What a ticket that is looked at is about, and when it was or is being reported. */
export interface About {
  readonly category1: string;
  readonly at: Moment;
}

function judged({ row, ticket }: TicketRow, { category1, at }: About): Earlier {
  const isSameCategory = category1.trim() !== '' && sameText(ticket.category1 ?? '', category1);
  const isNear = ticket.createdAt !== undefined && Math.abs(at - ticket.createdAt) <= alikeMilliseconds;
  return { row, ticket, isOpen: ticket.status !== 'closed', isAlike: isSameCategory && isNear };
}

/** The customer's other tickets as they are listed (D9): open ones first, then the latest, at most 10. */
export const listedEarlier = (others: readonly TicketRow[], about: About): readonly Earlier[] =>
  others
    .filter(({ ticket }) => ticket.number !== undefined)
    .map((other) => judged(other, about))
    .sort(
      (a, b) =>
        Number(b.isOpen) - Number(a.isOpen) || (b.ticket.createdAt ?? 0) - (a.ticket.createdAt ?? 0) || b.row - a.row,
    )
    .slice(0, listed);

/**
 * The tickets of the customer with this contact, however it was typed then (D9): three service calls. What is no
 * contact has no tickets.
 */
export function earlierTickets(desk: Desk, contact: string, category1: string): EarlierFound {
  const opened = desk.open(desk.recall(), ['contact']);
  const { settings, zone } = opened;
  const wanted = recognizeContact(contact)?.normal;
  if (wanted === undefined) return { settings, zone, tickets: [] };
  const rows = opened.rows
    .filter(({ ticket }) => recognizeContact(ticket.contact ?? '')?.normal === wanted)
    .map(({ row }) => row);
  const others = desk.ticketsAt(opened, rows.slice(-lookedAt));
  return { settings, zone, tickets: listedEarlier(others, { category1, at: desk.now }) };
}
