import { type About, isAlike } from '../../domain/customer/alike';
import { recognizeContact } from '../../domain/customer/contact';
import type { Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import type { SkipArchive } from '../archive/archiveReader';
import { seeAnywhere } from '../archive/seeAnywhere';
import { customerNoOf, isOfCustomer } from '../customers/sameCustomer';
import { openForSealing } from '../customers/sealTickets';
import type { Desk, Opened, TicketRow } from '../desk';

/** As many as a person can take in while the customer waits. */
const listed = 10;
/** A number that hundreds share is a switchboard's: the last rows must do. */
const lookedAt = 100;

/** Stands for the row of a ticket that has none any more: it is found by its number. */
const archivedRow = 1;

/** A ticket that the customer had before, where it stands. */
export interface Earlier {
  readonly row: number;
  readonly ticket: Ticket;
  readonly isOpen: boolean;
  /** Same category within seven days. */
  readonly isAlike: boolean;
  /** It can be read, and nothing else. */
  readonly isArchived?: true;
}

export interface EarlierFound {
  readonly settings: Settings;
  readonly zone: Zone;
  /** Open ones first, then the latest, at most 10. */
  readonly tickets: readonly Earlier[];
  /** Years of archives that could not be opened: what they hold of the customer is missing. */
  readonly unreadYears: readonly number[];
}

/** A ticket that may be archived. */
type Kept = TicketRow & Pick<Earlier, 'isArchived'>;

const judged = ({ row, ticket, isArchived }: Kept, about: About): Earlier => ({
  row,
  ticket,
  isOpen: ticket.status !== 'closed',
  isAlike: isAlike(ticket, about),
  ...(isArchived && { isArchived }),
});

/** The customer's other tickets as they are listed (D9): open ones first, then the latest, at most 10. */
export const listedEarlier = (others: readonly Kept[], about: About): readonly Earlier[] =>
  others
    .filter(({ ticket }) => ticket.number !== undefined)
    .map((other) => judged(other, about))
    .sort(
      (a, b) =>
        Number(b.isOpen) - Number(a.isOpen) || (b.ticket.createdAt ?? 0) - (a.ticket.createdAt ?? 0) || b.row - a.row,
    )
    .slice(0, listed);

/** The latest archived tickets of a contact: the index, and for each archive a call or, where there are some, three. */
function archivedOf(
  desk: Desk,
  opened: Opened,
  isTheirs: (ticket: Ticket) => boolean,
  live: readonly TicketRow[],
  skip: SkipArchive,
): readonly Kept[] {
  const there = new Set(live.map(({ ticket }) => ticket.number));
  const numbers = desk.archives
    .tickets(opened, ['number', 'contact', 'customerNo'], undefined, undefined, skip)
    .filter((ticket) => isTheirs(ticket))
    .flatMap(({ number }) => (number === undefined || there.has(number) ? [] : [number]))
    .sort()
    .slice(-listed);
  if (numbers.length === 0) return [];
  return desk.archives
    .find(opened, numbers)
    .map(({ ticket }): Kept => ({ row: archivedRow, ticket, isArchived: true }));
}

/**
 * The tickets of the customer with this contact, however it was typed then (D9): three service calls. What is no
 * contact has no tickets.
 */
export function earlierTickets(desk: Desk, contact: string, category1: string): EarlierFound {
  const remembered = desk.recall();
  const opened = openForSealing(desk, remembered, ['contact', 'customerNo']);
  const { settings, zone } = opened;
  const wanted = recognizeContact(contact)?.normal;
  if (wanted === undefined) return { settings, zone, tickets: [], unreadYears: [] };
  const isTheirs = isOfCustomer(contact, customerNoOf(remembered, opened, contact));
  const rows = opened.rows.filter(({ ticket }) => isTheirs(ticket)).map(({ row }) => row);
  const live = desk.ticketsAt(opened, rows.slice(-lookedAt));
  const unread = new Set<number>();
  const others = [...live, ...archivedOf(desk, opened, isTheirs, live, (year) => unread.add(year))];
  const tickets = listedEarlier(others, { category1, at: desk.now });
  return { settings, zone, tickets, unreadYears: [...unread].sort() };
}

/**
 * All other tickets of a ticket's customer, archived ones too (D11): what finding the ticket costs, and the archives.
 * @param row where the ticket stood when last seen, zero-based
 * @throws Refused "ticketMissing"
 */
export function customerHistory(desk: Desk, number: string, row: number | undefined): EarlierFound {
  const remembered = desk.recall();
  const seen = seeAnywhere(desk, remembered, number, row);
  const { ticket, isArchived, others } = seen;
  const isTheirs = isOfCustomer(ticket.contact ?? '', ticket.customerNo);
  const opened = isArchived ? desk.open(remembered, ['contact', 'customerNo']) : seen.opened;
  const rows = opened.rows.filter(({ ticket: other }) => isTheirs(other)).map((other) => other.row);
  const live = isArchived ? desk.ticketsAt(opened, rows.slice(-lookedAt)) : others;
  const unread = new Set<number>();
  const archived = archivedOf(desk, opened, isTheirs, live, (year) => unread.add(year));
  const kept = [...live, ...archived].filter((other) => other.ticket.number !== number);
  const about = { category1: ticket.category1 ?? '', at: ticket.createdAt ?? 0 };
  const { settings, zone } = opened;
  return { settings, zone, tickets: listedEarlier(kept, about), unreadYears: [...unread].sort() };
}
