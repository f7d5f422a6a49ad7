import { maskContact } from './contact';
import { replaceContacts } from './contactsIn';
import { digitsOf, noReferences, type References } from './referenceNumber';

const masked = (contact: string): string =>
  contact.includes('@') ? maskContact(contact) : `****${contact.replace(/\D/g, '').slice(-4)}`;

/**
 * What stands where a colleague is named: a telephone number that was put into the wrong cell is shown masked (D12), an
 * address may be the colleague's own.
 */
export const maskNumbersIn = (name: string): string =>
  replaceContacts(name, (contact) => (contact.includes('@') ? contact : masked(contact)));

/**
 * A text that leaves the desk, its e-mail addresses and telephone numbers as they are shown (D12): ****5678, a***@x.com.
 * @param own numbers that are known to be no contact's
 */
export const maskContactsIn = (text: string, own: References = noReferences): string =>
  replaceContacts(text, (contact) => (own.has(digitsOf(contact)) ? contact : masked(contact)));
