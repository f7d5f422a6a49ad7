import type { Article } from '../../domain/knowledge/article';
import { withoutContactsOfPeople } from '../../domain/knowledge/articleContacts';
import type { ArticleText } from '../../domain/knowledge/articleDraft';
import { highestSerial, knowledgeNoOf } from '../../domain/knowledge/knowledgeNo';
import { Refused } from '../refused';
import { type Acting, type Deed, revisedWith } from './deed';

export type DraftedArticle = ArticleText;

/**
 * Makes an article of a solved ticket (D10): it waits for the supervisor's approval, and the ticket names it. What is
 * typed into it is masked as `withoutContactsOfPeople` does.
 * @throws Refused "articleBlank" without a title or steps
 */
export function draftArticle(acting: Acting, drafted: DraftedArticle): Deed {
  const { number, now, actor, words } = acting;
  const text = withoutContactsOfPeople(drafted, acting.ticket.contact);
  if (text.title === '' || text.steps === '') throw new Refused('articleBlank');
  const numbers = acting.articles().map(({ article }) => article.knowledgeNo);
  const knowledgeNo = knowledgeNoOf(highestSerial(acting.articleSerial, numbers) + 1);
  const article: Article = {
    title: text.title,
    category: text.category,
    tags: text.tags,
    symptoms: text.symptoms,
    steps: text.steps,
    knowledgeNo,
    owner: actor.name,
    state: 'review',
    approvedBy: '',
    uses: 0,
    helped: 0,
    notHelped: 0,
    updatedAt: now,
    fromTicket: number,
  };
  return {
    change: revisedWith(acting, { knowledgeNo }, ['knowledgeNo']),
    log: [{ step: words.knowledge, note: words.articleDrafted(knowledgeNo, text.title) }],
    newArticles: [article],
  };
}
