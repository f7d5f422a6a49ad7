import type { Mail } from '../app/desk';
import type { Language } from '../domain/record/lists';
import { htmlLines, htmlLink, htmlMail, htmlParagraph, htmlSmall, type MailLine, textLines } from './html';
import { sheetLink } from './rowLink';

/** What a mail says to administrators of something that went wrong. */
export interface Alarm {
  readonly subject: string;
  readonly intro: string;
  readonly lines: readonly MailLine[];
  readonly outro: string;
  /** How often it is told. */
  readonly often: string;
  /** What the link to the health sheet is called. */
  readonly open: string;
}

/** The mail that tells it. @param address of the workbook */
export function alarmMail(
  language: Language,
  { subject, intro, lines, outro, often, open }: Alarm,
  address: string,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const link = sheetLink(address, 'health');
  const shown = [htmlParagraph(intro), htmlLines(lines, 'alarm'), htmlParagraph(outro), htmlLink(link, open)];
  return {
    subject,
    text: `${intro}\n\n${textLines(lines)}\n\n${outro}\n${often}\n${open}: ${link}\n`,
    html: htmlMail(language, subject, [...shown, htmlSmall(often)].join(''), 'alarm'),
  };
}
