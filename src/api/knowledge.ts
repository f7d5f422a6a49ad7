import type { Language, OptionKey } from '../domain/record/lists';
import type { Script } from '../domain/scripts/script';
import type { Answer } from './answer';

/** What the pages ask about articles and scripts (D10). */
export interface KnowledgeApi {
  /**
   * Everything that the page searches and shows by itself.
   * @param version of the articles that the page has already; blank when it has none
   */
  openKnowledge(version: string): Answer<Knowledge>;
  /** Counts that an article was used, or whether it helped. The same token counts once. */
  noteArticle(note: ArticleNote): Answer<NotedArticle>;
  /** Approves an article, gives it back or retires it. */
  decideArticle(knowledgeNo: string, state: ArticleDecision): Answer<{ readonly message: string }>;
}

/** A published article as the page searches it. */
export interface Article {
  readonly knowledgeNo: string;
  readonly title: string;
  readonly category: string;
  readonly tags: string;
  readonly symptoms: string;
  readonly steps: string;
  /** The end of symptoms or steps was left out to keep the answer small; `noteArticle` gives all steps. */
  readonly isCut: boolean;
}

/** How often an article was used and what came of it. */
export type ArticleFigures = readonly [uses: number, helped: number, notHelped: number];

/** An article that waits for its approval, with the whole of its text. */
export interface WaitingArticle {
  readonly knowledgeNo: string;
  readonly title: string;
  readonly symptoms: string;
  readonly steps: string;
  readonly fromTicket: string;
  /** What looks like a contact in it, masked; absent when nothing does. */
  readonly contacts?: readonly string[];
}

export interface Knowledge {
  readonly language: Language;
  /** Changes with any article's text. */
  readonly version: string;
  /** Null when the page has this version already. */
  readonly articles: readonly Article[] | null;
  /** By article number; those never used are left out. */
  readonly figures: Readonly<Record<string, ArticleFigures>>;
  /** What the person who asks may approve; empty for others. */
  readonly waiting: readonly WaitingArticle[];
  readonly scripts: readonly Script[];
  /** Name of the person who asks, to fill scripts; blank where Google does not tell. */
  readonly agent: string;
}

export interface ArticleNote {
  readonly knowledgeNo: string;
  readonly token: string;
  readonly kind: 'used' | 'unused' | 'helped' | 'notHelped';
}

export interface NotedArticle {
  readonly knowledgeNo: string;
  readonly figures: ArticleFigures;
  /** The whole of the steps. */
  readonly steps: string;
}

export type ArticleDecision = Exclude<OptionKey<'articleState'>, 'review'>;
