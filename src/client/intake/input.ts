import type { Field } from '../../domain/record/field';
import { type Attributes, element } from '../element';
import type { Words } from '../words';

/** One control of the form, whatever it is made of. */
export interface Input {
  /** What stands under the label. */
  readonly element: HTMLElement;
  /** The element that carries id, aria-invalid and aria-describedby. */
  readonly control: HTMLElement;
  read(): string;
  write(value: string): void;
  focus(): void;
}

const boxAttributes: Readonly<Partial<Record<Field['type'], Attributes>>> = {
  dateTime: { max: '9999-12-31T23:59' },
  date: { max: '9999-12-31' },
  number: { inputmode: 'decimal' },
};

const pickers: Readonly<Partial<Record<Field['type'], string>>> = { dateTime: 'datetime-local', date: 'date' };

const longestCell = 50_000;

/** The control that suits the field's type; `options` are the choices of an option field. */
export function inputFor(field: Field, options: readonly string[], words: Words): Input {
  if (field.list !== undefined) return chooser(options, words);
  return field.type === 'longText' ? longText(field) : textBox(field);
}

function textBox(field: Field): Input {
  const control = element('input', { type: 'text', maxlength: longestCell, ...boxAttributes[field.type] });
  control.autocomplete = 'off';
  const picker = pickers[field.type];
  // A browser takes long to make its first calendar: the form need not wait for it.
  if (picker !== undefined) setTimeout(() => control.setAttribute('type', picker));
  return ofControl(control, control);
}

function longText(field: Field): Input {
  const control = element('textarea', { maxlength: longestCell, rows: field.intake === 'required' ? 3 : 2 });
  return ofControl(control, control);
}

/** A drop-down whose first entry is blank; a value that is no longer among the options reads as blank. */
export function chooser(
  options: readonly string[],
  words: Words,
  blankLabel = words.choose,
): Input & { offer(options: readonly string[]): void } {
  const control = element('select');
  const offer = (items: readonly string[]): void => {
    const blank = element('option', { value: '' }, blankLabel);
    control.replaceChildren(blank, ...items.map((item) => element('option', { value: item }, item)));
  };
  offer(options);
  return { ...ofControl(control, element('span', { class: 'select' }, control)), offer };
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function ofControl(control: Control, outer: HTMLElement): Input {
  return {
    element: outer,
    control,
    read: () => control.value,
    write: (value) => {
      control.value = value;
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    },
    focus: () => control.focus(),
  };
}
