import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { accepted, refused } from './fakeServer';
import { receipt } from './intakeForm';
import { complaints, fillIn, openIntake, send, submissions } from './intakePerson';
import { openPage } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('a blank form names its 7 required fields beside them, goes to the first and sends nothing', async () => {
  const desk = await openIntake(browser);
  await send(desk.page);
  expect(await complaints(desk.page)).toEqual({
    channel: '请选择渠道',
    customerName: '请填写客户姓名',
    contact: '请填写联系方式',
    nature: '请选择问题性质',
    category1: '请选择一级分类',
    urgency: '请选择紧急程度',
    phenomenon: '请填写现象',
  });
  expect(await desk.page.getByRole('alert').textContent()).toBe('还有 7 项必填');
  const first = desk.page.getByLabel('渠道');
  expect(await first.evaluate((control) => control === document.activeElement)).toBe(true);
  expect(await first.getAttribute('aria-invalid')).toBe('true');
  expect(await first.getAttribute('aria-describedby')).toBe('field-channel-issue');
  expect(submissions(desk)).toEqual([]);

  await first.selectOption('电话');
  expect(await complaints(desk.page)).not.toHaveProperty('channel');
  expect(await desk.page.getByRole('alert').textContent()).toBe('还有 6 项必填');
  expect(desk.troubles).toEqual([]);
});

test.each([
  ['投诉', '投诉等级', 'complaintLevel'],
  ['故障', '产品/服务', 'product'],
])('a %s also demands its %s, which stands among the essential fields at once', async (nature, label, field) => {
  const desk = await openIntake(browser);
  await fillIn(desk.page);
  await desk.page.getByLabel('问题性质').selectOption(nature);
  expect(await desk.page.getByLabel(label).isVisible()).toBe(true);
  await send(desk.page);
  expect(await complaints(desk.page)).toEqual({ [field]: `请选择${label}` });
  expect(submissions(desk)).toEqual([]);
});

test('an urgent ticket also demands its impact; what was typed there is not sent once it is no complaint any more', async () => {
  const desk = await openIntake(browser);
  await fillIn(desk.page);
  await desk.page.getByRole('radio', { name: '紧急' }).check();
  await desk.page.getByLabel('问题性质').selectOption('投诉');
  await desk.page.getByLabel('投诉等级').selectOption('二级');
  await send(desk.page);
  expect(await complaints(desk.page)).toEqual({ impact: '请填写影响' });
  await desk.page.getByLabel('影响').fill('全店无法收款');
  await desk.page.getByLabel('问题性质').selectOption('咨询');
  await send(desk.page);
  await desk.page.getByText('工单已保存').waitFor();
  expect(submissions(desk)[0]?.values).toMatchObject({ impact: '全店无法收款', urgency: '紧急' });
  expect(submissions(desk)[0]?.values).not.toHaveProperty('complaintLevel');
});

test('a category offers only what stands under the one above it', async () => {
  const { page } = await openIntake(browser);
  expect(await page.getByLabel('二级分类').count()).toBe(0);
  await page.getByLabel('一级分类').selectOption('产品功能');
  await page.getByLabel('二级分类').selectOption('支付模块');
  expect(await page.getByLabel('三级分类').locator('option').allTextContents()).toEqual([
    '请选择',
    '退款失败',
    '重复扣款',
  ]);
  await page.getByLabel('一级分类').selectOption('物流配送');
  expect(await page.getByLabel('二级分类').locator('option').allTextContents()).toEqual(['请选择', '延误', '破损']);
  expect(await page.getByLabel('三级分类').count()).toBe(0);
});

test('a double click sends once, and the page says that it is saving', async () => {
  let answer: () => void = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const desk = await openIntake(browser, { submitIntake: () => waiting.then(() => accepted(receipt())) });
  await fillIn(desk.page);
  await desk.page.getByRole('button', { name: '提交工单' }).dblclick();
  await desk.page.getByText('正在保存…').waitFor();
  expect(await desk.page.getByRole('button', { name: '提交工单' }).isDisabled()).toBe(true);
  answer();
  await desk.page.getByText('工单已保存').waitFor();
  expect(submissions(desk)).toHaveLength(1);
});

