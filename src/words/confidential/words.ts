import type { ConfidentialRefusal } from '../../app/refused';

/** Words of confidentiality (D12). */
export interface ConfidentialWords {
  readonly refusal: Readonly<Record<ConfidentialRefusal, (detail: string) => string>>;
  readonly menu: { readonly administration: string; readonly keys: string };
  readonly title: string;
  /** The step that a log line names when somebody looked at a contact. */
  readonly revealed: string;
}
