import type { Language } from '../domain/record/lists';
import type { Answer } from './answer';

/** What printing calls. */
export interface PrintApi {
  openPrint(): Answer<PrintChoice>;
  /** The ticket as the classic one-page form. */
  printTicket(number: string): Answer<PrintedFile>;
  /**
   * The tickets of a month, for binding: parts that the page joins.
   * @param month yyyy-MM
   * @param part from 1: as many tickets as one call prints make a part
   */
  printMonth(month: string, part: number): Answer<PrintedPart>;
  printBlank(kind: BlankKind): Answer<PrintedFile>;
}

export type BlankKind = 'pdf' | 'csv';

export interface PrintChoice {
  readonly language: Language;
  /** The running month, yyyy-MM. */
  readonly month: string;
  /** Number of the ticket whose row is selected; blank when there is none. */
  readonly number: string;
}

export interface PrintedFile {
  readonly language: Language;
  readonly name: string;
  readonly type: string;
  /** Base64. */
  readonly bytes: string;
}

export interface PrintedPart extends PrintedFile {
  /** Name of the file that all parts make. */
  readonly volume: string;
  readonly part: number;
  readonly parts: number;
}
