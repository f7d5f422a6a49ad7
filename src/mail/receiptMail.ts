import type { TakenIn } from '../app/intake/takeIn';
import type { ReceiptMail } from '../app/notices/tellCustomer';
import { languageOfTicket } from '../domain/customer/ticketLanguage';
import type { Language } from '../domain/record/lists';
import { momentInWords } from '../domain/time/format';
import { receiptWords } from '../words/receiptWords';
import { wordsOf } from '../words/words';
import { customerText } from './customerText';
import { htmlMail, htmlParagraph } from './html';

function promiseOf({ ticket, number, zone }: TakenIn, language: Language): string {
  const inWords = (at: number | undefined): string => (at === undefined ? '' : momentInWords(at, zone, language));
  const [responseDue, resolveDue] = [inWords(ticket.responseDue), inWords(ticket.resolveDue)];
  return wordsOf(language).promise({ number, responseDue, resolveDue });
}

/**
 * What a customer is told after intake, in his language: the number, and until when to expect what (D6). Where that is
 * not the desk's own, the same stands below in the desk's.
 */
export const receiptMail: ReceiptMail = (taken) => {
  const { ticket, number, settings } = taken;
  const language = languageOfTicket(ticket, settings);
  const words = receiptWords(language);
  const subject = words.subject(number);
  const told = [words.greeting(customerText(ticket.customerName ?? '')), promiseOf(taken, language)];
  const below = [words.outro, ...(language === settings.language ? [] : [promiseOf(taken, settings.language)])];
  return {
    subject,
    text: `${[...told, ...below].join('\n\n')}\n`,
    html: htmlMail(
      language,
      subject,
      [...told.map((part) => htmlParagraph(part)), ...below.map((part) => htmlParagraph(part, '#5f6368'))].join(''),
    ),
  };
};
