import { isContactInFull, isNameInFull, maskContact, maskName } from '../contact';
import { isOwnRow } from '../ownCustomer';
import { rowOf, type ShownCustomer, type StoredCustomer } from '../register';
import type { KeyRing } from './keys';
import { open } from './seal';

/** Why a customer cannot be read: the key is not there, nobody has the number, somebody else has it, or the row was altered. */
export type OpeningProblem = 'keyMissing' | 'customerMissing' | 'customerOther' | 'customerDamaged';

/** Name and contact in full, each blank where the customer left none. */
export type OpenedCustomer = { readonly name: string; readonly contact: string } | { readonly problem: OpeningProblem };

function openRow({ customerNo, ...row }: StoredCustomer, ring: KeyRing): OpenedCustomer {
  const openings = (['name', 'contact'] as const).map((column) =>
    row[column] === '' ? { text: '' } : open(row[column], { customerNo, column }, ring),
  );
  const [name, contact] = openings;
  if (name !== undefined && contact !== undefined && 'text' in name && 'text' in contact) {
    return { name: name.text, contact: contact.text };
  }
  const isKeyMissing = openings.some((opening) => 'problem' in opening && opening.problem === 'noKey');
  return { problem: isKeyMissing ? 'keyMissing' : 'customerDamaged' };
}

/** What a ticket shows masked: what was typed in full since says nothing of who was sealed. */
const masksOf = ({ customerNo, customerName = '', contact = '' }: ShownCustomer) => ({
  customerNo,
  name: isNameInFull(customerName) ? '' : customerName,
  contact: isContactInFull(contact) ? '' : contact,
});

/** Opens what is sealed of a ticket's customer (D12). Nobody else's is given, also where the number has come to be theirs. */
export function openCustomer(
  customers: readonly StoredCustomer[],
  ticket: ShownCustomer,
  ring: KeyRing,
): OpenedCustomer {
  const { customerNo = '', ...shown } = masksOf(ticket);
  const row = rowOf(customers, { customerNo, customerName: shown.name, contact: shown.contact });
  if (row === undefined) return { problem: 'customerMissing' };
  const opened = openRow(row, ring);
  if ('problem' in opened) return opened;
  // An earlier version may have masked otherwise than this one would.
  const asStored = { name: row.maskedName, contact: row.maskedContact };
  const asMasked = { name: maskName(opened.name), contact: maskContact(opened.contact) };
  const isOwn = isOwnRow(shown, asStored) || isOwnRow(shown, asMasked);
  return isOwn ? opened : { problem: 'customerOther' };
}
