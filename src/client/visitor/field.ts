import { element } from '../element';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A control under its label, with a hint and a place for what is wrong. */
export class Field {
  readonly element: HTMLElement;
  private readonly problem: HTMLElement;

  constructor(
    id: string,
    label: string,
    readonly control: Control,
    hint = '',
  ) {
    control.id = id;
    this.problem = element('p', { class: 'problem', id: `${id}-problem` });
    const told = hint === '' ? [] : [element('p', { class: 'hint', id: `${id}-hint` }, hint)];
    const described = [...told.map(() => `${id}-hint`), `${id}-problem`].join(' ');
    control.setAttribute('aria-describedby', described);
    this.element = element(
      'div',
      { class: 'field' },
      element('label', { for: id }, label),
      control,
      ...told,
      this.problem,
    );
    control.addEventListener('input', () => this.complain(''));
  }

  get value(): string {
    return this.control.value;
  }

  complain(text: string): void {
    this.problem.textContent = text;
    this.control.setAttribute('aria-invalid', String(text !== ''));
  }

  /** Says so when nothing is filled in. @returns whether something is */
  demand(text: string): boolean {
    const isFilled = this.value.trim() !== '';
    this.complain(isFilled ? '' : text);
    return isFilled;
  }
}
