import type { Browser } from 'playwright-core';
import type { TicketView } from '../../src/api';
import { launchChromium } from '../browser/chromium';
import { argumentsOf, openDesk, openTab } from './deskPerson';
import { accepted, type FakeServer, refused } from './fakeServer';
import type { OpenPage } from './openPage';
import { earlierTicket, minutes, serverNow, ticketView } from './ticketExamples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function openTicket(view: Partial<TicketView>, server: FakeServer = {}): Promise<OpenPage> {
  const desk = await openDesk(browser, { openSelected: () => accepted(ticketView(view)), ...server });
  await openTab(desk, '工单');
  await desk.page.locator('.ticket-body').waitFor();
  return desk;
}

test('the tab reads the selected row by itself once, and again when asked', async () => {
  let number: string | null = null;
  const desk = await openDesk(browser, {
    openSelected: () => accepted(number === null ? null : ticketView({ number })),
  });
  await openTab(desk, '工单');
  await desk.page.getByText('没有选中工单。').waitFor();
  await openTab(desk, '新建');
  await openTab(desk, '工单');
  expect(argumentsOf(desk, 'openSelected')).toHaveLength(1);
  number = '20240520042';
  await desk.page.getByRole('button', { name: '读取选中的行' }).click();
  const heading = desk.page.getByRole('heading', { name: '20240520042' });
  await heading.waitFor();
  expect(await heading.evaluate((title) => title === document.activeElement)).toBe(true);
  expect(desk.troubles).toEqual([]);
});

test('the head says number, states, urgency, customer and owner, and what is still missing', async () => {
  const { page } = await openTicket({ missing: '产品/服务' });
  expect(await page.locator('header .chip').allTextContents()).toEqual(['处理中', '正常', '紧急']);
  expect(await page.locator('header .note').textContent()).toBe('李晓明 · 王敏');
  expect(await page.locator('.notice').textContent()).toBe('待补充 产品/服务');
});

test('each clock says how it stands and, unfolded, why it is due then (D3)', async () => {
  const clock = { dueText: '2024-05-20 16:20', why: [] };
  const { page } = await openTicket({
    clocks: [
      { ...clock, key: 'response', label: '响应时限', dueAt: serverNow - 60 * minutes, state: 'met' },
      { ...clock, key: 'plan', label: '方案时限', dueAt: serverNow - 20 * minutes, state: 'missed' },
      { ...clock, key: 'update', label: '下次同步时限', dueAt: serverNow - 4 * minutes, state: 'running' },
      {
        ...clock,
        key: 'resolve',
        label: '解决时限',
        dueAt: serverNow + 135 * minutes,
        state: 'paused',
        why: ['适用策略“紧急”。', '等待客户 30 分钟未计。'],
      },
    ],
  });
  expect(await page.locator('.clock .state').allTextContents()).toEqual(['已达标', '未达标', '超时 4 分', '已暂停']);
  expect(await page.getByText('等待客户 30 分钟未计。').isVisible()).toBe(false);
  await page.getByText('为什么是这个时间').click();
  expect(await page.getByText('等待客户 30 分钟未计。').isVisible()).toBe(true);
});

test('only the actions and moves allowed now are offered; nothing allowed is said', async () => {
  const buttons = (desk: OpenPage) => desk.page.locator('.action-bar button').allTextContents();
  const one = await openTicket({
    actions: ['take', 'move', 'transfer'],
    moves: [{ to: { key: 'inProgress', label: '处理中' }, fields: [] }],
  });
  expect(await buttons(one)).toEqual(['受理', '转为处理中', '转派', '打印']);
  const closed = await openTicket({
    status: { key: 'closed', label: '已关闭' },
    actions: ['move'],
    moves: [{ to: { key: 'inProgress', label: '处理中' }, fields: [] }],
  });
  expect(await buttons(closed)).toEqual(['重开', '打印']);
  const none = await openTicket({});
  expect(await buttons(none)).toEqual(['打印']);
  expect(await none.page.getByText('现在没有可以做的操作。').isVisible()).toBe(true);
});

test('the log stands newest first and folds what is beyond the eighth entry', async () => {
  const entries = Array.from({ length: 10 }, (_, at) => ({
    at: `2024-05-20 14:0${at}`,
    step: `第 ${at} 步`,
    operator: '王敏',
    note: '',
    told: at === 9 ? '电话' : '',
  }));
  const { page } = await openTicket({ timeline: entries });
  const steps = await page.locator('.timeline strong').allTextContents();
  expect([steps[0], steps[9]]).toEqual(['第 9 步', '第 0 步']);
  expect(await page.getByText('已告知：电话').count()).toBe(1);
  expect(await page.getByText('第 2 步').isVisible()).toBe(true);
  expect(await page.getByText('第 1 步').isVisible()).toBe(false);
  await page.getByText('更早的 2 条').click();
  expect(await page.getByText('第 0 步').isVisible()).toBe(true);
});

test('another ticket of the customer opens with one click, and comes back with what was typed here', async () => {
  const desk = await openTicket(
    { earlier: [earlierTicket({ number: '20240516004', row: 8 })], actions: ['progress'] },
    {
      openTicket: (number) =>
        accepted(ticketView({ number, actions: ['progress'], earlier: [earlierTicket({ number: '20240520001' })] })),
    },
  );
  await desk.page.getByRole('button', { name: '记录进展' }).click();
  await desk.page.getByLabel('进展').fill('已联系渠道');
  await desk.page.getByRole('button', { name: '打开 20240516004' }).click();
  await desk.page.getByRole('heading', { name: '20240516004' }).waitFor();
  expect(argumentsOf(desk, 'openTicket')).toEqual([['20240516004', 8]]);
  await desk.page.getByRole('button', { name: '记录进展' }).click();
  expect(await desk.page.getByLabel('进展').inputValue()).toBe('');
  await desk.page.getByRole('button', { name: '打开 20240520001' }).click();
  await desk.page.getByRole('heading', { name: '20240520001' }).waitFor();
  await desk.page.getByRole('button', { name: '记录进展' }).click();
  expect(await desk.page.getByLabel('进展').inputValue()).toBe('已联系渠道');
});

test('a ticket that cannot be opened leaves the present one, says why and can be asked for again', async () => {
  let silent = true;
  const desk = await openTicket(
    {},
    {
      openTicket: (number) => {
        if (silent) throw new Error('NetworkError: HTTP 0');
        return refused(`工单 ${number} 已归档。`);
      },
    },
  );
  await desk.page.getByRole('button', { name: '刷新' }).click();
  await desk.page.getByText('没有打开：未收到表格的回应。').waitFor();
  expect(await desk.page.getByRole('heading', { name: '20240520001' }).count()).toBe(1);
  silent = false;
  await desk.page.getByRole('button', { name: '重试' }).click();
  await desk.page.getByText('工单 20240520001 已归档。').waitFor();
});

test('what customers wrote is shown as written and never runs', async () => {
  const hostile = '<img src=x onerror="document.title=\'run\'">';
  const desk = await openTicket({
    facts: [{ key: 'phenomenon', label: '现象', text: hostile }],
    missing: hostile,
    timeline: [{ at: hostile, step: hostile, operator: hostile, note: hostile, told: hostile }],
    earlier: [earlierTicket({ summary: hostile })],
  });
  expect(await desk.page.locator('.phenomenon').textContent()).toBe(hostile);
  expect(await desk.page.title()).toBe('Sheetdesk');
  expect(desk.troubles).toEqual([]);
});
