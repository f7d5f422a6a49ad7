import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { accepted } from '../client/fakeServer';
import { intakeForm } from '../client/intakeForm';
import { openIntake } from '../client/intakePerson';

const openings = 9;

/** Runs in the page from its first moment: keeps when the form came to stand there, ready to be typed into. */
function watch(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('form button[type=submit]') === null) return;
    observer.disconnect();
    performance.mark('form ready');
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: a server inside it that answers `openIntake` at once and nothing else. */
function answerAtOnce(form: string): void {
  const runner = (tell: (value: unknown) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return runner;
          if (name === 'withFailureHandler') return () => runner(tell);
          return () => {
            if (name === 'openIntake') setTimeout(() => tell(JSON.parse(form)), 0);
          };
        },
      },
    );
  const google = { script: { run: runner(() => {}) } };
  // The stand-in that the tests install comes later and must not take its place.
  Object.defineProperty(window, 'google', { get: () => google, set: () => {} });
}

/** Runs in the page: milliseconds from the arrival of its HTML until the form stood there. */
function readyAfter(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  const [mark] = performance.getEntriesByName('form ready');
  const arrivedAt = navigation instanceof PerformanceNavigationTiming ? navigation.responseEnd : Number.NaN;
  return (mark?.startTime ?? Number.NaN) - arrivedAt;
}

/** The browser, whose pages are watched. */
const watching = (browser: Browser): Pick<Browser, 'newContext'> => ({
  async newContext(options) {
    const context = await browser.newContext(options);
    // What runs this script names functions by a helper that pages lack.
    await context.addInitScript({ content: 'globalThis.__name = (made) => made;' });
    await context.addInitScript(answerAtOnce, JSON.stringify(accepted(intakeForm())));
    await context.addInitScript(watch);
    return context;
  },
});

/**
 * How long the sidebar takes in a real browser from the arrival of its HTML until the form stands there, with a server
 * in the page that answers at once: the median of several openings, milliseconds.
 */
export async function sidebarReady(): Promise<number> {
  const browser = await launchChromium();
  try {
    const times: number[] = [];
    for (let at = 0; at < openings; at += 1) {
      const { page } = await openIntake(watching(browser));
      times.push(await page.evaluate(readyAfter));
      await page.context().close();
    }
    return times.sort((a, b) => a - b)[Math.floor(openings / 2)] ?? Number.NaN;
  } finally {
    await browser.close();
  }
}
