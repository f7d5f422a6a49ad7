import type { TicketView } from '../../api';
import type { FieldKey } from '../../domain/record/fields';
import { lists } from '../../domain/record/lists';
import { fieldOf } from '../../domain/record/ticket';
import { button, element } from '../element';
import { type Input, inputFor } from '../intake/input';
import { labelled } from '../intake/labelled';
import type { Words } from '../words';
import { controlTime, controlTimeIn } from './localTime';
import type { Entry } from './plan';

export interface EntryMaking {
  readonly key: string;
  readonly label: string;
  readonly input: Input;
  readonly required?: boolean;
  readonly first?: string;
  readonly half?: boolean;
}

let made = 0;

/** An entry under its label. */
export function entry({ key, label, input, required = true, first = '', half = false }: EntryMaking): Entry {
  made += 1;
  const view = labelled({ id: `action-${made}-${key}`, key, label, half }, input);
  view.require(required);
  return { key, view, required, first };
}

/** A box for one line, or for more when `rows` is given. */
export function textInput(rows = 1): Input {
  const control = rows > 1 ? element('textarea', { rows }) : element('input', { type: 'text' });
  control.autocomplete = 'off';
  return plain(control);
}

export const timeInput = (): Input => plain(element('input', { type: 'datetime-local', max: '9999-12-31T23:59' }));

export const numberInput = (): Input => plain(element('input', { type: 'text', inputmode: 'numeric' }));

function plain(control: HTMLInputElement | HTMLTextAreaElement): Input {
  return {
    element: control,
    control,
    read: () => control.value,
    write: (value) => {
      control.value = value;
    },
    focus: () => control.focus(),
  };
}

/** Puts a button beside a date-time control that fills in the present minute of the workbook's zone. */
function withNow(input: Input, timeZone: string, clock: () => number, words: Words): Input {
  const now = button('secondary', words.tickets.now, () => {
    input.write(controlTimeIn(timeZone, clock()));
    input.control.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return { ...input, element: element('div', { class: 'with-now' }, input.element, now) };
}

/** What entries of fields are made from; `clock` tells the server's time. */
export interface EntryContext {
  readonly view: TicketView;
  readonly words: Words;
  readonly clock: () => number;
}

/** An entry for a declared field of the record that holds `text` now. */
export function fieldEntry(key: FieldKey, text: string, { view, words, clock }: EntryContext): Entry {
  const field = fieldOf(key);
  const ownOptions = field.list === undefined ? [] : lists[field.list].options.map((option) => option[view.language]);
  const input = inputFor(field, view.options[key] ?? ownOptions, words);
  const isTime = field.type === 'dateTime';
  return entry({
    key,
    label: field[view.language],
    input: isTime ? withNow(input, view.timeZone, clock, words) : input,
    first: isTime ? controlTime(text) : text,
  });
}
