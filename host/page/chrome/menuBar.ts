import type { MenuEntry } from '../../contract/execution';
import { element } from '../element';

export interface MenuItem {
  readonly label: string;
  readonly shortcut?: string;
  readonly separator?: boolean;
  readonly act?: () => void;
  readonly entries?: readonly MenuItem[];
}

export interface Menu {
  readonly label: string;
  readonly entries: readonly MenuItem[];
}

/** Items for the menus an add-on made; `choose` gets the path of labels. */
export function addonItems(
  entries: readonly MenuEntry[],
  path: readonly string[],
  choose: (path: readonly string[]) => void,
): readonly MenuItem[] {
  return entries.map((entry) => {
    const own = [...path, entry.label];
    if (entry.separator) {
      return { label: '', separator: true };
    }
    return entry.entries === undefined
      ? { label: entry.label, act: () => choose(own) }
      : { label: entry.label, entries: addonItems(entry.entries, own, choose) };
  });
}

/** A row of drop-down menus, used by mouse or by arrow keys, Enter and Escape. */
export class MenuBar {
  readonly bar = element('nav', { class: 'menu-bar', attributes: { role: 'menubar' } });
  private open: { readonly title: HTMLButtonElement; readonly list: HTMLElement } | undefined;

  constructor() {
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.bar.contains(event.target)) {
        this.close();
      }
    });
    window.addEventListener('blur', () => this.close());
  }

  show(menus: readonly Menu[]): void {
    this.close();
    this.bar.replaceChildren(...menus.map((menu) => this.titleOf(menu)));
  }

  private titleOf(menu: Menu): HTMLElement {
    const title = element(
      'button',
      {
        class: 'menu-title',
        attributes: { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
        click: () => this.toggle(title, menu, false),
        keydown: (event) => this.titleKey(event, title, menu),
      },
      menu.label,
    );
    title.addEventListener(
      'pointerenter',
      () => this.open && this.open.title !== title && this.drop(title, menu, false),
    );
    return element('div', { class: 'menu' }, title);
  }

  private toggle(title: HTMLButtonElement, menu: Menu, focusFirst: boolean): void {
    if (this.open?.title === title) {
      this.close();
    } else {
      this.drop(title, menu, focusFirst);
    }
  }

  private drop(title: HTMLButtonElement, menu: Menu, focusFirst: boolean): void {
    this.close();
    const list = this.listOf(menu.entries);
    title.parentElement?.append(list);
    title.setAttribute('aria-expanded', 'true');
    this.open = { title, list };
    if (focusFirst) {
      focusItem(list, 0);
    }
  }

  close(): void {
    this.open?.list.remove();
    this.open?.title.setAttribute('aria-expanded', 'false');
    this.open = undefined;
  }

  private listOf(entries: readonly MenuItem[]): HTMLElement {
    const list = element('div', {
      class: 'menu-list',
      attributes: { role: 'menu' },
      keydown: (event) => this.listKey(event, list),
    });
    list.append(...entries.map((entry) => this.itemOf(entry)));
    return list;
  }

  private itemOf(entry: MenuItem): HTMLElement {
    if (entry.separator) {
      return element('div', { class: 'menu-separator', attributes: { role: 'separator' } });
    }
    const attributes = { type: 'button', role: 'menuitem', ...(entry.entries ? { 'aria-haspopup': 'menu' } : {}) };
    const hint = element('span', { class: 'menu-hint' }, entry.entries ? '▸' : (entry.shortcut ?? ''));
    const act = () => {
      if (entry.act) {
        this.close();
        entry.act();
      }
    };
    const item = element(
      'button',
      { class: 'menu-item', attributes, click: act },
      element('span', {}, entry.label),
      hint,
    );
    return entry.entries ? element('div', { class: 'menu-sub' }, item, this.listOf(entry.entries)) : item;
  }

  private titleKey(event: KeyboardEvent, title: HTMLButtonElement, menu: Menu): void {
    if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.drop(title, menu, true);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      this.neighbour(title, event.key === 'ArrowRight' ? 1 : -1).focus();
    } else if (event.key === 'Escape') {
      this.close();
    }
  }

  private listKey(event: KeyboardEvent, list: HTMLElement): void {
    const items = itemsOf(list);
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? items.indexOf(focused) : -1;
    const sub = list.closest('.menu-sub');
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusItem(list, at + 1),
      ArrowUp: () => focusItem(list, at - 1),
      Home: () => focusItem(list, 0),
      End: () => focusItem(list, -1),
      Escape: () => this.leave(sub),
      ArrowLeft: () => (sub ? this.leave(sub) : this.move(-1)),
      ArrowRight: () => this.enter(items[at]),
    };
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }

  private leave(sub: Element | null): void {
    const target = sub?.querySelector<HTMLButtonElement>('.menu-item') ?? this.open?.title;
    if (!sub) {
      this.close();
    }
    target?.focus();
  }

  private enter(item: HTMLElement | undefined): void {
    const list = item?.parentElement?.querySelector<HTMLElement>('.menu-list');
    if (list && item?.getAttribute('aria-haspopup')) {
      focusItem(list, 0);
    } else {
      this.move(1);
    }
  }

  private move(step: number): void {
    const next = this.open && this.neighbour(this.open.title, step);
    next?.focus();
    next?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  }

  private neighbour(title: HTMLElement, step: number): HTMLElement {
    const titles = [...this.bar.querySelectorAll<HTMLElement>('.menu-title')];
    return titles[(titles.indexOf(title) + step + titles.length) % titles.length] ?? title;
  }
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > .menu-item, :scope > .menu-sub > .menu-item')];
}

/** Focuses an item by index, round the ends. */
function focusItem(list: HTMLElement, index: number): void {
  const items = itemsOf(list);
  items[(index + items.length) % items.length]?.focus();
}
