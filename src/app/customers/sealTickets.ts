import { maskOwnContact } from '../../domain/customer/maskText';
import { openRegister, type Register } from '../../domain/customer/register';
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
  return openRegister(customers, remembered.customerSerials, {
    key: ring.current,
    month: monthText(desk.now, zone).replace('-', ''),
    now: desk.now,
    randomBytes: (length) => desk.customers.randomBytes(length),
  });
}

/** What people write at length, and what the customer says. */
export const writtenFields = [
  'phenomenon',
  'impact',
  'expectation',
  'attempted',
  'solution',
  'feedback',
  'remarks',
] as const;

/** Long texts that repeat the ticket's contact, which is sealed with it, as they are to show it (D12). */
export function withoutContact(ticket: Ticket, contact: string): Pick<Ticket, (typeof writtenFields)[number]> {
  const shown = writtenFields.flatMap((field) => {
    const text = ticket[field];
    const masked = text === undefined ? undefined : maskOwnContact(text, contact);
    return masked === text ? [] : [[field, masked]];
  });
  return Object.fromEntries(shown);
}

/** The ticket as its row shows it: name and contact masked, wherever they stand, the customer's number beside them (D12). */
export const sealedTicket = (register: Register | undefined, ticket: Ticket): Ticket =>
  register === undefined
    ? ticket
    : {
        ...ticket,
        ...withoutContact(ticket, ticket.contact ?? ''),
        ...register.seal({ name: ticket.customerName ?? '', contact: ticket.contact ?? '' }),
      };
