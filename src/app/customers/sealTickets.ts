import { maskContact, recognizeContact } from '../../domain/customer/contact';
import { exactMasking } from '../../domain/customer/exactContact';
import { openRegister, type Register } from '../../domain/customer/register';
import { type WrittenField, writtenFields } from '../../domain/customer/writtenFields';
import type { FieldKey } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import { monthText } from '../../domain/time/format';
import type { Desk, Opened } from '../desk';
import type { Remembered } from '../memory';
import type { OpenedCustomers } from './customerDesk';
import { keysOf } from './customerKeys';

/** The desk's `open`, and where the workbook has its key, the customers in the same call. */
export function openForSealing(
  desk: Desk,
  remembered: Remembered,
  fields: readonly FieldKey[],
): Opened & Partial<OpenedCustomers> {
  return keysOf(remembered) === undefined ? desk.open(remembered, fields) : desk.customers.open(remembered, fields);
}

/** The register to seal customers with; undefined while the workbook lacks its key: they stay as they are until then. */
export function registerOf(
  desk: Desk,
  remembered: Remembered,
  { customers, zone }: Opened & Partial<OpenedCustomers>,
): Register | undefined {
  const ring = keysOf(remembered);
  if (ring === undefined || customers === undefined) return undefined;
  return openRegister(customers, remembered.customerSerials ?? {}, {
    key: ring.current,
    month: monthText(desk.now, zone).replace('-', ''),
    now: desk.now,
    randomBytes: (length) => desk.customers.randomBytes(length),
  });
}

/** What `withoutContact` gives for a ticket that repeats its contact nowhere. */
export const nothingRepeated: Pick<Ticket, WrittenField> = {};

/**
 * Texts that repeat the ticket's contact, which is sealed with it, as they are to show it (D12).
 * @param contact in full
 */
export function withoutContact(ticket: Ticket, contact: string): Pick<Ticket, WrittenField> {
  const mask = exactMasking(contact);
  const shown: [WrittenField, string][] = [];
  for (const field of writtenFields) {
    const text = ticket[field];
    const masked = text === undefined ? undefined : mask(text);
    if (masked !== undefined && masked !== text) shown.push([field, masked]);
  }
  return shown.length === 0 ? nothingRepeated : Object.fromEntries(shown);
}

/** An order's number or a model that is the contact itself, typed there as well. */
export function withoutContactAsNumber(ticket: Ticket, contact: string): Pick<Ticket, 'orderNo' | 'model'> {
  const known = recognizeContact(contact)?.normal;
  if (known === undefined) return {};
  const isContact = (text: string | undefined): boolean =>
    text !== undefined && recognizeContact(text)?.normal === known;
  const { orderNo, model } = ticket;
  return {
    ...(isContact(orderNo) && { orderNo: maskContact(contact) }),
    ...(isContact(model) && { model: maskContact(contact) }),
  };
}

/** The ticket as its row shows it: name and contact masked, wherever they stand, the customer's number beside them (D12). */
export const sealedTicket = (register: Register | undefined, ticket: Ticket): Ticket =>
  register === undefined
    ? ticket
    : {
        ...ticket,
        ...withoutContact(ticket, ticket.contact ?? ''),
        ...withoutContactAsNumber(ticket, ticket.contact ?? ''),
        ...register.seal({ name: ticket.customerName ?? '', contact: ticket.contact ?? '' }),
      };
