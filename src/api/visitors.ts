import type { Language, Status } from '../domain/record/lists';

/** A sentence in both languages, as a customer may change the page's. */
export type Spoken = Readonly<Record<Language, string>>;

/**
 * What customers may call through google.script.run from the pages of the web app, without being known to anybody. Each
 * function rests on what the customer holds, a signed link or the contact, and tells nothing else.
 */
export interface VisitorApi {
  answerSurvey(answer: SurveyAnswer): Visit<SurveyView>;
  askStatus(question: StatusQuestion): Visit<StatusView>;
  sendRequest(request: PublicRequest): Visit<RequestReceipt>;
}

/** Why a customer's wish was not done; the page has the words. */
export type VisitRefusal =
  /** Nothing was done and the same may be sent again. */
  | 'busy'
  | 'malformed'
  | 'notReady'
  /** A link that was not signed here. */
  | 'badLink'
  /** No ticket any more under the link: archived or deleted. */
  | 'gone'
  | 'expired'
  | 'working'
  /** A link of an earlier cycle of a ticket that was reopened and resolved again. */
  | 'earlier'
  /** No more corrections of an answer are taken. */
  | 'often'
  | 'ownRating'
  | 'wrong'
  | 'limited'
  | 'off'
  | 'tooFast'
  | 'stale'
  | 'fields';

export type Visit<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly reason: VisitRefusal;
      /** Entries of a public request that are missing or wrong. */
      readonly fields?: readonly RequestField[];
    };

/** A link with what the customer thinks. */
export interface SurveyAnswer {
  readonly link: string;
  /** 1 to 5. */
  readonly score: number;
  readonly comment: string;
}

export interface SurveyView {
  readonly number: string;
  /** The answer so far; null before the first. */
  readonly score: number | null;
  readonly comment: string;
  /** The day until which it can be corrected; blank while the ticket is not closed. */
  readonly until: string;
  /** Whether the customer was dissatisfied and the team works on the ticket again. */
  readonly isReopened: boolean;
  /** Hours within which a supervisor steps in after a low score. */
  readonly lowScoreHours: number;
}

export interface StatusQuestion {
  readonly number: string;
  readonly lastFour: string;
}

export interface StatusView {
  readonly number: string;
  readonly status: Status;
  /** The last thing that the customer was told, null when nothing was yet; the note is blank where it was for the team. */
  readonly progress: { readonly at: string; readonly note: string } | null;
  /** When the customer hears from the team next; null when nothing is promised. */
  readonly nextAt: Spoken | null;
}

export type RequestField = 'name' | 'contact' | 'what' | 'orderNo';

export interface PublicRequest {
  readonly token: string;
  readonly name: string;
  readonly contact: string;
  readonly what: string;
  readonly orderNo: string;
  /** A field that people do not see and leave empty. */
  readonly topic: string;
  /** When the page was made, signed by the server. */
  readonly opened: string;
}

export interface RequestReceipt {
  readonly number: string;
  readonly promise: Spoken;
}

/** What a page of the web app begins with; the server writes it into the page. */
export type Opening = { readonly language: Language } & (
  | {
      readonly page: 'survey';
      readonly link: string;
      readonly survey: Visit<SurveyView>;
      /** The score that the link names, for its customer to confirm: programs that look at mails open links. 0 when none. */
      readonly chosen: number;
    }
  | {
      readonly page: 'status';
      /** The number that the link names; blank when it names none. */
      readonly number: string;
      /** Signed time for the public form; blank while the form is off. */
      readonly form: string;
    }
  | { readonly page: 'request'; readonly form: string }
  | { readonly page: 'closed'; readonly reason: VisitRefusal }
);
