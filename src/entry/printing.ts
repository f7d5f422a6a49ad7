import type { Api, PrintedFile } from '../api';
import { seeAnywhere } from '../app/archive/seeAnywhere';
import type { Opened } from '../app/desk';
import { ticketsOfMonth } from '../app/report/ticketsOfMonth';
import { readSettings } from '../domain/settings/readSettings';
import { monthText } from '../domain/time/format';
import { zoneOf } from '../domain/time/zone';
import { blankCsv, blankForm } from '../print/blankForm';
import { noticePaper, paperHtml } from '../print/paper';
import { type Printing, ticketForm } from '../print/ticketForm';
import { readLinesOf } from '../sheets/log/linesOf';
import { readSettingsCells } from '../sheets/settings/settingsCells';
import { workbookDefaults } from '../sheets/settings/workbookDefaults';
import { selectedNumber } from '../sheets/tickets/selection';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { deskLanguage } from './language';
import { demand, text } from './received/received';
import { answer } from './spoken/speak';

const pdfType = 'application/pdf';

/** Papers as one PDF file. Google converts without any further authority. */
function pdf(name: string, { language }: Pick<Printing, 'language'>, papers: readonly string[]): PrintedFile {
  const html = paperHtml(name, language, papers);
  const blob = Utilities.newBlob(html, 'text/html', `${name}.html`).getAs(pdfType);
  return { language, name: `${name}.pdf`, type: pdfType, bytes: Utilities.base64Encode(blob.getBytes()) };
}

const printingOf = ({ settings, zone }: Opened, at: number): Printing => ({ language: settings.language, zone, at });

/** Page: what can be printed. */
export const openPrint: Api['openPrint'] = () =>
  answer('openPrint', (desk) => {
    const zone = zoneOf(workbook().getSpreadsheetTimeZone());
    const number = selectedNumber(desk.recall()) ?? '';
    return { language: deskLanguage(), month: monthText(desk.now, zone), number };
  });

/** Page: a ticket as the classic form. */
export const printTicket: Api['printTicket'] = (received) =>
  answer('printTicket', (desk) => {
    const number = text(received).trim();
    const seen = seeAnywhere(desk, desk.recall(), number, undefined);
    const printing = printingOf(seen.opened, desk.now);
    const form = ticketForm({ ...seen, tasks: seen.tasks.map(({ task }) => task) }, printing);
    return pdf(`${wordsOf(printing.language).print.file.ticket} ${number}`, printing, [form]);
  });

/** Page: the tickets of a month for binding. */
export const printMonth: Api['printMonth'] = (receivedMonth, receivedPart) =>
  answer('printMonth', (desk) => {
    demand(typeof receivedPart === 'number');
    const month = text(receivedMonth);
    const found = ticketsOfMonth(desk, month, receivedPart, readLinesOf);
    const printing = printingOf(found.opened, desk.now);
    const { part, parts } = found;
    const words = wordsOf(printing.language).print;
    const name = words.monthTitle(month, parts === 1 ? '' : `${part}/${parts}`).replace('/', '-');
    const lacking = wordsOf(printing.language).archive.lacking(found.unreadYears);
    const papers = [
      ...(found.unreadYears.length > 0 && part === 1 ? [noticePaper(name, lacking)] : []),
      ...found.tickets.map((ticket) => ticketForm(ticket, printing)),
    ];
    return { ...pdf(name, printing, papers), volume: `${words.monthTitle(month, '')}.pdf`, part, parts };
  });

/** Page: the blank form for times when the system is down (D16). */
export const printBlank: Api['printBlank'] = (received) =>
  answer('printBlank', () => {
    demand(received === 'pdf' || received === 'csv');
    const { settings } = readSettings(readSettingsCells(), workbookDefaults);
    const { language } = settings;
    const name = wordsOf(language).print.blankTitle;
    if (received === 'pdf') return pdf(name, { language }, [blankForm(settings)]);
    const bytes = Utilities.base64Encode(blankCsv(settings), Utilities.Charset.UTF_8);
    return { language, name: `${name}.csv`, type: 'text/csv', bytes };
  });
