import type { KeyBackup } from '../../api';
import { call } from '../call';
import { copyButton } from '../copy';
import { button, element, focusOn } from '../element';
import { outcomeOf } from '../outcome';
import { statusLine } from '../status';
import type { Words } from '../words';

/** The backup of the key, shown when asked for: to be copied or printed, and kept nowhere in the page. */
export function backupPart(words: Words): HTMLElement {
  const { keys } = words;
  const status = statusLine(words.seconds);
  const place = element('div', { class: 'backup' });
  const show = button('primary', keys.show, async () => {
    show.disabled = true;
    status.working(words.loading);
    const outcome = await outcomeOf(call('backUpKey'));
    show.disabled = false;
    if (!outcome.ok) {
      status.failed(outcome.lost ? words.callLost : outcome.message, outcome.detail);
      return;
    }
    status.clear();
    show.hidden = true;
    place.replaceChildren(paper(outcome.value, words), choices(outcome.value, words));
    const text = place.querySelector('code');
    if (text !== null) focusOn(text);
  });
  return element(
    'section',
    {},
    element('h2', {}, keys.backupTitle),
    element('p', { class: 'note' }, keys.backupNote),
    element('div', {}, show),
    place,
    status.element,
  );
}

/** What is printed: the text, and which workbook it is for. */
const paper = ({ text, keyId, workbook }: KeyBackup, { keys }: Words): HTMLElement =>
  element(
    'div',
    { class: 'paper' },
    element('p', { class: 'note' }, keys.paper(workbook, keyId)),
    element('code', {}, ...text.split('-').map((group) => element('span', {}, group))),
  );

const choices = ({ text }: KeyBackup, words: Words): HTMLElement =>
  element(
    'div',
    { class: 'choices' },
    copyButton(words, text, words.keys.backupTitle),
    button('quiet', words.keys.print, () => window.print()),
  );
