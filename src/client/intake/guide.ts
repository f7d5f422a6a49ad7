import type { Article, IntakeValues } from '../../api';
import { optionKey } from '../../domain/record/lists';
import { intakeSteps } from '../../domain/scripts/steps';
import { call } from '../call';
import { button, element } from '../element';
import type { Library } from '../knowledge/library';
import { Suggestions } from '../knowledge/suggestions';
import { outcomeOf } from '../outcome';
import { ScriptBox } from '../scripts/scriptBox';
import { newToken } from '../token';
import type { Words } from '../words';

export interface GuideHooks {
  /** What is filled in now. */
  values(): IntakeValues;
  /** An article was taken or given up. */
  changed(): void;
}

/** What helps an agent through a call (D10): the words for each step, and articles that answer what the customer says. */
export class IntakeGuide {
  readonly scripts: HTMLElement;
  readonly articles: HTMLElement;
  private readonly box: ScriptBox;
  private readonly suggestions: Suggestions;
  private readonly taken = element('div');
  private number = '';
  private steps = '';
  /** Notes go one after the other: a use is counted before it is taken back. */
  private noted: Promise<void> = Promise.resolve();

  constructor(
    library: Library,
    private readonly words: Words,
    private readonly hooks: GuideHooks,
  ) {
    this.box = new ScriptBox(library, words, {
      values: () => {
        const { customerName = '', phenomenon = '' } = hooks.values();
        return { customerName, phenomenon };
      },
    });
    this.suggestions = new Suggestions(library, words, {
      label: words.knowledge.useInForm,
      short: words.knowledge.use,
      use: (article) => this.take(article),
    });
    this.scripts = this.box.element;
    this.articles = element('div', { class: 'guide' }, this.suggestions.element, this.taken);
    this.arrange();
  }

  /** Number of the article that the ticket will name; blank when none. */
  get knowledgeNo(): string {
    return this.number;
  }

  /** The steps that the customer was told, which become the ticket's solution. */
  get solution(): string {
    return this.number === '' ? '' : this.steps;
  }

  restore(knowledgeNo: string, solution: string): void {
    this.number = knowledgeNo;
    this.steps = solution;
    this.suggestions.ask(this.hooks.values().phenomenon ?? '');
    this.render();
    this.arrange();
  }

  /** The phenomenon is being typed. */
  typed(): void {
    this.suggestions.typed(this.hooks.values().phenomenon ?? '');
  }

  /** A field was filled in: an agitated customer is calmed first. */
  arrange(): void {
    this.box.show(intakeSteps(optionKey('mood', this.hooks.values().mood ?? '') === 'agitated'));
    this.box.refresh();
  }

  /** Notes the article with its steps and counts its use; one noted before is given up. */
  private take({ knowledgeNo, steps, isCut }: Article): void {
    if (knowledgeNo === this.number) return;
    if (this.number !== '') this.note(this.number, 'unused');
    this.number = knowledgeNo;
    this.steps = isCut ? '' : steps;
    this.render();
    this.hooks.changed();
    this.note(knowledgeNo, 'used');
  }

  /** Gives the article up: the ticket names it no more, and its use is taken back. */
  private giveUp(): void {
    const knowledgeNo = this.number;
    this.number = '';
    this.steps = '';
    this.render();
    this.hooks.changed();
    this.note(knowledgeNo, 'unused');
  }

  private note(knowledgeNo: string, kind: 'used' | 'unused'): void {
    this.noted = this.noted.then(() => this.send(knowledgeNo, kind));
  }

  /** One whose count was lost is asked once more under the same token. The answer has the steps whole. */
  private async send(knowledgeNo: string, kind: 'used' | 'unused'): Promise<void> {
    const note = { knowledgeNo, kind, token: newToken() };
    const asked = await outcomeOf(call('noteArticle', note));
    const outcome = asked.ok || !asked.retry ? asked : await outcomeOf(call('noteArticle', note));
    if (!outcome.ok || kind === 'unused' || this.number !== knowledgeNo) return;
    this.steps = outcome.value.steps;
    this.hooks.changed();
  }

  private render(): void {
    const { knowledge, undo } = this.words;
    const giveUp = button('quiet', undo, () => this.giveUp());
    this.taken.replaceChildren(
      ...(this.number === ''
        ? []
        : [element('p', { class: 'knowledge-used', role: 'status' }, knowledge.noted(this.number), giveUp)]),
    );
  }
}
