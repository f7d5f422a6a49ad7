import type { Api, Article as SentArticle, WaitingArticle } from '../api';
import { decideArticle as decide } from '../app/knowledge/decideArticle';
import { noteArticle as note } from '../app/knowledge/noteArticle';
import { openLibrary } from '../app/knowledge/openLibrary';
import { type Article, type ArticleRow, isExpired } from '../domain/knowledge/article';
import { contactsInArticle } from '../domain/knowledge/articleContacts';
import { shortenedArticles, versionOf } from '../domain/knowledge/sent';
import { wordsOf } from '../words/words';
import { deskLanguage } from './language';
import { text } from './received/received';
import { articleDecision, articleNote } from './received/receivedArticle';
import { answer } from './spoken/speak';

const figuresOf = ({ uses, helped, notHelped }: Article) => [uses, helped, notHelped] as const;

const isTouched = ({ article }: ArticleRow): boolean => article.uses + article.helped + article.notHelped > 0;

function waitingArticle({ article }: ArticleRow): WaitingArticle {
  const { knowledgeNo, title, symptoms, steps, fromTicket } = article;
  const contacts = contactsInArticle(article);
  return { knowledgeNo, title, symptoms, steps, fromTicket, ...(contacts.length > 0 && { contacts }) };
}

/** Page: articles to search and scripts to show. Three calls; the page asks once, not with every letter. */
export const openKnowledge: Api['openKnowledge'] = (received) =>
  answer('openKnowledge', (desk) => {
    const version = text(received);
    const seen = openLibrary(desk, ({ language }) => wordsOf(language).knowledge.completion);
    const { now } = desk;
    const { opened, actor, waiting, scripts } = seen;
    const published = seen.articles.filter(({ article }) => article.state === 'published' && !isExpired(article, now));
    const articles: readonly SentArticle[] = shortenedArticles(published.map(({ article }) => article));
    const current = versionOf(articles);
    return {
      language: opened.settings.language,
      version: current,
      articles: current === version ? null : articles,
      figures: Object.fromEntries(
        published.filter(isTouched).map(({ article }) => [article.knowledgeNo, figuresOf(article)]),
      ),
      waiting: waiting.map(waitingArticle),
      scripts,
      agent: actor.name,
    };
  });

/** Page: counts a use of an article or an answer to whether it helped. The same token counts once. */
export const noteArticle: Api['noteArticle'] = (received) =>
  answer('noteArticle', (desk) => {
    const { article } = note(desk, articleNote(received));
    return { knowledgeNo: article.knowledgeNo, figures: figuresOf(article), steps: article.steps };
  });

/** Page: approves an article, gives it back or retires it. */
export const decideArticle: Api['decideArticle'] = (received, decision) =>
  answer('decideArticle', (desk) => {
    const state = articleDecision(decision);
    const { decided, completion } = wordsOf(deskLanguage()).knowledge;
    const { article } = decide(desk, text(received), state, () => ({
      step: completion.step,
      decided: ({ knowledgeNo, title }) => decided[state](knowledgeNo, title),
    }));
    return { message: decided[state](article.knowledgeNo, article.title) };
  });
