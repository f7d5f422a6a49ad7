import type { Mail } from '../app/desk';
import type { Moment } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { tables } from '../domain/tables/tables';
import { dateTimeText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import { wordsOf } from '../words/words';
import { htmlLines, htmlLink, htmlMail, htmlParagraph, htmlSmall, type MailLine, textLines } from './html';

/** The mail that tells administrators that memory is full and the clock does nothing. @param address of the workbook */
export function fullMemoryMail(
  { language }: Settings,
  now: Moment,
  zone: Zone,
  address: string,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { health, refusal } = wordsOf(language);
  const { subject, intro, outro, often } = health.fullMemory;
  const line: MailLine = { lead: health.memory, side: dateTimeText(now, zone), detail: [refusal.memoryFull('')] };
  const link = `${address.replace(/[#?].*$/, '')}#gid=${tables.health.id}`;
  const { open } = health.failure;
  return {
    subject,
    text: `${intro}\n\n${textLines([line])}\n\n${outro}\n${often}\n${open}: ${link}\n`,
    html: htmlMail(
      language,
      subject,
      htmlParagraph(intro) +
        htmlLines([line], 'alarm') +
        htmlParagraph(outro) +
        htmlLink(link, open) +
        htmlSmall(often),
      'alarm',
    ),
  };
}
