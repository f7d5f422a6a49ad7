import type { Answer, FieldIssue } from '../api';

/** What came of a call: its value, or why not. `lost` is true when no answer came, so that it may have been done. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly lost: boolean;
  /** The server's sentence; blank when the call was lost. */
  readonly message: string;
  /** What the machine said about a lost call. */
  readonly detail: string;
  readonly fields: readonly FieldIssue[];
  /** The same call may simply be sent again. */
  readonly retry: boolean;
}

/** Waits for an answer; a lost call is an outcome, not an error. */
export async function outcomeOf<T>(asked: Promise<Answer<T>>): Promise<Outcome<T>> {
  try {
    const answer = await asked;
    return answer.ok ? answer : { ok: false, lost: false, detail: '', ...answer.refusal };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, lost: true, message: '', detail, fields: [], retry: true };
  }
}
