import { element } from '../element';
import type { Words } from '../words';

export type TabKey = 'intake' | 'queue' | 'ticket' | 'knowledge';

export interface Tab {
  readonly key: TabKey;
  /** Stays in the page while hidden, so that nothing typed in it is lost. */
  readonly panel: HTMLElement;
  /** Told whenever the tab comes to the front. */
  shown(): void;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Tabs above their panels: by mouse, or by arrow keys, Home and End. Each tab keeps how far it was scrolled. */
export class TabList {
  readonly element: HTMLElement;
  private readonly list = element('div', { class: 'tabs', role: 'tablist' });
  private readonly buttons: readonly HTMLButtonElement[];
  private readonly scrolled = new Map<TabKey, number>();
  private current: TabKey | null = null;

  constructor(private readonly tabs: readonly Tab[]) {
    this.buttons = tabs.map((tab) => this.button(tab));
    this.list.append(...this.buttons);
    this.list.addEventListener('keydown', (event) => this.pressed(event));
    this.element = element('div', { class: 'sidebar' }, this.list, ...tabs.map((tab) => panelOf(tab)));
  }

  label({ tickets }: Words): void {
    this.list.setAttribute('aria-label', tickets.tabsLabel);
    this.tabs.forEach(({ key }, at) => {
      this.buttons[at]?.replaceChildren(tickets.tabs[key]);
    });
  }

  open(key: TabKey): void {
    if (this.current === key) return;
    if (this.current !== null) this.scrolled.set(this.current, window.scrollY);
    this.current = key;
    this.tabs.forEach((tab, at) => {
      const isOpen = tab.key === key;
      tab.panel.hidden = !isOpen;
      this.buttons[at]?.setAttribute('aria-selected', String(isOpen));
      this.buttons[at]?.setAttribute('tabindex', isOpen ? '0' : '-1');
    });
    window.scrollTo(0, this.scrolled.get(key) ?? 0);
    this.tabs.find((tab) => tab.key === key)?.shown();
  }

  private button({ key }: Tab): HTMLButtonElement {
    const attributes = { type: 'button', role: 'tab', id: `tab-${key}`, 'aria-controls': `panel-${key}` };
    const made = element('button', attributes);
    made.addEventListener('click', () => this.open(key));
    return made;
  }

  private pressed(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = this.tabs.findIndex(({ key }) => key === this.current);
    const next = step(at, this.tabs.length - 1);
    const tab = this.tabs[next];
    if (tab === undefined) return;
    this.open(tab.key);
    this.buttons[next]?.focus();
  }
}

function panelOf({ key, panel }: Tab): HTMLElement {
  panel.id = `panel-${key}`;
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', `tab-${key}`);
  panel.hidden = true;
  return panel;
}
