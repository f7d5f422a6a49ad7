import { errors, type Locator, type Page } from 'playwright-core';
import '../../host/page/hooks';

/** How long keys are given to cause anything at all; some, like F2, cause nothing. */
const patienceMilliseconds = 3000;
/** What hands do in the grid: keys, clipboard, drop-downs, the menus of rows and columns. */
export class GridHand {
  constructor(readonly page: Page) {}

  /** Selects a cell like 'B2' and types into it, ended by Enter. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.select(sheet, cell);
    await this.page.keyboard.type(text);
    await this.page.waitForTimeout(50);
    await this.doing(() => this.page.keyboard.press('Enter'));
  }

  async select(sheet: string, cell: string): Promise<void> {
    await this.page.evaluate(([name, at]) => window.sheetdesk.selectCell(name, at), [sheet, cell] as const);
  }

  /** Presses keys like 'Control+z' in the grid. */
  async press(keys: string): Promise<void> {
    await this.doing(() => this.page.keyboard.press(keys));
  }

  /** Does something and waits for what it causes; the grid may take a while until it sends anything. */
  private async doing(act: () => Promise<void>): Promise<void> {
    const before = await this.page.evaluate(() => window.sheetdesk.sent());
    await act();
    await this.page
      .waitForFunction((count) => window.sheetdesk.sent() > count, before, { timeout: patienceMilliseconds })
      .catch((problem: unknown) => {
        if (!(problem instanceof errors.TimeoutError)) {
          throw problem;
        }
      });
    await this.settled();
  }

  /** Pastes a text as if copied from elsewhere: cells apart by tabs, rows by line ends. */
  async paste(sheet: string, cell: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.select(sheet, cell);
    await this.press('Control+v');
  }

  /** Copies a cell as with Ctrl+C. */
  async copy(sheet: string, cell: string): Promise<void> {
    await this.toClipboard(sheet, cell, 'Control+c');
  }

  /** Cuts a cell as with Ctrl+X. */
  async cut(sheet: string, cell: string): Promise<void> {
    await this.toClipboard(sheet, cell, 'Control+x');
  }

  /** Waits until the clipboard holds a text; the browser takes its time to fill it from a page's script. */
  async clipboardHolds(text: string): Promise<void> {
    while ((await this.page.evaluate(() => navigator.clipboard.readText())) !== text) {
      await this.page.waitForTimeout(50);
    }
  }

  private async toClipboard(sheet: string, cell: string, keys: string): Promise<void> {
    await this.select(sheet, cell);
    await this.page.keyboard.press(keys);
  }

  /** Drags the handle at the corner of a cell to another cell. */
  async fill(sheet: string, cell: string, last: string): Promise<void> {
    await this.select(sheet, cell);
    const [from, to] = [await this.cellBox(sheet, cell), await this.cellBox(sheet, last)];
    await this.page.mouse.move(from.x + from.width - 1, from.y + from.height - 1);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    await this.doing(() => this.page.mouse.up());
  }

  /** Opens the drop-down of a cell by its arrow and picks an item. */
  async pick(sheet: string, cell: string, item: string): Promise<void> {
    await this.select(sheet, cell);
    const box = await this.cellBox(sheet, cell);
    await this.page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
    await this.page.locator('[data-u-comp=sheets-dropdown-list]').getByText(item, { exact: true }).click();
    await this.settled();
    // The grid ends its own edit of the cell a moment after the drop-down has closed.
    await this.page.waitForTimeout(250);
  }

  /** Opens the panel of the filter by the sign in a column's header cell. */
  async openFilter(sheet: string, header: string): Promise<Locator> {
    const box = await this.cellBox(sheet, header);
    await this.page.mouse.click(box.x + box.width - 9, box.y + box.height - 9);
    const panel = this.page.locator('[data-u-comp=sheets-filter-panel]').first();
    await panel.waitFor();
    return panel;
  }

  /** Right-clicks the number of the row, or the letter of the column, in which a cell stands; chooses from the menu. */
  async chooseInHeader(sheet: string, axis: 'row' | 'column', cell: string, label: string): Promise<void> {
    await this.select(sheet, cell);
    const box = await this.cellBox(sheet, cell);
    const corner = await this.cellBox(sheet, 'A1');
    const x = axis === 'row' ? corner.x - 20 : box.x + box.width / 3;
    const y = axis === 'row' ? box.y + box.height / 2 : corner.y - 10;
    await this.page.mouse.click(x, y);
    await this.page.mouse.click(x, y, { button: 'right' });
    await this.page
      .getByText(label)
      .first()
      .click({ position: { x: 4, y: 4 } });
    await this.settled();
  }

  /** Runs a command of the grid that its menus do not offer. */
  async command(id: string): Promise<void> {
    await this.page.evaluate((command) => window.sheetdesk.execute(command), id);
    await this.settled();
  }

  /** Where a cell is in the window, pixels. */
  private cellBox(sheet: string, cell: string) {
    return this.page.evaluate(([name, at]) => window.sheetdesk.cellBox(name, at), [sheet, cell] as const);
  }

  /** Waits until the page has sent what was done and shown what came of it. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(50);
    await this.page.evaluate(() => window.sheetdesk.settled());
  }
}
