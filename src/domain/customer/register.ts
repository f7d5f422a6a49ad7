import { type CustomerSerials, customerSerialsAfter, nextCustomerNo } from '../number/customerNumber';
import { cutText } from '../record/cellText';
import type { Moment } from '../record/ticket';
import { isContactInFull, isNameInFull, maskContact, maskName } from './contact';
import { isSameMask } from './ownCustomer';
import type { CustomerKey } from './sealing/keys';
import { fingerprintOf, seal } from './sealing/seal';

/** By what a customer is found again. */
export interface CustomerIndexed {
  readonly customerNo: string;
  /** That of the contact, and behind a blank that of the name; the first is missing where there is no contact. */
  readonly fingerprint: string;
}

/** A customer as kept: name and contact sealed and masked (D12). Another name under a contact is a row of its own. */
export interface StoredCustomer extends CustomerIndexed {
  readonly contact: string;
  readonly name: string;
  readonly maskedContact: string;
  readonly maskedName: string;
  readonly firstSeenAt: Moment;
}

/** What a ticket shows of its customer. */
export interface ShownCustomer {
  readonly customerNo?: string;
  readonly customerName?: string;
  readonly contact?: string;
}

export interface Registering {
  readonly key: CustomerKey;
  /** yyyyMM in the workbook's zone. */
  readonly month: string;
  readonly now: Moment;
  randomBytes(length: number): Uint8Array;
}

export interface Register {
  readonly serials: () => CustomerSerials;
  /** Rows that the customers' sheet lacks so far. */
  readonly added: () => readonly StoredCustomer[];
  /** Seals a ticket's customer: what the ticket shows from now on. Texts are as typed, blank where there are none. */
  seal(typed: { readonly name: string; readonly contact: string }): ShownCustomer;
}

const nonceBytes = 24;

/** Characters of a name or contact that are kept: sealed, each may take six characters of its cell. */
const mostCharacters = 8000;

/** Whether a ticket's row shows its customer's name or contact in full. */
export const isPlain = ({ customerName = '', contact = '' }: ShownCustomer): boolean =>
  isNameInFull(customerName) || isContactInFull(contact);

/** The parts of a row's fingerprint. */
const parts = (fingerprint: string): readonly [contact: string, name: string] => {
  const [contact = '', name = ''] = fingerprint.split(' ');
  return [contact, name];
};

/**
 * Finds customers by their contact and numbers new ones (D2, D9, D12). Who has a name only is a customer of his own:
 * two of the same name are not the same person.
 */
export function openRegister(
  known: readonly CustomerIndexed[],
  serials: CustomerSerials,
  { key, month, now, randomBytes }: Registering,
): Register {
  let after = customerSerialsAfter(
    serials,
    known.map(({ customerNo }) => customerNo),
  );
  const numbers = new Map<string, string>();
  const there = new Set<string>();
  const added: StoredCustomer[] = [];
  for (const { customerNo, fingerprint } of known) {
    const [contact] = parts(fingerprint);
    if (contact !== '' && !numbers.has(contact)) numbers.set(contact, customerNo);
    there.add(fingerprint);
  }
  const numberFor = (contactPrint: string): string => {
    const before = contactPrint === '' ? undefined : numbers.get(contactPrint);
    if (before !== undefined) return before;
    const next = nextCustomerNo(after, month);
    after = next.serials;
    if (contactPrint !== '') numbers.set(contactPrint, next.customerNo);
    return next.customerNo;
  };
  const sealed = (text: string, customerNo: string, column: 'contact' | 'name'): string =>
    text === '' ? '' : seal(text, { customerNo, column }, key, randomBytes(nonceBytes));
  return {
    serials: () => after,
    added: () => added,
    seal(typed) {
      // What is masked already is nobody's name or contact and says nothing more.
      const name = isNameInFull(typed.name) ? cutText(typed.name, mostCharacters) : '';
      const contact = isContactInFull(typed.contact) ? cutText(typed.contact, mostCharacters) : '';
      if (name === '' && contact === '') return {};
      const contactPrint = contact === '' ? '' : fingerprintOf(contact, key);
      const fingerprint = `${contactPrint} ${name === '' ? '' : fingerprintOf(`name ${name}`, key)}`.trimEnd();
      const customerNo = numberFor(contactPrint);
      const [maskedContact, maskedName] = [maskContact(contact), maskName(name)];
      if (contactPrint === '' || !there.has(fingerprint)) {
        there.add(fingerprint);
        const row = { contact: sealed(contact, customerNo, 'contact'), name: sealed(name, customerNo, 'name') };
        added.push({ customerNo, fingerprint, ...row, maskedContact, maskedName, firstSeenAt: now });
      }
      return {
        customerNo,
        ...(name !== '' && { customerName: maskedName }),
        ...(contact !== '' && { contact: maskedContact }),
      };
    },
  };
}

/**
 * The sealed row of a ticket: the last under its number that shows the same name, else the last; of a number that two
 * customers have, as workbooks of earlier versions may hold it, among those that show the same contact.
 */
export function rowOf(
  customers: readonly StoredCustomer[],
  { customerNo, customerName = '', contact = '' }: ShownCustomer,
): StoredCustomer | undefined {
  const under = customers.filter((customer) => customer.customerNo === customerNo);
  const reached = under.filter(({ maskedContact }) => contact !== '' && isSameMask(maskedContact, contact));
  const own = reached.length > 0 ? reached : under;
  const named = own.filter(({ maskedName }) => maskedName === customerName);
  return named[named.length - 1] ?? own[own.length - 1];
}
