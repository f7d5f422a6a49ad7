import type { Page } from 'playwright-core';
import { openHost } from '../../host/host';
import { GridHand } from './gridHand';
import { Session } from './session';

const code = `
function setUp() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].setName('工单');
  sheet.getRange('A1:C1').setValues([['客户', '状态', '件数']]);
  sheet.getRange('A2:C7').setValues([
    ['甲', '待处理', 1], ['乙', '已关闭', 2], ['丙', '待处理', 3], ['丁', '已关闭', 4], ['戊', '待处理', 5], ['己', '已关闭', 6]]);
  sheet.setFrozenRows(1);
  var pivot = sheet.getRange('F1').createPivotTable(sheet.getRange('A1:C7'));
  pivot.addRowGroup(2);
  pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
}
function onEdit(e) { if (e.range.getColumn() === 1) e.range.offset(0, 3).setValue(e.user + ' ' + e.range.getA1Notation()); }
function report() { SpreadsheetApp.getActiveSheet().getRange('D7').setValue('脚本写入'); }
`;

const project = { scripts: { Code: code }, pages: {}, manifest: { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' } };

/** Two windows of one browser on the same workbook. */
let session: Session;
let other: { readonly page: Page; readonly hand: GridHand };

beforeAll(async () => {
  const host = openHost({ project, timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  expect(host.run('setUp').error).toBeNull();
  session = await Session.open({ host });
  const page = await session.page.context().newPage();
  await page.goto(session.url);
  await page.waitForFunction(() => 'sheetdesk' in window);
  other = { page, hand: new GridHand(page) };
});

afterAll(() => session?.close());

const stored = (row: number, column: number) => session.host.displayValues('工单')[row]?.[column] ?? '';

function otherShows(cell: string, text: string): Promise<unknown> {
  return other.page.waitForFunction(([at, expected]) => window.sheetdesk.shown('工单', at) === expected, [
    cell,
    text,
  ] as const);
}

test('an edit in one window is seen in the other, with what the edit trigger wrote, and the other way round', async () => {
  await session.page.bringToFront();
  await session.type('工单', 'A3', '王女士');
  await otherShows('A3', '王女士');
  await otherShows('D3', 'owner@example.com A3');
  await other.page.bringToFront();
  await other.hand.type('工单', 'C4', '33');
  await session.page.bringToFront();
  await session.settled();

  expect(await session.shown('工单', 'C4')).toBe('33');
});

test('what a script writes appears in both windows without reloading', async () => {
  session.host.run('report');

  await otherShows('D7', '脚本写入');
  await session.settled();
  expect(await session.shown('工单', 'D7')).toBe('脚本写入');
});

test('a pivot table is shown, and follows its source once the host has calculated it', async () => {
  const shows = (total: string) => {
    expect(stored(1, 6)).toBe(total);
    return session.page.waitForFunction((text) => window.sheetdesk.shown('工单', 'G2') === text, total);
  };
  await shows('39');
  expect(await session.shown('工单', 'F2')).toBe('待处理');
  await session.type('工单', 'C2', '11');

  await shows('49');
  expect([await session.shown('工单', 'F3'), await session.shown('工单', 'G3')]).toEqual(['已关闭', '12']);
});

test('an empty cell copied over a filled one empties it; a block inside the grid goes as a whole', async () => {
  await session.copy('工单', 'E9');
  await session.select('工单', 'D3');
  await session.press('Control+v');
  expect(stored(2, 3)).toBe('');
  await session.select('工单', 'A6');
  for (const keys of ['Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c']) await session.page.keyboard.press(keys);
  await session.select('工单', 'A10');
  await session.press('Control+v');

  expect([stored(9, 0), stored(9, 1), stored(10, 0), stored(10, 1)]).toEqual(['戊', '待处理', '己', '已关闭']);
});

test('a block copied from Excel, with its HTML beside the text, arrives as its texts; a quoted line end stays in the cell', async () => {
  await session.page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob(['"第一行\n第二行"\t007\r\n赵六\t1,250.5\r\n'], { type: 'text/plain' }),
        'text/html': new Blob(['<table><tr><td>别的</td></tr></table>'], { type: 'text/html' }),
      }),
    ]),
  );
  await session.select('工单', 'A13');
  await session.press('Control+v');

  expect([stored(12, 0), stored(12, 1)]).toEqual(['第一行\n第二行', '7']);
  expect([await session.shown('工单', 'A14'), await session.shown('工单', 'B14')]).toEqual(['赵六', '1,250.50']);
});

test('a column inserted to the left moves the rest in host and grid, and undo takes it back', async () => {
  await session.chooseInHeader('工单', 'column', 'B6', '在左侧插入');
  expect([stored(5, 1), stored(5, 2), await session.shown('工单', 'C6')]).toEqual(['', '待处理', '待处理']);
  await session.press('Control+z');
  expect([stored(5, 1), await session.shown('工单', 'B6')]).toEqual(['待处理', '待处理']);
});

test('a deleted row and a deleted column go in host and grid; undo brings back what they held', async () => {
  await session.chooseInHeader('工单', 'row', 'A6', '删除选中行');
  expect([stored(5, 0), await session.shown('工单', 'A6')]).toEqual(['己', '己']);
  await session.press('Control+z');
  expect([stored(5, 0), await session.shown('工单', 'A6')]).toEqual(['戊', '戊']);
  await session.chooseInHeader('工单', 'column', 'B6', '删除选中列');
  expect([stored(5, 1), await session.shown('工单', 'B6')]).toEqual(['5', '5']);
  await session.press('Control+z');
  expect([stored(5, 1), await session.shown('工单', 'B6')]).toEqual(['待处理', '待处理']);
});

test('what could not be fetched once is told, and shown with the next change', async () => {
  await session.page.route('**/api/view', (route) => route.abort(), { times: 1 });
  const owner = session.host.person('owner@example.com');
  owner.insertRows('工单', 1, 1);
  await session.toasts.filter({ hasText: '本地主机没有应答' }).first().waitFor();
  expect(await session.shown('工单', 'A2')).toBe('甲');
  owner.type('工单', 1, 1, '新的');

  await session.page.waitForFunction(() => window.sheetdesk.shown('工单', 'B2') === '新的');
  expect(await session.shown('工单', 'A3')).toBe('甲');
});
