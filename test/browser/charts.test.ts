import type { Locator } from 'playwright-core';
import type { Host } from '../../host/contract/host';
import { openCharts } from './chartsFixture';
import { Session } from './session';

let host: Host;
let session: Session;

beforeAll(async () => {
  host = openCharts();
  session = await Session.open({ host, width: 1500, height: 900 });
  await session.page.locator('.chart svg').first().waitFor();
});

afterAll(async () => {
  await session?.close();
});

const chart = (title: string): Locator => session.page.locator(`.chart[aria-label="${title}"]`);
const texts = (title: string): Promise<readonly string[]> => chart(title).locator('svg text').allTextContents();
const slicer = (): Locator => session.page.locator('.slicer');

async function boxOf(locator: Locator) {
  return (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

test('a report shows its charts with title, names and legend', async () => {
  await session.picture('charts-report');

  expect(await texts('每月工单')).toEqual(expect.arrayContaining(['每月工单', '一月', '六月', '新建', '关闭', '件']));
  expect(await texts('渠道构成')).toEqual(expect.arrayContaining(['电话', '微信', '邮件', '在线客服']));
  expect(await texts('超时走势')).toEqual(expect.arrayContaining(['超时走势', '三月']));
  expect(await session.page.locator('.chart svg').count()).toBe(4);
});

test('a chart hangs on its cell and goes along when the sheet is scrolled, under the frozen header', async () => {
  const cell = await session.page.evaluate(() => window.sheetdesk.cellBox('月报', 'F4'));
  const before = await boxOf(chart('每月工单'));
  expect([Math.round(before.x - cell.x), Math.round(before.y - cell.y)]).toEqual([10, 0]);

  await session.page.mouse.move(before.x + 100, before.y + 100);
  await session.page.mouse.wheel(0, 105);
  await session.page.waitForFunction(
    (top) => (document.querySelector('.chart')?.getBoundingClientRect().y ?? top) < top,
    before.y,
  );
  const pane = await boxOf(chart('每月工单').locator('..'));
  const header = await session.page.evaluate(() => window.sheetdesk.cellBox('月报', 'F1'));
  expect(Math.round(pane.y)).toBe(Math.round(header.y + header.height));
  const below = await session.page.evaluate(() => window.sheetdesk.cellBox('月报', 'F18'));
  const scrolled = await boxOf(chart('超时走势'));
  expect([Math.round(scrolled.x - below.x), Math.round(scrolled.y - below.y)]).toEqual([10, 0]);
  await session.picture('charts-scrolled');
  await session.select('月报', 'A2');
});

test('when a script changes the figures, the chart shows them without reloading', async () => {
  const before = await chart('每月工单').locator('svg').innerHTML();
  host.run('correct');
  await session.page.waitForFunction(
    (old) => document.querySelector('.chart[aria-label="每月工单"] svg')?.innerHTML !== old,
    before,
  );

  expect(await texts('每月工单')).toEqual(expect.arrayContaining(['400']));
});

test('values chosen in a slicer filter the pivot table beside it and the chart over that', async () => {
  await slicer().getByRole('button').first().click();
  await slicer().getByText('清除').click();
  await slicer().getByLabel('电话').check();
  await session.picture('charts-slicer-open');
  await slicer().getByRole('button', { name: '确定' }).click();
  await session.settled();

  expect(
    host
      .displayValues('月报')
      .slice(19)
      .map(([label]) => label),
  ).toEqual(['渠道', '电话']);
  await slicer().locator('.slicer-summary', { hasText: '电话' }).waitFor();
  await session.page.waitForFunction(
    () => !document.querySelector('.chart[aria-label="渠道构成"]')?.textContent?.includes('邮件'),
  );
  await session.picture('charts-sliced');
});

test('a slicer on the sheet of its range hides the rows it keeps back', async () => {
  await session.select('工单', 'A1');
  await slicer().getByRole('button').first().click();
  await slicer().getByText('清除').click();
  await slicer().getByLabel('微信').check();
  await slicer().getByRole('button', { name: '确定' }).click();
  await session.settled();

  const channels = host.displayValues('工单').map(([, channel]) => channel);
  const other = channels.indexOf('电话');
  expect(await session.isRowVisible('工单', other + 1)).toBe(false);
  expect(await session.isRowVisible('工单', channels.indexOf('微信') + 1)).toBe(true);
});

test('every other type of chart is drawn too', async () => {
  await session.select('更多', 'A1');
  await chart('处理时长分布').locator('svg').waitFor();
  await session.picture('charts-more');

  expect(await texts('处理时长分布')).toEqual(expect.arrayContaining(['物流', '退款', '产品', '账号', '分钟']));
  expect(await texts('新建、关闭与超时')).toEqual(expect.arrayContaining(['超时']));
  expect(await session.page.locator('.chart-table td').first().textContent()).toBe('一月');
});

test('the page had nothing to complain about', () => {
  expect(session.complaints).toEqual([]);
});
