import { element, signButton } from '../element';

/** A panel over the right side of the grid, for the outbox and the executions; one at a time. */
export class Drawer {
  readonly place = element('div', { class: 'drawer-place' });
  private shown: string | undefined;
  private draw: (() => HTMLElement) | undefined;

  constructor(private readonly closeLabel: string) {
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.shown !== undefined && this.place.contains(document.activeElement)) {
        this.close();
      }
    });
  }

  /** Opens the panel of that name, or closes it when it is open. */
  toggle(name: string, title: string, content: () => HTMLElement): void {
    if (this.shown === name) {
      this.close();
      return;
    }
    this.shown = name;
    this.draw = () =>
      element(
        'section',
        { class: 'drawer', attributes: { 'aria-label': title } },
        element(
          'header',
          { class: 'title-bar' },
          element('h2', {}, title),
          signButton('×', this.closeLabel, () => this.close()),
        ),
        content(),
      );
    this.refresh();
    this.place.querySelector('button')?.focus();
  }

  /** Draws the open panel again, after what it lists has changed. */
  refresh(): void {
    const scrolled = this.place.querySelector('.drawer-list')?.scrollTop ?? 0;
    this.place.replaceChildren(...(this.draw ? [this.draw()] : []));
    this.place.querySelector('.drawer-list')?.scrollTo(0, scrolled);
  }

  isOpen(name: string): boolean {
    return this.shown === name;
  }

  close(): void {
    this.shown = undefined;
    this.draw = undefined;
    this.refresh();
  }
}
