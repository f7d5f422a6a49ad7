import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { accepted } from './fakeServer';
import { intakeForm, receipt } from './intakeForm';
import { openIntake } from './intakePerson';
import { screenshot } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const long = { zh: '超长的选项文字用来检查换行与省略'.repeat(4), en: 'Unbreakablylongoptionname'.repeat(4) };

test.each(['zh', 'en'] as const)('nothing is wider than 300 px, however long the texts are (%s)', async (language) => {
  const form = intakeForm(language, {
    options: { channel: [long[language]], urgency: [long[language], '2', '3'], product: [long[language]] },
    categories: [{ name: long[language], children: [{ name: long[language], children: [] }] }],
  });
  const words = long[language];
  const { page } = await openIntake(
    browser,
    { submitIntake: () => accepted(receipt({ promise: words, owner: words, number: words })) },
    { form },
  );
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  await page.locator('#field-channel').selectOption({ index: 1 });
  await page.locator('#field-nature').selectOption({ index: 1 });
  await page.locator('#field-category1').selectOption({ index: 1 });
  await page.locator('#field-urgency').selectOption({ index: 1 });
  await page.locator('#field-customerName').fill(words);
  await page.locator('#field-contact').fill(words);
  for (const expander of await page.locator('summary').all()) await expander.click();
  expect(await width()).toBe(300);
  await page.locator('#field-phenomenon').fill(words);
  await page.locator('button[type=submit]').click();
  await page.locator('.receipt').waitFor();
  expect(await width()).toBe(300);
});

test.each(['zh', 'en'] as const)(
  'an agent sees all essential fields and the button at 300 × 720 (%s)',
  async (language) => {
    const form = intakeForm(language);
    const answer = receipt(language === 'zh' ? {} : { promise: englishPromise, owner: 'Wang Min' });
    const { page } = await openIntake(browser, { submitIntake: () => accepted(answer) }, { form, sharpness: 2 });
    const essential = page.locator('section > .fields');
    const footer = await page.locator('footer').boundingBox();
    for (const field of await essential.locator('[data-field]').all()) {
      const box = await field.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
    }
    await screenshot(page, `intake-${language}`);
    await page.locator('button[type=submit]').click();
    await screenshot(page, `intake-missing-${language}`);
    await page.locator('#field-channel').selectOption({ index: 1 });
    await page.locator('#field-nature').selectOption({ index: 3 });
    await page.locator('#field-complaintLevel').selectOption({ index: 1 });
    await page.locator('#field-category1').selectOption({ index: 1 });
    await page.locator('#field-category2').selectOption({ index: 1 });
    await page.locator('.segment').first().click();
    for (const key of ['customerName', 'contact', 'phenomenon', 'impact']) {
      await page.locator(`#field-${key}`).fill(samples[language][key] ?? '');
    }
    for (const key of ['complaintLevel', 'category2']) expect(await isCut(page.locator(`#field-${key}`))).toBe(false);
    await screenshot(page, `intake-complaint-${language}`);
    await page.locator('button[type=submit]').click();
    await page.locator('.receipt').waitFor();
    await screenshot(page, `receipt-${language}`);
  },
);

/** Whether what is chosen is wider than the room for it. */
const isCut = (select: Locator): Promise<boolean> =>
  select.evaluate((found: HTMLSelectElement) => {
    const [chosen] = found.selectedOptions;
    const pen = document.createElement('canvas').getContext('2d');
    const { font, paddingLeft, paddingRight } = getComputedStyle(found);
    if (chosen === undefined || pen === null) throw new Error('nothing to measure');
    pen.font = font;
    const room = found.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return pen.measureText(chosen.text).width > room;
  });

const englishPromise =
  'Your request is registered as 20240520001. We will call you by Mon 20 May, 14:15 and have it solved by Tue 21 May, 14:00.';

const samples: Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>> = {
  zh: {
    customerName: '李晓明',
    contact: '13812345678',
    phenomenon: '退款申请提交 5 天，仍显示“处理中”，金额 1,299 元。',
    impact: '客户急需这笔款项，要求今天答复。',
  },
  en: {
    customerName: 'Alex Li',
    contact: '+86 138 1234 5678',
    phenomenon: 'The refund was requested 5 days ago and still shows “processing”; the amount is ¥1,299.',
    impact: 'The customer needs the money today.',
  },
};
