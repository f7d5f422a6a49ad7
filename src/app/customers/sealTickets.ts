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

/** The ticket as its row shows it: name and contact masked, the customer's number beside them (D12). */
export const sealedTicket = <T extends Pick<Ticket, 'customerName' | 'contact'>>(
  register: Register | undefined,
  ticket: T,
): T =>
  register === undefined
    ? ticket
    : { ...ticket, ...register.seal({ name: ticket.customerName ?? '', contact: ticket.contact ?? '' }) };
