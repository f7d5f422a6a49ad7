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
      use: (article) => void this.take(article),
    });
    this.scripts = this.box.element;
    this.articles = element('div', { class: 'guide' }, this.suggestions.element, this.taken);
    this.arrange();
  }

  /** Number of the article that the ticket will name; blank when none. */
  get knowledgeNo(): string {
    return this.number;
  }

  restore(knowledgeNo: string): void {
    this.number = knowledgeNo;
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

  /** Notes the article and counts its use; one whose count was lost is asked once more under the same token. */
  private async take({ knowledgeNo }: Article): Promise<void> {
    if (knowledgeNo === this.number) return;
    this.number = knowledgeNo;
    this.render();
    this.hooks.changed();
    const note = { knowledgeNo, kind: 'used', token: newToken() } as const;
    const outcome = await outcomeOf(call('noteArticle', note));
    if (!outcome.ok && outcome.retry) await outcomeOf(call('noteArticle', note));
  }

  private render(): void {
    const { knowledge, undo } = this.words;
    const giveUp = button('quiet', undo, () => {
      this.number = '';
      this.render();
      this.hooks.changed();
    });
    this.taken.replaceChildren(
      ...(this.number === ''
        ? []
        : [element('p', { class: 'knowledge-used', role: 'status' }, knowledge.noted(this.number), giveUp)]),
    );
  }
}
