import type { Mail } from '../app/desk';
import { fieldOf } from '../domain/record/ticket';
import type { Digest, Listed } from '../domain/report/digest';
import type { Settings } from '../domain/settings/settings';
import { dateTimeText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import { wordsOf } from '../words/words';
import { escaped, htmlHeading, htmlLines, htmlLink, htmlMail, htmlParagraph, type MailLine, textLines } from './html';

/** Rows shown of each list; the rest is counted. */
const rowsShown = 20;
/** Characters shown of what the customer said. */
const charactersShown = 40;

const red = '#c5221f';
const amber = '#b06000';

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > charactersShown ? `${characters.slice(0, charactersShown - 1).join('')}…` : line;
};

function figures(entries: readonly (readonly [label: string, value: number])[]): string {
  const cells = entries
    .map(
      ([label, value]) =>
        `<td style="padding:10px 6px;text-align:center"><div style="font-size:20px;font-weight:600;color:#202124">${value}</div><div style="font-size:12px;color:#5f6368">${escaped(label)}</div></td>`,
    )
    .join('');
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;background:#f8f9fa;border-radius:6px;margin:4px 0 12px"><tr>${cells}</tr></table>`;
}

/** The managers' morning mail (D15), HTML and plain text. */
export function digestMail(
  digest: Digest,
  settings: Settings,
  zone: Zone,
  address: string,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const words = wordsOf(settings.language);
  const own = words.digest;
  const linesOf = (listed: readonly Listed[]): readonly MailLine[] =>
    listed.slice(0, rowsShown).map(({ ticket, dueAt }) => ({
      lead: ticket.number ?? '',
      side: dueAt === undefined ? '' : dateTimeText(dueAt, zone),
      detail: [ticket.urgency ?? '', ticket.owner ?? words.unassigned, shortened(ticket.phenomenon ?? '')],
    }));
  const lacking = (listed: readonly Listed[]): readonly MailLine[] =>
    listed.slice(0, rowsShown).map(({ ticket }) => ({
      lead: ticket.number ?? '',
      side: ticket.owner ?? ticket.receiver ?? words.unassigned,
      detail: [ticket.missing ?? ''],
    }));
  const sections = [
    { title: own.overdue, listed: digest.overdue, colour: red, lines: linesOf },
    { title: own.dueToday, listed: digest.dueToday, colour: amber, lines: linesOf },
    { title: own.unassigned, listed: digest.unassigned, colour: '#202124', lines: linesOf },
    { title: fieldOf('missing')[settings.language], listed: digest.incomplete, colour: amber, lines: lacking },
  ];
  const yesterday = (['received', 'responded', 'closed', 'breached', 'open'] as const).map(
    (key) => [own.yesterdayFigures[key], digest.yesterday[key]] as const,
  );
  const more = (listed: readonly Listed[]): string =>
    listed.length > rowsShown ? own.more(listed.length - rowsShown) : '';
  const title = own.title(digest.date);
  const html = sections.map(({ title: heading, listed, colour, lines }) => {
    const count = htmlHeading(`${heading} ${listed.length}`, listed.length > 0 ? colour : '#5f6368');
    if (listed.length === 0) return count + htmlParagraph(own.none, '#80868b');
    return count + htmlLines(lines(listed)) + (more(listed) === '' ? '' : htmlParagraph(more(listed), '#5f6368'));
  });
  const text = sections.map(({ title: heading, listed, lines }) =>
    [`${heading} ${listed.length}`, textLines(lines(listed)), more(listed)].filter((line) => line !== '').join('\n'),
  );
  const inNumbers = yesterday.map(([label, value]) => `${label} ${value}`).join(' | ');
  return {
    subject: own.subject(digest.date, digest.overdue.length, digest.dueToday.length, digest.unassigned.length),
    html: htmlMail(
      title,
      htmlHeading(own.yesterday) + figures(yesterday) + html.join('') + htmlLink(address, own.open),
    ),
    text: [title, `${own.yesterday}\n${inNumbers}`, ...text, `${own.open}: ${address}`].join('\n\n').concat('\n'),
  };
}
