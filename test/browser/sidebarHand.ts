import type { FrameLocator, Locator } from 'playwright-core';
import type { Session } from './session';

/** Fills the controls of a form by their labels: boxes, drop-downs, and choices of one among several. */
async function fillIn(form: Locator, filled: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(filled)) {
    const control = form.getByLabel(label);
    const kind = await control.evaluate((found) => found.getAttribute('role') ?? found.tagName);
    if (kind === 'radiogroup') await control.getByRole('radio', { name: text, exact: true }).check();
    else if (kind === 'SELECT') await control.selectOption(text);
    else await control.fill(text);
  }
}

/** What people do in the add-on's sidebar: become somebody, open a ticket, act on it, read what is shown. */
export class SidebarHand {
  constructor(private readonly session: Session) {}

  get frame(): FrameLocator {
    return this.session.sidebar;
  }

  /** Acts as somebody else from now on, with a sidebar of their own opened anew. */
  async become(email: string): Promise<void> {
    const choice = this.session.page.locator('.strip .people select');
    const known = await choice.locator('option').allTextContents();
    if (known.includes(email)) await choice.selectOption(email);
    else {
      await choice.selectOption('+');
      const dialog = this.session.page.locator('dialog.dialog');
      await dialog.locator('input[name=email]').fill(email);
      await dialog.locator('button[type=submit]').click();
    }
    await this.session.settled();
    await this.session.choose('客服台', '新建工单');
    await this.frame.locator('form.intake').waitFor();
  }

  /** Opens a tab by its name. */
  tab(name: string): Promise<void> {
    return this.frame.getByRole('tab', { name }).click();
  }

  /** Opens a ticket by a click in one's own queue. */
  async openMine(number: string): Promise<void> {
    await this.tab('我的');
    await this.frame.locator(`.queue-row[data-number="${number}"]`).click();
    await this.frame.getByRole('heading', { name: number }).waitFor();
    await this.session.settled();
  }

  /** Opens a ticket by typing its number into the search box. */
  async find(number: string): Promise<void> {
    await this.tab('我的');
    await this.frame.getByRole('searchbox').fill(number);
    await this.frame.getByRole('searchbox').press('Enter');
    await this.frame.getByRole('heading', { name: number }).waitFor();
    await this.session.settled();
  }

  /** Fills the form of a new ticket by its labels and sends it. */
  async submitIntake(filled: Readonly<Record<string, string>>): Promise<void> {
    const form = this.frame.locator('form.intake');
    await fillIn(form, filled);
    await form.getByRole('button', { name: '提交工单' }).click();
    await this.frame.getByText('工单已保存').waitFor();
    await this.session.settled();
  }

  /** The numbers in the queue of a scope, the most urgent first. */
  async inScope(scope: string): Promise<readonly string[]> {
    await this.tab('我的');
    await this.frame.locator('.scope', { hasText: scope }).click();
    await this.frame.locator('.queue > div:not(.stale) .queue-row').first().waitFor();
    return this.frame.locator('.queue-row strong').allTextContents();
  }

  /** Presses an action's button, fills its form by labels if it has one, sends it, and waits until it is done. */
  async act(action: string, filled: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.press(action);
    if (Object.keys(filled).length > 0) await this.send(filled);
    await this.frame.getByRole('status').getByText(`已${action}`, { exact: true }).waitFor();
    await this.session.settled();
  }

  /** Presses the button that opens an action's form, or does what needs none. */
  press(action: string): Promise<void> {
    return this.frame.locator('.action-bar > .choices').getByRole('button', { name: action, exact: true }).click();
  }

  /** Fills the open form by its labels and sends it. */
  async send(filled: Readonly<Record<string, string>>): Promise<void> {
    await fillIn(this.form, filled);
    await this.form.locator('button[type=submit]').click();
  }

  get form(): Locator {
    return this.frame.locator('.action-form');
  }

  /** The states at the top: status, SLA, urgency. */
  chips(): Promise<readonly string[]> {
    return this.frame.locator('.ticket header .chip').allTextContents();
  }

  /** When a clock is due and how it stands, in the order of the name. */
  async clock(key: string): Promise<{ readonly state: string; readonly at: string }> {
    const line = this.frame.locator(`[data-clock="${key}"]`);
    const [state, at] = [await line.locator('.state').textContent(), await line.locator('.at').textContent()];
    return { state: state ?? '', at: at ?? '' };
  }

  /** The newest entry of the timeline: step and operator, time, note, how the customer was told. */
  async newest(): Promise<string> {
    return (await this.frame.locator('.timeline li').first().textContent()) ?? '';
  }

  /** The buttons of what may be done now. */
  actions(): Promise<readonly string[]> {
    return this.frame.locator('section > .action-bar > .choices').getByRole('button').allTextContents();
  }
}
