import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { newDesk, owner } from '../desk/desk';

const openings = 9;

/** Runs in the page from its first moment: keeps when the form came to stand there, ready to be typed into. */
function watch(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('form button[type=submit]') === null) return;
    observer.disconnect();
    performance.mark('form ready');
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: a server that never answers; the form comes with the page. */
function neverAnswer(): void {
  const runner: object = new Proxy({}, { get: () => () => runner });
  Object.assign(window, { google: { script: { run: runner } } });
}

/** Runs in the page: milliseconds from the arrival of its HTML until the form stood there. */
function readyAfter(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  const [mark] = performance.getEntriesByName('form ready');
  const arrivedAt = navigation instanceof PerformanceNavigationTiming ? navigation.responseEnd : Number.NaN;
  return (mark?.startTime ?? Number.NaN) - arrivedAt;
}

/** Milliseconds from the arrival of a page's HTML until its form stands there, in a profile of its own. */
async function timeOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 300, height: 720 }, timezoneId: 'Asia/Shanghai' });
  // What runs this script names functions by a helper that pages lack.
  await context.addInitScript({ content: 'globalThis.__name = (made) => made;' });
  await context.addInitScript(neverAnswer);
  await context.addInitScript(watch);
  const page = await context.newPage();
  // Loading ends after the form stands there; to look for it earlier would slow the page down.
  await page.goto(address);
  const took = await page.evaluate(readyAfter);
  await context.close();
  return took;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Milliseconds, the median of several openings. */
export interface SidebarTimes {
  readonly ready: number;
  /** Of a page of one button, the least that anything takes in this browser. */
  readonly bare: number;
}

const bare = '<!doctype html><form><button type="submit">.</button></form>';

/** The sidebar as the menu of a new desk shows it. */
function shownSidebar(): string {
  const host = newDesk();
  let html = '';
  host.subscribe((event) => {
    if (event.kind === 'page') html = event.page.html;
  });
  const { error } = host.run('showIntake', [], owner);
  if (error !== null) throw new Error(error);
  return html;
}

/**
 * How long the sidebar takes in a real browser from the arrival of its HTML, with all that the form needs in it, until
 * the form stands there. The HTML comes over HTTP from this process.
 */
export async function sidebarTimes(): Promise<SidebarTimes> {
  const pages: Readonly<Record<string, string>> = {
    '/sidebar': shownSidebar(),
    '/bare': bare,
  };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[request.url ?? ''] ?? bare);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchChromium();
  try {
    const times = { ready: [] as number[], bare: [] as number[] };
    for (let at = 0; at < openings; at += 1) {
      times.ready.push(await timeOf(browser, `${address}/sidebar`));
      times.bare.push(await timeOf(browser, `${address}/bare`));
    }
    return { ready: median(times.ready), bare: median(times.bare) };
  } finally {
    await browser.close();
    server.close();
  }
}
