import { isOwnRow } from '../ownCustomer';
import { isPlain, rowOf, type ShownCustomer, type StoredCustomer } from '../register';
import type { KeyRing } from './keys';
import { openCustomer } from './openCustomer';
import { open } from './seal';

/** Rows that are tried, the latest first: each takes up to a millisecond, and all else has to wait meanwhile. */
const mostTried = 5000;

/** Whether a row lost what was sealed in it: nothing that its keys open, or nothing where its mask shows that there was. */
function isDamaged(customer: StoredCustomer, ring: KeyRing): boolean {
  const { customerNo, contact, name } = customer;
  if (contact === '' && name === '') return true;
  return (['contact', 'name'] as const).some((column) => {
    const mask = column === 'contact' ? customer.maskedContact : customer.maskedName;
    if (customer[column] === '') return mask !== '';
    const opening = open(customer[column], { customerNo, column }, ring);
    return 'problem' in opening && opening.problem === 'damaged';
  });
}

/** Whether the row under a ticket's number is somebody else's; only where its masks say so is it opened. */
function isOthers(rows: readonly StoredCustomer[], ticket: ShownCustomer, ring: KeyRing): boolean {
  const row = rowOf(rows, ticket);
  if (row === undefined || isPlain(ticket)) return false;
  const { customerName: name = '', contact = '' } = ticket;
  if (isOwnRow({ name, contact }, { name: row.maskedName, contact: row.maskedContact })) return false;
  const opened = openCustomer(rows, ticket, ring);
  return 'problem' in opened && opened.problem === 'customerOther';
}

/**
 * The customers who cannot be read any more (D12): tickets show their number and no row has it, or somebody else's, or
 * their row was altered. Those who are sealed under a key that is not here are not among them; without any key no row is
 * tried.
 * @param tickets what tickets show of their customers
 */
export function damagedCustomers(
  customers: readonly StoredCustomer[],
  tickets: readonly ShownCustomer[],
  ring: KeyRing | undefined,
): ReadonlySet<string> {
  const rows = new Map<string, StoredCustomer[]>();
  for (const customer of customers) {
    const { customerNo } = customer;
    const own = rows.get(customerNo);
    if (own === undefined) rows.set(customerNo, [customer]);
    else own.push(customer);
  }
  const lost = tickets.filter((ticket) => {
    const own = ticket.customerNo === undefined ? [] : rows.get(ticket.customerNo);
    return own === undefined || (ring !== undefined && isOthers(own, ticket, ring));
  });
  const altered = ring === undefined ? [] : customers.slice(-mostTried).filter((customer) => isDamaged(customer, ring));
  return new Set([
    ...lost.flatMap(({ customerNo }) => customerNo ?? []),
    ...altered.map(({ customerNo }) => customerNo),
  ]);
}
