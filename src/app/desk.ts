import type { StoredCustomer } from '../domain/customer/register';
import type { ImprovementRow } from '../domain/improvement/improvement';
import type { OwnLine } from '../domain/intake/ownLine';
import type { UnreadTexts } from '../domain/intake/readTimes';
import type { Article, ArticleChange, ArticleRow } from '../domain/knowledge/article';
import type { GivenNumber } from '../domain/number/restoreNumbers';
import type { FieldKey } from '../domain/record/fields';
import type { ListKey } from '../domain/record/lists';
import type { Moment, Ticket, TicketChange } from '../domain/record/ticket';
import type { KeptOf } from '../domain/report/keptClasses';
import type { Period } from '../domain/report/period';
import type { Script } from '../domain/scripts/script';
import type { Renaming } from '../domain/settings/renaming';
import type { Settings } from '../domain/settings/settings';
import type { Task, TaskChange, TaskRow } from '../domain/tasks/task';
import type { Zone } from '../domain/time/zone';
import type { ArchiveReader } from './archive/archiveReader';
import type { CustomerDesk } from './customers/customerDesk';
import type { NoteOff } from './edit/putBackNotes';
import type { FormTrigger } from './health/unheardForms';
import type { BookState } from './health/warnings';
import type { CategoryOffer } from './intake/categoryOffers';
import type { Layout, LogEntry, Remembered } from './memory';

/** A ticket where it stood when read; `row` is zero-based, the header being row 0. */
export interface TicketRow {
  readonly row: number;
  readonly ticket: Ticket;
  /** What stands in columns of times and figures and is none as it stands. */
  readonly texts?: UnreadTexts;
  /** What stands in the status's cell where that is not its option as the desk writes it, as an edit reads it. */
  readonly statusText?: string | undefined;
  /** Of a row without a number: the cells that hold what cannot be theirs. */
  readonly unread?: readonly FieldKey[];
}

/** A change for a ticket that was read at `row` under `number`. */
export interface RowChange {
  readonly row: number;
  readonly number: string;
  readonly change: TicketChange;
}

/** The workbook as one read found it. */
export interface Opened {
  readonly settings: Settings;
  readonly zone: Zone;
  readonly layout: Layout;
  /** Rows of the ticket sheet that hold anything in the fields asked for. */
  readonly rows: readonly TicketRow[];
}

/** Numbers that stand in notes of the progress log. */
export interface GivenInNotes {
  readonly knowledgeNos: readonly string[];
  readonly customerNos: readonly string[];
}

/** What is read for digests besides tickets, tasks and improvements: the log for each, all that it tells for the week. */
export type DigestExtent = 'tasks' | 'daily' | 'weekly';

/** A line of the log, as far as it tells what became of a ticket and of its deadlines. */
export interface NotedLine extends Pick<LogEntry, 'at' | 'number' | 'note'> {
  readonly own: OwnLine;
}

/** The workbook with what digests tell of besides tickets. */
export interface OpenedForDigest extends Opened {
  readonly log: readonly NotedLine[];
  /** Lines that the next sweep writes. */
  readonly waiting: readonly NotedLine[];
  /** How often each ticket was transferred, as the log tells; weekly alone. */
  readonly transfers: ReadonlyMap<string, number>;
  readonly tasks: readonly TaskRow[];
  readonly improvements: readonly ImprovementRow[];
  readonly articles: readonly ArticleRow[];
}

/** The workbook with what reports tell of besides tickets. */
export interface OpenedForReport extends Opened {
  readonly tasks: readonly TaskRow[];
  readonly improvements: readonly ImprovementRow[];
}

/** Rows that are likely to be wanted: those named, and all from `from` on. */
export interface RowGuess {
  readonly rows: readonly number[];
  readonly from: number;
}

/** The workbook with some of its rows read whole. */
export interface Looked extends Opened {
  readonly whole: ReadonlySet<number>;
}

export interface Mail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments?: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly mimeType: string;
  /** Signed bytes, as Apps Script has them. */
  readonly bytes: readonly number[];
}

/** New rows for the desk's sheets and what they change of others, written together or not at all. */
export interface Additions {
  readonly tickets: readonly TicketChange[];
  readonly log: readonly LogEntry[];
  readonly customers?: readonly StoredCustomer[];
  /** Cells of tickets already there that change along with it. */
  readonly changes?: readonly RowChange[];
}

/** Fields wanted of tickets in those rows (zero-based, ascending). */
export interface Wanted {
  readonly rows: readonly number[];
  readonly fields: readonly FieldKey[];
}

