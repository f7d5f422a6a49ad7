import type { Article } from '../../api';
import { call } from '../call';
import { copyButton } from '../copy';
import { button, element } from '../element';
import { outcomeOf } from '../outcome';
import { newToken } from '../token';
import type { Words } from '../words';
import type { Library } from './library';
import { rating } from './rating';

/** What may be done with an article where it is listed: by one tap beside its title, and once more below its steps. */
export interface ArticleUse {
  readonly label: string;
  /** The label where there is room for two characters only. */
  readonly short: string;
  /** Told once pressed; `steps` as they are known to the page. */
  use(article: Article): void;
}

/** Articles as folded lines; unfolded, each shows its steps. With a use each title keeps to one line, beside its button. */
export function articleList(
  articles: readonly Article[],
  library: Library,
  words: Words,
  use: ArticleUse | null,
): HTMLElement {
  return element(
    'ul',
    { class: use === null ? 'articles' : 'articles usable' },
    ...articles.map((article) => articleLine(article, library, words, use)),
  );
}

/** One line of such a list. */
export function articleLine(article: Article, library: Library, words: Words, use: ArticleUse | null): HTMLElement {
  const folded = line(article, library, words, use);
  const beside = use === null ? [] : [besideTitle(article, use)];
  return element('li', { 'data-knowledge': article.knowledgeNo }, folded, ...beside);
}

function besideTitle(article: Article, use: ArticleUse): HTMLButtonElement {
  const made = button('secondary use', use.short, () => use.use(article));
  made.title = use.label;
  made.setAttribute('aria-label', `${use.short} · ${article.title}`);
  return made;
}

function line(article: Article, library: Library, words: Words, use: ArticleUse | null): HTMLElement {
  const body = element('div', { class: 'article' });
  const made = element(
    'details',
    { class: 'more' },
    element('summary', {}, element('span', { class: 'title', title: article.title }, article.title)),
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
