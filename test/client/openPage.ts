import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { buildPage } from '../../build/page';
import type { Opening as Beginning } from '../../src/api/visitors';
import { type FakeServer, installGoogle, playServer, type ServerCall } from './fakeServer';

const root = path.join(__dirname, '../..');
const address = 'https://desk.example/';

/** Stricter than Google's frame: anything from elsewhere, any eval and any style attribute in markup is refused. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src 'self'";

/** As in a sandbox without allow-same-origin, where storage and clipboard are refused. */
function sandboxed(html: string): string {
  const inside = html.replace('<head>', () => `<head><script>(${installGoogle})()</script>`);
  const quoted = inside.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!doctype html><iframe sandbox="allow-scripts allow-forms" width="300" height="700" srcdoc="${quoted}"></iframe>`;
}

export interface OpenPage {
  readonly page: Page;
  readonly calls: readonly ServerCall[];
  /** Errors of scripts and of the content policy. */
  readonly troubles: readonly string[];
}

export interface Opening {
  readonly name: 'sidebar' | 'importer' | 'month' | 'keys' | 'printing' | 'visitor';
  readonly server: FakeServer;
  /** What the page comes with: by the function that it need not call, or what a customer's page begins with. */
  readonly brings?: Readonly<Record<string, unknown>> | Beginning;
  readonly size?: { readonly width: number; readonly height: number };
  readonly sandbox?: boolean;
  readonly timeZone?: string;
  /** Pixels per pixel, for screenshots. */
  readonly sharpness?: number;
}

const built = new Map<string, Promise<string>>();

const pageOf = (name: string): Promise<string> => {
  const html = built.get(name) ?? buildPage(root, name);
  built.set(name, html);
  return html;
};

const bringing = (html: string, brings: Opening['brings']): string =>
  brings === undefined ? html : html.replace('id="opening">', (place) => `${place}${JSON.stringify(brings)}`);

/** The page inside the sandbox. */
export function frameIn(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.parentFrame() !== null);
  if (frame === undefined) throw new Error('the page has no frame');
  return frame;
}

/** Opens the built page in a fresh browser profile, by default as wide as Google's sidebar. */
export async function openPage(browser: Pick<Browser, 'newContext'>, opening: Opening): Promise<OpenPage> {
  const html = bringing(await pageOf(opening.name), opening.brings);
  const context = await browser.newContext({
    viewport: opening.size ?? { width: 300, height: 720 },
    locale: 'zh-CN',
    timezoneId: opening.timeZone ?? 'Asia/Shanghai',
    deviceScaleFactor: opening.sharpness ?? 1,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  const calls = await playServer(page, opening.server);
  await page.route(`${address}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': opening.sandbox ? '' : policy },
      body: opening.sandbox ? sandboxed(html) : html,
    }),
  );
  await page.goto(address);
  return { page, calls, troubles };
}

export const screenshot = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: path.join(root, 'test/output/client', `${name}.png`) });
