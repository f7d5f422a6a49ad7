import type { Browser } from 'playwright-core';
import { monthsOf, yearsUntil } from '../../src/client/month/months';
import { launchChromium } from '../browser/chromium';
import { accepted, refused } from './fakeServer';
import { openPage, screenshot } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const size = { width: 360, height: 250 };

test('in January 2024 the choice begins with December 2023, and no month that has not begun is offered', async () => {
  const { page, calls, troubles } = await openPage(browser, {
    name: 'month',
    size,
    sharpness: 2,
    server: {
      openMonthChoice: () => accepted({ language: 'zh', month: '2024-01' }),
      makeMonthReport: (month) => accepted({ message: `已生成工作表“月报 ${month}”。` }),
    },
  });
  expect(await page.getByLabel('年份').inputValue()).toBe('2023');
  expect(await page.getByLabel('月份').inputValue()).toBe('12');
  await screenshot(page, 'month-zh');
  await page.getByLabel('年份').selectOption('2024');
  expect(await page.getByLabel('月份').locator('option').allTextContents()).toEqual(['1 月']);
  await page.getByLabel('年份').selectOption('2022');
  await page.getByLabel('月份').selectOption('9');
  await page.getByLabel('按现在的分类、主办人等重算').check();
  await page.getByRole('button', { name: '生成月报' }).click();
  await page.getByText('已生成工作表“月报 2022-09”。').waitFor();
  await screenshot(page, 'month-done-zh');
  expect(calls.at(-1)).toEqual({ name: 'makeMonthReport', args: ['2022-09', true] });
  await page.getByRole('button', { name: '关闭' }).click();
  expect(await page.locator('html').getAttribute('data-closed')).toBe('true');
  expect(troubles).toEqual([]);
});

test('a refused report says why and can be asked for again', async () => {
  const { page } = await openPage(browser, {
    name: 'month',
    size,
    sharpness: 2,
    server: {
      openMonthChoice: () => accepted({ language: 'en', month: '2024-06' }),
      makeMonthReport: () => refused('No ticket was reported in 2024-05.'),
    },
  });
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.getByText('No ticket was reported in 2024-05.').waitFor();
  await screenshot(page, 'month-refused-en');
  expect(await page.getByRole('button', { name: 'Make the report' }).isEnabled()).toBe(true);
});

test('ten years back can be asked for, each with twelve months', () => {
  const last = { year: 2024, month: 5 };
  expect(yearsUntil(last)).toHaveLength(11);
  expect(monthsOf(2024, last)).toEqual([1, 2, 3, 4, 5]);
  expect(monthsOf(2023, last)).toHaveLength(12);
});
