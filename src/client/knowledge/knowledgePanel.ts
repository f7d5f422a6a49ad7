import type { ArticleDecision, WaitingArticle } from '../../api';
import { call } from '../call';
import { button, element } from '../element';
import { outcomeOf } from '../outcome';
import { ScriptBox } from '../scripts/scriptBox';
import type { Voice } from '../sidebar/voice';
import { type StatusLine, statusLine } from '../status';
import type { Words } from '../words';
import { articleList } from './articleList';
import type { Library } from './library';

const shownAtMost = 10;
const shownUnasked = 6;
const typingMilliseconds = 150;

/** What everybody would read of somebody's contact, beside the decision. */
const contactsToCheck = ({ contacts = [] }: WaitingArticle, { knowledge }: Words): readonly HTMLElement[] =>
  contacts.length === 0
    ? []
    : [
        element(
          'p',
          { class: 'notice warning', role: 'note' },
          knowledge.contactsInIt(contacts.join(knowledge.contactSeparator)),
        ),
      ];

/** The tab with everything the team knows: search, what waits for approval, what to say. */
export class KnowledgePanel {
  readonly element = element('div', { class: 'knowledge' });
  private readonly results = element('div');
  private readonly approvals = element('div');
  private status: StatusLine;
  private box: HTMLInputElement;
  private timer = 0;
  private isBuilt = false;
  /** What waits for approval as it stands in the page, and in which words. */
  private shownWaiting = '';

  constructor(
    private readonly voice: Voice,
    private readonly library: Library,
  ) {
    this.status = statusLine(voice.words.seconds);
    this.box = element('input');
    voice.follow((words) => this.isBuilt && this.build(words));
    library.follow(() => this.render());
  }

  /** Reads articles and scripts if they were never read. */
  shown(): void {
    if (!this.isBuilt) this.build(this.voice.words);
    void this.read();
  }

  private async read(): Promise<void> {
    const { words } = this.voice;
    if (!this.library.isReady) this.status.working(words.knowledge.searching);
    const failure = await this.library.read();
    if (failure === null) return this.render();
    const again = button('quiet', words.again, () => void this.read());
    this.status.failed(failure.lost ? words.knowledge.notRead : failure.message, failure.detail, again);
  }

  private build(words: Words): void {
    this.isBuilt = true;
    const { search } = words.knowledge;
    const asked = this.box.value;
    this.status = statusLine(words.seconds);
    this.box = element('input', { type: 'search', 'aria-label': search, placeholder: search });
    this.box.autocomplete = 'off';
    this.box.value = asked;
    this.box.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.render(), typingMilliseconds);
    });
    const form = element('form', { class: 'search', role: 'search' }, this.box);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.render();
    });
    const scripts = new ScriptBox(this.library, words, { isWhole: true, values: () => ({}) });
    this.element.replaceChildren(form, this.status.element, this.results, this.approvals, scripts.element);
    this.render();
  }

  private render(): void {
    const { words } = this.voice;
    if (!this.isBuilt || !this.library.isReady) return;
    this.status.clear();
    const question = this.box.value.trim();
    const found = question === '' ? [] : this.library.find(question, shownAtMost);
    const note = (text: string): HTMLElement => element('p', { class: 'note' }, text);
    if (!this.library.hasArticles) this.results.replaceChildren(note(words.knowledge.empty));
    else if (question === '') this.results.replaceChildren(this.unasked(words));
    else if (found.length === 0) this.results.replaceChildren(note(words.knowledge.nothing));
    else this.results.replaceChildren(articleList(found, this.library, words, null));
    this.renderWaiting(words);
  }

  /** Before anything is searched for: how to search, and what others use most. */
  private unasked(words: Words): HTMLElement {
    const { knowledge } = words;
    const used = this.library.mostUsed(shownUnasked);
    return element(
      'section',
      {},
      element('p', { class: 'note' }, knowledge.hint),
      element('h2', {}, knowledge.mostUsed),
      articleList(used, this.library, words, null),
    );
  }

  /** Built anew only with another list: an approval that somebody has open stays open while he searches. */
  private renderWaiting(words: Words): void {
    const { waiting } = this.library;
    const shown = JSON.stringify([words.knowledge.approve, waiting]);
    if (shown === this.shownWaiting) return;
    this.shownWaiting = shown;
    this.approvals.replaceChildren(
      ...(waiting.length === 0
        ? []
        : [
            element(
              'section',
              {},
              element('h2', {}, words.knowledge.waiting(waiting.length)),
              element('ul', { class: 'articles' }, ...waiting.map((article) => this.waitingLine(article, words))),
            ),
          ]),
    );
  }

  private waitingLine(article: WaitingArticle, words: Words): HTMLElement {
    const { knowledge } = words;
    const status = statusLine(words.seconds);
    const decide = (state: ArticleDecision) => () => void this.decide(article.knowledgeNo, state, status, words);
    const from = article.fromTicket === '' ? '' : knowledge.fromTicket(article.fromTicket);
    const about = [article.knowledgeNo, from].filter((part) => part !== '').join(words.factSeparator);
    return element(
      'li',
      { 'data-knowledge': article.knowledgeNo },
      element(
        'details',
        { class: 'more' },
        element('summary', {}, element('span', { class: 'title' }, article.title)),
        element(
          'div',
          { class: 'article' },
          element('p', { class: 'note' }, about),
          element('p', { class: 'words' }, article.symptoms),
          element('p', { class: 'words' }, article.steps),
          ...contactsToCheck(article, words),
          element(
            'div',
            { class: 'choices' },
            button('primary', knowledge.approve, decide('published')),
            button('secondary', knowledge.giveBack, decide('draft')),
          ),
          status.element,
        ),
      ),
    );
  }

  private async decide(knowledgeNo: string, state: ArticleDecision, status: StatusLine, words: Words): Promise<void> {
    status.working(words.knowledge.deciding);
    const outcome = await outcomeOf(call('decideArticle', knowledgeNo, state));
    if (!outcome.ok) {
      status.failed(outcome.lost ? words.knowledge.lost : outcome.message, outcome.detail);
      return;
    }
    const failure = await this.library.readAgain();
    if (failure === null) this.status.said(outcome.value.message);
  }
}
