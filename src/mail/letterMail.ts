import type { LetterMail } from '../app/notices/sendLetter';
import { maskName } from '../domain/customer/contact';
import { ownReferences } from '../domain/customer/referenceNumber';
import { dateTimeText } from '../domain/time/format';
import { wordsOf } from '../words/words';
import { customerText } from './customerText';
import { htmlLines, htmlMail, htmlParagraph, htmlSmall, type MailLine, textLines } from './html';

/** Characters of what was typed for the letter that it repeats. */
const noteShown = 500;

/** The mail that tells of a transfer, a task or its end. */
export const letterMail: LetterMail = ({ kind, note: typed }, { number, ticket, actor, opened }) => {
  const { settings, zone } = opened;
  const { letter: words } = wordsOf(settings.language).working;
  const own = ownReferences(ticket);
  const note = customerText(typed, noteShown, own);
  const due = ticket.resolveDue;
  const line: MailLine = {
    lead: number,
    side: due === undefined ? '' : dateTimeText(due, zone),
    detail: [
      ticket.urgency ?? '',
      maskName(ticket.customerName ?? ''),
      customerText(ticket.phenomenon ?? '', undefined, own),
    ],
  };
  const subject = words.subject[kind](number);
  const intro = words.intro[kind](actor.name);
  return {
    subject,
    text: `${intro}\n${note}\n\n${textLines([line])}\n\n${words.outro}\n`,
    html: htmlMail(
      settings.language,
      subject,
      htmlParagraph(intro) + htmlParagraph(note) + htmlLines([line]) + htmlSmall(words.outro),
    ),
  };
};
