import { maskContact } from './contact';
import { replaceContacts, replaceNumberEnding } from './contactsIn';
import { halfWidth } from './halfWidth';
import { digitsOf, noReferences, type References } from './referenceNumber';

const masked = (contact: string): string =>
  contact.includes('@') ? maskContact(contact) : `****${contact.replace(/\D/g, '').slice(-4)}`;

/**
 * What stands where a colleague is named: a telephone number that was put into the wrong cell is shown masked (D12), an
 * address may be the colleague's own.
 */
export const maskNumbersIn = (name: string): string =>
  replaceContacts(name, (contact) => (contact.includes('@') ? contact : masked(contact)));

/** The digits in which the mask of a telephone number ends. */
const lastDigits = /^\*{4}(\d{4})$/;

/**
 * A text in which a ticket's own contact is shown as the ticket shows it (D12), in whatever form it was written; what
 * else looks like a contact stays.
 * @param contact of the ticket, in full or masked
 */
export function maskOwnContact(text: string, contact = ''): string {
  const shown = maskContact(contact);
  const [, end] = lastDigits.exec(shown) ?? [];
  if (end !== undefined) return digitsOf(halfWidth(text)).includes(end) ? replaceNumberEnding(text, end, masked) : text;
  if (!shown.includes('@') || !halfWidth(text).includes('@')) return text;
  return replaceContacts(text, (found) => (found.includes('@') && maskContact(found) === shown ? shown : found));
}

/**
 * A text that leaves the desk, its e-mail addresses and telephone numbers as they are shown (D12): ****5678, a***@x.com.
 * @param own what is known of the numbers in it
 */
export const maskContactsIn = (text: string, own: References = noReferences): string =>
  maskOwnContact(
    replaceContacts(text, (contact) => (own.has(digitsOf(contact)) ? contact : masked(contact))),
    own.contact,
  );