/** The report of a period, whose kept classes are asked for: all of them or the category alone. */
export interface KeptWish {
  readonly period: Period;
  readonly isWhole: boolean;
}

/** Tickets by wish, and what earlier reports kept of how they were classed. */
export interface PartsAndKept {
  readonly parts: readonly (readonly TicketRow[])[];
  readonly kept: readonly KeptOf[];
}

/** A ticket and the workbook around it. */
export interface OpenedTicket {
  readonly opened: Opened;
  /** Absent when no row has the number. */
  readonly found?: TicketRow;
}

/** Progress, tasks and the customer's other tickets (D6, D7, D9). */
export interface Surroundings {
  /** Oldest first. */
  readonly log: readonly LogEntry[];
  readonly tasks: readonly TaskRow[];
  /** Other tickets of the same customer, in the order of the sheet. */
  readonly others: readonly TicketRow[];
  /** Whether the ticket still stands in the row where it was read: people sort while a script runs. */
  readonly isInPlace: boolean;
}

/** A ticket with what belongs to it. */
export interface TicketAround extends OpenedTicket, Surroundings {}

/** Tells of a ticket which others are its customer's. */
export type SameCustomer = (ticket: CustomerKeys) => (other: CustomerKeys) => boolean;
type CustomerKeys = Pick<Ticket, 'contact' | 'customerNo'>;

/** What one action of a person brings about: written together or not at all. */
export interface Commit {
  readonly changes: readonly RowChange[];
  readonly log: readonly LogEntry[];
  readonly newTasks?: readonly Task[];
  readonly taskChanges?: readonly TaskChange[];
  /** Drop-downs of category cells. */
  readonly offers?: readonly CategoryOffer[];
  readonly customers?: readonly StoredCustomer[];
  readonly newArticles?: readonly Article[];
  readonly articleChanges?: readonly ArticleChange[];
  /** Renamed options: their new names take the place of the old ones wherever these stand in a column of theirs. */
  readonly renamings?: readonly CarriedRenaming[];
}

/** @property inTickets also in the ticket sheet, whose old names all give way to this new one */
export interface CarriedRenaming extends Renaming {
  readonly inTickets: boolean;
}

/** A text that a ticket's cell is to stop showing (D12), and what it shows instead. */
export interface Masking {
  readonly row: number;
  readonly number: string;
  readonly field: FieldKey;
  readonly text: string;
  readonly mask: string;
}

/** What the team knows and how it says it (D10). */
export interface Library {
  readonly articles: readonly ArticleRow[];
  readonly scripts: readonly Script[];
}

/** What the settings lack. */
export interface OptionAdditions {
  readonly options: readonly { readonly list: ListKey; readonly option: string }[];
  readonly categories: readonly (readonly string[])[];
}

/**
 * All effects of a use case. `now` is read once per execution; nothing else reads the clock. Made over Sheets in
 * src/sheets/desk.ts.
 */
