import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { openDesk, openTab } from './deskPerson';
import { accepted } from './fakeServer';
import { fullQueue, fullTicket } from './fullExamples';
import { intakeForm } from './intakeForm';
import { screenshot } from './openPage';
import { earlierTicket, queue, queueItem, ticketView } from './ticketExamples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const width = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Screenshots show the whole panel, however long it is. */
async function portrait(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 300, height: Math.max(720, height) });
  await screenshot(page, name);
  await page.setViewportSize({ width: 300, height: 720 });
}

test.each(['zh', 'en'] as const)('queue and ticket fit 300 px (%s)', async (language) => {
  const view = fullTicket(language);
  const desk = await openDesk(
    browser,
    {
      openIntake: () => accepted(intakeForm(language)),
      openQueue: (scope) => accepted({ ...fullQueue(language), scope }),
      openTicket: () => accepted(view),
      earlierTickets: () => accepted(view.earlier),
    },
    { sharpness: 2 },
  );
  const { page } = desk;
  await page.locator('#field-contact').fill('13812345678');
  await page.locator('#field-contact').press('Tab');
  await page.locator('.earlier li').first().waitFor();
  expect(await width(page)).toBe(300);
  await portrait(page, `intake-earlier-${language}`);

  await openTab(desk, language === 'zh' ? '我的' : 'Mine');
  await page.locator('.queue-row').first().waitFor();
  expect(await width(page)).toBe(300);
  await portrait(page, `queue-${language}`);

  await page.locator('.queue-row').first().click();
  await page.locator('.ticket-body').waitFor();
  expect(await width(page)).toBe(300);
  await portrait(page, `ticket-${language}`);
  for (const summary of await page.locator('.ticket summary').all()) await summary.click();
  for (const at of [0, 2, 3, 4, 5]) {
    await page.locator('.action-bar').first().locator('.choices > button').nth(at).click();
    expect(await width(page)).toBe(300);
    await portrait(page, `ticket-action-${at}-${language}`);
  }
});

test('no text of people or settings makes a tab wider than 300 px', async () => {
  const long = 'Unbreakablylongtextwithoutanyspace'.repeat(4);
  const status = { key: 'open' as const, label: long };
  const view = ticketView({
    number: long,
    status,
    missing: long,
    facts: [{ key: 'remarks', label: long, text: long }],
    actions: ['move', 'progress', 'transfer'],
    moves: [{ to: status, fields: [] }],
    timeline: [{ at: long, step: long, operator: long, note: long, told: long }],
    earlier: [earlierTicket({ number: long, summary: long, status, isAlike: true })],
    tasks: [
      {
        taskNo: long,
        department: long,
        person: long,
        what: long,
        due: long,
        state: { key: 'done', label: long },
        output: long,
        outputLabel: long,
        mayEnd: false,
      },
    ],
  });
  const desk = await openDesk(browser, {
    openQueue: () =>
      accepted(queue([queueItem({ number: long, customer: long, summary: long, urgency: long, owner: long, status })])),
    openTicket: () => accepted(view),
  });
  await openTab(desk, '我的');
  await desk.page.locator('.queue-row').click();
  await desk.page.locator('.ticket-body').waitFor();
  for (const summary of await desk.page.locator('.ticket summary').all()) await summary.click();
  expect(await width(desk.page)).toBe(300);
  await openTab(desk, '我的');
  expect(await width(desk.page)).toBe(300);
});
