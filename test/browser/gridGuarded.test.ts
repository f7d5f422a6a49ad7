import type { Locator } from 'playwright-core';
import { openHost } from '../../host/host';
import { Session } from './session';

const code = `
function setUp() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].setName('工单');
  sheet.getRange('A1:C1').setValues([['编号', '状态', '天数']]);
  sheet.getRange('A2:C7').setValues([
    ['T1', '待处理', 1], ['T2', '已关闭', 2], ['T3', '', 3], ['T4', '待处理', 4], ['T5', '处理中', 5], ['T6', '已关闭', 6]]);
  sheet.getRange('C2').setFormula('=LEN(B2)');
  sheet.setFrozenRows(1);
  sheet.getRange('A1:C7').createFilter();
  sheet.getRange('A2:A7').protect().removeEditors(SpreadsheetApp.getActiveSpreadsheet().getEditors());
}
`;

const project = { scripts: { Code: code }, pages: {}, manifest: { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' } };
const refusal = '这是受保护的单元格，您没有编辑权限。';

/** One browser for all; each test goes on from the one before. */
let session: Session;

beforeAll(async () => {
  const host = openHost({ project, timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  expect(host.run('setUp').error).toBeNull();
  session = await Session.open({ host });
});

afterAll(() => session?.close());

const stored = (row: number, column: number) => session.host.displayValues('工单')[row]?.[column] ?? '';
const visible = async () => {
  const rows = await Promise.all([2, 3, 4, 5, 6, 7].map((row) => session.isRowVisible('工单', row)));
  return [2, 3, 4, 5, 6, 7].filter((_, index) => rows[index]);
};
/** The box stands before its label. */
async function uncheck(label: Locator): Promise<void> {
  const box = await label.boundingBox();
  await session.page.mouse.click((box?.x ?? 0) - 15, (box?.y ?? 0) + (box?.height ?? 0) / 2);
}
const refused = () => session.toasts.filter({ hasText: refusal }).first();

test('the owner edits a protected cell', async () => {
  await session.type('工单', 'A2', 'T1a');

  expect([stored(1, 0), await session.shown('工单', 'A2')]).toEqual(['T1a', 'T1a']);
});

test('someone else is refused in words, and the cell shows again what it holds', async () => {
  await session.page.locator('.people select').selectOption('+');
  await session.page.locator('input[type=email]').fill('li@example.com');
  await session.page.keyboard.press('Enter');
  await session.settled();
  await session.type('工单', 'A3', '改不了');

  await refused().waitFor();
  expect([stored(2, 0), await session.shown('工单', 'A3')]).toEqual(['T2', 'T2']);
});

test('a paste or Delete that reaches into protected cells changes none of its cells', async () => {
  await session.paste('工单', 'A4', '甲\t乙');
  await refused().waitFor();
  expect([stored(3, 0), stored(3, 1), await session.shown('工单', 'A4')]).toEqual(['T3', '', 'T3']);
  await session.select('工单', 'A5');
  await session.page.keyboard.press('Shift+ArrowRight');
  await session.press('Delete');

  expect([stored(4, 0), await session.shown('工单', 'A5'), await session.shown('工单', 'B5')]).toEqual([
    'T4',
    'T4',
    '待处理',
  ]);
  await session.picture('grid-protected');
});

test('beside the protected cells the same person edits; the owner, chosen again, edits all', async () => {
  await session.type('工单', 'B6', '已关闭');
  expect(stored(5, 1)).toBe('已关闭');
  await session.page.locator('.people select').selectOption('owner@example.com');
  await session.settled();
  await session.type('工单', 'A3', 'T2b');

  expect([stored(2, 0), await session.shown('工单', 'A3')]).toEqual(['T2b', 'T2b']);
});

test('a filter whose values a person chooses from its panel hides the other rows for everybody', async () => {
  const panel = await session.openFilter('工单', 'B1');
  for (const value of ['已关闭', '(空白)']) await uncheck(panel.getByText(value));
  await session.picture('grid-filter-panel');
  await panel.getByRole('button', { name: '确认' }).click();
  await session.settled();

  expect(session.host.view().sheets[0]?.filter?.hiddenValues).toEqual({ 1: ['已关闭', ''] });
  expect(await visible()).toEqual([2, 5]);
});

test('the page had nothing to complain about', () => {
  expect(session.complaints).toEqual([]);
});
