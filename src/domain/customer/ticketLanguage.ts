import type { Language } from '../record/lists';
import type { Ticket } from '../record/ticket';

/**
 * The language in which a ticket's customer is spoken to (D8), told by the script of what happened: Chinese where any
 * Han character stands in it, English where there are Latin letters alone, else the desk's own.
 */
export function languageOfTicket(
  { phenomenon = '' }: Pick<Ticket, 'phenomenon'>,
  { language }: { readonly language: Language },
): Language {
  if (/\p{Script=Han}/u.test(phenomenon)) return 'zh';
  return /\p{Script=Latin}/u.test(phenomenon) ? 'en' : language;
}
