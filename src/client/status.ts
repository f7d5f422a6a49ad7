import { element } from './element';

/** One line that says what the page is doing, or what went wrong. Read out by screen readers as it changes. */
export interface StatusLine {
  readonly element: HTMLElement;
  /** "正在保存…", with the seconds once it takes long. */
  working(text: string): void;
  /**
   * A failure in one sentence, and what may be done about it.
   * @param cause what the machine said, in its own words: kept with the line for whoever looks into it, shown to nobody
   */
  failed(text: string, cause?: string, ...actions: readonly HTMLElement[]): void;
  said(text: string, ...actions: readonly HTMLElement[]): void;
  clear(): void;
}

const secondsShownFrom = 4;

export function statusLine(seconds: (count: number) => string): StatusLine {
  const line = element('div', { class: 'status', role: 'status' });
  let ticking = 0;
  const show = (look: string, ...children: readonly (Node | string)[]): void => {
    window.clearInterval(ticking);
    delete line.dataset.cause;
    line.className = `status ${look}`;
    line.setAttribute('role', look === 'failed' ? 'alert' : 'status');
    line.replaceChildren(...children);
  };
  return {
    element: line,
    working(text) {
      const elapsed = element('span', { class: 'elapsed', 'aria-hidden': 'true' });
      show('working', element('span', { class: 'spinner', 'aria-hidden': 'true' }), element('span', {}, text), elapsed);
      const startedAt = Date.now();
      ticking = window.setInterval(() => {
        const count = Math.round((Date.now() - startedAt) / 1000);
        if (count >= secondsShownFrom) elapsed.textContent = seconds(count);
      }, 1000);
    },
    failed(text, cause = '', ...actions) {
      show('failed', text, ...actions);
      if (cause !== '') line.dataset.cause = cause;
    },
    said(text, ...actions) {
      show('said', element('span', {}, text), ...actions);
    },
    clear() {
      show('');
    },
  };
}
