import type { Article, TicketView } from '../../api';
import { element } from '../element';
import { articleList } from '../knowledge/articleList';
import type { Library } from '../knowledge/library';
import { rating } from '../knowledge/rating';
import { type StatusLine, statusLine } from '../status';
import type { Words } from '../words';
import type { Performer } from './performer';
import { articlePlan } from './plans';

const shownAtMost = 5;

const factOf = (view: TicketView, key: string): string => view.facts.find((fact) => fact.key === key)?.text ?? '';

/**
 * Knowledge beside a ticket (D10): folded until asked for, then what answers its phenomenon, or what is searched for; one
 * tap puts the steps into the solution.
 */
export function ticketKnowledge(performer: Performer, library: Library, status: StatusLine): HTMLElement {
  const { view, words } = performer;
  const used = factOf(view, 'knowledgeNo');
  return element(
    'div',
    { class: 'ticket-knowledge' },
    ...(used === ''
      ? []
      : [element('div', { class: 'used' }, element('span', {}, used), rating(used, library, words))]),
    finder(performer, library, status),
  );
}

function finder(performer: Performer, library: Library, status: StatusLine): HTMLElement {
  const { view, words } = performer;
  const { knowledge } = words;
  const own = statusLine(words.seconds);
  const box = element('input', { type: 'search', 'aria-label': knowledge.search, placeholder: knowledge.search });
  box.autocomplete = 'off';
  const results = element('div');
  const render = (): void => {
    if (!library.isReady) return;
    const typed = box.value.trim();
    const found = library.find(typed === '' ? factOf(view, 'phenomenon') : typed, shownAtMost);
    const emptiness = library.hasArticles ? knowledge.nothing : knowledge.empty;
    results.replaceChildren(
      found.length === 0
        ? element('p', { class: 'note' }, emptiness)
        : articleList(found, library, words, takingOf(performer, status)),
    );
  };
  box.addEventListener('input', render);
  const made = element(
    'details',
    { class: 'more' },
    element('summary', {}, knowledge.related),
    element('div', { class: 'finder' }, box, own.element, results),
  );
  made.addEventListener('toggle', () => {
    if (made.open) void read(library, own, words, render);
  });
  return made;
}

/** Nothing may be put into a closed ticket: then articles are only looked at. */
function takingOf(performer: Performer, status: StatusLine) {
  const { view, words } = performer;
  if (!view.actions.includes('useArticle')) return null;
  return {
    label: words.knowledge.useInTicket,
    short: words.knowledge.fillIn,
    use: (article: Article) => void performer.performAtOnce(articlePlan(article, performer), status),
  };
}

async function read(library: Library, status: StatusLine, words: Words, render: () => void): Promise<void> {
  if (!library.isReady) status.working(words.knowledge.searching);
  const failure = await library.read();
  status.clear();
  if (failure === null) render();
  else status.failed(failure.lost ? words.knowledge.notRead : failure.message, failure.detail);
}
