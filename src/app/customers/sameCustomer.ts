import { recognizeContact } from '../../domain/customer/contact';
import { fingerprintOf } from '../../domain/customer/sealing/seal';
import type { Ticket } from '../../domain/record/ticket';
import type { Opened } from '../desk';
import type { Remembered } from '../memory';
import type { OpenedCustomers } from './customerDesk';
import { keysOf } from './customerKeys';

/** The number of the customer with this contact; undefined where the workbook has no such customer, or lacks its key. */
export function customerNoOf(
  remembered: Remembered,
  { customers = [] }: Opened & Partial<OpenedCustomers>,
  contact: string,
): string | undefined {
  const prints = new Set((keysOf(remembered)?.all ?? []).map((key) => fingerprintOf(contact, key)));
  return customers.find(({ fingerprint }) => prints.has(fingerprint.slice(0, 32)))?.customerNo;
}

/**
 * Whether a ticket is a customer's (D9): by the customer number, and by the contact, however it was typed, where a row
 * is not sealed yet. A masked contact is nobody's.
 */
export function isOfCustomer(
  contact: string,
  customerNo: string | undefined,
): (ticket: Pick<Ticket, 'contact' | 'customerNo'>) => boolean {
  const normal = recognizeContact(contact)?.normal;
  return (ticket) =>
    (customerNo !== undefined && ticket.customerNo === customerNo) ||
    (normal !== undefined && recognizeContact(ticket.contact ?? '')?.normal === normal) ||
    (normal === undefined && customerNo === undefined && contact !== '' && ticket.contact === contact);
}
