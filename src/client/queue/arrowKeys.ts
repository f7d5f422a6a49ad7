/** Where a key leads from the place `at` in a list; at its ends there is no way round, which a long list would hide. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: (at) => Math.max(0, at - 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Moves the keyboard along buttons in a list by arrow keys, Home and End. Tab reaches the one where it was last, so that
 * a long list is one step on the way.
 */
export class ArrowKeys {
  private buttons: readonly HTMLButtonElement[] = [];
  private current: string | undefined;

  constructor(private readonly list: HTMLElement) {
    list.addEventListener('keydown', (event) => this.pressed(event));
    list.addEventListener('focusin', ({ target }) => {
      const reached = this.buttons.find((one) => one === target);
      if (reached !== undefined) this.stopAt(reached);
    });
  }

  /**
   * Takes up what the list shows now: the keyboard is where it was, as far as that is still there.
   * @param show puts the buttons into the list in place of the former ones
   */
  renew(buttons: readonly HTMLButtonElement[], show: () => void): void {
    const wasInside = this.list.contains(document.activeElement);
    const before = this.buttons.findIndex(({ dataset }) => dataset.number === this.current);
    this.buttons = buttons;
    const same = buttons.find(({ dataset }) => dataset.number === this.current);
    const stop = same ?? buttons[Math.min(Math.max(before, 0), buttons.length - 1)];
    show();
    if (stop === undefined) return;
    this.stopAt(stop);
    if (wasInside) stop.focus({ preventScroll: true });
  }

  private stopAt(stop: HTMLButtonElement): void {
    this.current = stop.dataset.number;
    for (const one of this.buttons) one.tabIndex = one === stop ? 0 : -1;
  }

  private pressed(event: KeyboardEvent): void {
    const step = steps[event.key];
    const at = this.buttons.findIndex((one) => one.matches(':focus'));
    if (step === undefined || at < 0 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.buttons[step(at, this.buttons.length - 1)]?.focus();
  }
}
