import { isContactInFull, isNameInFull } from '../../domain/customer/contact';
import { isPlain, type Register } from '../../domain/customer/register';
import { withChange } from '../../domain/record/change';
import type { Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import type { RowWords } from '../acceptRows';
import { alikeLines } from '../alikeLines';
import type { Desk, Masking, RowChange, TicketRow } from '../desk';
import type { LogEntry, Remembered } from '../memory';
import { keysOf } from './customerKeys';
import { giveBack } from './giveBack';
import { revealCustomer } from './revealCustomer';
import { registerOf, withoutContact, writtenFields } from './sealTickets';

/** Tickets sealed in one sweep: two requests each in a call that takes two megabytes at most. */
const sealedTogether = 1000;

export interface SealedTyped {
  readonly remembered: Remembered;
  /** How many tickets are left for the next sweep to seal. */
  readonly left: number;
}

/**
 * Name and contact in full. Where people typed one of them anew over its mask, the other is opened.
 * @returns undefined when what is sealed cannot be opened: then nothing is sealed over it
 */
function inFull(
  desk: Desk,
  ticket: Ticket,
  zone: Zone,
): { readonly name: string; readonly contact: string } | undefined {
  const { customerNo, customerName = '', contact = '' } = ticket;
  const typed = { name: customerName, contact };
  const isNameMasked = customerName.trim() !== '' && !isNameInFull(customerName);
  const isContactMasked = contact.trim() !== '' && !isContactInFull(contact);
  if (customerNo === undefined || isNameMasked === isContactMasked) return typed;
  const known = revealCustomer(desk, zone, customerNo, isNameMasked ? customerName : undefined);
  if ('problem' in known) return known.problem === 'customerMissing' ? typed : undefined;
  return { name: isNameMasked ? known.name : customerName, contact: isContactMasked ? known.contact : contact };
}

const maskedFields = ['customerName', 'contact', ...writtenFields] as const;

/** What a replacement might be parsed as. */
const isFormulaLike = /^[\s=+\-@']/u;

interface Owed {
  readonly changes: RowChange[];
  readonly maskings: Masking[];
}

/** What a row is owed once its customer is sealed. */
function seal(desk: Desk, zone: Zone, register: Register, { row, ticket }: TicketRow, owed: Owed): void {
  const full = inFull(desk, ticket, zone);
  if (full === undefined) return;
  const shown = register.seal(full);
  const { number = '', customerNo } = ticket;
  if (shown.customerNo !== undefined && shown.customerNo !== customerNo) {
    owed.changes.push({ row, number, change: { customerNo: shown.customerNo } });
  }
  const masks: Ticket = { ...withoutContact(ticket, full.contact), ...shown };
  for (const field of maskedFields) {
    const [text, mask] = [ticket[field], masks[field]];
    if (typeof text !== 'string' || typeof mask !== 'string' || text === mask || isFormulaLike.test(mask)) continue;
    owed.maskings.push({ row, number, field, text, mask });
  }
}

/** What the log tells of tickets whose customer has just been told by what people typed (D9). */
function sameCustomerLines(
  rows: readonly TicketRow[],
  { changes }: Owed,
  now: number,
  words: RowWords,
): readonly LogEntry[] {
  const told = new Map(changes.map(({ row, change }) => [row, change]));
  const known = rows.map((found) => ({ ...found, ticket: withChange(found.ticket, told.get(found.row) ?? {}) }));
  const came = known.filter(({ row, ticket }) => told.has(row) && ticket.importKey === undefined);
  return alikeLines(
    came.map(({ ticket }) => ticket),
    known,
    now,
    words,
  );
}

/**
 * Seals the customers whom rows show in full because people typed or pasted them (D12). The customer and its number are
 * written first; the text is masked only in rows that stand where they stood, and only where it still is what was
 * sealed. Cut off in between, the next sweep goes on: a sealed customer is found again.
 */
export function sealTyped(
  desk: Desk,
  rows: readonly TicketRow[],
  remembered: Remembered,
  words: (settings: Settings) => RowWords,
): SealedTyped {
  const plain = rows.filter(({ ticket }) => ticket.number !== undefined && isPlain(ticket));
  if (plain.length === 0 || keysOf(remembered) === undefined) return { remembered, left: 0 };
  const opened = desk.customers.open(remembered, []);
  const register = registerOf(desk, remembered, opened);
  if (register === undefined) return { remembered, left: 0 };
  const owed: Owed = { changes: [], maskings: [] };
  for (const found of plain.slice(0, sealedTogether)) seal(desk, opened.zone, register, found, owed);
  const after = { ...remembered, customerSerials: register.serials() };
  desk.remember(remembered, after);
  desk.commit(opened, {
    changes: owed.changes,
    log: sameCustomerLines(rows, owed, desk.now, words(opened.settings)),
    customers: register.added(),
  });
  const moved = new Set(desk.displaced(opened, owed.changes).map(({ row }) => row));
  const taken = desk.mask(
    opened,
    owed.maskings.filter(({ row }) => !moved.has(row)),
  );
  giveBack(desk, opened, rows, taken);
  // Where none of so many could be sealed, the next sweep would do no better.
  return { remembered: after, left: owed.maskings.length === 0 ? 0 : Math.max(0, plain.length - sealedTogether) };
}
