import { type Article, isExpired } from '../domain/knowledge/article';
import { helpedRate, type KnowledgeReview } from '../domain/knowledge/review';
import type { Language } from '../domain/record/lists';
import type { Moment } from '../domain/record/ticket';
import { dateText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import { wordsOf } from '../words/words';

/** Why an article is in a section of the weekly list (D10). */
export function articleReason(
  section: keyof KnowledgeReview,
  article: Article,
  { language, zone, now }: { readonly language: Language; readonly zone: Zone; readonly now: Moment },
): string {
  const words = wordsOf(language).knowledge.review;
  const { validUntil, updatedAt, lastUsedAt, helped, notHelped } = article;
  if (section === 'mostHelpful') return words.helped(helpedRate(article) ?? 0, helped + notHelped);
  if (section === 'unused') {
    return lastUsedAt === undefined ? words.neverUsed : words.lastUsedAt(dateText(lastUsedAt, zone));
  }
  // A last day to come is not why an article is stale.
  if (section === 'stale' && validUntil !== undefined && isExpired(article, now)) {
    return words.validUntil(dateText(validUntil, zone));
  }
  return updatedAt === undefined ? '' : words.updatedAt(dateText(updatedAt, zone));
}
