import type { Browser } from 'playwright-core';
import { wordsOf } from '../../src/words/words';
import { launchChromium } from '../browser/chromium';
import { openDesk, openTab } from './deskPerson';
import { accepted } from './fakeServer';
import { intakeForm } from './intakeForm';
import { screenshot } from './openPage';
import { queue, queueItem } from './ticketExamples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.each(['zh', 'en'] as const)(
  'a clock that has stopped is said above all tabs until an answer tells that it runs, within 300 px (%s)',
  async (language) => {
    const deskNote = wordsOf(language).setUp.clockSilent;
    const desk = await openDesk(
      browser,
      {
        openIntake: () => accepted({ ...intakeForm(language), deskNote }),
        openQueue: () => accepted(queue([queueItem()])),
      },
      { sharpness: 2 },
    );
    const { page } = desk;
    const warning = page.locator('[role=alert].desk-warning');
    await warning.waitFor();
    expect(await warning.textContent()).toBe(deskNote);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await screenshot(page, `desk-warning-${language}`);
    await openTab(desk, language === 'zh' ? '我的' : 'Mine');
    await page.locator('.queue-row').first().waitFor();
    expect(await warning.isVisible()).toBe(false);
  },
);
