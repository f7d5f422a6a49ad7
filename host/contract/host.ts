import type { CostKind, MenuEntry, ShownPage } from './execution';
import type { FloatingView } from './floating';
import type { CellValue, Rectangle, SheetView, ViewChange, WorkbookView } from './view';
import type { WebAnswer, WebRequest } from './webApp';

/** The files of an Apps Script project by name without ending, as clasp would push them. */
export interface ScriptProject {
  readonly scripts: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, string>>;
  readonly manifest: unknown;
}

/**
 * `fixed` stands still until moved, `running` runs on from where it stands at the machine's pace, `real` is the
 * machine's clock.
 */
export type ClockMode = 'fixed' | 'running' | 'real';

export interface HostOptions {
  readonly project: ScriptProject;
  /** Saved state from `Host.save()`; a new workbook without it. */
  readonly state?: unknown;
  /** Fixed start of the host's clock, epoch milliseconds; real time when absent. */
  readonly now?: number;
  /**
   * Lets scripts see the modelled time they take: the clock runs ahead by it while one runs, and is back after it.
   * Without it no time passes within an execution but the machine's own.
   */
  readonly timePasses?: boolean;
  /** Milliseconds of the machine's own time after which an execution is cut off; default 360,000. */
  readonly patienceMs?: number;
  /** E-mail of the owner, who creates triggers; default owner@example.com. */
  readonly owner?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** Mail recipients a day; default 1500. */
  readonly mailQuota?: number;
  /** Minutes that the installed triggers of one owner may run a day; default 360, 90 for a consumer account. */
  readonly triggerMinutes?: number;
  /** Lets time triggers run late by up to 15 minutes, by chance from this seed; punctual when absent. */
  readonly triggerJitter?: number;
  /** Datasets of BigQuery that are there, as "project.dataset"; of use where the manifest enables BigQuery. */
  readonly datasets?: readonly string[];
  /** Told of each service call of each execution. */
  readonly onServiceCall?: (call: ServiceCall) => void;
  /** Where the web app is served, as ScriptApp.getService().getUrl() tells; not deployed when absent. */
  readonly webAppUrl?: string;
}

/** One service call as the latency model sees it; a `handle` is not counted among an execution's calls. */
export interface ServiceCall {
  readonly method: string;
  readonly kind: CostKind;
  /** Cells read or written. */
  readonly cells: number;
  /** The writes it waited for are included. */
  readonly modelledMs: number;
}

/** What one execution did. */
export interface ExecutionRecord {
  readonly id: number;
  readonly function: string;
  /** How it came to run. */
  readonly source:
    | 'menu'
    | 'simple trigger'
    | 'time trigger'
    | 'edit trigger'
    | 'form trigger'
    | 'page'
    | 'web app'
    | 'terminal';
  readonly user: string;
  readonly startedAt: number;
  readonly modelledMs: number;
  readonly calls: { readonly total: number; readonly byMethod: Readonly<Record<string, number>> };
  readonly logs: readonly string[];
  /** "TypeError: …", or why the execution was ended from outside. */
  readonly error: string | null;
  /** Where in the script it failed, one frame a line; blank when not known. */
  readonly stack?: string;
  /** A plain copy of what the function returned. */
  readonly result: unknown;
}

export interface SentMail {
  readonly id: number;
  readonly sentAt: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly senderName: string | null;
  readonly replyTo: string | null;
  /** Absent when there are none. */
  readonly attachments?: readonly MailAttachment[];
  /** By the name that `cid:` addresses in the HTML body give them; absent when there are none. */
  readonly inlineImages?: Readonly<Record<string, MailAttachment>>;
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** Base64; absent where only the list of mails is told. */
  readonly bytes?: string;
}

/**
 * A fault planned for the next execution: `at` counts its service calls from 1. A kill keeps the writes to the workbook
 * that no read, flush or Sheets API write has committed yet, or loses them: the live service may do either. A kill at the
 * end comes after the last call, when everything is done and written: what the function answers is lost.
 */
export type PlannedFault =
  | { readonly kind: 'kill'; readonly at: number | 'end'; readonly unflushed?: 'kept' | 'lost' }
  | { readonly kind: 'fail'; readonly at: number; readonly message: string }
  | { readonly kind: 'interleave'; readonly at: number; readonly act: () => void };

export type HostEvent =
  | { readonly kind: 'view'; readonly change: ViewChange }
  | { readonly kind: 'toast'; readonly message: string; readonly title: string; readonly seconds: number }
  | { readonly kind: 'page'; readonly page: ShownPage }
  /** A script that runs for a person selected an area, whose sheet is the active one now. */
  | { readonly kind: 'selection'; readonly sheetId: number; readonly area: Rectangle }
  | {
      readonly kind: 'menus';
      readonly menus: readonly { readonly label: string; readonly entries: readonly MenuEntry[] }[];
    }
  | { readonly kind: 'mail'; readonly mail: SentMail }
  | { readonly kind: 'execution'; readonly execution: ExecutionRecord }
  | { readonly kind: 'clock'; readonly now: number };

