import { element, signButton } from '../element';

const defaultSeconds = 5;
const mostShown = 5;

export interface Toast {
  readonly message: string;
  readonly title?: string;
  /** Below 0 it stays until it is closed; default 5. */
  readonly seconds?: number;
  readonly kind?: 'plain' | 'error';
}

/** Short messages at the bottom right. */
export class Toasts {
  readonly place = element('div', { class: 'toasts', attributes: { 'aria-live': 'polite', role: 'status' } });

  constructor(private readonly closeLabel: string) {}

  show(toast: Toast): void {
    const close = () => box.remove();
    const box = element(
      'div',
      { class: `toast ${toast.kind ?? 'plain'}`, attributes: toast.kind === 'error' ? { role: 'alert' } : {} },
      element(
        'div',
        { class: 'toast-text' },
        toast.title ? element('strong', {}, toast.title) : null,
        element('span', {}, toast.message),
      ),
      signButton('×', this.closeLabel, close),
    );
    this.removeEqual(box);
    this.place.append(box);
    while (this.place.childElementCount > mostShown) {
      this.place.firstElementChild?.remove();
    }
    const seconds = toast.seconds || defaultSeconds;
    if (seconds > 0) {
      setTimeout(close, seconds * 1000);
    }
  }

  /** What is said again is shown once. */
  private removeEqual(box: Element): void {
    for (const other of [...this.place.children]) {
      if (other.isEqualNode(box)) {
        other.remove();
      }
    }
  }
}
