import { element } from './element';

/** One line that says what the page is doing, or what went wrong. Read out by screen readers as it changes. */
export interface StatusLine {
  readonly element: HTMLElement;
  /** "正在保存…", with the seconds once it takes long. */
  working(text: string): void;
  /** A failure in one sentence; `detail` is what the machine said, `actions` what may be done about it. */
  failed(text: string, detail?: string, ...actions: readonly HTMLElement[]): void;
  said(text: string, ...actions: readonly HTMLElement[]): void;
  clear(): void;
}

const secondsShownFrom = 4;

export function statusLine(seconds: (count: number) => string): StatusLine {
  const line = element('div', { class: 'status', role: 'status' });
  let ticking = 0;
  const show = (look: string, ...children: readonly (Node | string)[]): void => {
    window.clearInterval(ticking);
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
    failed(text, detail = '', ...actions) {
      show('failed', text, ...(detail === '' ? [] : [element('span', { class: 'detail' }, detail)]), ...actions);
    },
    said(text, ...actions) {
      show('said', element('span', {}, text), ...actions);
    },
    clear() {
      show('');
    },
  };
}
