import type { LowScoreMail } from '../app/satisfaction/tellLowScores';
import { maskName } from '../domain/customer/contact';
import { maskNumbersIn } from '../domain/customer/maskText';
import { ownReferences } from '../domain/customer/referenceNumber';
import { dateTimeText } from '../domain/time/format';
import { hourMillis } from '../domain/time/local';
import { wordsOf } from '../words/words';
import { customerText } from './customerText';
import { htmlLines, htmlMail, htmlParagraph, type MailLine, textLines } from './html';

/** Characters of a comment that the mail repeats. */
const commentShown = 200;

/** The mail that tells supervisors of low scores, so that they step in in time (D8). */
export const lowScoreMail: LowScoreMail = (scores, settings, zone) => {
  const { lowScoreMail: words } = wordsOf(settings.language).working.actions.satisfaction;
  const lines: readonly MailLine[] = scores.map(({ ticket, at }) => ({
    lead: `${ticket.number ?? ''} ${ticket.satisfaction ?? ''}`,
    side: words.until(dateTimeText(at + settings.lowScoreHours * hourMillis, zone)),
    detail: [
      maskName(ticket.customerName ?? ''),
      maskNumbersIn(ticket.owner ?? wordsOf(settings.language).unassigned),
      customerText(ticket.feedback ?? '', commentShown, ownReferences(ticket)),
    ],
  }));
  const subject = words.subject(scores[0]?.ticket.number ?? '', scores.length);
  const intro = words.intro(scores.length, settings.lowScoreHours);
  return {
    subject,
    text: `${intro}\n\n${textLines(lines)}\n\n${words.outro}\n`,
    html: htmlMail(subject, htmlParagraph(intro) + htmlLines(lines) + htmlParagraph(words.outro, '#5f6368')),
  };
};
