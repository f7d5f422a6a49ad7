/**
 * Keeps buttons and entries of a ticket from mouse and keyboard while an action of it runs: its answer shows the ticket
 * anew, and what was opened or typed meanwhile would be gone.
 */
export class Hold {
  private held: readonly HTMLElement[] = [];
  private left: Element | null = null;

  constructor(private readonly element: HTMLElement) {}

  /** Holds, or lets go: then the focus is back where it was, if the page lacks one. */
  keep(isBusy: boolean): void {
    this.element.classList.toggle('busy', isBusy);
    if (isBusy) this.begin();
    else this.end();
  }

  private begin(): void {
    this.left = document.activeElement;
    const all = this.element.querySelectorAll<HTMLElement>('.choices, .action-form .fields, .action-form .actions');
    this.held = [...all].filter(({ inert }) => !inert);
    for (const one of this.held) one.inert = true;
  }

  private end(): void {
    for (const one of this.held) one.inert = false;
    this.held = [];
    if (document.activeElement === document.body && this.left instanceof HTMLElement) this.left.focus();
    this.left = null;
  }
}
