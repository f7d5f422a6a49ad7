import type { Mail } from '../app/desk';
import type { Breach } from '../app/notices/notice';
import type { Settings } from '../domain/settings/settings';
import { dateTimeText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import { digestWords } from '../words/digest/words';
import { wordsOf } from '../words/words';
import { inactiveLine } from './customerText';
import { htmlLines, htmlLink, htmlMail, htmlParagraph, htmlSmall, type MailLine, textLines } from './html';
import type { LinkOf } from './rowLink';

/** The mail that tells owner and department head of passed deadlines. */
export function breachMail(
  notices: readonly Breach[],
  settings: Settings,
  zone: Zone,
  address: string,
  linkOf: LinkOf,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const words = wordsOf(settings.language).breach;
  const subject = words.subject(notices[0]?.number ?? '', notices.length);
  const lines: readonly MailLine[] = notices.map((notice) => ({
    lead: notice.number,
    link: linkOf(notice.number),
    side: dateTimeText(notice.dueAt, zone),
    detail: [words.deadline[notice.deadline], inactiveLine(notice.summary)],
  }));
  const intro = words.intro(notices.length);
  const { open } = digestWords(settings.language);
  return {
    subject,
    text: `${intro}\n\n${textLines(lines)}\n\n${words.outro}\n${open}: ${address}\n`,
    html: htmlMail(
      settings.language,
      subject,
      htmlParagraph(intro) + htmlLines(lines, 'alarm') + htmlLink(address, open) + htmlSmall(words.outro),
      'alarm',
    ),
  };
}
