import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Host } from '../../host/contract/host';
import { columnOf, employ, newDesk, tickets } from '../desk/desk';
import { Session } from './session';

/** One working day of a small team, in the order a newcomer would try it; each test goes on from the one before. */
let host: Host;
let session: Session;

beforeAll(async () => {
  host = newDesk('2024-05-20 15:00');
  employ(
    host,
    ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是'],
    ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是'],
    ['何刚', 'owner@example.com', '管理员', '', '', '否'],
  );
  host.person('owner@example.com').activate('工单', 1, 0);
  session = await Session.open({ host });
});

afterAll(async () => {
  await session.close();
  expect(session.complaints).toEqual([]);
});

async function fillIn(form: FrameLocator): Promise<void> {
  await form.getByLabel('渠道').selectOption('电话');
  await form.getByLabel('客户姓名').fill('张伟');
  await form.getByLabel('联系方式').fill('13812345678');
  await form.getByLabel('问题性质').selectOption('咨询');
  await form.getByLabel('一级分类').selectOption('产品功能');
  await form.getByRole('radio', { name: '中' }).check();
  await form.getByLabel('现象').fill('=退款没有到账');
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
const cellAt = (field: Parameters<typeof columnOf>[1], row: number): string =>
  `${letters(columnOf(host, field))}${row}`;

test('the workbook is there with its menu, header frozen and groups folded so that 现象 shows on a laptop', async () => {
  await session.picture('journey-1-workbook');
  expect(await session.shown('工单', 'A1')).toBe('工单编号');
  await expect(session.page.getByRole('menuitem', { name: '客服台' }).isVisible()).resolves.toBe(true);
});

test('客服台 › 新建工单: a form sent blank names every missing field beside it and writes nothing', async () => {
  await session.choose('客服台', '新建工单');
  await session.sidebar.locator('form.intake').waitFor();
  await session.sidebar.getByRole('button', { name: '提交工单' }).click();
  await session.sidebar.locator('.issue').first().waitFor();
  const issues = await session.sidebar.locator('.issue').allTextContents();
  expect(issues.filter((text) => text !== '')).toHaveLength(7);
  expect(tickets(host)).toEqual([]);
  await session.picture('journey-2-missing');
});

test('filled in and sent with a double click it is one ticket, whose number one click copies', async () => {
  await fillIn(session.sidebar);
  await session.sidebar.getByRole('button', { name: '提交工单' }).dblclick();
  const receipt = session.sidebar.getByText('20240520001').first();
  await receipt.waitFor();
  await session.settled();
  expect(tickets(host)).toHaveLength(1);
  expect(await session.shown('工单', 'A2')).toBe('20240520001');
  expect(await session.shown('工单', cellAt('phenomenon', 2))).toBe('=退款没有到账');
  await session.sidebar.getByRole('button', { name: /复制/ }).first().click();
  await session.clipboardHolds('20240520001');
  await session.picture('journey-3-receipt');
});

test('in the sheet, an urgency picked from the drop-down makes a ticket, and its deadlines appear', async () => {
  await session.pick('工单', cellAt('urgency', 3), '高');
  await session.settled();
  expect(await session.shown('工单', 'A3')).toBe('20240520002');
  expect(await session.shown('工单', cellAt('responseDue', 3))).toBe('2024-05-20 17:00');
  expect(await session.shown('工单', cellAt('missing', 3))).toContain('客户姓名');
});

test('as the clock moves, the row turns amber before its deadline and red after it, and one mail is in the outbox', async () => {
  const cell = cellAt('customerName', 3);
  const amber = '#fef7e0';
  const red = '#fce8e6';
  for (let step = 0; step < 7; step += 1) await session.strip('+15 分钟').click();
  await session.settled();
  expect(await session.background('工单', cell)).toBe(amber);
  await session.strip('+15 分钟').click();
  await session.strip('+15 分钟').click();
  await session.settled();
  expect(await session.background('工单', cell)).toBe(red);
  const told = host.mails.filter((mail) => mail.subject.includes('【超时】'));
  expect(told.map((mail) => [mail.subject, mail.to, mail.cc])).toEqual([
    ['【超时】工单 20240520002', ['wangfang@example.com'], ['chenjing@example.com']],
  ]);
});

test('the next working day at 08:30 the managers’ digest is in the outbox', async () => {
  await session.strip('到明天 08:30').click();
  await session.settled();
  const digests = host.mails.filter((mail) => mail.subject.startsWith('客服日报 2024-05-21'));
  expect(digests.map(({ to }) => to).sort()).toEqual([['chenjing@example.com'], ['owner@example.com']]);
  await session.picture('journey-4-overdue');
  await session.strip('发件箱').click();
  await session.page.getByText('客服日报 2024-05-21').first().click();
  await session.picture('journey-5-outbox');
  await session.strip('发件箱').click();
});

test('客服台 › 生成月报 › 本月 shows the month’s sheet with its pivot tables', async () => {
  await session.choose('客服台', '生成月报', '本月');
  await session.page.getByText('月报 2024-05').first().waitFor();
  await session.picture('journey-6-report');
  expect(await session.shown('月报 2024-05', 'A1')).toBe('售后问题月报 2024-05');
  expect(host.view().sheets.find((sheet) => sheet.name === '月报 2024-05')?.pivots).toHaveLength(4);
});

test('客服台 › 导入: the Boston file is matched, previewed and imported', async () => {
  await session.choose('客服台', '导入…');
  const { dialog } = session;
  await dialog.locator('.drop').waitFor();
  await dialog.locator('#file').setInputFiles(path.resolve(__dirname, '../data/boston311-2022-2023.csv'));
  await dialog.getByRole('button', { name: '下一步' }).click();
  await dialog.locator('.match select').first().waitFor();
  await session.picture('journey-7-match');
  await dialog.getByRole('button', { name: /下一步|预览/ }).click();
  await dialog.getByText('1,172').first().waitFor();
  await session.picture('journey-8-preview');
  await dialog.getByRole('button', { name: /导入/ }).last().click();
  await dialog.getByText('20231229002').waitFor();
  await session.picture('journey-9-imported');
  expect(tickets(host)).toHaveLength(1174);
});

test('after a restart the page shows the same workbook', async () => {
  await session.load();
  expect(await session.shown('工单', 'A2')).toBe('20240520001');
  expect(await session.shown('工单', cellAt('number', 1175))).toBe('20231229002');
});
