import { maskContact } from './contact';
import { replaceContacts } from './contactsIn';

const masked = (contact: string): string =>
  contact.includes('@') ? maskContact(contact) : `****${contact.replace(/\D/g, '').slice(-4)}`;

/** A text that leaves the desk, its e-mail addresses and telephone numbers as they are shown (D12): ****5678, a***@x.com. */
export const maskContactsIn = (text: string): string => replaceContacts(text, masked);
