import type { FieldKey } from '../domain/record/fields';
import type { Language } from '../domain/record/lists';
import type { Answer } from './answer';

/** What the import wizard calls. */
export interface ImportApi {
  openImport(): Answer<ImportForm>;
  readLedger(sheetName: string): Answer<LedgerTable>;
  previewImport(request: ImportRequest): Answer<ImportPreview>;
  runImport(request: ImportRequest): Answer<ImportReport>;
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
  /** Lists of which the file holds too many new values to be options; none of those is added. */
  readonly tooManyOptions: readonly { readonly list: string; readonly count: number }[];
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
