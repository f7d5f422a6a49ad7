import type { Article, ArticleRow } from '../domain/knowledge/article';
import { helpedRate, type KnowledgeReview } from '../domain/knowledge/review';
import type { Language } from '../domain/record/lists';
import { dateText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import { wordsOf } from '../words/words';

/** A part of the weekly list of knowledge: its heading and a line for each article. */
export interface KnowledgeSection {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

const linesShown = 8;
const sections = ['waiting', 'stale', 'unused', 'mostHelpful'] as const;

/** Why an article is in the section. */
export function articleReason(
  section: keyof KnowledgeReview,
  article: Article,
  language: Language,
  zone: Zone,
): string {
  const words = wordsOf(language).knowledge.review;
  const { validUntil, updatedAt, lastUsedAt, helped, notHelped } = article;
  if (section === 'mostHelpful') return words.helped(helpedRate(article) ?? 0, helped + notHelped);
  if (section === 'unused') {
    return lastUsedAt === undefined ? words.neverUsed : words.lastUsedAt(dateText(lastUsedAt, zone));
  }
  if (section === 'stale' && validUntil !== undefined) return words.validUntil(dateText(validUntil, zone));
  return updatedAt === undefined ? '' : words.updatedAt(dateText(updatedAt, zone));
}

/** The weekly list in words (D10, D15): what waits for approval, is stale, unused, most helpful. Plain text. */
export function knowledgeSections(
  review: KnowledgeReview,
  language: Language,
  zone: Zone,
): readonly KnowledgeSection[] {
  const words = wordsOf(language).knowledge.review;
  return sections.map((section) => {
    const rows = review[section];
    const line = ({ article }: ArticleRow): string =>
      [article.knowledgeNo, article.title, article.owner, articleReason(section, article, language, zone)]
        .filter((part) => part !== '')
        .join(' · ');
    return {
      title: words.section[section],
      lines: rows.slice(0, linesShown).map(line),
      more: Math.max(0, rows.length - linesShown),
    };
  });
}
