import { replaceContacts } from '../customer/contactsIn';

/** A note without addresses and phone numbers in it, for people who may hold no more than the last four digits. */
export const withoutContacts = (note: string): string => replaceContacts(note, () => '***');
