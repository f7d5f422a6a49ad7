import type { Moment } from '../record/ticket';
import { type Article, type ArticleChange, type ArticleRow, articleChange } from './article';
import { highestSerial, isKnowledgeNo, knowledgeNoOf } from './knowledgeNo';

/** What the desk owes rows that people typed, pasted or copied into the sheet of articles. */
export interface Completion {
  readonly changes: readonly ArticleChange[];
  /** The last serial given. */
  readonly serial: number;
  /** Articles that say they are published but that nobody approved. */
  readonly unapproved: readonly ArticleRow[];
}

const isWritten = ({ title, steps, symptoms }: Article): boolean => title + steps + symptoms !== '';

/**
 * Gives each row that holds an article its number, state and date (D2, D10): a number is never given twice, a copied
 * row gets its own, and what nobody approved waits for its approval.
 * @param needsApproval false while the people sheet names nobody
 */
export function completeArticles(
  rows: readonly ArticleRow[],
  known: number,
  now: Moment,
  needsApproval: boolean,
): Completion {
  let serial = highestSerial(
    known,
    rows.map(({ article }) => article.knowledgeNo),
  );
  const taken = new Set<string>();
  const changes: ArticleChange[] = [];
  const unapproved: ArticleRow[] = [];
  for (const found of rows) {
    const { article } = found;
    if (!isWritten(article)) continue;
    const isOwn = isKnowledgeNo(article.knowledgeNo) && !taken.has(article.knowledgeNo);
    if (!isOwn) serial += 1;
    taken.add(isOwn ? article.knowledgeNo : knowledgeNoOf(serial));
    const isUnapproved = needsApproval && article.state === 'published' && article.approvedBy === '';
    if (isUnapproved) unapproved.push(found);
    const change: Partial<Article> = {
      ...(isOwn ? {} : { knowledgeNo: knowledgeNoOf(serial) }),
      ...(isOwn || article.uses === 0 ? {} : { uses: 0, helped: 0, notHelped: 0 }),
      ...(article.state === undefined ? { state: 'draft' } : {}),
      ...(isUnapproved ? { state: 'review' } : {}),
      ...(article.updatedAt === undefined ? { updatedAt: now } : {}),
    };
    if (Object.keys(change).length > 0) changes.push(articleChange(found, change));
  }
  return { changes, serial, unapproved };
}
