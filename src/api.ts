import type { FieldKey } from './domain/record/fields';
import type { Language, ListKey } from './domain/record/lists';

/**
 * What the pages may call through google.script.run. Only strings, numbers, booleans, null, arrays and plain
 * objects cross; a Date may not. Every function answers an `Answer`: a refusal is a value, not a thrown error,
 * and its sentences are already in the caller's language.
 */
export interface Api {
  openIntake(): Answer<IntakeForm>;
  submitIntake(submission: IntakeSubmission): Answer<IntakeReceipt>;
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
