import type { Browser, Page } from 'playwright-core';
import type { KeysView } from '../../src/api';
import { launchChromium } from '../browser/chromium';
import { accepted, type FakeServer, refused } from './fakeServer';
import { openPage, screenshot } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const text = '7Q2M-X4KD-9RTA-0C3E-VN8W-5HJP-2B6G-Y1FS-ZQ4T-M7RX-8KDA-3CEV-N9W0-5HJP';
const ready: KeysView = { language: 'zh', state: 'ready', sealed: 128, unreadable: 0, keyId: '3fa1c07e' };
const copied: KeysView = { ...ready, state: 'missing', unreadable: 128, keyId: '' };

const opened = (server: FakeServer, width = 480) =>
  openPage(browser, { name: 'keys', size: { width, height: 470 }, sharpness: 2, server });

const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((one) => one === document.activeElement);

test.each([
  ['zh', '显示备份文字', 480],
  ['zh', '显示备份文字', 300],
  ['en', 'Show the backup text', 480],
] as const)(
  'D12: the backup is asked for once wanted, and can be copied and printed (%s, %s, %d px)',
  async (language, show, width) => {
    const workbook = language === 'zh' ? '客服工单' : 'Service tickets';
    const { page, calls, troubles } = await opened(
      {
        openKeys: () => accepted({ ...ready, language }),
        backUpKey: () => accepted({ text, keyId: ready.keyId, workbook }),
      },
      width,
    );
    await page.getByRole('button', { name: show }).waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['openKeys']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('code').waitFor();
    expect((await page.locator('code span').allTextContents()).join('-')).toBe(text);
    expect(await hasFocus(page, 'code')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await screenshot(page, `keys-${language}-${width}`);
    expect(troubles).toEqual([]);
  },
);

test('D12: a copied workbook says that its key is missing and has the form open; restored, all is well', async () => {
  const { page, calls } = await opened({
    openKeys: () => accepted(copied),
    restoreKey: () => accepted(ready),
  });
  await page.getByText('128 位客户的资料打不开').waitFor();
  expect(await page.getByRole('button', { name: '显示备份文字' }).count()).toBe(0);
  await screenshot(page, 'keys-missing-zh');
  await page.getByLabel('备份文字').fill(text);
  await page.getByRole('button', { name: '恢复' }).click();
  await page.getByText('密钥已恢复，其间登记的明文客户会在几分钟内开始加密。').waitFor();
  expect(calls.at(-1)).toEqual({ name: 'restoreKey', args: [text] });
});

test('D12: a wrong backup is refused in a sentence and stays to be corrected; a blank one is not sent', async () => {
  const message = 'The backup text has a mistake.';
  const { page, calls } = await opened(
    { openKeys: () => accepted({ ...copied, language: 'en' }), restoreKey: () => refused(message) },
    300,
  );
  await page.getByRole('button', { name: 'Restore' }).click();
  expect(calls).toHaveLength(1);
  await page.getByLabel('Backup text').fill('7Q2M-X4KD');
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByRole('alert').getByText(message).waitFor();
  expect(await page.getByLabel('Backup text').inputValue()).toBe('7Q2M-X4KD');
  expect(await hasFocus(page, '#backup-text')).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await screenshot(page, 'keys-refused-en-300');
});
