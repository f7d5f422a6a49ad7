import type { LogEntry } from '../app/memory';
import { maskContact, maskName } from '../domain/customer/contact';
import { maskContactsIn, maskNumbered, maskNumbersIn } from '../domain/customer/maskText';
import { ownReferences } from '../domain/customer/referenceNumber';
import { type FormPart, fieldsOfPart, headingFields, keptBlank } from '../domain/print/formSections';
import type { FieldKey } from '../domain/record/fields';
import { fieldText } from '../domain/record/fieldText';
import type { Language } from '../domain/record/lists';
import { fieldOf, type Moment, type Ticket } from '../domain/record/ticket';
import type { Task } from '../domain/tasks/task';
import { dateTimeText, lineTimeText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import { escaped } from '../mail/html';
import { wordsOf } from '../words/words';
import { cell, grid, type Pair, pairs, part, row, signatures } from './paper';
import { linesIn } from './textWidth';

/** What is printed of a ticket. */
export interface PrintedTicket {
  readonly ticket: Ticket;
  /** Oldest first. */
  readonly log: readonly LogEntry[];
  readonly tasks: readonly Task[];
}

/** How it is printed. */
export interface Printing {
  readonly language: Language;
  readonly zone: Zone;
  readonly at: Moment;
}

/** How much of a ticket's texts is printed: Chinese characters of a long text and a note, lines of the log, tasks. */
interface Measure {
  readonly text: number;
  /** Lines that a long text keeps as its writer set them; of more than that it becomes running text. */
  readonly breaks: number;
  readonly note: number;
  readonly lines: number;
  readonly tasks: number;
}

/** Longest first: what customers and colleagues wrote at length goes before lines of the log. */
const lengths = [600, 450, 300, 200, 150, 110, 80, 60, 40, 25];

/** The first that leaves the form on one page is taken, with more lines of the log where there is room left. */
const measures: readonly Measure[] = lengths.flatMap((text) => {
  const beside = {
    text,
    note: Math.min(150, Math.max(16, Math.round(text / 3))),
    lines: text < 60 ? 2 : 3,
    tasks: Math.min(5, Math.max(1, Math.floor(text / 60))),
  };
  return [
    { ...beside, breaks: 6 },
    { ...beside, breaks: 1 },
  ];
});
const longestShort = 60;
/** Letters of English that take the room of a Chinese character. */
const lettersACharacter = 2;

/** What an A4 page holds between title and signatures, and what lines of text take of it, in millimetres. */
const roomMillimetres = 230;
const lineMillimetres = 4.45;
const paddingMillimetres = 2.4;
/** Widths of Chinese characters that a line across the form, half of it, and a label hold. */
const acrossWidth = 45;
const halfWidth = 17;
const labelWidth = 7.4;

/** A text as it stands in a cell. */
const plain = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&\w+;|&#\d+;/g, '-');

/** The height of the rows of a form, a little too high rather than too low. */
function heightOf(rows: readonly string[], language: Language): number {
  return rows.reduce((sum, html) => {
    const cells = [...html.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/g)];
    const lines = cells.map(([, kind = '', text = '']) => {
      if (kind.includes('part')) return 1;
      if (kind.includes('label')) return linesIn(plain(text), labelWidth, language);
      return linesIn(plain(text), kind.includes('colspan') ? acrossWidth : halfWidth, language);
    });
    return sum + Math.max(1, ...lines) * lineMillimetres + paddingMillimetres;
  }, 0);
}

