import type { ListKey } from './lists';

/** What a cell of the field holds. `state` fields hold a key of a closed list in the domain and its label in the sheet. */
export type FieldType =
  | 'id'
  | 'text'
  | 'longText'
  | 'option'
  | 'state'
  | 'category'
  | 'person'
  | 'people'
  | 'contact'
  | 'dateTime'
  | 'date'
  | 'number';

/** Who may write the column: a job never writes a column that a person owns, except when the person acts through it. */
export type FieldWriter = 'system' | 'person' | 'both';

/** Columns of one group fold together in the sheet; `main` is never folded. */
export type FieldGroup = 'main' | 'filing' | 'customer' | 'problem' | 'handling' | 'clock' | 'closing' | 'record';

/** Met when the option field `field` holds the built-in option `key` (see lists.ts). */
export interface Condition {
  readonly field: string;
  readonly key: string;
}

/**
 * One declaration per field of the record (D1). Columns, drop-downs, form inputs, validation, import
 * matching and the field reference are derived from it.
 */
export interface Field {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly type: FieldType;
  readonly writer: FieldWriter;
  readonly group: FieldGroup;
  /** Column width in pixels. */
  readonly width: number;
  readonly list?: ListKey;
  /** Shown in the intake form; `required` also demands it there and in hand-typed rows. */
  readonly intake?: 'required' | 'optional';
  readonly requiredWhen?: Condition;
  /** Means nothing unless this is met: not asked before, and doubtful in a row. */
  readonly onlyWhen?: Condition;
  /** Other header texts under which ledgers of other teams hold this field, for import. */
  readonly synonyms?: readonly string[];
  /** Characters that its text may have; as many as a cell holds where absent. */
  readonly longest?: number;
  /** Shown beside the input. */
  readonly hint?: { readonly zh: string; readonly en: string };
}
