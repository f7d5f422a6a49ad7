import type { FieldKey } from '../domain/record/fields';
import type { Language, ListKey } from '../domain/record/lists';
import type { OptionName } from '../domain/record/optionNames';
import type { Answer } from './answer';
import type { EarlierTicket } from './tickets';

/** What the intake form calls. */
export interface IntakeApi {
  openIntake(): Answer<IntakeForm>;
  submitIntake(submission: IntakeSubmission): Answer<IntakeReceipt>;
  /** Earlier tickets of the customer with this contact, open ones first (D9). */
  earlierTickets(contact: string, category1: string): Answer<readonly EarlierTicket[]>;
}

/** A node of the category tree (up to three levels). */
export interface CategoryNode {
  readonly name: string;
  readonly children: readonly CategoryNode[];
}

export interface IntakeForm {
  readonly language: Language;
  readonly options: Readonly<Partial<Record<ListKey, readonly string[]>>>;
  /** The team's own names for built-in options. */
  readonly optionNames?: readonly OptionName[];
  readonly categories: readonly CategoryNode[];
  /** E-mail of the person who opened the form; blank where Google does not tell. */
  readonly user: string;
  readonly timeZone: string;
  /** What to do about a clock that has stopped or a key that is missing; absent while all is well. */
  readonly deskNote?: string;
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
  /** Whether the customer was mailed all this. */
  readonly mailed: boolean;
  /** True when the token had been used: the ticket was there already. */
  readonly repeated: boolean;
}
