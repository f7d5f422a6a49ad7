import { type Article, articleChange } from '../../domain/knowledge/article';
import { cellLimit } from '../../domain/record/cellText';
import type { TicketChange } from '../../domain/record/ticket';
import { Refused } from '../refused';
import { type Acting, type Deed, revisedWith } from './deed';

/** The solution with the steps of an article: below what stands there already, and not twice. */
function withSteps(solution: string, { steps }: Article): string {
  if (solution === '' || solution.includes(steps)) return solution === '' ? steps : solution;
  return `${solution}\n${steps}`;
}

/**
 * Puts the steps of a published article into the ticket's solution and counts the use, once a ticket (D10).
 * @throws Refused "articleMissing", "articleUnpublished" or "articleTooLong"
 */
export function applyArticle(acting: Acting, knowledgeNo: string): Deed {
  const { ticket, now, words } = acting;
  const found = acting.articles().find(({ article }) => article.knowledgeNo === knowledgeNo);
  if (found === undefined) throw new Refused('articleMissing', [], knowledgeNo);
  const { article } = found;
  if (article.state !== 'published') throw new Refused('articleUnpublished', [], knowledgeNo);
  const solution = withSteps(ticket.solution ?? '', article);
  if (solution.length > cellLimit) throw new Refused('articleTooLong');
  const isCounted = ticket.knowledgeNo === knowledgeNo;
  const filled: TicketChange = { ...(solution === '' ? {} : { solution }), knowledgeNo };
  return {
    change: revisedWith(acting, filled, ['solution', 'knowledgeNo']),
    log: isCounted ? [] : [{ step: words.knowledge, note: words.articleUsed(knowledgeNo, article.title) }],
    articleChanges: isCounted ? [] : [articleChange(found, { uses: article.uses + 1, lastUsedAt: now })],
  };
}
