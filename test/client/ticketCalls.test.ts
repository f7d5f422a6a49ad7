import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { actionsSent, argumentsOf, done, openTab, openTicketTab, press } from './deskPerson';
import { accepted, refused } from './fakeServer';
import { queue, ticketView } from './ticketExamples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('while an action runs the page says so, and a second click sends nothing', async () => {
  let answer: () => void = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const desk = await openTicketTab(
    browser,
    { actions: ['progress'] },
    { actOnTicket: () => waiting.then(() => accepted(ticketView())) },
  );
  await press(desk, '记录进展');
  await desk.page.getByLabel('进展').fill('已联系渠道');
  await desk.page.locator('.action-form .primary').dblclick();
  await desk.page.getByText('正在记录进展…').waitFor();
  expect(await desk.page.locator('.action-form .primary').isDisabled()).toBe(true);
  answer();
  await done(desk, '记录进展');
  expect(actionsSent(desk)).toHaveLength(1);
});

test('a lost answer keeps the text, also through closing the sidebar, and is sent again as it was with its token', async () => {
  let lost = true;
  const desk = await openTicketTab(
    browser,
    { actions: ['progress'] },
    {
      actOnTicket: () => {
        if (lost) throw new Error('NetworkError: HTTP 0');
        return accepted(ticketView({ actions: ['progress'] }));
      },
    },
  );
  await press(desk, '记录进展');
  await desk.page.getByLabel('进展').fill('已联系渠道');
  await press(desk, '记录进展', 1);
  await desk.page.getByText('没有收到回应，可能已经完成。').waitFor();
  expect(await desk.page.getByLabel('进展').evaluate((box) => box.closest('[inert]') !== null)).toBe(true);
  lost = false;
  await desk.page.reload();
  await desk.page.locator('form.intake').waitFor();
  await openTab(desk, '工单');
  await press(desk, '记录进展');
  expect(await desk.page.getByLabel('进展').inputValue()).toBe('已联系渠道');
  await press(desk, '重试');
  await done(desk, '记录进展');
  const [first, second] = actionsSent(desk);
  expect(second).toEqual(first);
  await press(desk, '记录进展');
  expect(await desk.page.getByLabel('进展').inputValue()).toBe('');
  await desk.page.getByLabel('进展').fill('再次联系');
  await press(desk, '记录进展', 1);
  await done(desk, '记录进展');
  expect(actionsSent(desk)[2]?.token).not.toBe(first?.token);
  expect(await desk.page.evaluate(() => localStorage.length)).toBe(0);
});

test.each([
  ['zh', '没有收到回应，可能已经完成。填写的内容都还在：请重试，不会重复执行。', '记录进展', '进展'],
  [
    'en',
    'No answer came; it may be done already. What was typed is kept: try again, it will not be done twice.',
    'Log progress',
    'Progress',
  ],
] as const)(
  'what the machine says of a failed call is shown to nobody; in %s the page says: %s',
  async (language, sentence, action, label) => {
    const machine = 'Exception: Service invoked too many times for one day: at actOnTicket (Code:1:2)';
    const desk = await openTicketTab(
      browser,
      { actions: ['progress'], language },
      {
        actOnTicket: () => {
          throw new Error(machine);
        },
      },
    );
    const { page } = desk;
    await press(desk, action);
    await page.getByLabel(label).fill('12345');
    await press(desk, action, 1);
    const failed = page.getByRole('alert').first();
    await failed.waitFor();
    expect(await failed.textContent()).toBe(sentence);
    expect(await page.getByText('Exception').count()).toBe(0);
    expect(await failed.getAttribute('data-cause')).toContain('too many times');
    expect(await page.getByLabel(label).inputValue()).toBe('12345');
  },
);

test('a busy desk is asked again with one click and the same token', async () => {
  let busy = true;
  const desk = await openTicketTab(
    browser,
    { actions: ['take'] },
    { actOnTicket: () => (busy ? refused('表格正忙，请稍后重试。', { retry: true }) : accepted(ticketView())) },
  );
  await press(desk, '受理');
  await desk.page.getByText('表格正忙，请稍后重试。').waitFor();
  busy = false;
  await press(desk, '重试');
  await done(desk, '受理');
  const [first, second] = actionsSent(desk);
  expect(second).toEqual(first);
});

test('after an action the queue is read anew when it is looked at', async () => {
  const desk = await openTicketTab(
    browser,
    { actions: ['take'] },
    { openQueue: (scope) => accepted(queue([], { scope })) },
  );
  await openTab(desk, '我的');
  await desk.page.locator('.empty').waitFor();
  await openTab(desk, '工单');
  await press(desk, '受理');
  await done(desk, '受理');
  await openTab(desk, '我的');
  await desk.page.locator('.empty').waitFor();
  await openTab(desk, '工单');
  await openTab(desk, '我的');
  expect(argumentsOf(desk, 'openQueue')).toHaveLength(2);
});
