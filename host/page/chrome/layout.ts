import { element } from '../element';
import { sheetIcon } from './icon';

/** The page's frame: title and menus, the grid with the sidebar beside it, and the host's strip. */
export class Layout {
  readonly name = element('h1', { class: 'workbook-name' });
  readonly grid = element('div', { class: 'grid' });
  readonly sidebar = element('div', { class: 'sidebar-place' });
  private readonly notice = element('div', { class: 'notice', attributes: { role: 'status' } });

  constructor(
    root: HTMLElement,
    parts: {
      readonly menuBar: HTMLElement;
      readonly drawer: HTMLElement;
      readonly toasts: HTMLElement;
      readonly strip: HTMLElement;
    },
  ) {
    const titles = element('div', { class: 'titles' }, this.name, parts.menuBar);
    root.replaceChildren(
      element('header', { class: 'top-bar' }, sheetIcon(), titles, this.notice),
      element('main', { class: 'workbook' }, this.grid, this.sidebar, parts.drawer),
      parts.strip,
      parts.toasts,
    );
  }

  setName(name: string): void {
    this.name.textContent = name;
    document.title = name;
  }

  /** A lasting message at the top right; '' for none. */
  setNotice(text: string): void {
    this.notice.textContent = text;
  }
}
