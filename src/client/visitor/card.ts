import { element, focusOn } from '../element';
import type { Failed } from './ask';
import type { VisitorWords } from './words';

/** One card: who speaks, a title, and what belongs to it. */
export function card(title: string, words: VisitorWords, ...children: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'card' },
    element('p', { class: 'service' }, words.service),
    element('h1', {}, title),
    ...children,
  );
}

/** Shows a card in the place of what was there, and has it read out from its title. */
export function turnTo(page: HTMLElement, shown: HTMLElement): void {
  page.replaceChildren(shown);
  const title = shown.querySelector('h1');
  if (title !== null) focusOn(title);
}

export const paragraph = (text: string, look = 'lead'): HTMLElement => element('p', { class: look }, text);

/** A page that has nothing but a polite no to say. */
export function problemCard(reason: Failed['reason'], words: VisitorWords): HTMLElement {
  const [title, text] = words.problem[reason];
  return card(title, words, paragraph(text));
}

/** A line under a form that says what goes on; what went wrong is read out at once. */
export class Notice {
  readonly element = element('p', { class: 'notice', role: 'status' });

  working(text: string): void {
    this.show(text, 'working', 'status');
  }

  failed(reason: Failed['reason'], words: VisitorWords): void {
    const [title, text] = words.problem[reason];
    this.show('', 'failed', 'alert');
    this.element.append(element('strong', {}, title), element('span', {}, text));
  }

  said(text: string): void {
    this.show(text, 'failed', 'alert');
  }

  clear(): void {
    this.show('', '', 'status');
  }

  private show(text: string, look: string, role: string): void {
    this.element.className = `notice ${look}`;
    this.element.setAttribute('role', role);
    this.element.replaceChildren(text);
  }
}
