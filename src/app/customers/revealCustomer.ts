import { rowOf } from '../../domain/customer/register';
import { open } from '../../domain/customer/sealing/seal';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';
import { keysOfDesk } from './customerKeys';

/** Why a customer cannot be read: the key is not there, nobody has the number, or the row was tampered with. */
export type RevealProblem = 'keyMissing' | 'customerMissing' | 'customerDamaged';

/** Name and contact in full, each blank where the customer left none. */
export type Revealed = { readonly name: string; readonly contact: string } | { readonly problem: RevealProblem };

/**
 * A customer's name and contact in full (D12). Who may ask is for the caller to check and log: one call, and one more
 * where the keys were not read yet.
 * @param maskedName as the ticket shows it: several people may use one contact
 */
export function revealCustomer(desk: Desk, zone: Zone, customerNo: string, maskedName?: string): Revealed {
  const ring = keysOfDesk(desk);
  if (ring === undefined) return { problem: 'keyMissing' };
  const row = rowOf(desk.customers.all({ zone }), customerNo, maskedName);
  if (row === undefined) return { problem: 'customerMissing' };
  const opened = (['name', 'contact'] as const).map((column) =>
    row[column] === '' ? { text: '' } : open(row[column], { customerNo, column }, ring),
  );
  const [name, contact] = opened;
  if (name !== undefined && contact !== undefined && 'text' in name && 'text' in contact) {
    return { name: name.text, contact: contact.text };
  }
  const isKeyMissing = opened.some((opening) => 'problem' in opening && opening.problem === 'noKey');
  return { problem: isKeyMissing ? 'keyMissing' : 'customerDamaged' };
}

/**
 * The contacts of customers in full, by their number; undefined for whom none can be opened. One call for all, none where
 * the workbook lacks its key. Nobody is shown them: they are compared.
 */
export function sealedContacts(desk: Desk, zone: Zone): (customerNo: string) => string | undefined {
  const ring = keysOfDesk(desk);
  if (ring === undefined) return () => undefined;
  const customers = desk.customers.all({ zone });
  return (customerNo) => {
    const row = rowOf(customers, customerNo);
    if (row === undefined || row.contact === '') return undefined;
    const opened = open(row.contact, { customerNo, column: 'contact' }, ring);
    return 'text' in opened ? opened.text : undefined;
  };
}