export interface Desk {
  readonly now: Moment;
  /** Columns that people deleted and that this execution made again, blank. */
  rebuilt(): readonly FieldKey[];
  /** Milliseconds that the execution has run. */
  elapsed(): number;
  /** Requests that the execution has sent to the Sheets API. */
  requests(): number;
  /** E-mail of the person acting, blank where Google does not tell. */
  user(): string;
  /** @throws Refused "busy" when another execution holds the desk for longer than a person would wait */
  exclusively<T>(work: () => T): T;
  /** Lets others in before slow work such as mailing; otherwise the desk stays held until the execution ends. */
  release(): void;
  /** What is remembered; while the desk is held it cannot change and is read once. */
  recall(): Remembered;
  /** Memory as last read or written in this execution: no call. */
  known(): Remembered;
  /** Writes what differs from `before`, in one call. */
  remember(before: Remembered, after: Remembered): void;
  /**
   * Reads settings, header and the ticket columns of `fields` in one call.
   * @throws Refused "notSetUp" when the desk's sheets are not there, "headerMoved" when rows stand above the tickets' header
   */
  open(remembered: Remembered, fields: readonly FieldKey[]): Opened;
  /** As `open`, with all tasks, improvements and the list of archives, which `archives` need not ask for then: one call. */
  openForReport(remembered: Remembered, fields: readonly FieldKey[]): OpenedForReport;
  /**
   * As `open`, with all tasks and improvements, in one call, and in the same the log and, weekly, all articles. A workbook
   * without the sheets of the latter three has none.
   */
  openForDigest(remembered: Remembered, fields: readonly FieldKey[], extent: DigestExtent): OpenedForDigest;
  /** Address of the workbook in a browser: no call. */
  address(): string;
  /**
   * As `open`, with all fields of the rows that `isWanted`: one call where `guess` holds, else two.
   */
  look(
    remembered: Remembered,
    fields: readonly FieldKey[],
    guess: RowGuess,
    isWanted: (ticket: Ticket) => boolean,
  ): Looked;
  /** Sees to lines of the log that edits wrote before they knew that people had arranged its columns; no call where they had not. */
  straightened<O extends Opened>(opened: O): O;
  /**
   * Reads settings and one ticket with all its fields: one call where `row` is where it stands.
   * @param row where the ticket stood when last seen
   */
  openTicket(remembered: Remembered, number: string, row?: number): OpenedTicket;
  /**
   * As `openTicket`, with what else the workbook holds about the ticket: two calls, two more where it left its row.
   * @param number absent for whichever ticket stands in the row
   * @param row where the ticket stood when last seen; absent when only its number is known
   * @param sameCustomer left out where the customer's other tickets are not wanted
   */
  seeTicket(
    remembered: Remembered,
    number: string | undefined,
    row: number | undefined,
    sameCustomer?: SameCustomer,
  ): TicketAround;
  /** The tickets in those rows (zero-based), with all their fields: one call. */
  ticketsAt(opened: Opened, rows: readonly number[]): readonly TicketRow[];
  /** As `ticketsAt` with some fields only: one list per wish, all in one call unless there are very many. */
  partsAt(opened: Opened, wanted: readonly Wanted[]): readonly (readonly TicketRow[])[];
  /** As `partsAt`, with all that reports kept of tickets, or their category alone, in the same call. */
  partsAndKept(opened: Opened, wanted: readonly Wanted[], reports: readonly KeptWish[]): PartsAndKept;
  /** What the progress log tells of those tickets by their number, the oldest first, in two calls. */
  logOf(opened: Opened, numbers: ReadonlySet<string>): ReadonlyMap<string, readonly LogEntry[]>;
  /** Articles and scripts, in one call. */
  library(opened: Opened): Library;
  /** All tasks that have not ended (D7): one call. */
  openTasks(opened: Opened): readonly Task[];
  /** Notes beside tasks what they lack, by their row; takes the desk's notes off all others. */
  noteTasks(wanted: ReadonlyMap<number, string>): void;
  /** Takes notes off cells of a ticket field where just these texts stand: two calls each. */
  takeNotesOff(opened: Opened, field: FieldKey, notes: readonly NoteOff[]): void;
  /** Writes an action in one call: all of it or nothing. */
  commit(opened: Opened, commit: Commit): void;
  /** Every ticket number that the progress log tells of, also of tickets deleted since. */
  givenNumbers(zone: Zone): readonly GivenNumber[];
  /** Every article and customer number that the progress log tells of, also of what was deleted since: one call. */
  givenInNotes(): GivenInNotes;
  append(opened: Opened, additions: Additions): void;
  /** As `append` for many tickets, whatever their options: rows to type into stay prepared below them. */
  appendBlock(opened: Opened, additions: Additions): void;
  /**
   * Puts masks in the place of texts, in one call; a cell that meanwhile holds anything else is left alone.
   * @returns those that took the place of their text, whosever row it was
   */
  mask(opened: Opened, maskings: readonly Masking[]): readonly Masking[];
  /** Adds options to the lists and paths to the category tree. */
  addOptions(opened: Opened, additions: OptionAdditions): void;
  write(opened: Opened, changes: readonly RowChange[]): void;
  /** Of `changes`, those whose ticket no longer stands in its row. */
  displaced(opened: Opened, changes: readonly RowChange[]): readonly RowChange[];
  /** Tickets that left the live workbook (D11). */
  readonly archives: ArchiveReader;
  readonly customers: CustomerDesk;
  mail(mail: Mail): void;
  /**
   * Claims something for so long, at most six hours, where memory cannot: two calls.
   * @returns whether nobody had; Google may forget a claim earlier
   */
  claim(key: string, seconds: number): boolean;
  /** Posts JSON to an address of another service; an answer of whatever status is an answer. */
  postJson(address: string, body: string): { readonly status: number; readonly body: string };
  /** One call. */
  bookState(): BookState;
  /** One call while the trigger is there, which takes in what every form sends. */
  formTrigger(): FormTrigger;
  /** How many recipients the account that runs the script may still mail today; of other accounts it tells nothing. */
  mailQuota(): number;
  /** E-mail of that account: of whoever set the clock up, deployed the web app, or uses the workbook. */
  sender(): string;
}
