import type { OptionKey } from '../record/lists';
import type { Moment } from '../record/ticket';
import { dayMillis } from '../time/local';

export type ArticleState = OptionKey<'articleState'>;

/** What the team knows about a problem (D10). */
export interface Article {
  /** K and a serial, K0001; blank until the desk has numbered a row that people typed. */
  readonly knowledgeNo: string;
  readonly title: string;
  readonly category: string;
  readonly tags: string;
  readonly symptoms: string;
  readonly steps: string;
  /** Last day on which it holds, at its beginning. */
  readonly validUntil?: Moment | undefined;
  readonly owner: string;
  readonly state?: ArticleState | undefined;
  /** Name of whoever approved it; blank before. */
  readonly approvedBy: string;
  readonly uses: number;
  readonly helped: number;
  readonly notHelped: number;
  /** Share of answers that say it helped, 0 to 1. */
  readonly helpedRate?: number | undefined;
  readonly lastUsedAt?: Moment | undefined;
  readonly updatedAt?: Moment | undefined;
  /** Number of the ticket whose solution it was. */
  readonly fromTicket: string;
}

/** Whether its last day is over. */
export const isExpired = ({ validUntil }: Pick<Article, 'validUntil'>, now: Moment): boolean =>
  validUntil !== undefined && now >= validUntil + dayMillis;

/** An article where it stood when read; `row` is zero-based, the header being row 0. */
export interface ArticleRow {
  readonly row: number;
  readonly article: Article;
}

/** New cells for an article that was read at `row` under this number and title. */
export interface ArticleChange {
  readonly row: number;
  readonly knowledgeNo: string;
  readonly title: string;
  readonly change: Partial<Article>;
}

/** Changes for an article as it was read. */
export const articleChange = ({ row, article }: ArticleRow, change: Partial<Article>): ArticleChange => ({
  row,
  knowledgeNo: article.knowledgeNo,
  title: article.title,
  change,
});
