import type { Article } from '../../api';
import { call } from '../call';
import { copyButton } from '../copy';
import { button, element } from '../element';
import { outcomeOf } from '../outcome';
import { newToken } from '../token';
import type { Words } from '../words';
import type { Library } from './library';
import { rating } from './rating';

/** What may be done with an article where it is listed. */
export interface ArticleUse {
  readonly label: string;
  /** Told once pressed; `steps` as they are known to the page. */
  use(article: Article): void;
}

/** Articles as folded lines; unfolded, each shows its steps and what may be done with it. */
export function articleList(
  articles: readonly Article[],
  library: Library,
  words: Words,
  use: ArticleUse | null,
): HTMLElement {
  return element(
    'ul',
    { class: 'articles' },
    ...articles.map((article) =>
      element('li', { 'data-knowledge': article.knowledgeNo }, line(article, library, words, use)),
    ),
  );
}

function line(article: Article, library: Library, words: Words, use: ArticleUse | null): HTMLElement {
  const body = element('div', { class: 'article' });
  const made = element(
    'details',
    { class: 'more' },
    element('summary', {}, element('span', { class: 'title' }, article.title)),
    body,
  );
  made.addEventListener('toggle', () => {
    if (made.open && body.childElementCount === 0) body.append(...parts(article, library, words, use));
  });
  return made;
}

function parts(article: Article, library: Library, words: Words, use: ArticleUse | null): readonly HTMLElement[] {
  const steps = element('p', { class: 'words' }, article.steps);
  return [
    element('p', { class: 'note' }, about(article, library, words)),
    steps,
    ...(article.isCut ? [wholeSteps(article, steps, words)] : []),
    element(
      'div',
      { class: 'choices' },
      ...(use === null ? [] : [button('secondary', use.label, () => use.use(article))]),
      copyButton(words, article.steps, words.knowledge.copySteps),
    ),
    rating(article.knowledgeNo, library, words),
  ];
}

/** Number, category and how it fared. */
function about({ knowledgeNo, category }: Article, library: Library, words: Words): string {
  const { knowledge } = words;
  const [uses, helped, notHelped] = library.figuresOf(knowledgeNo);
  const answers = helped + notHelped;
  return [
    knowledgeNo,
    category,
    uses === 0 ? '' : knowledge.used(uses),
    answers === 0 ? '' : knowledge.helped(Math.round((100 * helped) / answers)),
  ]
    .filter((part) => part !== '')
    .join(words.factSeparator);
}

/** Asks for the steps of which the end was left out; looking at them in full counts as a use. */
function wholeSteps({ knowledgeNo }: Article, steps: HTMLElement, words: Words): HTMLElement {
  const { knowledge } = words;
  const token = newToken();
  const made = button('quiet', knowledge.showAll, async () => {
    made.disabled = true;
    const outcome = await outcomeOf(call('noteArticle', { knowledgeNo, kind: 'used', token }));
    made.disabled = false;
    if (outcome.ok) {
      steps.textContent = outcome.value.steps;
      made.remove();
    } else {
      made.textContent = outcome.lost ? knowledge.lost : outcome.message;
    }
  });
  return made;
}
