import type { Mail } from '../app/desk';
import type { Assignment } from '../app/notices/notice';
import type { Settings } from '../domain/settings/settings';
import { dateTimeText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import { assignmentWords } from '../words/assignmentWords';
import { inactiveLine } from './customerText';
import { htmlLines, htmlLink, htmlMail, htmlParagraph, type MailLine, textLines } from './html';
import type { LinkOf } from './rowLink';

/** The mail that tells the owner of new tickets, or the supervisor of tickets that nobody could be found for (D4). */
export function assignmentMail(
  assignments: readonly Assignment[],
  settings: Settings,
  zone: Zone,
  address: string,
  linkOf: LinkOf,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const words = assignmentWords(settings.language);
  const count = assignments.reduce((sum, assignment) => sum + assignment.count, 0);
  const isOwned = assignments.every(({ owner }) => owner !== '');
  const first = assignments[0]?.number ?? '';
  const subject = isOwned ? words.subject(first, count) : words.subjectUnassigned(first, count);
  const intro = isOwned ? words.intro(count) : words.introUnassigned(count);
  const lines: readonly MailLine[] = assignments.map(({ number, count: several, urgency, responseDue, summary }) => ({
    lead: several === 1 ? number : `${number} ${words.several(several)}`,
    link: linkOf(number),
    side: responseDue === undefined ? '' : words.responseDue(dateTimeText(responseDue, zone)),
    detail: several === 1 ? [urgency, inactiveLine(summary)] : [],
  }));
  return {
    subject,
    text: `${intro}\n\n${textLines(lines)}\n\n${words.open}: ${address}\n`,
    html: htmlMail(
      settings.language,
      subject,
      htmlParagraph(intro) + htmlLines(lines) + htmlLink(address, words.open),
      isOwned ? 'plain' : 'attention',
    ),
  };
}
