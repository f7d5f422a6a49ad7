import type { ArticleRow } from '../../domain/knowledge/article';
import { type Completion, completeArticles } from '../../domain/knowledge/completeArticles';
import { recallCounters } from '../counters';
import type { Desk, Library, Opened } from '../desk';
import { Refused } from '../refused';

/** Words for the log line about numbers given to rows that people typed. */
export interface CompletionWords {
  readonly step: string;
  numbered(first: string, last: string): string;
}

const completionOf = (desk: Desk, { articles }: Library, { settings }: Opened, known: number): Completion =>
  completeArticles(articles, known, desk.now, settings.people.length > 0);

/** Articles with their changes applied. */
function withChanges(articles: readonly ArticleRow[], { changes }: Completion): readonly ArticleRow[] {
  const byRow = new Map(changes.map(({ row, change }) => [row, change]));
  return articles.map(({ row, article }) => ({ row, article: { ...article, ...byRow.get(row) } }));
}

/**
 * Gives rows that people wrote by hand their number, state and date (D2, D10); costs nothing where there are none. While
 * others hold the desk they are left to the next look, under no number.
 */
export function completeLibrary(desk: Desk, opened: Opened, library: Library, words: CompletionWords): Library {
  if (completionOf(desk, library, opened, 0).changes.length === 0) return library;
  try {
    return desk.exclusively(() => {
      const remembered = recallCounters(desk);
      const read = desk.library(opened);
      const completion = completionOf(desk, read, opened, remembered.articleSerial);
      const given = completion.changes.flatMap(({ change }) => change.knowledgeNo ?? []);
      const [first] = given;
      const last = given[given.length - 1];
      const note = first === undefined || last === undefined ? '' : words.numbered(first, last);
      const line = { at: desk.now, number: '', step: words.step, operator: '', note, told: '' };
      desk.remember(remembered, { ...remembered, articleSerial: completion.serial });
      desk.commit(opened, { changes: [], log: note === '' ? [] : [line], articleChanges: completion.changes });
      desk.release();
      return { ...read, articles: withChanges(read.articles, completion) };
    });
  } catch (error) {
    if (error instanceof Refused && error.code === 'busy') return library;
    throw error;
  }
}