test('a lost answer is asked for again with the same token; the next ticket has another and keeps the channel', async () => {
  let lost = true;
  const desk = await openIntake(browser, {
    submitIntake: () => {
      if (lost) throw new Error('NetworkError: HTTP 0');
      return accepted(receipt());
    },
  });
  await fillIn(desk.page);
  await send(desk.page);
  await desk.page.getByText('没有收到回应').waitFor();
  lost = false;
  await send(desk.page, '重试');
  await desk.page.getByRole('button', { name: '再建一单' }).click();
  expect(await desk.page.getByLabel('渠道').inputValue()).toBe('电话');
  expect(await desk.page.getByLabel('客户姓名').inputValue()).toBe('');
  await fillIn(desk.page);
  await send(desk.page);
  await desk.page.getByText('工单已保存').waitFor();
  const [first, second, third] = submissions(desk);
  expect(first?.token).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toEqual(first);
  expect(third?.token).not.toBe(first?.token);
});

test('a ticket that had been saved before the retry names what was changed since and not written', async () => {
  let lost = true;
  const desk = await openIntake(browser, {
    submitIntake: () => {
      if (lost) throw new Error('NetworkError: HTTP 0');
      return accepted(receipt({ repeated: true }));
    },
  });
  await fillIn(desk.page);
  await send(desk.page);
  await desk.page.getByText('没有收到回应').waitFor();
  lost = false;
  await desk.page.getByLabel('现象').fill('包裹已退回');
  await send(desk.page, '重试');
  const notices = desk.page.locator('.notice');
  await notices.first().waitFor();
  expect(await notices.allTextContents()).toEqual([
    '这张工单此前已经保存，没有重复建单。',
    '重试前改动的内容没有写入：现象。请在表格中更正。',
  ]);
});

test('a refused field gets the sentence of the server beside it, also behind an expander; nothing typed is lost', async () => {
  const desk = await openIntake(browser, {
    submitIntake: () =>
      refused('有 1 处需要更正。', { fields: [{ field: 'purchaseDate', message: '购买日期不能在将来' }] }),
  });
  await fillIn(desk.page);
  await desk.page.getByText('更多字段：问题').click();
  await desk.page.getByLabel('购买日期').fill('2099-01-01');
  await desk.page.getByText('更多字段：问题').click();
  await send(desk.page);
  await desk.page.getByText('购买日期不能在将来').waitFor();
  expect(await desk.page.getByLabel('购买日期').evaluate((control) => control === document.activeElement)).toBe(true);
  expect(await desk.page.getByRole('alert').textContent()).toBe('有 1 处需要更正。');
  expect(await desk.page.getByLabel('现象').inputValue()).toBe('包裹三天没有更新');
});

test('a busy desk is asked again with one click', async () => {
  let busy = true;
  const desk = await openIntake(browser, {
    submitIntake: () => (busy ? refused('表格正忙，请稍后重试。', { retry: true }) : accepted(receipt())),
  });
  await fillIn(desk.page);
  await send(desk.page);
  await desk.page.getByText('表格正忙').waitFor();
  busy = false;
  await send(desk.page, '重试');
  await desk.page.getByText('工单已保存').waitFor();
  expect(submissions(desk)[1]).toEqual(submissions(desk)[0]);
});

test('the form does not open without an answer, says so and can be asked again', async () => {
  let silent = true;
  const { page } = await openPage(browser, {
    name: 'sidebar',
    server: {
      openIntake: () => {
        if (silent) throw new Error('NetworkError: HTTP 0');
        return refused('请先运行“设置工作簿”。');
      },
    },
  });
  await page.getByText('没有打开：未收到表格的回应。').waitFor();
  silent = false;
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByText('请先运行“设置工作簿”。').waitFor();
});
