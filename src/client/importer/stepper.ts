import { element } from '../element';

/** The steps in a row, the present one marked. */
export function stepper(titles: readonly string[]): { readonly element: HTMLElement; go(step: number): void } {
  const items = titles.map((title) => element('li', {}, element('span', {}, title)));
  return {
    element: element('ol', { class: 'steps' }, ...items),
    go(step) {
      items.forEach((item, index) => {
        item.className = index < step ? 'past' : '';
        if (index === step) item.setAttribute('aria-current', 'step');
        else item.removeAttribute('aria-current');
      });
    },
  };
}
