import type { References } from '../customer/referenceNumber';
import type { OverdueAction } from '../improvement/improvement';
import type { Article } from '../knowledge/article';
import type { KnowledgeReview } from '../knowledge/review';
import type { Moment, Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import type { Task } from '../tasks/task';
import type { Zone } from '../time/zone';
import type { LoggedCourse } from './firstMiss';

/** A ticket where it stood when read; `row` is zero-based. */
export interface DigestTicket {
  readonly row: number;
  readonly ticket: Ticket;
}

/** All that digests are made of, read once. */
export interface Frame {
  readonly tickets: readonly DigestTicket[];
  readonly tasks: readonly { readonly row: number; readonly task: Task }[];
  /** Actions of improvements whose day has passed, and the row of each (D14). */
  readonly actions: readonly { readonly row: number; readonly overdue: OverdueAction }[];
  /** Articles to look at; none where no digest of the run asks for them. */
  readonly knowledge: KnowledgeReview;
  /** How often each ticket, by its number, was transferred; empty where no digest of the run asks for it. */
  readonly transfers: ReadonlyMap<string, number>;
  /** What the log tells of tickets that missed a deadline, by their number. */
  readonly courses: ReadonlyMap<string, LoggedCourse>;
  readonly now: Moment;
  /** The span that "yesterday" or "the week" means: from `since` up to, without, `until`. */
  readonly since: Moment;
  readonly until: Moment;
  readonly settings: Settings;
  readonly zone: Zone;
}

/** A line of a digest: a ticket, a task, a person. */
export interface Item {
  /** What it is about: a ticket's or task's number, a person's name. */
  readonly title: string;
  /** The row to jump to, zero-based, and its sheet. */
  readonly place?: { readonly sheet: 'tickets' | 'tasks' | 'improvements' | 'articles'; readonly row: number };
  readonly dueAt?: Moment | undefined;
  /** It is due on the day of `dueAt`. */
  readonly isWholeDay?: true;
  readonly urgency?: string | undefined;
  readonly owner?: string | undefined;
  /** What the customer reported, or what is asked: text of people, never trusted. */
  readonly text?: string | undefined;
  /** The ticket's own numbers, which its text may show. */
  readonly own?: References;
  readonly figure?: Figure;
  /** The article it is about, of which the mail says why it is listed. */
  readonly article?: Article;
}

/** A number that puts an item into its list; words are given to it by the mail. */
export interface Figure {
  readonly kind: 'times' | 'minutes' | 'score' | 'scores' | 'days';
  readonly value: number;
  /** Of how many, for an average. */
  readonly of?: number;
}

export type PartKey =
  | 'overdue'
  | 'dueToday'
  | 'unassigned'
  | 'waitingForUpdate'
  | 'updatesToday'
  | 'callBacks'
  | 'lowScores'
  | 'incomplete'
  | 'tasks'
  | 'lateTasks'
  | 'actions'
  | 'transferred'
  | 'reopened'
  | 'serviceErrors'
  | 'stale'
  | 'fastest'
  | 'bestScores'
  | ArticlePartKey;

/** Lists of articles, by what the weekly review calls them. */
export type ArticlePartKey = 'articlesWaiting' | 'articlesStale' | 'articlesUnused' | 'articlesHelpful';

export type NumberKey = 'received' | 'responded' | 'closed' | 'breached' | 'open';

/** Who reads a part: managers in the morning, each person of their own queue, the weekly review meeting. */
export type Audience = 'managers' | 'person' | 'weekly';

/** A list of a digest, declared once: add an entry to `parts` and its words, and it is in the mails. */
export interface Part {
  readonly key: PartKey;
  readonly audiences: readonly Audience[];
  readonly tone: 'alarm' | 'attention' | 'plain' | 'praise';
  /** The most pressing first. */
  items(frame: Frame): readonly Item[];
}

/** A part as it stands in one mail. */
export interface FilledPart extends Pick<Part, 'key' | 'tone'> {
  readonly items: readonly Item[];
}
