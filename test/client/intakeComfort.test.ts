import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { accepted } from './fakeServer';
import { intakeForm, receipt } from './intakeForm';
import { fillIn, openIntake, send, submissions } from './intakePerson';
import { frameIn } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const reopened = async (page: Page): Promise<void> => {
  await page.reload();
  await page.locator('form').waitFor();
};

const draftSaved = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => localStorage.getItem('sheetdesk.intake')?.includes(wanted), text);

test('a draft survives closing the sidebar, with its token; clearing it can be undone and is final after reopening', async () => {
  const desk = await openIntake(browser, {
    submitIntake: () => {
      throw new Error('NetworkError: HTTP 0');
    },
  });
  await fillIn(desk.page);
  await send(desk.page);
  await desk.page.getByText('没有收到回应').waitFor();
  await reopened(desk.page);
  expect(await desk.page.getByText(/已恢复 \d\d:\d\d 的草稿/).isVisible()).toBe(true);
  expect(await desk.page.getByLabel('现象').inputValue()).toBe('包裹三天没有更新');
  await send(desk.page);
  await desk.page.getByText('没有收到回应').waitFor();
  expect(submissions(desk)[1]).toEqual(submissions(desk)[0]);

  await desk.page.getByRole('button', { name: '清空' }).click();
  expect(await desk.page.getByLabel('现象').inputValue()).toBe('');
  await desk.page.getByRole('button', { name: '撤销' }).click();
  expect(await desk.page.getByLabel('现象').inputValue()).toBe('包裹三天没有更新');
  await desk.page.getByRole('button', { name: '清空' }).click();
  await reopened(desk.page);
  expect(await desk.page.getByLabel('现象').inputValue()).toBe('');
});

test('a saved ticket leaves no draft behind', async () => {
  const desk = await openIntake(browser);
  await fillIn(desk.page);
  await draftSaved(desk.page, '包裹三天没有更新');
  await send(desk.page);
  await desk.page.getByText('工单已保存').waitFor();
  expect(await desk.page.evaluate(() => localStorage.length)).toBe(0);
});

test('the draft of one person is not shown to another', async () => {
  let user = 'a@example.com';
  const desk = await openIntake(browser, { openIntake: () => accepted(intakeForm('zh', { user })) });
  await desk.page.getByLabel('客户姓名').fill('李晓明');
  await draftSaved(desk.page, '李晓明');
  user = 'b@example.com';
  await reopened(desk.page);
  expect(await desk.page.getByLabel('客户姓名').inputValue()).toBe('');
});

test('a frame without storage and clipboard sends all the same', async () => {
  const desk = await openIntake(browser, {}, { sandbox: true });
  const frame = frameIn(desk.page);
  await fillIn(frame);
  await desk.page.waitForTimeout(400);
  await send(frame);
  await frame.getByText('工单已保存').waitFor();
  expect(desk.troubles).toEqual([]);
  await frame.getByTitle('复制工单编号').click();
  await frame.getByText('已复制').waitFor();
});

test('the keyboard alone fills in and sends', async () => {
  const desk = await openIntake(browser);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await desk.page.keyboard.press(key);
  };
  await press('ArrowDown', 'Tab');
  await desk.page.keyboard.type('李晓明');
  await press('Tab');
  await desk.page.keyboard.type('13812345678');
  await press('Tab', 'Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'ArrowDown', 'Tab');
  await desk.page.keyboard.type('包裹三天没有更新');
  await press('Control+Enter');
  await desk.page.getByText('工单已保存').waitFor();
  expect(submissions(desk)[0]?.values).toEqual({
    channel: '电话',
    customerName: '李晓明',
    contact: '13812345678',
    nature: '咨询',
    category1: '业务失误',
    urgency: '高',
    phenomenon: '包裹三天没有更新',
  });
});

test('one click copies the number, another the words for the customer', async () => {
  const desk = await openIntake(browser);
  await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await fillIn(desk.page);
  await send(desk.page);
  await desk.page.getByTitle('复制工单编号').click();
  await desk.page.getByText('已复制').waitFor();
  expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toBe('20240520001');
  await desk.page.getByTitle('复制这段话').click();
  await desk.page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('您好'));
});

test('what people wrote is shown as written and never runs', async () => {
  const hostile = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
  const desk = await openIntake(browser, {
    submitIntake: () => accepted(receipt({ promise: hostile, owner: hostile })),
  });
  await fillIn(desk.page);
  await desk.page.getByLabel('现象').fill(hostile);
  await send(desk.page);
  expect(await desk.page.locator('blockquote').textContent()).toBe(hostile);
  expect(await desk.page.title()).toBe('Sheetdesk');
  expect(submissions(desk)[0]?.values.phenomenon).toBe(hostile);
});

test('times are said to be in the zone of the workbook where the browser lives in another', async () => {
  const { page } = await openIntake(browser, {}, { timeZone: 'Europe/Berlin' });
  expect(await page.getByText('时间按 Asia/Shanghai').isVisible()).toBe(true);
});
