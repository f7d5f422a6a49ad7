import type { Language } from '../domain/record/lists';
import type { Answer } from './answer';

/** What the choice of a month calls. */
export interface MonthApi {
  openMonthChoice(): Answer<MonthChoice>;
  /**
   * @param month yyyy-MM
   * @param isAnew whether tickets of a month that is over are classed as they are now, not as when it was first made
   */
  makeMonthReport(month: string, isAnew: boolean): Answer<{ readonly message: string }>;
}

export interface MonthChoice {
  readonly language: Language;
  /** The running month, yyyy-MM. */
  readonly month: string;
}
