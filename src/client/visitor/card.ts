import { type Child, element } from '../element';
import type { Failed } from './ask';
import type { VisitorPage } from './visitorPage';
import type { VisitorWords } from './words';

/** One card: who speaks and in which language, a title, and what belongs to it. */
export function card(page: VisitorPage, title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'card' },
    element('div', { class: 'top' }, element('p', { class: 'service' }, page.words.service), page.languages()),
    element('h1', {}, title),
    ...children,
  );
}

export const paragraph = (text: string, look = 'lead'): HTMLElement => element('p', { class: look }, text);

/** A page that has nothing but a polite no to say. */
export function problemCard(page: VisitorPage, reason: Failed['reason']): HTMLElement {
  const [title, text] = page.words.problem[reason];
  return card(page, title, paragraph(text));
}

/** A line under a form that says what goes on; what went wrong is read out at once. */
export class Notice {
  readonly element = element('p', { class: 'notice', role: 'status' });

  told(text: string): void {
    this.show('told', 'status', text);
  }

  working(text: string): void {
    this.show('working', 'status', text);
  }

  done(text: string): void {
    this.show('done', 'status', text);
  }

  failed(reason: Failed['reason'], words: VisitorWords): void {
    const [title, text] = words.problem[reason];
    this.show('failed', 'alert', element('strong', {}, title), element('span', {}, text));
  }

  said(text: string): void {
    this.show('failed', 'alert', text);
  }

  /** What stands there already is not read out again. */
  private show(look: string, role: string, ...content: readonly Child[]): void {
    const shown = element('p', { class: `notice ${look}`, role }, ...content);
    if (shown.isEqualNode(this.element)) return;
    this.element.className = shown.className;
    this.element.setAttribute('role', role);
    this.element.replaceChildren(...content);
  }
}
