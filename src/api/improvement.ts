import type { Language } from '../domain/record/lists';
import type { Answer } from './answer';

/** What the form of an improvement calls (D14). */
export interface ImprovementApi {
  openImprovement(): Answer<ImprovementChoice>;
  saveImprovement(draft: ImprovementDraft): Answer<{ readonly number: string; readonly message: string }>;
}

/** The flagged categories of a month: that of the report that is open, else the month before. */
export interface ImprovementChoice {
  readonly language: Language;
  /** yyyy-MM */
  readonly month: string;
  readonly flagged: readonly FlaggedCategory[];
  /** The category of the selected row of the report; blank when none is. */
  readonly selected: string;
  /** Names that actions can be given to. */
  readonly people: readonly string[];
}

export interface FlaggedCategory {
  readonly category: string;
  /** "51 · 33.6%" */
  readonly volume: string;
  /** Numbers of its tickets, separated by commas. */
  readonly tickets: string;
  /** Number of the improvement that is there already; blank when none is. */
  readonly improvement: string;
}

/** An improvement as typed. `token` is made once per form: sent again it saves nothing twice. Days are yyyy-MM-dd or blank. */
export interface ImprovementDraft {
  readonly token: string;
  readonly month: string;
  readonly category: string;
  /** Five, blank ones included. */
  readonly whys: readonly string[];
  readonly rootCause: string;
  readonly shortAction: string;
  readonly shortOwner: string;
  readonly shortDue: string;
  readonly longAction: string;
  readonly longOwner: string;
  readonly longDue: string;
  readonly acceptance: string;
  readonly tickets: string;
}
