import type { Article } from '../../api';

/** Articles of a version, kept in the browser so that they need not be sent again. */
export interface Stored {
  readonly version: string;
  readonly articles: readonly Article[];
}

const storageKey = 'sheetdesk.knowledge';

const isArticle = (value: unknown): value is Article =>
  typeof value === 'object' && value !== null && 'knowledgeNo' in value && 'steps' in value && 'symptoms' in value;

/** What this browser has; null where it has none or the frame is refused storage. */
export function storedArticles(): Stored | null {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(storageKey) ?? 'null');
    if (typeof read !== 'object' || read === null || !('version' in read) || !('articles' in read)) return null;
    const { version, articles } = read;
    if (typeof version !== 'string' || !Array.isArray(articles) || !articles.every(isArticle)) return null;
    return { version, articles };
  } catch {
    return null;
  }
}

export function storeArticles(stored: Stored): void {
  try {
    window.localStorage.setItem(storageKey, JSON.stringify(stored));
  } catch {
    // A sandboxed frame is refused storage, a full one takes no more: then they are sent again.
  }
}
