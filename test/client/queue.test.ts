import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { argumentsOf, openDesk, openTab } from './deskPerson';
import { accepted, type FakeServer, refused } from './fakeServer';
import type { OpenPage } from './openPage';
import { emptyQueue, minutes, queue, queueItem, serverNow, ticketView } from './ticketExamples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function openQueue(server: FakeServer, expected = '.queue-row'): Promise<OpenPage> {
  const desk = await openDesk(browser, server);
  await openTab(desk, '我的');
  await desk.page.locator(expected).first().waitFor();
  return desk;
}

test('a line says which ticket, whose, what, how urgent and how long is left', async () => {
  const { page } = await openQueue({ openQueue: () => accepted(queue([queueItem({ isUpdateDue: true })])) });
  const line = page.locator('.queue-row');
  expect(await line.locator('.top').textContent()).toMatch(/20240520001\s*中\s*剩 2 小时 15 分/);
  expect(await line.locator('.who').textContent()).toMatch(/李晓明 · 处理中\s*解决时限/);
  expect(await line.getByText('待更新').count()).toBe(1);
  expect(await line.getAttribute('title')).toBe('解决时限 2024-05-20 16:20');
});

test.each([
  ['剩 2 天 1 小时', 49 * 60],
  ['剩 3 小时', 180],
  ['剩 45 分', 45],
  ['剩不到 1 分', 0.5],
  ['刚刚超时', -0.5],
  ['超时 35 分', -35],
  ['超时 1 天', -24 * 60],
])('%s is said of a deadline %d minutes ahead', async (text, ahead) => {
  // Half a second on, so that the time until it is shown does not count.
  const at = serverNow + ahead * minutes + (ahead > 0 ? 500 : 0);
  const { page } = await openQueue({
    openQueue: () => accepted(queue([queueItem({ due: { label: '解决时限', at, text: '' } })])),
  });
  expect(await page.locator('.countdown').textContent()).toBe(text);
});

test('the countdown goes on by the clock of the server and turns late at the deadline', async () => {
  const due = { label: '响应时限', at: serverNow + 2 * minutes, text: '2024-05-20 14:07' };
  const desk = await openDesk(browser, { openQueue: () => accepted(queue([queueItem({ due })])) });
  await desk.page.clock.install();
  await desk.page.reload();
  await openTab(desk, '我的');
  const left = desk.page.locator('.countdown');
  await left.waitFor();
  expect(await left.getAttribute('class')).not.toContain('late');
  await desk.page.clock.fastForward(7 * minutes);
  await desk.page.getByText('超时 5 分').waitFor();
  expect(await left.getAttribute('class')).toContain('late');
});

test('the scopes show their numbers, and each is asked for when it is chosen, by mouse or arrow key', async () => {
  const counts = { mine: 1, unassigned: 3, overdue: 2, updates: 0 };
  const desk = await openQueue({
    openQueue: (scope) =>
      accepted(
        queue([queueItem({ number: `of ${scope}`, owner: scope === 'unassigned' ? '' : '陈杰' })], { scope, counts }),
      ),
  });
  expect(await desk.page.locator('.scope').allInnerTexts()).toEqual(['1\n我的', '3\n待分配', '2\n超时', '0\n待更新']);
  await desk.page.getByRole('radio', { name: /待分配/ }).check();
  await desk.page.getByText('of unassigned').waitFor();
  expect(await desk.page.locator('.who').textContent()).toContain('处理中 · 待分配');
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.getByText('of overdue').waitFor();
  expect(await desk.page.locator('.who').textContent()).toContain('处理中 · 陈杰');
  expect(argumentsOf(desk, 'openQueue')).toEqual([['mine'], ['unassigned'], ['overdue']]);
});

test('a line opens its ticket at the row where it was last seen, by Enter too', async () => {
  const desk = await openQueue({
    openQueue: () => accepted(queue([queueItem({ row: 41 })])),
    openTicket: (number) => accepted(ticketView({ number })),
  });
  await desk.page.locator('.queue-row').press('Enter');
  await desk.page.getByRole('heading', { name: '20240520001' }).waitFor();
  expect(argumentsOf(desk, 'openTicket')).toEqual([['20240520001', 41]]);
  expect(await desk.page.getByRole('tab', { selected: true }).textContent()).toBe('工单');
  expect(argumentsOf(desk, 'openSelected')).toEqual([]);
});

