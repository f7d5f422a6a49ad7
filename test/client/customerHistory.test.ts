import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { openTicketTab, press } from './deskPerson';
import { accepted } from './fakeServer';
import { earlierTicket } from './ticketExamples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('D11: the archives are looked into on request, and an archived ticket can be opened but not linked', async () => {
  const live = earlierTicket();
  const archived = earlierTicket({
    number: '20230520001',
    status: { key: 'closed', label: '已关闭 · 已归档' },
    isArchived: true,
  });
  const desk = await openTicketTab(
    browser,
    { actions: ['link'], earlier: [live] },
    { customerHistory: () => accepted({ tickets: [live, archived], lacking: '' }) },
  );
  expect(await desk.page.locator('.customer-history li').count()).toBe(1);
  await press(desk, '也查归档');
  await desk.page.getByText('找到归档工单 1 张。').waitFor();
  const line = desk.page.locator('.customer-history li[data-number="20230520001"]');
  expect(await line.getByRole('button').allTextContents()).toEqual(['打开']);
});
