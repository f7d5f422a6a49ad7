import type { FieldKey } from '../domain/record/fields';
import type { Language, SlaState, Status, TaskState } from '../domain/record/lists';
import type { CallbackResult } from '../domain/satisfaction/callbackResult';
import type { Answer } from './answer';
import type { IntakeValues } from './intake';

/** What the queue and the ticket of the sidebar call. */
export interface TicketsApi {
  openQueue(scope: QueueScope): Answer<Queue>;
  /** The ticket of the selected row; null when none is selected. */
  openSelected(): Answer<TicketView | null>;
  /** Finds a ticket by number, selects its row and shows it. `row` is where it stood when last seen. */
  openTicket(number: string, row: number | null): Answer<TicketView>;
  /** The other tickets of a ticket's customer, archived ones too. `row` is where the ticket stood when last seen. */
  customerHistory(number: string, row: number | null): Answer<CustomerHistory>;
  actOnTicket(action: TicketAction): Answer<TicketView>;
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
  /** IANA name of the workbook's zone. */
  readonly timeZone: string;
  /** The server's clock when this was read, epoch milliseconds. */
  readonly now: number;
  /** What to do about a clock that has stopped or a key that is missing; absent while all is well. */
  readonly deskNote?: string;
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
  /** Blank for a moment where it was typed into the sheet of the tasks. */
  readonly taskNo: string;
  readonly department: string;
  readonly person: string;
  readonly what: string;
  readonly due: string;
  readonly state: { readonly key: TaskState; readonly label: string };
  readonly output: string;
  /** What the department delivers, e.g. 修复版本; blank when nothing special. */
  readonly outputLabel: string;
  /** Whether it is still to be ended here: open, or ended in its sheet and not yet in the ticket. */
  readonly mayEnd: boolean;
}

/** The other tickets of a customer, archived ones among them (D11). */
export interface CustomerHistory {
  readonly tickets: readonly EarlierTicket[];
  /** What is missing because an archive could not be opened; blank where nothing is. */
  readonly lacking: string;
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
  /** It can be read, and nothing else. */
  readonly isArchived?: true;
}

export interface SatisfactionView {
  /** The link for the customer; blank while the web app is not deployed, or for people who only read. */
  readonly link: string;
  /** The link in words to be sent; blank without a link. */
  readonly message: string;
  /** What to say at the call-back. */
  readonly script: string;
  readonly sentAt: string;
  readonly callbackDue: string;
  readonly isCallbackLate: boolean;
  readonly calledBackAt: string;
  /** False for the ticket's owner: nobody rates himself. */
  readonly mayRate: boolean;
  /** Whether the link is theirs to pass on: not of whoever did the work once it was mailed (D8). */
  readonly mayPassOn: boolean;
  /** The labels of the scores 5 to 1. */
  readonly scores: readonly { readonly score: number; readonly label: string }[];
}

/** What may be done to a ticket now by the person who asks. */
export type ActionKind =
  | 'take'
  | 'move'
  | 'progress'
  | 'transfer'
  | 'escalate'
  | 'deadline'
  | 'task'
  | 'link'
  | 'callback'
  | 'useArticle'
  | 'draftArticle';

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
  /** Whether the person may see the customer's full contact, and there is one. */
  readonly mayReveal: boolean;
  /** Names that the ticket can be given to. */
  readonly owners: readonly string[];
  readonly departments: readonly string[];
  /** Options that the fields of `moves` choose from. */
  readonly options: Readonly<Partial<Record<FieldKey, readonly string[]>>>;
  /** The oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly tasks: readonly TaskView[];
  readonly earlier: readonly EarlierTicket[];
  /** Survey and call-back of a ticket that is dealt with (D8); null before. */
  readonly satisfaction: SatisfactionView | null;
  /** What an article would hold that is drafted from this ticket, without the customer's data; null when it may not. */
  readonly articleDraft: ArticleDraft | null;
  readonly timeZone: string;
  readonly now: number;
}

/** What a person writes into a new article (D10). */
export interface ArticleDraft {
  readonly title: string;
  readonly category: string;
  readonly tags: string;
  readonly symptoms: string;
  readonly steps: string;
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
  | { readonly kind: 'escalate'; readonly reason: string }
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
  | {
      readonly kind: 'callback';
      readonly result: CallbackResult;
      /** 1 to 5, or null when the customer gave none. */
      readonly score: number | null;
      readonly comment: string;
    }
  | { readonly kind: 'useArticle'; readonly knowledgeNo: string }
  | ({ readonly kind: 'draftArticle' } & ArticleDraft)
);
