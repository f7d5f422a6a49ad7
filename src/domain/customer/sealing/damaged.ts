import type { StoredCustomer } from '../register';
import type { KeyRing } from './keys';
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

/**
 * The customers who cannot be read any more (D12): tickets show their number and no row has it, or their row was
 * altered. Those who are sealed under a key that is not here are not among them; without any key no row is tried.
 * @param shown the numbers of customers that tickets show
 */
export function damagedCustomers(
  customers: readonly StoredCustomer[],
  shown: ReadonlySet<string>,
  ring: KeyRing | undefined,
): ReadonlySet<string> {
  const kept = new Set(customers.map(({ customerNo }) => customerNo));
  const altered = ring === undefined ? [] : customers.slice(-mostTried).filter((customer) => isDamaged(customer, ring));
  return new Set([
    ...[...shown].filter((customerNo) => !kept.has(customerNo)),
    ...altered.map(({ customerNo }) => customerNo),
  ]);
}
