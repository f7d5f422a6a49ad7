import type { Article } from '../../api';
import { element } from '../element';
import type { Words } from '../words';
import { type ArticleUse, articleList } from './articleList';
import type { Library } from './library';

const shownAtMost = 4;
const typingMilliseconds = 200;
/** Fewer characters say nothing yet. */
const shortestQuestion = 2;

/** Articles that may answer what is being typed (D10). They come by themselves, folded, and move nothing being typed into. */
export class Suggestions {
  readonly element = element('div', { class: 'suggestions' });
  private question = '';
  private shown = '';
  private timer = 0;

  constructor(
    private readonly library: Library,
    private readonly words: Words,
    private readonly use: ArticleUse,
  ) {
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
    const found = this.question.trim().length < shortestQuestion ? [] : this.library.find(this.question, shownAtMost);
    const now = found.map(({ knowledgeNo }) => knowledgeNo).join();
    if (now === this.shown) return;
    this.shown = now;
    this.element.replaceChildren(...(found.length === 0 ? [] : [this.folded(found)]));
  }

  private folded(found: readonly Article[]): HTMLElement {
    const wasOpen = this.element.querySelector('details')?.open ?? false;
    return element(
      'details',
      { class: 'more', open: wasOpen },
      element('summary', { role: 'status' }, this.words.knowledge.found(found.length)),
      articleList(found, this.library, this.words, this.use),
    );
  }
}
