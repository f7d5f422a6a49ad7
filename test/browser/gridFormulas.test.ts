import { openHost } from '../../host/host';
import { Session } from './session';

const code = `
function setUp() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].setName('工单');
  sheet.getRange('A1:D1').setValues([['客户', '状态', '件数', '单价']]);
  sheet.getRange('A2:D5').setValues([['甲', '待处理', 2, 10], ['乙', '已关闭', 3, 20], ['丙', '待处理', 4, 30], ['丁', '已关闭', 5, 0]]);
  sheet.setFrozenRows(1);
  sheet.getRange('E2').setFormula('=C2*D2');
  var pivot = sheet.getRange('J1').createPivotTable(sheet.getRange('A1:D5'));
  pivot.addRowGroup(2).showTotals(false);
  pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
}
`;

const project = { scripts: { Code: code }, pages: {}, manifest: { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' } };

/** One browser for all; each test goes on from the one before. */
let session: Session;

beforeAll(async () => {
  const host = openHost({ project, timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  expect(host.run('setUp').error).toBeNull();
  session = await Session.open({ host });
});

afterAll(() => session?.close());

const formula = (row: number, column: number) =>
  session.host.view().sheets[0]?.cells.find(([atRow, atColumn]) => atRow === row && atColumn === column)?.[4];
const shown = (...cells: readonly string[]) => Promise.all(cells.map((cell) => session.shown('工单', cell)));

test('a formula shows its value, and a typed one too, as soon as it is entered', async () => {
  await session.type('工单', 'F2', '=sum(C2:C5)');

  expect(await shown('E2', 'F2')).toEqual(['20', '14']);
  expect(formula(1, 5)).toBe('=sum(C2:C5)');
});

test('what depends on an edited cell follows at once, through several formulas', async () => {
  await session.type('工单', 'F3', '=F2+E2');
  await session.type('工单', 'C2', '7');

  expect(await shown('E2', 'F2', 'F3')).toEqual(['70', '19', '89']);
});

test('errors are shown as Sheets writes them', async () => {
  await session.type('工单', 'G5', '=C5/D5');
  await session.type('工单', 'G6', '=没有这个函数(1)');

  expect(await shown('G5', 'G6')).toEqual(['#DIV/0!', '#NAME?']);
});

test('F2 edits the formula itself; leaving it as it is changes nothing', async () => {
  const edits = session.host.view().sheets[0]?.cells.length;
  await session.select('工单', 'E2');
  await session.page.keyboard.press('F2');
  await session.page.keyboard.press('Enter');
  await session.settled();
  expect([formula(1, 4), session.host.view().sheets[0]?.cells.length]).toEqual(['=C2*D2', edits]);

  await session.select('工单', 'E2');
  await session.page.keyboard.press('F2');
  await session.page.keyboard.type('+1');
  await session.picture('grid-formula');
  await session.press('Enter');
  expect([formula(1, 4), await session.shown('工单', 'E2')]).toEqual(['=C2*D2+1', '71']);
});

test('a formula copied down refers to the rows it comes to, one that is cut to the same cells', async () => {
  await session.copy('工单', 'E2');
  await session.select('工单', 'E3');
  for (const keys of ['Shift+ArrowDown', 'Shift+ArrowDown']) await session.page.keyboard.press(keys);
  await session.press('Control+v');
  expect([formula(2, 4), formula(3, 4), formula(4, 4)]).toEqual(['=C3*D3+1', '=C4*D4+1', '=C5*D5+1']);
  expect(await shown('E3', 'E4', 'E5')).toEqual(['61', '121', '1']);

  await session.cut('工单', 'E3');
  await session.select('工单', 'H9');
  await session.press('Control+v');
  expect([formula(8, 7), ...(await shown('E3', 'H9'))]).toEqual(['=C3*D3+1', '', '61']);
});

test('a formula dragged down by its handle fills the cells with formulas of their own rows', async () => {
  await session.type('工单', 'H2', '=C2+$C$2');
  await session.fill('工单', 'H2', 'H4');

  expect([formula(2, 7), formula(3, 7)]).toEqual(['=C3+$C$2', '=C4+$C$2']);
  expect(await shown('H2', 'H3', 'H4')).toEqual(['14', '10', '11']);
});

test('undo brings back the formula, not its value', async () => {
  await session.select('工单', 'F2');
  await session.press('Delete');
  expect(await shown('F2', 'F3')).toEqual(['', '71']);
  await session.press('Control+z');

  expect([formula(1, 5), ...(await shown('F2', 'F3'))]).toEqual(['=sum(C2:C5)', '19', '90']);
});

test('a pivot table that grows by an edit to its source is shown at once, under the hands of whoever types on', async () => {
  expect(await shown('J2', 'K2', 'J4')).toEqual(['待处理', '11', '']);
  await session.select('工单', 'B2');
  await session.page.keyboard.type('处理中');
  await session.page.keyboard.press('Enter');
  await session.page.keyboard.type('已关闭');
  await session.page.keyboard.press('Enter');
  await session.page.keyboard.type('待分配');
  await session.press('Enter');

  expect(await shown('B2', 'B3', 'B4')).toEqual(['处理中', '已关闭', '待分配']);
  expect(await shown('J2', 'J3', 'J4', 'K2', 'K3', 'K4')).toEqual(['处理中', '待分配', '已关闭', '7', '4', '8']);
});

test('the page had nothing to complain about', async () => {
  await session.picture('grid-formulas');

  expect(session.complaints).toEqual([]);
});
