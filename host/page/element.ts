type Child = Node | string | null;

interface Traits {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly click?: (event: MouseEvent) => void;
  readonly keydown?: (event: KeyboardEvent) => void;
  readonly change?: (event: Event) => void;
}

/** Makes an element. Texts become text nodes, so they are never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  traits: Traits = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  dress(made, traits);
  made.append(...children.filter((child) => child !== null));
  return made;
}

function dress(made: HTMLElement, traits: Traits): void {
  if (traits.class !== undefined) {
    made.className = traits.class;
  }
  for (const [name, value] of Object.entries(traits.attributes ?? {})) {
    made.setAttribute(name, value);
  }
  if (traits.click) {
    made.addEventListener('click', traits.click);
  }
  if (traits.keydown) {
    made.addEventListener('keydown', traits.keydown);
  }
  if (traits.change) {
    made.addEventListener('change', traits.change);
  }
}

export function button(label: string, act: () => void, className = 'button'): HTMLButtonElement {
  return element('button', { class: className, attributes: { type: 'button' }, click: act }, label);
}

/** A button that shows only a sign and tells its name to screen readers and on hover. */
export function signButton(sign: string, name: string, act: () => void): HTMLButtonElement {
  const attributes = { type: 'button', title: name, 'aria-label': name };
  return element('button', { class: 'sign-button', attributes, click: act }, sign);
}
