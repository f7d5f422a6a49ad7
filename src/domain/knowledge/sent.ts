import type { Article } from './article';

/** What of an article goes to a page that searches by itself. */
export interface SentArticle {
  readonly knowledgeNo: string;
  readonly title: string;
  readonly category: string;
  readonly tags: string;
  readonly symptoms: string;
  readonly steps: string;
  readonly isCut: boolean;
}

/** Characters of all articles together that are sent: some 1.5 MB, which a page has within a second or two. */
const charactersSent = 600_000;
const shortest = 120;
const longest = 5000;
/** Symptoms are what articles are found by: they have the smaller, but the first share. */
const symptomsShare = 0.4;

/**
 * The articles as they are sent: the more there are, the less of each one's symptoms and steps, so that 2,000 of them
 * stay fast. Which were cut is told.
 */
export function shortenedArticles(articles: readonly Article[]): readonly SentArticle[] {
  const each = Math.min(longest, Math.max(shortest, Math.floor(charactersSent / Math.max(1, articles.length))));
  const ofSymptoms = Math.floor(each * symptomsShare);
  const ofSteps = each - ofSymptoms;
  return articles.map(({ knowledgeNo, title, category, tags, symptoms, steps }) => ({
    knowledgeNo,
    title,
    category,
    tags,
    symptoms: symptoms.slice(0, ofSymptoms),
    steps: steps.slice(0, ofSteps),
    isCut: symptoms.length > ofSymptoms || steps.length > ofSteps,
  }));
}

/** A short text that differs whenever what is sent differs (FNV-1a over its characters, twice). */
export function versionOf(articles: readonly SentArticle[]): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (const article of articles) {
    for (const text of Object.values(article)) {
      const whole = `${text}\u0000`;
      for (let at = 0; at < whole.length; at += 1) {
        first = Math.imul(first ^ whole.charCodeAt(at), 0x01000193);
        second = Math.imul(second ^ whole.charCodeAt(at), 0x85ebca6b);
      }
    }
  }
  return [articles.length, first >>> 0, second >>> 0].map((part) => part.toString(36)).join('-');
}
