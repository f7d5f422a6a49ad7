import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { buildPage } from '../../build/page';
import { launchChromium } from '../browser/chromium';
import { accepted } from '../client/fakeServer';
import { intakeForm } from '../client/intakeForm';

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
  Object.assign(window, { google });
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
  await context.addInitScript(answerAtOnce, JSON.stringify(accepted(intakeForm())));
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('form').waitFor();
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

/**
 * How long the sidebar takes in a real browser from the arrival of its HTML until the form stands there, with a server
 * in the page that answers at once. The HTML comes over HTTP from this process.
 */
export async function sidebarTimes(): Promise<SidebarTimes> {
  const pages: Readonly<Record<string, string>> = {
    '/sidebar': await buildPage(path.resolve(__dirname, '../..'), 'sidebar'),
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
