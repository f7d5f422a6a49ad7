import type { FieldKey } from '../record/fields';

/** Of a time that lies before what must have come first. */
export type OrderCode = 'beforeOccurrence' | 'beforeReport' | 'beforeResponse' | 'beforeResolution';

/**
 * Why a line of a ledger is refused (D16).
 * - required: the line has no time, category or state.
 * - unreadableTime, ambiguousTime (may mean several moments), inTheFuture (of what has happened): `details.text`.
 * - tooOld: reported before 2000, which no ticket number tells; yearOutOfRange: no year from 1900 to 2199: `details.text`.
 * - beforeOccurrence, beforeReport, beforeResponse, beforeResolution: before what must have come first: `details.text`.
 * - againstStatus: resolved or closed though the status says that it is not: `details.text` and `details.status`.
 * - unknownStatus, unreadableNumber, damagedNumber (1.38E+10, a number that a spreadsheet has shortened): `details.text`.
 * - tooLong: `details.length` and `details.limit` in characters.
 * - sameAsLine: the very line under the same external number again; sameExternalNo: another line under it: `details.line`.
 */
export type LineIssueCode =
  | OrderCode
  | 'againstStatus'
  | 'required'
  | 'unreadableTime'
  | 'ambiguousTime'
  | 'inTheFuture'
  | 'tooOld'
  | 'yearOutOfRange'
  | 'unknownStatus'
  | 'unreadableNumber'
  | 'damagedNumber'
  | 'tooLong'
  | 'sameAsLine'
  | 'sameExternalNo';

/** `line` is the line of the file or sheet, from 1; `field` is null where the whole line is meant. */
export interface LineIssue {
  readonly line: number;
  readonly field: FieldKey | null;
  readonly code: LineIssueCode;
  readonly details: Readonly<Record<string, string | number>>;
}
