import type { RatedVia } from '../../app/satisfaction/rating';
import type { CallbackResult } from '../../domain/satisfaction/callbackResult';
import type { SaidInLine } from './readLine';

/** Words about satisfaction (D8): log lines, tasks, mails and scripts. */
export interface SatisfactionWords {
  /** Step of the log lines of ratings and of their survey. */
  readonly step: string;
  readonly callback: string;
  readonly customer: string;
  /** Whether a line of the log, in whatever language, is what a customer answered by a link. */
  readonly isAnswer: (line: { readonly step: string; readonly operator: string }) => boolean;
  /** @param by account or person that it came through; blank when it was the customer alone */
  readonly rated: (label: string, score: number, comment: string, via: RatedVia, by: string) => string;
  readonly corrected: (before: string) => string;
  readonly surveySent: (to: string) => string;
  readonly reopenReason: (label: string, comment: string) => string;
  readonly typed: (before: string, after: string) => string;
  readonly pasted: (after: string) => string;
  /** A comment that people typed or pasted; `before` is absent where the edit does not tell. */
  readonly commentEntered: (before: string | undefined, after: string) => string;
  /** What the customer said was put back. */
  readonly restored: (label: string, comment: string) => string;
  readonly readLine: (note: string) => SaidInLine | undefined;
  /** A score that came with a new row from who owns it. */
  readonly clearedOfOwner: (label: string) => string;
  readonly typedByOwner: (owner: string) => string;
  readonly result: Readonly<Record<CallbackResult, string>>;
  readonly calledBack: (result: string, comment: string) => string;
  readonly byPhone: string;
  readonly task: (number: string, label: string, comment: string, hours: number, asksReopening: boolean) => string;
  /** The task of a low score that its customer has corrected upwards. */
  readonly taskCorrected: (number: string, label: string, comment: string) => string;
  readonly script: (ticket: { readonly name: string; readonly number: string; readonly solution: string }) => string;
  readonly message: (ticket: { readonly number: string; readonly link: string }) => string;
  readonly surveyMail: {
    readonly subject: (number: string) => string;
    readonly intro: (number: string) => string;
    readonly press: string;
    readonly outro: (days: number) => string;
  };
  readonly lowScoreMail: {
    readonly subject: (numbers: string, count: number) => string;
    readonly intro: (count: number, hours: number) => string;
    readonly until: (time: string) => string;
    readonly outro: string;
    /** Told to who stands in because nobody is there to be told as a supervisor. */
    readonly standIn: string;
    readonly openTasks: string;
  };
  readonly limited: (count: number) => string;
  readonly limitedForAll: (count: number) => string;
  readonly limitStep: string;
}
