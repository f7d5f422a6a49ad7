import type { Figure, NumberKey, PartKey } from '../../domain/digest/part';
import type { Language } from '../../domain/record/lists';
import { en } from './en';
import { zh } from './zh';

/** What the digests say (D15). */
export interface DigestWords {
  readonly subject: (date: string, overdue: number, dueToday: number, unassigned: number) => string;
  readonly subjectOwn: (date: string, overdue: number, dueToday: number) => string;
  /** Ends a subject where actions of improvements are overdue. */
  readonly subjectActions: (actions: number) => string;
  readonly subjectWeekly: (from: string, to: string) => string;
  readonly title: (date: string) => string;
  readonly titleOwn: (date: string, name: string) => string;
  readonly titleWeekly: (from: string, to: string) => string;
  readonly ownQueue: string;
  readonly yesterday: string;
  /** Over a weekend or holidays: from that day on, yyyy-MM-dd. */
  readonly sinceDay: (from: string) => string;
  readonly week: string;
  /** Of a weekly digest that reaches back over weeks of holidays, yyyy-MM-dd. */
  readonly weeks: (from: string, to: string) => string;
  readonly numbers: Readonly<Record<NumberKey, string>>;
  readonly part: Readonly<Record<PartKey, string>>;
  readonly figure: (figure: Figure) => string;
  readonly clear: (titles: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly open: string;
  readonly why: string;
}

const words: Readonly<Record<Language, DigestWords>> = { zh, en };

export const digestWords = (language: Language): DigestWords => words[language];
