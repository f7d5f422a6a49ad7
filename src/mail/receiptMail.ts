import type { ReceiptMail } from '../app/tellCustomer';
import { momentInWords } from '../domain/time/format';
import { receiptWords } from '../words/receiptWords';
import { wordsOf } from '../words/words';
import { htmlMail, htmlParagraph } from './html';

/** What a customer is told after intake: the number, and until when to expect what (D6). */
export const receiptMail: ReceiptMail = ({ ticket, number, settings, zone }) => {
  const words = receiptWords(settings.language);
  const inWords = (at: number | undefined): string =>
    at === undefined ? '' : momentInWords(at, zone, settings.language);
  const promise = wordsOf(settings.language).promise({
    number,
    responseDue: inWords(ticket.responseDue),
    resolveDue: inWords(ticket.resolveDue),
  });
  const subject = words.subject(number);
  const greeting = words.greeting(ticket.customerName ?? '');
  return {
    subject,
    text: `${greeting}\n\n${promise}\n\n${words.outro}\n`,
    html: htmlMail(subject, htmlParagraph(greeting) + htmlParagraph(promise) + htmlParagraph(words.outro, '#5f6368')),
  };
};