/** Cuts a text for the form and says so; its line breaks stay unless they are too many. */
function cut(text: string, length: number, mark: string, breaks = 1): string {
  const lines = text.trim().split(/\s*\r?\n\s*/);
  const characters = Array.from(lines.join(lines.length > breaks ? ' ' : '\n'));
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length).join('')}${mark}`;
}

/** Numbers of things, which may look like a telephone's. */
const numbering: ReadonlySet<FieldKey> = new Set<FieldKey>(['orderNo', 'externalNo']);

/** Colleagues, who may be named by their address. */
const naming: ReadonlySet<FieldKey> = new Set<FieldKey>(['receiver', 'owner', 'collaborators']);

/** What may be read of the customer on paper (D12). */
function masked(key: FieldKey, text: string, ticket: Ticket): string {
  if (key === 'customerName') return maskName(text);
  if (key === 'contact') return maskContact(text);
  if (naming.has(key)) return maskNumbersIn(text);
  return numbering.has(key) ? maskNumbered(text, ticket.contact) : maskContactsIn(text, ownReferences(ticket));
}

const isLong = (key: FieldKey): boolean => fieldOf(key).type === 'longText';

function pairOf(key: FieldKey, ticket: Ticket, { language, zone }: Printing, measure: Measure): Pair {
  const { shortened } = wordsOf(language).print;
  const text = masked(key, fieldText(key, ticket, language, zone), ticket);
  const value = isLong(key)
    ? cut(text, measure.text, shortened, measure.breaks)
    : cut(text, Math.min(longestShort, measure.text), shortened);
  return { label: escaped(fieldOf(key)[language]), value: escaped(value), isLong: isLong(key) };
}

function partOf(name: FormPart, ticket: Ticket, printing: Printing, measure: Measure): readonly string[] {
  const shown = fieldsOfPart(name).filter(({ key }) => ticket[key] !== undefined || keptBlank.has(key));
  const title = wordsOf(printing.language).print.parts[name];
  return [part(title), ...pairs(shown.map(({ key }) => pairOf(key, ticket, printing, measure)))];
}

/** The last lines of the log, with how many stand before them. */
function progress(log: readonly LogEntry[], { language, zone }: Printing, measure: Measure): readonly string[] {
  if (log.length === 0) return [];
  const words = wordsOf(language).print;
  const earlier = log.length - measure.lines;
  const lines = log.slice(-measure.lines).map(({ at, step, operator, note }) => {
    const text = cut(maskContactsIn(note).replace(/\s+/g, ' '), measure.note, words.shortened);
    return [lineTimeText(at, zone), step, text, operator].filter((one) => one !== '').join('　');
  });
  const all = earlier > 0 ? [words.earlierLines(earlier), ...lines] : lines;
  return [row(cell(escaped(words.progress), 'label'), cell(all.map(escaped).join('<br>'), '', 3))];
}

function tasksOf(tasks: readonly Task[], { language }: Printing, measure: Measure): readonly string[] {
  if (tasks.length === 0) return [];
  const words = wordsOf(language).print;
  const lines = tasks
    .slice(-measure.tasks)
    .map(({ taskNo, department, what, output }) =>
      [taskNo, department, cut(maskContactsIn(what), measure.note, words.shortened), maskContactsIn(output)]
        .filter((one) => one !== '')
        .join('　'),
    );
  return [row(cell(escaped(words.tasks), 'label'), cell(lines.map(escaped).join('<br>'), '', 3))];
}

function rowsOf({ ticket, log, tasks }: PrintedTicket, printing: Printing, measure: Measure): readonly string[] {
  return [
    ...pairs(headingFields.map((key) => pairOf(key, ticket, printing, measure))),
    ...partOf('report', ticket, printing, measure),
    ...partOf('handling', ticket, printing, measure),
    ...tasksOf(tasks, printing, measure),
    ...progress(log, printing, measure),
    ...partOf('confirmation', ticket, printing, measure),
  ];
}

const inLetters = (measure: Measure, language: Language): Measure =>
  language === 'zh'
    ? measure
    : { ...measure, text: measure.text * lettersACharacter, note: measure.note * lettersACharacter };

/** As much as a page holds; the least measure where even that is too much. */
function onOnePage(printed: PrintedTicket, printing: Printing): readonly string[] {
  let rows: readonly string[] = [];
  const { language } = printing;
  for (const counted of measures) {
    const measure = inLetters(counted, language);
    rows = rowsOf(printed, printing, measure);
    if (heightOf(rows, language) > roomMillimetres) continue;
    for (let lines = measure.lines + 1; lines <= printed.log.length; lines += 1) {
      const longer = rowsOf(printed, printing, { ...measure, lines });
      if (heightOf(longer, language) > roomMillimetres) break;
      rows = longer;
    }
    break;
  }
  return rows;
}

/** A ticket as the classic one-page form: report, handling, confirmation, signatures (D11). Customer data is masked. */
export function ticketForm(printed: PrintedTicket, printing: Printing): string {
  const { language, zone, at } = printing;
  const words = wordsOf(language).print;
  const body = grid(onOnePage(printed, printing));
  const isCut = body.includes(escaped(words.shortened));
  const notes = [...(isCut ? [words.shortenedNote] : []), words.maskedNote, words.printedAt(dateTimeText(at, zone))];
  return `<h1>${escaped(words.title)}</h1>${body}${signatures(words.signatures, words.date, language)}<p>${escaped(notes.join('　'))}</p>`;
}
