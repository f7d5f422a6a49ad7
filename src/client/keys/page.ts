import type { KeysView } from '../../api';
import { opening } from '../call';
import { element, focusOn } from '../element';
import { openPage } from '../open';
import { speak, type Words } from '../words';
import { backupPart } from './backup';
import { restorePart } from './restore';

/** Opens the key of the customers inside `page`: how it stands, its backup, and taking it back from one (D12). */
export function openKeysPage(page: HTMLElement): Promise<void> {
  return openPage(
    page,
    () => opening('openKeys'),
    (view) => show(page, view, ''),
  );
}

/** @param said what has just been done */
function show(page: HTMLElement, view: KeysView, said: string): void {
  const words = speak(view.language);
  const state = standing(view, words, said);
  const restoring = restorePart(view, words, (after) => show(page, after, words.keys.restored));
  page.replaceChildren(
    element('div', { class: 'keys' }, state, ...(view.keyId === '' ? [] : [backupPart(words)]), restoring),
  );
  focusOn(state);
}

/** How the key stands, in a sentence. */
function standing({ state, sealed, unreadable, keyId }: KeysView, { keys }: Words, said: string): HTMLElement {
  const sentence = {
    none: keys.none,
    ready: keys.ready(sealed, keyId),
    missing: keys.missing(unreadable),
  }[state];
  return element('p', { class: `state ${state}`, role: 'status' }, `${said} ${sentence}`.trim());
}
