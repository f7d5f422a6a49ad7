import type { ShownCustomer } from '../../domain/customer/register';
import { type OpenedCustomer, openCustomer } from '../../domain/customer/sealing/openCustomer';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';
import { keysOfDesk } from './customerKeys';

/**
 * A customer's name and contact in full (D12). Who may ask is for the caller to check and log: one call, and one more
 * where the keys were not read yet.
 * @param shown as the ticket shows the customer: several people may use one contact
 */
export function revealCustomer(desk: Desk, zone: Zone, shown: ShownCustomer): OpenedCustomer {
  const ring = keysOfDesk(desk);
  return ring === undefined ? { problem: 'keyMissing' } : openCustomer(desk.customers.all({ zone }), shown, ring);
}

/**
 * The contacts of tickets' customers in full; undefined where none can be opened. One call for all, none where the
 * workbook lacks its key. Nobody is shown them: they are compared.
 */
export function sealedContacts(desk: Desk, zone: Zone): (shown: ShownCustomer) => string | undefined {
  const ring = keysOfDesk(desk);
  if (ring === undefined) return () => undefined;
  const customers = desk.customers.all({ zone });
  return (shown) => {
    const opened = openCustomer(customers, shown, ring);
    return 'problem' in opened || opened.contact === '' ? undefined : opened.contact;
  };
}
