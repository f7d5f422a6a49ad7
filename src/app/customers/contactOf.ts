import { isContactInFull, isNameInFull } from '../../domain/customer/contact';
import type { Ticket } from '../../domain/record/ticket';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';
import { revealCustomer } from './revealCustomer';

/**
 * The customer's full contact, as typed; blank when the ticket has none, masked while it cannot be read. The one place
 * that knows it: whoever shows it to people masks it. A sealed contact costs one call, once an execution.
 */
export function contactOf(desk: Desk, ticket: Ticket, zone: Zone): string {
  const { contact = '', customerNo } = ticket;
  if (customerNo === undefined || contact === '' || isContactInFull(contact)) return contact;
  const revealed = revealCustomer(desk, zone, ticket);
  return 'problem' in revealed ? contact : revealed.contact;
}

/** The customer's full name; as the ticket shows it while it cannot be read. As `contactOf`, one call an execution. */
export function nameOf(desk: Desk, ticket: Ticket, zone: Zone): string {
  const { customerNo, customerName = '' } = ticket;
  if (customerNo === undefined || customerName === '' || isNameInFull(customerName)) return customerName;
  const revealed = revealCustomer(desk, zone, ticket);
  return 'problem' in revealed ? customerName : revealed.name;
}
