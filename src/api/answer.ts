import type { FieldKey } from '../domain/record/fields';

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
