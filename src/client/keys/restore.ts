import type { KeysView } from '../../api';
import { call } from '../call';
import { element } from '../element';
import { outcomeOf } from '../outcome';
import { statusLine } from '../status';
import type { Words } from '../words';

/** The form that takes a key back from its backup; folded away while everything can be read. */
export function restorePart(view: KeysView, words: Words, done: (after: KeysView) => void): HTMLElement {
  const { keys } = words;
  const form = restoreForm(words, done);
  if (view.state === 'missing') return element('section', {}, element('h2', {}, keys.restoreTitle), form);
  return element('details', { class: 'more' }, element('summary', {}, keys.restoreTitle), form);
}

function restoreForm(words: Words, done: (after: KeysView) => void): HTMLElement {
  const { keys } = words;
  const status = statusLine(words.seconds);
  const typed = element('textarea', {
    rows: 3,
    id: 'backup-text',
    maxlength: 200,
    spellcheck: 'false',
    autocapitalize: 'characters',
    placeholder: 'XXXX-XXXX-XXXX-…',
  });
  typed.autocomplete = 'off';
  const restore = element('button', { type: 'submit', class: 'primary' }, keys.restore);
  const form = element(
    'form',
    {},
    element('label', { for: 'backup-text' }, keys.restoreLabel),
    typed,
    element('p', { class: 'note' }, keys.restoreNote),
    status.element,
    element('div', { class: 'actions' }, restore),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (typed.value.trim() === '') {
      status.failed(words.isRequired(keys.restoreLabel));
      typed.focus();
      return;
    }
    restore.disabled = true;
    status.working(keys.restoring);
    const outcome = await outcomeOf(call('restoreKey', typed.value));
    restore.disabled = false;
    if (outcome.ok) {
      done(outcome.value);
      return;
    }
    status.failed(outcome.lost ? words.callLost : outcome.message, outcome.detail);
    typed.focus();
  });
  return form;
}
