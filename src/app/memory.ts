import type { DeadlineKind } from '../domain/clock/deadlineKinds';
import type { Load } from '../domain/dispatch/chooseOwner';
import type { EarlierMove } from '../domain/intake/movedResolution';
import type { CustomerSerials } from '../domain/number/customerNumber';
import type { Serials } from '../domain/number/serial';
import type { FieldKey } from '../domain/record/fields';
import type { Status } from '../domain/record/lists';
import type { Moment } from '../domain/record/ticket';
import type { CarriedRenaming } from '../domain/settings/carriedRenamings';
import type { Renaming } from '../domain/settings/renaming';
import type { LogPlaces } from '../domain/tables/logPlaces';
import type { OwedLetter } from './actions/owedLetters';
import type { ToldLine } from './edit/toldLines';
import type { TypedLink } from './edit/typedLinks';
import { type Mailing, nothingMailed } from './mailing/mailing';
import type { Notice } from './notices/notice';

/** Where the columns of the ticket sheet stood when last looked, and the header texts that prove it still holds. */
export interface Layout {
  readonly headers: readonly string[];
  /** Zero-based column of each field. */
  readonly columns: Readonly<Partial<Record<FieldKey, number>>>;
  /** Where the columns of the progress log stand; absent where they stand as set up. */
  readonly log?: LogPlaces;
  /** Where edits took them to stand until people arranged them anew: lines may stand there still. */
  readonly logBefore?: LogPlaces;
}

/** A line for the progress log (D6). */
export interface LogEntry {
  /** 0 for a line that people added without a time. */
  readonly at: Moment;
  readonly number: string;
  readonly step: string;
  readonly operator: string;
  readonly note: string;
  readonly told: string;
}

/** The task of an escalation, looked at once it is due: somebody is to have stepped in by then (D4). */
export interface EscalationDue {
  readonly taskNo: string;
  readonly number: string;
  readonly dueAt: Moment;
  /** When the mail that tells of it was about to go out: recipients left of the day's quota, its own, whose mail it is. */
  readonly quota?: number;
  readonly recipients?: number;
  readonly by?: string;
}

/** A score of 一般 or below, and when the customer gave it. */
export interface LowScore {
  readonly number: string;
  readonly at: Moment;
  /** Typed into its cell, or pasted with others, by somebody: what it brings about is still to be done. */
  readonly isTyped?: true | 'pasted';
  /** It came in the quiet hours, and waits for their end. */
  readonly heldUntil?: Moment;
}

/** Cells of a customer's answer that people edited, where the edit did not tell what they held (D8). */
export interface AnswerEdit {
  readonly number: string;
  readonly fields: readonly ('satisfaction' | 'feedback')[];
  /** Only cells that were left blank are put back. */
  readonly onlyBlank: boolean;
}

/** What is kept of a timed job. */
export interface JobMemory {
  /** What was kept of it could not be read: it counts as done for the period that is running. */
  readonly isLost?: true;
  /** Last period that is done, e.g. "2026-11-20". */
  readonly done?: string;
  /** When its last turn began, how many milliseconds it took, and how many requests to the Sheets API. */
  readonly at?: Moment;
  readonly took?: number;
  readonly requests?: number;
  readonly state?: 'done' | 'postponed' | 'unfinished' | 'failed';
  /** Its last failure, also when it has gone well since. */
  readonly error?: string;
  readonly failedAt?: Moment;
  /** Not tried again before. */
  readonly retryAt?: Moment;
  /** Turns that began and were never heard of again: their executions died. */
  readonly begun?: number;
  /** While it fails: since when without having gone well in between, and whether the administrators were told. */
  readonly failingSince?: Moment;
  readonly isTold?: true;
  /** A failure that went well again before the administrators were told. */
  readonly recovered?: { readonly since: Moment; readonly error: string };
}

/** Load jobs of the warehouse (D11), remembered before they are started. */
export interface ArchiveLoad {
  /** Where, as "project.dataset", and in what region its jobs are looked for. */
  readonly dataset: string;
  readonly location: string;
  readonly jobs: readonly string[];
  /** Mark of what they load, and how often that had to be begun anew. */
  readonly mark: string;
  readonly attempt: number;
  /** They have come to an end, good or bad. */
  readonly isDone: boolean;
}

/** What the desk wrote beside a status that it put back: to be taken off once the ticket has gone on from there (D5). */
export interface StatusNote {
  readonly number: string;
  readonly status: Status;
  readonly text: string;
}

