import { actorOf, mayApprove } from '../../domain/flow/permissions';
import {
  type Article,
  type ArticleRow,
  type ArticleState,
  articleChange,
  isExpired,
} from '../../domain/knowledge/article';
import type { Settings } from '../../domain/settings/settings';
import type { Desk } from '../desk';
import { Refused } from '../refused';

/** What may become of an article. */
export type Decision = Exclude<ArticleState, 'review'>;

/** Words for the log line of a decision. */
export interface DecisionWords {
  readonly step: string;
  decided(article: Article, state: Decision): string;
}

/**
 * Approves an article, gives it back as a draft or retires it (D10). Decided again in the same way it changes nothing.
 * @throws Refused "mayNotApprove", "articleMissing", "articleBlank", "articleExpired", or "busy" when people moved it this moment
 */
export function decideArticle(
  desk: Desk,
  knowledgeNo: string,
  state: Decision,
  words: (settings: Settings) => DecisionWords,
): ArticleRow {
  const email = desk.user();
  return desk.exclusively(() => {
    const opened = desk.open(desk.recall(), []);
    const actor = actorOf(email, opened.settings);
    if (!mayApprove(actor)) throw new Refused('mayNotApprove');
    const found = desk.library(opened).articles.find(({ article }) => article.knowledgeNo === knowledgeNo);
    if (found === undefined) throw new Refused('articleMissing', [], knowledgeNo);
    const { article } = found;
    if (state === 'published' && (article.title === '' || article.steps === '')) throw new Refused('articleBlank');
    if (state === 'published' && isExpired(article, desk.now)) throw new Refused('articleExpired', [], knowledgeNo);
    if (article.state === state) return found;
    const approvedBy = state === 'published' ? actor.name : '';
    const change: Partial<Article> = { state, approvedBy, updatedAt: desk.now };
    const { step, decided } = words(opened.settings);
    const common = { at: desk.now, number: article.fromTicket, operator: actor.name, told: '' };
    desk.commit(opened, {
      changes: [],
      log: [{ ...common, step, note: decided(article, state) }],
      articleChanges: [articleChange(found, change)],
    });
    return { ...found, article: { ...article, ...change } };
  });
}