/** A person at the grid. Rows and columns are zero-based; each act fires the triggers it fires at Google. */
export interface Person {
  readonly email: string;
  /** Opens the workbook: simple onOpen, menus. */
  open(): void;
  /** Types into one cell as in the grid: text is parsed ("001" becomes 1, "=1+1" a formula) unless the cell is plain text. */
  type(sheet: string, row: number, column: number, text: string): void;
  /** Pastes a block; already typed values (numbers, booleans) are kept, text is parsed as typed. */
  paste(sheet: string, row: number, column: number, block: readonly (readonly CellValue[])[]): void;
  clear(sheet: string, row: number, column: number, rows: number, columns: number): void;
  insertRows(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteColumns(sheet: string, first: number, count: number): void;
  moveColumns(sheet: string, first: number, count: number, before: number): void;
  /** Sorts the rows below the frozen header by a column. */
  sort(sheet: string, column: number, ascending: boolean): void;
  /** Hides in the basic filter the rows whose display value in `column` is not among `values`; null clears. */
  filter(sheet: string, column: number, values: readonly string[] | null): void;
  /** Lets a slicer of the sheet keep back the rows with these display values, '' for blanks; null clears it. */
  slice(sheet: string, slicerId: number, hiddenValues: readonly string[] | null): void;
  /** Keeps the criteria of the basic filter as a filter view. */
  saveFilterView(sheet: string, title: string): void;
  deleteFilterView(sheet: string, viewId: number): void;
  setHidden(sheet: string, axis: 'row' | 'column', first: number, count: number, hidden: boolean): void;
  /** Sets the width of columns or the height of rows. */
  resize(sheet: string, axis: 'row' | 'column', first: number, count: number, pixels: number): void;
  /** Folds or unfolds the column group of that depth (from 1) in which the column stands. */
  foldColumns(sheet: string, column: number, depth: number, folded: boolean): void;
  renameSheet(sheet: string, name: string): void;
  activate(sheet: string, row: number, column: number): void;
  /** Chooses an entry of a custom menu by its path of labels. */
  choose(...path: readonly string[]): ExecutionRecord;
  /** A page's google.script.run call. Arguments and result obey its rules (no Date, no function …). */
  call(functionName: string, args: readonly unknown[]): ExecutionRecord;
}

/** The local host: one workbook, one script bound to it, people, a clock, an outbox. Everything is synchronous. */
export interface Host {
  /** E-mail of whoever owns the workbook and its script. */
  readonly owner: string;
  person(email: string): Person;
  /**
   * A response to a form that is linked to the sheet: written below the last row with its time first, then told to the
   * installed form triggers. Nobody's edit: onEdit does not fire. The sheet and columns that a new form or question
   * needs are added.
   * @param answers by question, which is the header of its column
   */
  submitForm(sheet: string, answers: Readonly<Record<string, readonly string[]>>): void;
  /** Runs any global function with full authority, as from the script editor. */
  run(functionName: string, args?: readonly unknown[], user?: string): ExecutionRecord;
  /**
   * Runs the first installed time trigger of a function now, out of its turn, as the clock runs it.
   * @throws RangeError when no time trigger runs the function
   */
  fire(functionName: string): ExecutionRecord;
  /** Runs doGet or doPost as the manifest's `webapp` says, and answers what it returned. */
  webRequest(request: WebRequest): WebAnswer;
  /**
   * A google.script.run call of a page of the web app, run as its requests are.
   * @param user e-mail of the visitor, null for nobody known
   * @throws TypeError as `Person.call`, and for a visitor who is not let in
   */
  webCall(functionName: string, args: readonly unknown[], user: string | null): ExecutionRecord;
  /** Tells where the web app is served, if the manifest has one. */
  publishWebApp(url: string): void;
  now(): number;
  /**
   * Moves the clock forward, running each time trigger that falls due on the way, in order. A running clock runs on
   * from there; a server's timer calls `advanceTo(now())` to run what fell due.
   * @throws RangeError when a fixed clock would go back
   */
  advanceTo(epochMilliseconds: number): readonly ExecutionRecord[];
  /** Changes how the clock goes on. Where that makes it leap, recurring time triggers start anew from there. */
  setClock(mode: ClockMode): void;
  readonly clockMode: ClockMode;
  view(): WorkbookView;
  /** The sheets in their order, a part of the view that can be asked for alone. */
  tabs(): readonly Pick<SheetView, 'name' | 'hidden'>[];
  /** Brings formulas and pivot tables up to date; what changes by it is told to subscribers. */
  settle(): void;
  /** Zero-based rows that a filter view hides from who looks through it; null when there is no such view. */
  filterViewRows(viewId: number): readonly number[] | null;
  /** The charts and slicers of every sheet, a part of the view that can be asked for alone. */
  floating(): readonly FloatingView[];
  subscribe(listener: (event: HostEvent) => void): () => void;
  readonly menus: readonly { readonly label: string; readonly entries: readonly MenuEntry[] }[];
  readonly mails: readonly SentMail[];
  readonly executions: readonly ExecutionRecord[];
  readonly toasts: readonly { readonly message: string; readonly title: string }[];
  /** The page last shown of each kind. */
  readonly pages: readonly ShownPage[];
  /** Answers the next Ui.alert or Ui.prompt. */
  answerNext(answer: { readonly button: string; readonly text?: string }): void;
  plan(fault: PlannedFault): void;
  /** Values as Range.getDisplayValues would give them, for tests and the page: the whole used area of the sheet. */
  displayValues(sheet: string): readonly (readonly string[])[];
  /** Everything that must survive a restart, as JSON. */
  save(): unknown;
}
