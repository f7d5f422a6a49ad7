import { element } from '../element';
import type { Words } from '../words';

/** A box for a ticket number; Enter asks for it. */
export function searchBox(words: Words, find: (number: string) => void): HTMLElement {
  const { search, find: label } = words.tickets;
  const box = element('input', { type: 'search', 'aria-label': search, placeholder: search, enterkeyhint: 'search' });
  box.autocomplete = 'off';
  const form = element(
    'form',
    { class: 'search', role: 'search' },
    box,
    element('button', { type: 'submit', class: 'secondary' }, label),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const number = box.value.normalize('NFKC').trim();
    if (number === '') box.focus();
    else find(number);
  });
  return form;
}