/** What it wrote beside a time that it put back to `due`, null for none: taken off once another stands there (D3). */
export interface DeadlineNote {
  readonly number: string;
  readonly field: 'resolveDue' | 'promisedAt';
  readonly due: Moment | null;
  readonly text: string;
}

export type PutBackNote = StatusNote | DeadlineNote;

/** An open deadline of a ticket, as the sheet of the desk's health lists it. */
export type NextDeadline = readonly [number: string, deadline: DeadlineKind, dueAt: Moment];

/** What the desk remembers between executions, each entry under 9 KB when written as JSON. */
export interface Remembered {
  readonly layout?: Layout | undefined;
  readonly serials: Serials;
  /** Last customer number per month (D2); absent where it was lost, and in a copied workbook. */
  readonly customerSerials?: CustomerSerials | undefined;
  /** Submission tokens of late and the number each got, oldest first. */
  readonly tokens: readonly (readonly [token: string, number: string])[];
  /** The last serial that an article got (D2). */
  readonly articleSerial: number;
  readonly load: Load;
  readonly sweep: {
    /** Deadlines up to this moment have been looked at. */
    readonly sweptUntil: Moment;
    /** Nothing changes its SLA state before this moment. */
    readonly nextChangeAt: Moment;
    /** When all rows were last looked through. */
    readonly fullAt: Moment;
    /** When that was done with all their columns. */
    readonly deepAt?: Moment;
    /** Deleted ticket columns that were made again since: the next look at all cells fills what it can. */
    readonly blank?: readonly FieldKey[];
    /** How many rows were found then. */
    readonly rows?: number;
    /** The open tickets as last seen, and where; absent when they were too many. */
    readonly open?: readonly (readonly [row: number, number: string])[] | undefined;
    /** The lowest row, zero-based, in which anything was last seen. */
    readonly last?: number;
    /** The counters of the last months as they stood then, and numbers given since that were promised to rows which got the next. */
    readonly counted?: Serials;
    readonly unwritten?: readonly string[];
    /** Tickets that showed an edit the desk did not know of when last seen: perhaps its trigger was still running. */
    readonly unseen?: readonly string[];
    /** Mark of numbers that seem to stand at each other's tickets, and of which the log was asked (D2). */
    readonly doubt?: string | undefined;
    /** Mark of the rules that deadlines follow, and since when they have been these: deadlines from before stay (D3). */
    readonly rules?: { readonly mark: string; readonly since: Moment };
    /** Mark of the category tree by which the open tickets have their drop-downs. */
    readonly tree?: string;
    /** How many milliseconds and requests to the Sheets API the last look took, and the deadlines it saw coming next. */
    readonly took?: number;
    readonly requests?: number;
    readonly due?: readonly NextDeadline[];
    /** How many tickets show their customer in plain text: for want of the key, or as one sweep seals so many (D12). */
    readonly unsealed?: number;
  };
  readonly notices: readonly Notice[];
  /** Keys of the notices that people were told of, the latest last. */
  readonly told: readonly string[];
  /** Low scores that supervisors are to be mailed of (D8). */
  readonly lowScores: readonly LowScore[];
  /** Edited answers of customers, which the next sweep compares with the log. */
  readonly answerEdits?: readonly AnswerEdit[];
  /** Lines of the log by hand that say that customers were told, or may yet: a tick moves the clocks of their tickets (D6). */
  readonly toldLines?: readonly ToldLine[];
  /** What people put into 关联工单, which the next tick writes into the other tickets (D9). */
  readonly links?: readonly TypedLink[];
  /** Numbers of tickets whose score somebody cleared, the latest last: their records show nothing of it any more. */
  readonly clearedScores?: readonly string[];
  /** Numbers that people cleared whose rows had moved before the trigger came to them: the next sweep finds those rows. */
  readonly clearedNumbers?: readonly string[];
  /** Letters that actions owe. */
  readonly letters: readonly OwedLetter[];
  /** Tasks of escalations that are not known to be done. */
  readonly escalations?: readonly EscalationDue[];
  /** Until then the execution that found them is sending the notices; afterwards it is taken for dead. */
  readonly mailingUntil: Moment;
  /** Log lines of simple triggers, written to the sheet by the next sweep. */
  readonly journal: readonly LogEntry[];
  /** Whether a sweep began to write them: where it died they may stand in the log already. */
  readonly isJournalBegun?: boolean;
  /** Mails that go out in rounds. */
  readonly mailing: Mailing;
  /** When the desk was set up; 0 in a workbook of an earlier version. */
  readonly begunAt: Moment;
  /** How the last turn of each timed job went. */
  readonly jobs: Readonly<Record<string, JobMemory>>;
  /** Responses of linked forms: up to which row of each sheet (by id) all are taken in, and when that was last seen to. */
  readonly forms?: { readonly seenAt: Moment; readonly taken: Readonly<Record<string, number>> };
  /**
   * When the sheet of the desk's health was last written, how many mails waited then, and when the trigger that takes in
   * forms' responses was last seen.
   */
  readonly health?: { readonly writtenAt: Moment; readonly waiting: number; readonly formTriggerAt?: Moment };
  /** The last load of archived tickets into the warehouse. */
  readonly archiveLoad?: ArchiveLoad;
  /** Years that had an archive when tickets were last archived, those among them that must be kept but are missing too. */
  readonly archiveYears?: readonly number[];
  /** Years whose archive could not be found or opened in the night. */
  readonly missingArchives?: readonly number[];
  /** The notes on cells that were put back, the latest last. */
  readonly noted?: readonly PutBackNote[];
  /** Resolutions that people moved, of tickets that came under another policy since, the latest last (D3). */
  readonly earlierMoves?: readonly EarlierMove[];
  /** Options that were renamed and whose tickets may still hold their old name. */
  readonly renamings?: readonly Renaming[];
  /** Those that were carried to the tickets, for what was in the archive already. */
  readonly carried?: readonly CarriedRenaming[];
  /** When the clock last left word that it runs. */
  readonly beatAt?: Moment;
  /** When somebody who edited was last warned that the clock has stopped. */
  readonly warnedAt?: Moment;
  /** Deleted ticket columns that were made again since set-up last told of such: what stood in them is gone. */
  readonly rebuilt?: readonly FieldKey[];
  /** How many tickets got new numbers since then, as nothing told those that they had (D2). */
  readonly renumbered?: number;
  /** When people last edited the sheet of the tasks, and the edit up to which the desk has done what it owes. */
  readonly tasksEditedAt?: Moment;
  readonly tasksSeenAt?: Moment;
  /** When they last pasted there: then numbers of tasks may stand over others. */
  readonly tasksPastedAt?: Moment;
  /**
   * Marks of the tasks that wait for people, as last told, and of those that a look found otherwise without an edit: the
   * next tick looks again.
   */
  readonly taskLook?: { readonly left: string; readonly found?: string };
  /** Where edits left what stands above, until an execution that holds the desk takes it over. Read only. */
  readonly edits?: readonly string[];
  /** Names of the entries that could not be read and are left out. Read only. */
  readonly unreadable?: readonly string[];
  /** Settings as last read, for simple triggers, which may not use the batch reader. */
  readonly settings?: unknown;
  /** Who set the desk up, by e-mail; absent in a copied workbook. Read only. */
  readonly keeper?: string;
  /** Address of the group chat for urgent deadlines, a secret; absent where there is none. Read only. */
  readonly chatWebhook?: string;
  /** When the clock's trigger was made. Read only. */
  readonly clockMadeAt?: Moment;
  /** The unique id of that trigger. Read only. */
  readonly clockTrigger?: string;
  /** The keys under which customers are sealed (D12), as text; absent in a copied workbook. Read only. */
  readonly customerKeys?: string;
}

