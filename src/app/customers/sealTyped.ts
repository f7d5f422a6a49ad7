import { isContactInFull, isNameInFull } from '../../domain/customer/contact';
import { isPlain, type Register } from '../../domain/customer/register';
import { writtenFields } from '../../domain/customer/writtenFields';
import { withChange } from '../../domain/record/change';
import type { Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import type { Desk, Masking, Opened, RowChange, TicketRow } from '../desk';
import type { RowWords } from '../edit/acceptRows';
import { alikeLines } from '../intake/alikeLines';
import type { LogEntry, Remembered } from '../memory';
import { keysOf } from './customerKeys';
import { giveBack } from './giveBack';
import { maskingsOf, repeatedContacts } from './repeatedContacts';
import { revealCustomer } from './revealCustomer';
import { registerOf, withoutContact, withoutContactAsNumber } from './sealTickets';

/** Tickets sealed in one sweep: two requests each in a call that takes two megabytes at most. */
const sealedTogether = 1000;

export interface SealedTyped {
  readonly remembered: Remembered;
  /** How many tickets are left for the next sweep to seal. */
  readonly left: number;
  /** Why they could not be sealed, which is to be thrown once all else is done. */
  readonly failure?: { readonly error: unknown };
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
  const known = revealCustomer(desk, zone, ticket);
  if ('problem' in known) {
    return known.problem === 'customerMissing' || known.problem === 'customerOther' ? typed : undefined;
  }
  return { name: isNameMasked ? known.name : customerName, contact: isContactMasked ? known.contact : contact };
}

const maskedFields = ['customerName', 'contact', 'orderNo', 'model', ...writtenFields] as const;

interface Owed {
  readonly changes: RowChange[];
  readonly maskings: Masking[];
}

/** What a row is owed once its customer is sealed. */
function seal(desk: Desk, zone: Zone, register: Register, found: TicketRow, owed: Owed): void {
  const { row, ticket } = found;
  const full = inFull(desk, ticket, zone);
  if (full === undefined) return;
  const shown = register.seal(full);
  const { number = '', customerNo } = ticket;
  if (shown.customerNo !== undefined && shown.customerNo !== customerNo) {
    owed.changes.push({ row, number, change: { customerNo: shown.customerNo } });
  }
  const { contact } = full;
  const masks = { ...withoutContact(ticket, contact), ...withoutContactAsNumber(ticket, contact), ...shown };
  owed.maskings.push(...maskingsOf(found, masks, maskedFields));
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

/** Puts masks where the texts still stand, and gives back what was masked in another's row. */
function maskAll(desk: Desk, opened: Opened, rows: readonly TicketRow[], maskings: readonly Masking[]): void {
  if (maskings.length > 0) giveBack(desk, opened, rows, desk.mask(opened, maskings));
}

/** The tickets that show their customer in full, and those that do not. */
interface Shown {
  readonly plain: readonly TicketRow[];
  readonly sealed: readonly TicketRow[];
}

function shownIn(rows: readonly TicketRow[]): Shown {
  const plain: TicketRow[] = [];
  const sealed: TicketRow[] = [];
  for (const found of rows) if (found.ticket.number !== undefined) (isPlain(found.ticket) ? plain : sealed).push(found);
  return { plain, sealed };
}

type Words = (settings: Settings) => RowWords;

/** @throws whatever the customers' sheet or a write fails with */
function sealShown(
  desk: Desk,
  looked: Opened,
  { plain, sealed }: Shown,
  remembered: Remembered,
  words: Words,
): SealedTyped {
  const { rows } = looked;
  const repeats = repeatedContacts(desk, looked.zone, sealed).slice(0, sealedTogether);
  const keyed =
    plain.length === 0 || keysOf(remembered) === undefined ? undefined : desk.customers.open(remembered, []);
  const register = keyed === undefined ? undefined : registerOf(desk, remembered, keyed);
  if (keyed === undefined || register === undefined) {
    maskAll(desk, looked, rows, repeats);
    return { remembered, left: 0 };
  }
  const owed: Owed = { changes: [], maskings: [] };
  for (const found of plain.slice(0, sealedTogether)) seal(desk, keyed.zone, register, found, owed);
  const after = { ...remembered, customerSerials: register.serials() };
  desk.remember(remembered, after);
  desk.commit(keyed, {
    changes: owed.changes,
    log: sameCustomerLines(rows, owed, desk.now, words(keyed.settings)),
    customers: register.added(),
  });
  const moved = new Set(desk.displaced(keyed, owed.changes).map(({ row }) => row));
  const stood = owed.maskings.filter(({ row }) => !moved.has(row));
  maskAll(desk, keyed, rows, [...stood, ...repeats]);
  // Where none of so many could be sealed, the next sweep would do no better.
  return { remembered: after, left: owed.maskings.length === 0 ? 0 : Math.max(0, plain.length - sealedTogether) };
}

/**
 * Seals the customers whom rows show in full because people typed or pasted them, and masks what people wrote of contacts
 * that were sealed before (D12). The customer and its number are written first; the text is masked only in rows that
 * stand where they stood, and only where it still is what was sealed. Cut off in between, the next sweep goes on: a
 * sealed customer is found again. Where nothing looks like it, it costs no call. Where it fails, as without the customers'
 * sheet, the sweep is not kept from all else that it has to do and to remember.
 * @param looked what the sweep read
 */
export function sealTyped(desk: Desk, looked: Opened, remembered: Remembered, words: Words): SealedTyped {
  const shown = shownIn(looked.rows);
  try {
    return sealShown(desk, looked, shown, remembered, words);
  } catch (error) {
    // Numbers that were counted for customers stay counted.
    const { customerSerials } = desk.known();
    return { remembered: { ...remembered, customerSerials }, left: shown.plain.length, failure: { error } };
  }
}
