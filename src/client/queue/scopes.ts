import type { QueueScope } from '../../api';
import { element } from '../element';
import type { Words } from '../words';

const scopes: readonly QueueScope[] = ['mine', 'unassigned', 'overdue', 'updates'];

/** The choice of what the queue shows, each with its number of tickets. */
export interface Scopes {
  readonly element: HTMLElement;
  count(counts: Readonly<Record<QueueScope, number>>): void;
}

export function scopeChoice(chosen: QueueScope, words: Words, choose: (scope: QueueScope) => void): Scopes {
  const numbers = new Map(scopes.map((scope) => [scope, element('strong', {}, '–')]));
  const label = (scope: QueueScope): HTMLElement => {
    const radio = element('input', { type: 'radio', name: 'scope', value: scope, checked: scope === chosen });
    radio.addEventListener('change', () => choose(scope));
    const text = element('span', {}, numbers.get(scope) ?? '', words.tickets.scope[scope]);
    return element('label', { class: `scope ${scope}` }, radio, text);
  };
  return {
    element: element(
      'div',
      { class: 'scopes', role: 'radiogroup', 'aria-label': words.tickets.scopes },
      ...scopes.map(label),
    ),
    count(counts) {
      for (const [scope, number] of numbers) {
        number.textContent = String(counts[scope]);
        number.classList.toggle('some', counts[scope] > 0);
      }
    },
  };
}
