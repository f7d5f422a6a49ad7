import type { FieldKey } from '../domain/record/fields';

export type Answer<T> = (
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }
) & {
  /** What keeps the desk from its work, as a clock that has stopped; absent while all is well or nothing was read. */
  readonly deskNote?: string;
};

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
