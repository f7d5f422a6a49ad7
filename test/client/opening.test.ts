import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { accepted, refused } from './fakeServer';
import { intakeForm } from './intakeForm';
import { openPage } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('a sidebar that comes with its form shows it and asks nobody for it', async () => {
  const brings = { openIntake: accepted(intakeForm()) };
  const { page, calls, troubles } = await openPage(browser, { name: 'sidebar', server: {}, brings });
  await page.getByLabel('客户姓名').fill('李晓明');
  expect(calls.map(({ name }) => name)).not.toContain('openIntake');
  expect(troubles).toEqual([]);
});

test('a page that comes with a refusal says it, and 重试 asks the server', async () => {
  const brings = { openIntake: refused('工作簿正忙，请稍后再试。', { retry: true }) };
  const server = { openIntake: () => accepted(intakeForm()) };
  const { page, calls } = await openPage(browser, { name: 'sidebar', server, brings });
  await page.getByText('工作簿正忙，请稍后再试。').waitFor();
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByLabel('客户姓名').waitFor();
  expect(calls.map(({ name }) => name)).toEqual(['openIntake']);
});

test('a time field is a calendar by the time that it can be seen, and keeps what a draft held', async () => {
  const brings = { openIntake: accepted(intakeForm()) };
  const { page } = await openPage(browser, { name: 'sidebar', server: {}, brings });
  const field = page.getByLabel('问题发生时间');
  await page.locator('details', { has: field }).locator('summary').click();
  await field.fill('2024-05-20T08:30');
  expect(await field.getAttribute('type')).toBe('datetime-local');
  await page.waitForTimeout(400);
  await page.reload();
  await page.getByLabel('客户姓名').waitFor();
  expect(await field.inputValue()).toBe('2024-05-20T08:30');
});
