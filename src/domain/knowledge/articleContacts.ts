import { recognizeContact } from '../customer/contact';
import { replaceContacts } from '../customer/contactsIn';
import { maskContactsIn, maskOwnContact } from '../customer/maskText';
import type { ArticleText } from './articleDraft';

/** Numbers that teams publish themselves. */
const isHotline = (contact: string): boolean => /^[48]00\d{7}$/.test(contact.replace(/\D/g, ''));

/** Whether a contact is rather a person's than a team's: a mobile number or an address. */
const isPersonal = (contact: string): boolean => contact.includes('@') || recognizeContact(contact)?.kind === 'mobile';

const masked = (text: string, contact: string | undefined): string =>
  maskOwnContact(
    replaceContacts(text, (found) => (isPersonal(found) ? maskContactsIn(found) : found)),
    contact,
  );

/**
 * What an article made from a ticket may hold, for everybody reads it (D10, D12): the ticket's own contact, mobile numbers
 * and addresses are masked; a hotline that belongs to the steps stays.
 * @param contact of the ticket, in full or masked
 */
export const withoutContactsOfPeople = (
  { title, category, tags, symptoms, steps }: ArticleText,
  contact: string | undefined,
): ArticleText => ({
  title: masked(title, contact),
  category,
  tags: masked(tags, contact),
  symptoms: masked(symptoms, contact),
  steps: masked(steps, contact),
});

/** What in an article looks like a contact and is no hotline, masked, each once: whoever publishes it is to look at it. */
export function contactsInArticle({ title, tags, symptoms, steps }: Omit<ArticleText, 'category'>): readonly string[] {
  const found = new Set<string>();
  replaceContacts([title, tags, symptoms, steps].join('\n'), (contact) => {
    const shown = maskContactsIn(contact);
    // What is masked already has the form of an address still.
    if (!isHotline(contact) && shown !== contact) found.add(shown);
    return contact;
  });
  return [...found];
}
