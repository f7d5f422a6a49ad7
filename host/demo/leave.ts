import path from 'node:path';
import type { FieldKey } from '../../src/domain/record/fields';
import type { Language } from '../../src/domain/record/lists';
import type { Host } from '../contract/host';
import { writeStateFile } from '../files';
import { TicketSheet } from '../sample/ticketSheet';
import { both } from '../sample/words';
import { writeTexts } from './folder';
import { indexPage, type Link } from './indexPage';
import { mailPage } from './mailPage';
import { type Happening, whenOf } from './play';
import { shownPages } from './shownPages';

const shownFields: readonly FieldKey[] = [
  'number',
  'createdAt',
  'customerName',
  'urgency',
  'status',
  'owner',
  'slaState',
];

/** Leaves the workbook, the mails, the pages and an index of them in an empty folder. */
export async function leaveIn(
  folder: string,
  host: Host,
  happenings: readonly Happening[],
  language: Language,
): Promise<void> {
  const workbooks: readonly Link[] = [
    {
      file: 'workbook.xlsx',
      title: both(
        'workbook.xlsx：用 Excel、WPS、LibreOffice 打开',
        'workbook.xlsx: for Excel or LibreOffice',
      )(language),
    },
    {
      file: 'workbook.json',
      title: both(
        'workbook.json：npm start -- --state 可接着用',
        'workbook.json: goes on with npm start -- --state',
      )(language),
    },
  ];
  for (const { file } of workbooks) await writeStateFile(path.join(folder, file), host);
  const pages = shownPages(host, language).map((page) => ({ ...page, file: `pages/${page.file}` }));
  const mails = host.mails.map((mail) => {
    const when = whenOf(host, mail.sentAt);
    return {
      file: `mails/${String(mail.id).padStart(2, '0')}.html`,
      title: mail.subject,
      when,
      to: mail.to.join(', '),
      html: mailPage(mail, when, language),
    };
  });
  const index = indexPage({ workbooks, mails, pages, happenings, tickets: ticketsOf(host, language) }, language);
  const texts = [...mails, ...pages].map(({ file, html }) => [file, html] as const);
  await writeTexts(folder, { ...Object.fromEntries(texts), 'index.html': index });
}

function ticketsOf(host: Host, language: Language): readonly (readonly string[])[] {
  const sheet = new TicketSheet(host, language);
  const columns = shownFields.map((field) => sheet.column(field));
  return sheet.rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => columns.map((column) => cells[column] ?? ''));
}
