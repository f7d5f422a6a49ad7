import type { Language } from '../domain/record/lists';
import type { Answer } from './answer';

/** What the choice of a month calls. */
export interface MonthApi {
  openMonthChoice(): Answer<MonthChoice>;
  /** @param month yyyy-MM */
  makeMonthReport(month: string): Answer<{ readonly message: string }>;
}

export interface MonthChoice {
  readonly language: Language;
  /** The running month, yyyy-MM. */
  readonly month: string;
}
