import type { FieldKey } from './domain/record/fields';
import type { Language, ListKey, SlaState, Status, TaskState } from './domain/record/lists';

/**
 * What the pages may call through google.script.run. Only strings, numbers, booleans, null, arrays and plain
 * objects cross; a Date may not. Every function answers an `Answer`: a refusal is a value, not a thrown error,
 * and its sentences are already in the caller's language.
 */
export interface Api {
  openIntake(): Answer<IntakeForm>;
  submitIntake(submission: IntakeSubmission): Answer<IntakeReceipt>;
  /** Earlier tickets of the customer with this contact, open ones first (D9). */
  earlierTickets(contact: string, category1: string): Answer<readonly EarlierTicket[]>;
  openQueue(scope: QueueScope): Answer<Queue>;
  /** The ticket of the selected row; null when none is selected. */
  openSelected(): Answer<TicketView | null>;
  /** Finds a ticket by number, selects its row and shows it. `row` is where it stood when last seen. */
  openTicket(number: string, row: number | null): Answer<TicketView>;
  actOnTicket(action: TicketAction): Answer<TicketView>;
  openImport(): Answer<ImportForm>;
  readLedger(sheetName: string): Answer<LedgerTable>;
  previewImport(request: ImportRequest): Answer<ImportPreview>;
  runImport(request: ImportRequest): Answer<ImportReport>;
  openMonthChoice(): Answer<MonthChoice>;
  /** @param month yyyy-MM */
  makeMonthReport(month: string): Answer<{ readonly message: string }>;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Why nothing was done: one sentence for the top of the page and one per field. */
export interface Refusal {
  readonly message: string;
  readonly fields: readonly FieldIssue[];
  /** True when the same call may simply be sent again (the desk was busy). */
  readonly retry: boolean;
}

export interface FieldIssue {
  readonly field: FieldKey;
  readonly message: string;
}

/** A node of the category tree (up to three levels). */
export interface CategoryNode {
  readonly name: string;
  readonly children: readonly CategoryNode[];
}

export interface IntakeForm {
  readonly language: Language;
  readonly options: Readonly<Partial<Record<ListKey, readonly string[]>>>;
  readonly categories: readonly CategoryNode[];
  /** E-mail of the person who opened the form; blank where Google does not tell. */
  readonly user: string;
  readonly timeZone: string;
}

/** Values as typed; `dateTime` fields as yyyy-MM-ddTHH:mm and `date` fields as yyyy-MM-dd in the workbook's zone. */
export type IntakeValues = { readonly [K in FieldKey]?: string };

export interface IntakeSubmission {
  /** Made once per filled-in form; the same token gives the same ticket. */
  readonly token: string;
  readonly values: IntakeValues;
}

export interface IntakeReceipt {
  readonly number: string;
  /** The words to tell the customer, ready to read out or copy. */
  readonly promise: string;
  /** Name of the owner, or the words for "to be assigned". */
  readonly owner: string;
  /** `yyyy-MM-dd HH:mm` in the workbook's zone; blank when the policy sets none. */
  readonly responseDue: string;
  readonly resolveDue: string;
  /** True when the token had been used: the ticket was there already. */
  readonly repeated: boolean;
}

export interface ImportForm {
  readonly language: Language;
  /** Names of the sheets that could hold a ledger. */
  readonly sheets: readonly string[];
}

/** A ledger as text: the header row and the lines under it, each as long as the header. */
export interface LedgerTable {
  readonly name: string;
  /** Where the header stands in the file or sheet, from 1; 1 when absent. */
  readonly headerLine?: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ImportRequest {
  readonly token: string;
  readonly table: LedgerTable;
  /** For each column of the table the field it fills, or null to leave it out. */
  readonly columns: readonly (FieldKey | null)[];
  /** Whether options and categories that the settings lack are added to them. */
  readonly addOptions: boolean;
}

/** Something about one line of the file or sheet; `line` counts from 1, as spreadsheets do. */
export interface LineIssue {
  readonly line: number;
  readonly message: string;
}

export interface NewOption {
  /** Label of the list, e.g. 渠道. */
  readonly list: string;
  readonly option: string;
  /** How many lines use it. */
  readonly lines: number;
}

export interface ImportPreview {
  readonly accepted: number;
  readonly alreadyThere: number;
  /** The first refused lines; `refusedCount` counts all. */
  readonly refused: readonly LineIssue[];
  readonly refusedCount: number;
  readonly newOptions: readonly NewOption[];
  /** The first tickets as they would stand in the sheet: labels and display values. */
  readonly sample: { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export interface ImportReport {
  readonly imported: number;
  readonly alreadyThere: number;
  /** The first refused lines; `refusedCount` counts all, and the report sheet holds them. */
  readonly refused: readonly LineIssue[];
  readonly refusedCount: number;
  readonly optionsAdded: number;
  /** First and last ticket number given, blank when none. */
  readonly firstNumber: string;
  readonly lastNumber: string;
  /** Name of the sheet that holds the report line by line. */
  readonly reportSheet: string;
}

export interface MonthChoice {
  readonly language: Language;
  /** The running month, yyyy-MM. */
  readonly month: string;
}

/** A status as people read it. */
export interface StatusLabel {
  readonly key: Status;
  readonly label: string;
}

/** Which tickets the queue shows: one's own, or what nobody holds, what is late, whose customer waits for word. */
export type QueueScope = 'mine' | 'unassigned' | 'overdue' | 'updates';

/** One line of the queue. Moments are epoch milliseconds, so that the page counts down by itself. */
export interface QueueItem {
  readonly number: string;
  /** Where it stood when read, zero-based; the page gives it back to spare a search. */
  readonly row: number;
  readonly customer: string;
  readonly summary: string;
  readonly status: StatusLabel;
  readonly sla: { readonly key: SlaState; readonly label: string } | null;
  readonly urgency: string;
  readonly owner: string;
  /** The deadline that comes first, with its name. */
  readonly due: { readonly label: string; readonly at: number; readonly text: string } | null;
  readonly isUpdateDue: boolean;
}

export interface Queue {
  readonly language: Language;
  /** Name of the person in 人员; blank when Google does not tell or the sheet lacks them. */
  readonly user: string;
  readonly scope: QueueScope;
  /** The most urgent first, at most 200. */
  readonly items: readonly QueueItem[];
  readonly counts: Readonly<Record<QueueScope, number>>;
  /** The server's clock when this was read, epoch milliseconds. */
  readonly now: number;
}

/** A clock of a ticket: what is due when, and how it stands. */
export interface ClockView {
  readonly key: 'response' | 'plan' | 'resolve' | 'update' | 'promised';
  readonly label: string;
  readonly dueAt: number;
  readonly dueText: string;
  readonly state: 'running' | 'paused' | 'met' | 'missed';
  /** Why this time: the deadline's derivation in words, one line each (D3). */
  readonly why: readonly string[];
}

/** A node of the flow that the ticket may go to, and what it needs for it. */
export interface MoveView {
  readonly to: StatusLabel;
  /** The fields that the move demands, with what they hold now. */
  readonly fields: readonly { readonly key: FieldKey; readonly label: string; readonly text: string }[];
}

export interface TimelineEntry {
  readonly at: string;
  readonly step: string;
  readonly operator: string;
  readonly note: string;
  /** How the customer was told; blank when not. */
  readonly told: string;
}

export interface TaskView {
  readonly taskNo: string;
  readonly department: string;
  readonly person: string;
  readonly what: string;
  readonly due: string;
  readonly state: { readonly key: TaskState; readonly label: string };
  readonly output: string;
  /** What the department delivers, e.g. 修复版本; blank when nothing special. */
  readonly outputLabel: string;
}

/** An earlier ticket of the same customer (D9). */
export interface EarlierTicket {
  readonly number: string;
  readonly row: number;
  readonly status: StatusLabel;
  readonly reportedAt: string;
  readonly summary: string;
  readonly isOpen: boolean;
  /** Same category within seven days: possibly the same issue. */
  readonly isAlike: boolean;
}

/** What may be done to a ticket now by the person who asks. */
export type ActionKind = 'take' | 'move' | 'progress' | 'transfer' | 'deadline' | 'task' | 'link';

export interface TicketView {
  readonly language: Language;
  readonly number: string;
  readonly row: number;
  readonly status: StatusLabel;
  readonly sla: { readonly key: SlaState; readonly label: string } | null;
  /** What the record holds, in the order of the columns; blank fields are left out. */
  readonly facts: readonly { readonly key: FieldKey; readonly label: string; readonly text: string }[];
  /** What is still missing, in words; blank when nothing is. */
  readonly missing: string;
  readonly clocks: readonly ClockView[];
  readonly moves: readonly MoveView[];
  readonly actions: readonly ActionKind[];
  /** Names that the ticket can be given to. */
  readonly owners: readonly string[];
  readonly departments: readonly string[];
  /** Options that the fields of `moves` choose from. */
  readonly options: Readonly<Partial<Record<FieldKey, readonly string[]>>>;
  /** The oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly tasks: readonly TaskView[];
  readonly earlier: readonly EarlierTicket[];
  readonly timeZone: string;
  readonly now: number;
}

/** An action on a ticket. `token` is made once per action: sent again it does nothing twice. */
export type TicketAction = {
  readonly number: string;
  readonly row: number;
  readonly token: string;
} & (
  | { readonly kind: 'take' }
  | { readonly kind: 'move'; readonly to: Status; readonly values: IntakeValues }
  | { readonly kind: 'progress'; readonly note: string; readonly told: string }
  | { readonly kind: 'transfer'; readonly owner: string; readonly reason: string }
  /** `dueAt` as yyyy-MM-ddTHH:mm in the workbook's zone. */
  | { readonly kind: 'deadline'; readonly dueAt: string; readonly reason: string }
  | {
      readonly kind: 'task';
      readonly department: string;
      readonly person: string;
      readonly what: string;
      /** yyyy-MM-ddTHH:mm, or blank. */
      readonly dueAt: string;
    }
  | {
      readonly kind: 'finishTask';
      readonly taskNo: string;
      readonly state: 'done' | 'cancelled';
      readonly output: string;
      readonly minutes: string;
    }
  | { readonly kind: 'link'; readonly to: string }
);
