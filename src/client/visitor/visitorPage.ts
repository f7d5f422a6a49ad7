import type { Language } from '../../domain/record/lists';
import { button, element, focusOn } from '../element';
import { ask } from './ask';
import { speakTo, type VisitorWords } from './words';

/** What the page shows now, made anew in the page's words whenever its language is changed. */
export type View = () => HTMLElement;

const names: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };
const spoken = ['zh', 'en'] as const;

const controlsIn = (place: HTMLElement): readonly (HTMLInputElement | HTMLTextAreaElement)[] => [
  ...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
];

/** The customer's page: one view at a time, in the language of the ticket until the customer picks the other. */
export class VisitorPage {
  words: VisitorWords;
  private view: View = () => element('div');

  constructor(
    private readonly place: HTMLElement,
    public language: Language,
  ) {
    this.words = speakTo(language);
  }

  show(view: View): void {
    this.view = view;
    this.place.replaceChildren(view());
  }

  /** Shows a view in the place of what was there, and has it read out from its title. */
  turnTo(view: View): void {
    this.show(view);
    const title = this.place.querySelector('h1');
    if (title !== null) focusOn(title);
  }

  /** Asks the server. Until it answers the language stays, so that the answer finds the form that asked. */
  readonly ask: typeof ask = async (name, ...args) => {
    this.holdLanguage(true);
    const answer = await ask(name, ...args);
    this.holdLanguage(false);
    return answer;
  };

  /** The choice of the language, which every view shows. */
  languages(): HTMLElement {
    const choices = spoken.map((language) => {
      const choice = button('language', names[language], () => this.speak(language));
      choice.lang = language === 'zh' ? 'zh-CN' : 'en';
      choice.setAttribute('aria-pressed', String(language === this.language));
      return choice;
    });
    return element('div', { class: 'languages', role: 'group', 'aria-label': '语言 / Language' }, ...choices);
  }

  /** Shows the same view in another language, with what was typed in it so far. */
  private speak(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    this.words = speakTo(language);
    const before = controlsIn(this.place);
    this.place.replaceChildren(this.view());
    for (const [at, control] of controlsIn(this.place).entries()) {
      const typed = before[at];
      if (typed === undefined) continue;
      control.value = typed.value;
      if (control instanceof HTMLInputElement && typed instanceof HTMLInputElement) control.checked = typed.checked;
    }
    this.place.querySelector('form')?.dispatchEvent(new Event('change'));
    this.place.querySelector<HTMLElement>('.languages [aria-pressed=true]')?.focus();
  }

  private holdLanguage(isHeld: boolean): void {
    for (const choice of this.place.querySelectorAll<HTMLButtonElement>('.languages button')) choice.disabled = isHeld;
  }
}
