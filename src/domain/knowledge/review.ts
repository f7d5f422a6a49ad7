import type { Moment } from '../record/ticket';
import { dayMillis } from '../time/local';
import { type Article, type ArticleRow, isExpired } from './article';

/** What the weekly list of knowledge is made of (D10, D15). */
export interface KnowledgeReview {
  /** Published, but past its last day or not updated for long; the longest first. */
  readonly stale: readonly ArticleRow[];
  /** Published for as long, and not used since. */
  readonly unused: readonly ArticleRow[];
  /** Published, answered about often enough, and said to help most often. */
  readonly mostHelpful: readonly ArticleRow[];
  /** Waiting for their approval. */
  readonly waiting: readonly ArticleRow[];
}

export interface ReviewLimits {
  /** Days without an update after which an article is stale. */
  readonly staleDays: number;
  /** Days without a use after which it is unused. */
  readonly unusedDays: number;
  /** Answers that an article needs to be among the most helpful. */
  readonly answers: number;
  /** Per cent of them that must be exceeded by those that say it helped. */
  readonly helpedPercent: number;
}

/** Share of answers that say it helped, 0 to 1; undefined without an answer. */
export function helpedRate({ helped, notHelped }: Pick<Article, 'helped' | 'notHelped'>): number | undefined {
  return helped + notHelped === 0 ? undefined : helped / (helped + notHelped);
}

/** The articles that the team should look at this week. */
export function knowledgeReview(
  rows: readonly ArticleRow[],
  now: Moment,
  { staleDays, unusedDays, answers, helpedPercent }: ReviewLimits,
): KnowledgeReview {
  const published = rows.filter(({ article }) => article.state === 'published');
  const isOlder = (moment: Moment | undefined, days: number): boolean =>
    moment !== undefined && now - moment >= days * dayMillis;
  const isStale = (article: Article): boolean => isExpired(article, now) || isOlder(article.updatedAt, staleDays);
  const lastTouch = ({ lastUsedAt, updatedAt }: Article): Moment | undefined => lastUsedAt ?? updatedAt;
  const since = ({ article }: ArticleRow): Moment => lastTouch(article) ?? 0;
  const rate = ({ article }: ArticleRow): number => helpedRate(article) ?? 0;
  return {
    stale: published
      .filter(({ article }) => isStale(article))
      .sort((a, b) => (a.article.updatedAt ?? 0) - (b.article.updatedAt ?? 0)),
    unused: published
      .filter(({ article }) => isOlder(lastTouch(article), unusedDays))
      .sort((a, b) => since(a) - since(b)),
    mostHelpful: published
      .filter((row) => row.article.helped + row.article.notHelped >= answers && rate(row) * 100 > helpedPercent)
      .sort((a, b) => rate(b) - rate(a) || b.article.helped - a.article.helped),
    waiting: rows.filter(({ article }) => article.state === 'review'),
  };
}
