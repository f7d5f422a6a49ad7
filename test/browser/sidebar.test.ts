import type { FrameLocator } from 'playwright-core';
import type { Host } from '../../host/contract/host';
import { employ, newDesk, tickets } from '../desk/desk';
import { Session } from './session';

/** An agent's tickets in the sidebar, against the real desk; each test goes on from the one before. */
let host: Host;
let session: Session;

beforeAll(async () => {
  host = newDesk('2024-05-20 15:00');
  employ(
    host,
    ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是'],
    ['王芳', 'owner@example.com', '客服', '客服部', '客服组', '是'],
  );
  host.person('owner@example.com').activate('工单', 1, 0);
  session = await Session.open({ host });
});

afterAll(async () => {
  await session.close();
  expect(session.complaints).toEqual([]);
});

async function submit(form: FrameLocator, phenomenon: string): Promise<void> {
  await form.getByLabel('渠道').selectOption('电话');
  await form.getByLabel('客户姓名').fill('张伟');
  await form.getByLabel('联系方式').fill('13812345678');
  await form.getByLabel('问题性质').selectOption('咨询');
  await form.getByLabel('一级分类').selectOption('产品功能');
  await form.getByRole('radio', { name: '中' }).check();
  await form.getByLabel('现象').fill(phenomenon);
  await form.getByRole('button', { name: '提交工单' }).click();
  await form.getByText('工单已保存').waitFor();
}

const action = (name: string, at = 0) => session.sidebar.getByRole('button', { name, exact: true }).nth(at);
const said = (text: string) => session.sidebar.getByRole('status').getByText(text, { exact: true }).waitFor();

test('the second call of a customer shows the first ticket, and links it', async () => {
  await session.choose('客服台', '新建工单');
  await session.sidebar.locator('form.intake').waitFor();
  await submit(session.sidebar, '退款没有到账');
  await session.sidebar.getByRole('button', { name: '再建一单' }).click();
  await session.sidebar.getByLabel('联系方式').fill('138-1234-5678');
  await session.sidebar.getByLabel('联系方式').press('Tab');
  await session.sidebar.getByText('该客户有 1 张以往工单，1 张未关闭').waitFor();
  await session.sidebar.getByRole('button', { name: '关联 20240520001' }).click();
  await submit(session.sidebar, '仍然没有到账');
  await session.settled();
  expect(tickets(host).map((ticket) => ticket.关联工单 ?? '')).toEqual(['20240520002', '20240520001']);
});

test('both stand in the queue of the agent; a click selects the row and shows the ticket', async () => {
  await session.sidebar.getByRole('tab', { name: '我的' }).click();
  await session.sidebar.locator('.queue-row').first().waitFor();
  expect(await session.sidebar.locator('.queue-row strong').allTextContents()).toEqual(['20240520001', '20240520002']);
  await session.picture('sidebar-1-queue');
  await session.sidebar.locator('[data-number="20240520002"]').click();
  await session.sidebar.getByRole('heading', { name: '20240520002' }).waitFor();
  await session.settled();
  expect(await session.page.evaluate(() => window.sheetdesk.selected())).toMatch(/3$/);
  await session.picture('sidebar-2-ticket');
});

test('the ticket is taken, told about and brought to 待验证 without leaving the sidebar', async () => {
  await action('受理').click();
  await said('已受理');
  await action('记录进展').click();
  await session.sidebar.getByLabel('进展').fill('已向支付渠道催办');
  await session.sidebar.getByLabel('告知客户').selectOption('电话');
  await action('记录进展', 1).click();
  await said('已记录进展');
  expect(await session.sidebar.locator('.timeline li').first().textContent()).toContain('已告知：电话');
  await action('转为待验证').click();
  await session.sidebar.getByLabel('解决方案').fill('重新发起退款');
  await action('转为待验证', 1).click();
  await said('已转为待验证');
  await session.settled();
  await session.picture('sidebar-3-verifying');
  expect(tickets(host)[1]).toMatchObject({ 状态: '待验证', 解决方案: '重新发起退款' });
});
