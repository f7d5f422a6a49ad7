import type { Host, SentMail } from '../../host/contract/host';
import { isTicketNumber } from '../../src/domain/number/serial';
import { archiveBooks, records } from '../desk/archives';
import { looksIn } from './looks';
import { revealing } from './revealed';

/** Cells by header; blank ones are left out. */
export type Cells = Readonly<Record<string, string>>;

/** What people find in the workbook and in their mail, with tickets named by what happened instead of by number. */
export interface Seen {
  /** By 现象, which is the tickets' own in every proof; 全文 is the customer as a look at the contact shows it. */
  readonly tickets: ReadonlyMap<string, Cells>;
  readonly numbers: readonly string[];
  /** Tickets and articles that stand in more than one row. */
  readonly doubled: readonly string[];
  /** Rows that hold something, but no number. */
  readonly unnumbered: readonly Cells[];
  /** Tickets, archived ones too, whose customer nobody can read any more, and why. */
  readonly unreadable: readonly string[];
  readonly log: readonly string[];
  readonly tasks: readonly string[];
  /** By title, which is the articles' own in every proof. */
  readonly articles: ReadonlyMap<string, Cells>;
  readonly articleNumbers: readonly string[];
  readonly improvements: readonly string[];
  /** Rows of the sheet of customers by what they show: their numbers follow the order of the rows, and no sealing is as the next. */
  readonly customers: readonly string[];
  /** One entry for each recipient and each thing told: a line about a ticket, or a whole mail that has none. */
  readonly mails: readonly string[];
  /** Rows of archive workbooks. */
  readonly archived: readonly string[];
  /** Month sheets and reports, by name; what the desk keeps hidden is its own affair. */
  readonly sheets: readonly string[];
  /** How the sheets are dressed; none where it was not looked at. */
  readonly looks: readonly string[];
}

type Records = (sheet: string) => readonly Cells[];

/** The records of a sheet by its name; none of one that is not there. */
function recordsIn(host: Host): Records {
  const names = new Set(host.tabs().map(({ name }) => name));
  return (sheet) => (names.has(sheet) ? recordsOf(host, sheet) : []);
}

function recordsOf(host: Host, sheet: string): readonly Cells[] {
  const [header = [], ...rows] = host.displayValues(sheet);
  return rows
    .map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']).filter(([, text]) => text)))
    .filter((cells) => Object.keys(cells).length > 0);
}

/**
 * Text with the numbers of known tickets and articles replaced by what they are about. How many tickets somebody had when one was
 * given is left out: an attempt that died counts until the next sweep.
 */
function withNames(text: string, names: ReadonlyMap<string, string>): string {
  const uncounted = text.replace(/\d+ 张未结/g, '# 张未结');
  return uncounted.replace(/\d{11,}|K\d{4,}/g, (number) => (names.has(number) ? `«${names.get(number)}»` : number));
}

const lines = (rows: readonly Cells[], names: ReadonlyMap<string, string>): readonly string[] =>
  rows.map((row) => withNames(JSON.stringify(row), names)).sort();

/** What the subject of a mail says of any number of tickets. */
const kindOf = (subject: string): string => subject.replace(/(】).*$/, '$1').replace(/\d+/g, '#');

/** What a mail tells, once for each recipient. */
export function toldBy(mail: SentMail, names: ReadonlyMap<string, string>): readonly string[] {
  const news = mail.body.split('\n').filter((line) => /^- \d{11,}/.test(line));
  const kind = kindOf(mail.subject);
  const told = news.length > 0 && kind.startsWith('【') ? news : [mail.subject];
  return [...mail.to, ...mail.cc].flatMap((to) => told.map((line) => withNames(`${to}: ${kind} ${line}`, names)));
}

const archivedRows = (host: Host, named: Records): readonly Cells[] =>
  named('归档').length === 0
    ? []
    : Object.values(archiveBooks(host)).flatMap((book) => Object.values(book).flatMap((rows) => records(rows)));

/** Tickets with their customers in full, and what of them cannot be read. */
interface Read {
  readonly whole: (row: Cells) => Cells;
  readonly unreadable: readonly string[];
}

/** @param rows those of tickets are the ones that have a 现象 */
function readCustomers(host: Host, named: Records, rows: readonly Cells[]): Read {
  const reveal = revealing(host, named('客户'));
  const known = new Map(rows.flatMap((row) => (row.现象 === undefined ? [] : [[row, reveal(row)] as const])));
  return {
    whole: (row) => {
      const revealed = known.get(row);
      return revealed !== undefined && 'text' in revealed ? { ...row, 全文: revealed.text } : row;
    },
    unreadable: [...known].flatMap(([row, revealed]) =>
      revealed !== undefined && 'problem' in revealed
        ? `${row.现象}: its customer “${row.客户编号 ?? ''}” cannot be read: ${revealed.problem}`
        : [],
    ),
  };
}

const doubledTitles = (articles: readonly Cells[]): readonly string[] => {
  const titles = articles.map(({ 标题: title = '' }) => title);
  return titles.filter((title, at) => titles.indexOf(title) < at).map((title) => `article ${title}`);
};

/** What a row of customers shows, and in which columns something is sealed. */
const shownOf = ({ 客户编号: customerNo = '', ...row }: Cells): Cells =>
  Object.fromEntries(
    Object.entries({ ...row, 客户编号: customerNo.replace(/\d/g, '#') }).map(([header, text]) => [
      header,
      header.startsWith('加密') ? text.replace(/^(.{2}).*$/s, '$1…') : text,
    ]),
  );

/**
 * Looks through the workbook, its archives and the outbox.
 * @param dressed whether to look at how the sheets are dressed too, which takes longer
 */
export function seenIn(host: Host, dressed = false): Seen {
  const named = recordsIn(host);
  const rows = named('工单');
  const numbered = rows.filter(({ 工单编号: number = '' }) => isTicketNumber(number));
  const articles = named('知识库');
  const archived = archivedRows(host, named);
  const { whole, unreadable } = readCustomers(host, named, [...rows, ...archived]);
  const names = new Map([
    ...numbered.map((row) => [row.工单编号 ?? '', row.现象 ?? ''] as const),
    ...articles.map((row) => [row.知识编号 ?? '', row.标题 ?? ''] as const),
  ]);
  const tickets = new Map<string, Cells>();
  const doubled: string[] = [];
  for (const { 工单编号: _, ...row } of rows.map(whole)) {
    const about = row.现象 ?? '';
    if (tickets.has(about)) doubled.push(about);
    tickets.set(about, JSON.parse(withNames(JSON.stringify(row), names)) as Cells);
  }
  return {
    tickets,
    numbers: numbered.map((row) => row.工单编号 ?? ''),
    doubled: [...doubled, ...doubledTitles(articles)],
    unnumbered: rows.filter((row) => !numbered.includes(row)),
    unreadable,
    log: lines(named('处理进度'), names),
    tasks: lines(named('协同任务'), names),
    articles: new Map(articles.map((row) => [row.标题 ?? '', row])),
    articleNumbers: articles.flatMap((row) => row.知识编号 ?? []),
    improvements: lines(named('改进'), names),
    customers: lines(named('客户').map(shownOf), names),
    mails: host.mails.flatMap((mail) => toldBy(mail, names)).sort(),
    archived: lines(archived.map(whole), names),
    sheets: host.tabs().flatMap(({ name, hidden }) => (hidden ? [] : name)),
    looks: dressed ? looksIn(host) : [],
  };
}
