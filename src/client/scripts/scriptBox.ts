import { spokenName } from '../../domain/customer/spokenName';
import { type Language, lists, optionLabel } from '../../domain/record/lists';
import { filledScript, type Placeholder, speaksOf } from '../../domain/scripts/placeholders';
import type { Script, ScriptStep } from '../../domain/scripts/script';
import { copyButton } from '../copy';
import { element } from '../element';
import type { Library } from '../knowledge/library';
import type { Words } from '../words';

export interface ScriptBoxOptions {
  /** Offers every step, unfolded choice included; else only the steps that are told by `show`. */
  readonly isWhole?: boolean;
  /** The customer's language, shown first; the desk's own where it is not told. */
  readonly language?: Language;
  /** What is known of the ticket now; a blank due: it has none that is still ahead, and nobody may be promised one. */
  readonly values: () => Readonly<Partial<Record<Placeholder, string>>>;
}

const allSteps: readonly ScriptStep[] = lists.scriptStep.options.map((option) => option.key);

/** What to say in the step that the agent is in (D10): folded, filled from the ticket, copied by one click. */
export class ScriptBox {
  readonly element: HTMLDetailsElement;
  private readonly summary = element('summary');
  private readonly body = element('div', { class: 'script-body' });
  private steps: readonly ScriptStep[] = allSteps;
  private step: ScriptStep = 'opening';
  private language: Language;

  constructor(
    private readonly library: Library,
    private readonly words: Words,
    private readonly options: ScriptBoxOptions,
  ) {
    this.language = options.language ?? this.wordsLanguage;
    this.element = element('details', { class: 'more scripts' }, this.summary, this.body);
    this.element.addEventListener('toggle', () => {
      if (!this.element.open) return;
      void library.read();
      this.render();
    });
    library.follow(() => this.render());
    this.name();
  }

  /** The steps that come now, the first of them being shown. */
  show(steps: readonly ScriptStep[]): void {
    if (steps.join() === this.steps.join()) return;
    this.steps = steps;
    this.step = steps[0] ?? 'opening';
    this.name();
    this.render();
  }

  /** Fills in again what has changed. */
  refresh(): void {
    this.render();
  }

  private name(): void {
    const { knowledge } = this.words;
    const label = optionLabel('scriptStep', this.step, this.wordsLanguage);
    this.summary.textContent = this.options.isWhole === true ? knowledge.scripts : knowledge.scriptsOf(label);
  }

  private get wordsLanguage(): Language {
    return document.documentElement.lang === 'en' ? 'en' : 'zh';
  }

  private render(): void {
    if (!this.element.open) return;
    const { scripts } = this.library;
    const inStep = scripts.filter(({ step }) => step === this.step);
    const spoken = inStep.filter(({ language }) => language === this.language);
    const languages = new Set(scripts.map(({ language }) => language));
    const values = this.options.values();
    const focused =
      document.activeElement?.getAttribute('data-step') ?? document.activeElement?.getAttribute('data-language');
    this.body.replaceChildren(
      this.choice(),
      ...(languages.size > 1 ? [this.languageChoice()] : []),
      ...(spoken.length === 0
        ? [element('p', { class: 'note' }, this.words.knowledge.noScripts)]
        : [element('ul', {}, ...spoken.map((script) => this.line(script, values)))]),
    );
    if (focused === undefined || focused === null) return;
    this.body.querySelector<HTMLElement>(`[data-step="${focused}"], [data-language="${focused}"]`)?.focus();
  }

  private line(
    { situation, text, language }: Script,
    values: Readonly<Partial<Record<Placeholder, string>>>,
  ): HTMLElement {
    const customerName = spokenName(values.customerName ?? '', language);
    const said = filledScript(text, { agent: this.library.agent, ...values, customerName });
    const lacksDue = values.due === '' && speaksOf(text, 'due');
    return element(
      'li',
      {},
      element(
        'p',
        { class: 'top' },
        element('span', { class: 'note' }, situation),
        ...(lacksDue ? [] : [copyButton(this.words, said, this.words.knowledge.copyScript)]),
      ),
      element('p', { class: 'words', lang: language === 'zh' ? 'zh-CN' : 'en' }, said),
      ...(lacksDue ? [element('p', { class: 'note' }, this.words.knowledge.noDue)] : []),
    );
  }

  private choice(): HTMLElement {
    const chips = this.steps.map((step) => {
      const isChosen = step === this.step;
      const made = element(
        'button',
        { type: 'button', class: 'step', 'data-step': step, 'aria-pressed': String(isChosen) },
        optionLabel('scriptStep', step, this.wordsLanguage),
      );
      made.addEventListener('click', () => {
        this.step = step;
        this.name();
        this.render();
      });
      return made;
    });
    return element('div', { class: 'steps' }, ...chips);
  }

  private languageChoice(): HTMLElement {
    const { knowledge } = this.words;
    const chips = (['zh', 'en'] as const).map((language) => {
      const made = element(
        'button',
        {
          type: 'button',
          class: 'step',
          'data-language': language,
          'aria-pressed': String(language === this.language),
        },
        knowledge.languages[language],
      );
      made.addEventListener('click', () => {
        this.language = language;
        this.render();
      });
      return made;
    });
    return element('div', { class: 'steps language', role: 'group', 'aria-label': knowledge.language }, ...chips);
  }
}
