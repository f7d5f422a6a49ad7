import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { argumentsOf, openTicketTab, press } from './deskPerson';
import { accepted, refused } from './fakeServer';
import { screenshot } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const customer = { name: '张伟', contact: '13812345678' };

test('D12: who may not look is offered no button', async () => {
  const { page } = await openTicketTab(browser, { mayReveal: false });
  expect(await page.getByRole('button', { name: '显示联系方式' }).count()).toBe(0);
});

test('D12: one button shows name and contact, each to be copied, and hides them again after a minute', async () => {
  const desk = await openTicketTab(browser, { mayReveal: true }, { revealContact: () => accepted(customer) });
  const { page } = desk;
  await page.clock.install();
  await page.getByRole('button', { name: '显示联系方式' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('13812345678', { exact: true }).waitFor();
  expect(argumentsOf(desk, 'revealContact')).toEqual([['20240520001', 1]]);
  expect(await page.locator('.revealed strong').allTextContents()).toEqual(['张伟', '13812345678']);
  expect(await page.getByText('这次查看已记入处理进度。').isVisible()).toBe(true);
  expect(await page.locator('.revealed button.copy').count()).toBe(2);
  expect(await page.locator('.revealed').evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await screenshot(page, 'reveal-zh');
  await page.clock.fastForward(58_000);
  expect(await page.getByText('13812345678', { exact: true }).count()).toBe(1);
  await page.clock.fastForward(3_000);
  await page.getByText('联系方式已隐藏。').waitFor();
  expect(await page.locator('.ticket').innerHTML()).not.toContain('13812345678');
  expect(desk.troubles).toEqual([]);
});

test('D12: hidden by hand, the keyboard is back on the button', async () => {
  const desk = await openTicketTab(browser, { mayReveal: true }, { revealContact: () => accepted(customer) });
  await press(desk, '显示联系方式');
  await press(desk, '隐藏');
  const button = desk.page.getByRole('button', { name: '显示联系方式' });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await desk.page.locator('.ticket').innerHTML()).not.toContain('13812345678');
});

test('D12: a refusal is said in its own words, and asking again is possible', async () => {
  const message = '这个工作簿里没有能打开客户联系方式的密钥。';
  const desk = await openTicketTab(browser, { mayReveal: true }, { revealContact: () => refused(message) });
  await press(desk, '显示联系方式');
  await desk.page.getByRole('alert').getByText(message).waitFor();
  await screenshot(desk.page, 'reveal-refused-zh');
  expect(await desk.page.getByRole('button', { name: '显示联系方式' }).isEnabled()).toBe(true);
});
