import type { LowScoreMail } from '../app/satisfaction/tellLowScores';
import { maskName } from '../domain/customer/contact';
import { maskNumbersIn } from '../domain/customer/maskText';
import { ownReferences } from '../domain/customer/referenceNumber';
import { dateTimeText } from '../domain/time/format';
import { hourMillis } from '../domain/time/local';
import { wordsOf } from '../words/words';
import { customerText } from './customerText';
import { htmlLines, htmlLink, htmlMail, htmlParagraph, htmlSmall, type MailLine, textLines } from './html';
import { rowLink } from './rowLink';

/** Characters of a comment that the mail repeats. */
const commentShown = 200;

/**
 * The mail that tells supervisors of low scores, so that they step in in time (D8). Each leads to its ticket.
 * @param address the workbook's
 */
export const lowScoreMail =
  (address: string): LowScoreMail =>
  (scores, settings, zone, isForSupervisor) => {
    const { lowScoreMail: words } = wordsOf(settings.language).working.actions.satisfaction;
    const lines: readonly MailLine[] = scores.map(({ ticket, row, at }) => ({
      lead: `${ticket.number ?? ''} ${ticket.satisfaction ?? ''}`,
      link: rowLink(address, 'tickets', row),
      side: words.until(dateTimeText(at + settings.lowScoreHours * hourMillis, zone)),
      detail: [
        maskName(ticket.customerName ?? ''),
        maskNumbersIn(ticket.owner ?? wordsOf(settings.language).unassigned),
        customerText(ticket.feedback ?? '', commentShown, ownReferences(ticket)),
      ],
    }));
    const subject = words.subject(scores[0]?.ticket.number ?? '', scores.length);
    const intro = words.intro(scores.length, settings.lowScoreHours);
    const tasks = rowLink(address, 'tasks', 0);
    const standIn = isForSupervisor ? [] : [words.standIn];
    const below = [words.outro, ...standIn];
    return {
      subject,
      text: `${intro}\n\n${textLines(lines)}\n\n${below.join('\n')}\n${words.openTasks}: ${tasks}\n`,
      html: htmlMail(
        settings.language,
        subject,
        htmlParagraph(intro) +
          htmlLines(lines) +
          htmlParagraph(words.outro, '#5f6368') +
          standIn.map((text) => htmlSmall(text)).join('') +
          htmlLink(tasks, words.openTasks),
      ),
    };
  };
