import type { Article } from '../../api';
import { element } from '../element';
import type { Words } from '../words';
import { type ArticleUse, articleLine } from './articleList';
import type { Library } from './library';

const shownAtOnce = 3;
const shownAtMost = 6;
const typingMilliseconds = 200;
/** Fewer characters say nothing yet. */
const shortestQuestion = 2;

/**
 * Articles that may answer what is being typed (D10): the best three by their titles, each used by one tap, the others
 * folded. They come by themselves and move nothing being typed into.
 */
export class Suggestions {
  readonly element: HTMLElement;
  private readonly title = element('p', { class: 'note', role: 'status' });
  private readonly best = element('ul', { class: 'articles usable' });
  private readonly others = element('ul', { class: 'articles usable' });
  private readonly othersCount = element('summary');
  private readonly folded = element('details', { class: 'more' }, this.othersCount, this.others);
  /** A line that stays found stays as it is, unfolded or not. */
  private readonly lines = new WeakMap<Article, HTMLElement>();
  private question = '';
  private timer = 0;

  constructor(
    private readonly library: Library,
    private readonly words: Words,
    private readonly use: ArticleUse,
  ) {
    this.element = element('div', { class: 'suggestions', hidden: true }, this.title, this.best);
    library.follow(() => this.render());
  }

  /** Looks for `question` once the typing pauses. */
  typed(question: string): void {
    this.question = question;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.ask(question), typingMilliseconds);
  }

  /** Looks for `question` now. */
  ask(question: string): void {
    this.question = question;
    if (question.trim().length >= shortestQuestion) void this.library.read();
    this.render();
  }

  private render(): void {
    const { knowledge } = this.words;
    const found = this.question.trim().length < shortestQuestion ? [] : this.library.find(this.question, shownAtMost);
    const others = found.slice(shownAtOnce);
    this.element.hidden = found.length === 0;
    this.title.textContent = found.length === 0 ? '' : knowledge.found(found.length);
    place(
      this.best,
      found.slice(0, shownAtOnce).map((article) => this.lineOf(article)),
    );
    place(
      this.others,
      others.map((article) => this.lineOf(article)),
    );
    this.othersCount.textContent = knowledge.others(others.length);
    if (others.length === 0) this.folded.remove();
    else if (this.folded.parentElement === null) this.element.append(this.folded);
  }

  private lineOf(article: Article): HTMLElement {
    const line = this.lines.get(article) ?? articleLine(article, this.library, this.words, this.use);
    this.lines.set(article, line);
    return line;
  }
}

/** Leaves a list alone that is as it should be: the keyboard stays in it. */
function place(list: HTMLElement, lines: readonly HTMLElement[]): void {
  const isThere = list.children.length === lines.length && lines.every((line, at) => list.children[at] === line);
  if (!isThere) list.replaceChildren(...lines);
}
