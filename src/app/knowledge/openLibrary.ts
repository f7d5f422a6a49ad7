import { type Actor, actorOf, mayApprove } from '../../domain/flow/permissions';
import type { ArticleRow } from '../../domain/knowledge/article';
import type { Settings } from '../../domain/settings/settings';
import type { Desk, Library, Opened } from '../desk';
import { type CompletionWords, completeLibrary } from './completeLibrary';

/** Articles and scripts as somebody looks at them. */
export interface SeenLibrary extends Library {
  readonly opened: Opened;
  readonly actor: Actor;
  /** What the person may approve. */
  readonly waiting: readonly ArticleRow[];
}

/** Reads articles and scripts, completing rows that people typed (D10). Three calls where there are none. */
export function openLibrary(desk: Desk, words: (settings: Settings) => CompletionWords): SeenLibrary {
  const opened = desk.open(desk.recall(), []);
  const library = completeLibrary(desk, opened, desk.library(opened), words(opened.settings));
  const actor = actorOf(desk.user(), opened.settings);
  const waiting = library.articles.filter(({ article }) => article.state === 'review');
  return { ...library, opened, actor, waiting: mayApprove(actor) ? waiting : [] };
}