test('a number is searched with Enter, full-width figures too; one that is not there is said and stays in the box', async () => {
  const desk = await openQueue(
    {
      openQueue: (scope) => accepted(emptyQueue(scope)),
      openTicket: (number) =>
        number === '20240520007' ? accepted(ticketView({ number })) : refused(`没有工单 ${number}。`),
    },
    '.empty',
  );
  const box = desk.page.getByRole('searchbox', { name: '工单编号' });
  await box.fill('20249999999');
  await box.press('Enter');
  await desk.page.getByText('没有工单 20249999999。').waitFor();
  expect(await box.inputValue()).toBe('20249999999');
  await box.fill(' ２０２４０５２０００７ ');
  await box.press('Enter');
  await desk.page.getByRole('heading', { name: '20240520007' }).waitFor();
  expect(argumentsOf(desk, 'openTicket')[1]).toEqual(['20240520007', null]);
});

const lines = [1, 2, 3].map((at) => queueItem({ number: `2024052000${at}`, row: at }));

test('the arrow keys go along the lines, Enter opens the one, and reading anew leaves the keyboard where it was', async () => {
  const desk = await openQueue({
    openQueue: () => accepted(queue(lines)),
    openTicket: () => accepted(ticketView()),
  });
  const { page } = desk;
  const reached = () => page.evaluate(() => document.activeElement?.getAttribute('data-number'));
  await page.getByRole('button', { name: '刷新' }).focus();
  await page.keyboard.press('Tab');
  const way = [await reached()];
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'Home',
    'End',
    'ArrowUp',
    'ArrowUp',
    'ArrowUp',
    'ArrowDown',
  ]) {
    await page.keyboard.press(key);
    way.push(await reached());
  }
  expect(way.map((number) => number?.slice(-1))).toEqual(['1', '2', '3', '3', '1', '3', '2', '1', '1', '2']);
  await page.keyboard.press('Tab');
  expect(await reached()).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await reached()).toBe('20240520002');
  await page.keyboard.press('Enter');
  await page.locator('.ticket-body').waitFor();
  expect(argumentsOf(desk, 'openTicket')).toEqual([['20240520002', 2]]);
});

test.each([
  ['there', lines, '20240520002'],
  ['gone', lines.filter(({ row }) => row !== 2), '20240520003'],
])('a line with the keyboard on it that is still %s when read anew', async (_, after, expected) => {
  let items = lines;
  let answer = (): void => undefined;
  let waiting: Promise<void> = Promise.resolve();
  const { page } = await openQueue({ openQueue: () => waiting.then(() => accepted(queue(items))) });
  waiting = new Promise((resolve) => {
    answer = resolve;
  });
  items = [...after];
  await page.getByRole('button', { name: '刷新' }).click();
  await page.locator('.queue-row').nth(1).focus();
  answer();
  await page.getByText(/^\d\d:\d\d 刷新$/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-number'))).toBe(expected);
});

test.each([
  ['mine', '没有在您手上的未关闭工单。', '王敏'],
  ['mine', '人员表中没有您的邮箱，因此“我的”是空的。', ''],
  ['overdue', '没有超时的工单。', '王敏'],
] as const)('an empty queue of %s says: %s', async (scope, sentence, user) => {
  const { page } = await openQueue({ openQueue: () => accepted(queue([], { scope, user })) }, '.empty');
  expect(await page.locator('.empty').textContent()).toBe(sentence);
});

test('a failed reading keeps what was read before and can be repeated', async () => {
  let silent = false;
  const desk = await openQueue({
    openQueue: () => {
      if (silent) throw new Error('NetworkError: HTTP 0');
      return accepted(queue([queueItem()]));
    },
  });
  expect(await desk.page.getByText(/^\d\d:\d\d 刷新$/).isVisible()).toBe(true);
  silent = true;
  await desk.page.getByRole('button', { name: '刷新' }).click();
  await desk.page.getByText('没有读到：未收到表格的回应。请检查网络后重试').waitFor();
  expect(await desk.page.getByText('NetworkError').count()).toBe(0);
  expect(await desk.page.locator('.queue-row').count()).toBe(1);
  silent = false;
  await desk.page.getByRole('button', { name: '重试' }).click();
  await desk.page.getByText(/^\d\d:\d\d 刷新$/).waitFor();
});
