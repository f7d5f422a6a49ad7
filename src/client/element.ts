export type Child = Node | string;

/** Attributes by name; `true` sets an empty attribute, `false` and absent leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element with attributes and children. Strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** A push button that runs `onClick`; `look` is a class: primary, secondary, quiet. */
export function button(look: string, label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: look }, label);
  made.addEventListener('click', onClick);
  return made;
}

const shapes = {
  copy: 'M10.5 1.5h-7a1 1 0 0 0-1 1V11H4V3h6.5zM13 4.5H6.5a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1H13a1 1 0 0 0 1-1v-8a1 1 0 0 0-1-1zM12.5 13H7V6h5.5z',
  check: 'M6.2 12.3 2 8.1l1.1-1.1 3.1 3.1 6.7-6.7L14 4.5z',
  file: 'M9.5 1H4a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V4.5zM4.5 13.5v-11H9V5h2.5v8.5z',
} as const;

/** A 16 px drawing in the colour of the text, hidden from screen readers. */
export function icon(shape: keyof typeof shapes): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', shapes[shape]);
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(path);
  return drawing;
}

/** Puts the keyboard on a heading or box that is not in the tab order, so that a new view is read out. */
export function focusOn(target: HTMLElement): void {
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
