import { button, element, icon } from './element';
import type { Words } from './words';

/** Copies `text`. @returns whether the browser allowed it */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way: works in frames to which the clipboard permission was not handed down. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = element('textarea', { class: 'off-screen', readonly: true, 'aria-hidden': 'true', tabindex: -1 });
  area.value = text;
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

const confirmationMilliseconds = 2000;

/** A button that copies `text` and says so for two seconds; `what` names the text for screen readers. */
export function copyButton(words: Words, text: string, what: string): HTMLButtonElement {
  const label = element('span', { 'aria-live': 'polite' }, words.copy);
  const made = button('quiet copy', '', async () => {
    const copied = await copyText(text);
    made.classList.toggle('copied', copied);
    label.textContent = copied ? words.copied : words.copyRefused;
    window.setTimeout(() => {
      made.classList.remove('copied');
      label.textContent = words.copy;
    }, confirmationMilliseconds);
  });
  made.title = what;
  made.append(icon('copy'), label);
  return made;
}