export const nothingRemembered: Remembered = {
  serials: {},
  tokens: [],
  articleSerial: 0,
  load: {},
  sweep: { sweptUntil: 0, nextChangeAt: 0, fullAt: 0 },
  notices: [],
  told: [],
  lowScores: [],
  letters: [],
  mailingUntil: 0,
  journal: [],
  mailing: nothingMailed,
  begunAt: 0,
  jobs: {},
};

/** Memory that lets the next sweep look at every cell, for columns that were made again and are blank. */
export const withBlank = (sweep: Remembered['sweep'], columns: readonly FieldKey[]): Remembered['sweep'] => ({
  ...sweep,
  fullAt: 0,
  nextChangeAt: 0,
  blank: [...new Set([...(sweep.blank ?? []), ...columns])],
});

/** Memory that lets the next sweep find the row of a number that was cleared. */
export const withClearedNumber = (remembered: Remembered, number: string): Remembered =>
  sweepSoon({ ...remembered, clearedNumbers: [...new Set([...(remembered.clearedNumbers ?? []), number])] });

/** Memory that lets the next sweep look at everything that is due, though nothing was. */
export const sweepSoon = (remembered: Remembered): Remembered =>
  remembered.sweep.nextChangeAt === 0 ? remembered : { ...remembered, sweep: { ...remembered.sweep, nextChangeAt: 0 } };
