import { element } from '../element';
import type { Input } from './input';

/** A labelled control with its hint and the place for what is wrong with it. */
export interface FieldView {
  readonly element: HTMLElement;
  readonly label: string;
  read(): string;
  write(value: string): void;
  /** Marks the field as required, for eyes and for screen readers. */
  require(required: boolean): void;
  /** Says beside the field what is wrong; '' takes it back. */
  complain(message: string): void;
  focus(): void;
}

export interface Labelling {
  /** Unique in the page. */
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** Shares its line with a neighbour. */
  readonly half?: boolean;
}

/** Puts `input` under a label of its own. */
export function labelled({ id, key, label: text, hint = '', half = false }: Labelling, input: Input): FieldView {
  const star = element('span', { class: 'star', 'aria-hidden': 'true' });
  const issue = element('p', { class: 'issue', id: `${id}-issue` });
  const isGroup = input.control.getAttribute('role') === 'radiogroup';
  const label = isGroup
    ? element('span', { class: 'label', id: `${id}-label` }, text, star)
    : element('label', { class: 'label', for: id }, text, star);
  input.control.id = id;
  if (isGroup) input.control.setAttribute('aria-labelledby', `${id}-label`);
  if (input.control instanceof HTMLInputElement && hint !== '') input.control.placeholder = hint;

  return {
    element: element('div', { class: half ? 'field half' : 'field', 'data-field': key }, label, input.element, issue),
    label: text,
    read: input.read,
    write: input.write,
    require(required) {
      star.textContent = required ? '*' : '';
      input.control.setAttribute('aria-required', String(required));
    },
    complain(message) {
      issue.textContent = message;
      if (message === '') {
        input.control.removeAttribute('aria-invalid');
        input.control.removeAttribute('aria-describedby');
        return;
      }
      input.control.setAttribute('aria-invalid', 'true');
      input.control.setAttribute('aria-describedby', issue.id);
    },
    focus: input.focus,
  };
}
