import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Host } from '../../host/contract/host';
import { startServer } from '../../host/server/start';
import { launchChromium } from './chromium';
import { GridHand } from './gridHand';

/** A busy machine is slow, and no reason to fail. */
const patienceMilliseconds = 120_000;

const pictures = path.resolve(__dirname, '../output');

export interface SessionOptions {
  readonly host: Host;
  readonly width?: number;
  readonly height?: number;
  /** Language of the browser; the page follows the workbook. */
  readonly locale?: string;
}

/** A person in front of the page of a host: looks, clicks and types with a real browser. */
export class Session extends GridHand {
  /** What the page complained about on its console. */
  readonly complaints: string[] = [];

  private constructor(
    readonly host: Host,
    readonly url: string,
    page: Page,
    private readonly browser: Browser,
    private readonly end: () => Promise<void>,
  ) {
    super(page);
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Serves the host on a free port with a temporary state, and waits until the grid is there. */
  static async open({ host, width = 1440, height = 860, locale = 'zh-CN' }: SessionOptions): Promise<Session> {
    const folder = mkdtempSync(path.join(tmpdir(), 'sheetdesk-'));
    const server = await startServer({ host, port: 0, statePath: path.join(folder, 'state.json') });
    const browser = await launchChromium();
    const context = await browser.newContext({
      viewport: { width, height },
      locale,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(patienceMilliseconds);
    const session = new Session(host, server.url, await context.newPage(), browser, async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    try {
      await session.load();
    } catch (problem) {
      await session.close();
      throw problem;
    }
    return session;
  }

  /** Opens the page, or opens it again. */
  async load(): Promise<void> {
    await this.page.goto(this.url);
    await this.page.waitForFunction(() => 'sheetdesk' in window);
    await this.page.locator('.menu-title').last().waitFor();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.end();
  }

  /** Chooses from the menu bar by labels: the menu, a submenu if any, the entry. */
  async choose(...path: readonly string[]): Promise<void> {
    const [menu = '', ...entries] = path;
    await this.page.getByRole('menuitem', { name: menu, exact: true }).click();
    for (const [index, label] of entries.entries()) {
      const item = this.page.locator('.menu-item', { hasText: label }).first();
      await (index === entries.length - 1 ? item.click() : item.hover());
    }
    await this.settled();
  }

  /** What the grid shows in a cell. */
  shown(sheet: string, cell: string): Promise<string> {
    return this.page.evaluate(([name, at]) => window.sheetdesk.shown(name, at), [sheet, cell] as const);
  }

  /** The background the grid draws in a cell, conditional formats included. */
  background(sheet: string, cell: string): Promise<string> {
    return this.page.evaluate(([name, at]) => window.sheetdesk.background(name, at), [sheet, cell] as const);
  }

  /** Whether a cell has the corner of a value that its drop-down does not offer. */
  marked(sheet: string, cell: string): Promise<boolean> {
    return this.page.evaluate(([name, at]) => window.sheetdesk.marked(name, at), [sheet, cell] as const);
  }

  /** Rows counted from 1, as in the grid's header. */
  isRowVisible(sheet: string, row: number): Promise<boolean> {
    return this.page.evaluate(([name, at]) => window.sheetdesk.isRowVisible(name, at), [sheet, row] as const);
  }

  /** The content of the sidebar. */
  get sidebar(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  /** The content of the open dialog. */
  get dialog(): FrameLocator {
    return this.page.frameLocator('.dialog iframe');
  }

  get toasts(): Locator {
    return this.page.locator('.toast');
  }

  /** A button of the host's own strip below the grid. */
  strip(label: string): Locator {
    return this.page.locator('.strip').getByRole('button', { name: label });
  }

  /** Keeps a picture of the page under test/output. */
  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.waitForTimeout(300);
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }
}
