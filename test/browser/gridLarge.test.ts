import { openHost } from '../../host/host';
import { Session } from './session';

/** 10,000 rows × 60 columns: 45 columns filled, every column formatted, ten drop-downs. */
const code = `
function setUp() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].setName('工单');
  sheet.insertRowsAfter(1000, 9000);
  sheet.insertColumnsAfter(26, 34);
  sheet.getRange(2, 1, 9999, 20).setNumberFormat('@');
  sheet.getRange(2, 21, 9999, 20).setNumberFormat('yyyy-mm-dd hh:mm');
  sheet.getRange(2, 41, 9999, 20).setNumberFormat('0.00');
  sheet.getRange(1, 1, 1, 60).setFontWeight('bold').setBackground('#e6f4ea');
  sheet.setFrozenRows(1);
  for (var column = 3; column <= 30; column += 3) {
    sheet.getRange(2, column, 9999, 1).setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['待处理', '已关闭'], true).setAllowInvalid(true).build());
  }
  sheet.getRange(1, 1, 10000, 45).setValues(rows());
}
function rows() {
  return Array.from({ length: 10000 }, function (_, row) {
    return Array.from({ length: 45 }, function (_, column) {
      if (row === 0) return '列' + (column + 1);
      if (column < 20) return column % 3 === 2 ? '待处理' : '客户 ' + (row * 45 + column);
      return column < 40 ? new Date(2026, 0, 1 + (row % 300), 9, column) : row * column;
    });
  });
}
function onEdit(e) { e.range.offset(0, 1).setValue('改自 ' + e.value); }
`;

const project = { scripts: { Code: code }, pages: {}, manifest: { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' } };

let session: Session;
const measured: string[] = [];

beforeAll(async () => {
  const host = openHost({ project, timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  expect(host.run('setUp').error).toBeNull();
  session = await Session.open({ host });
});

afterAll(async () => {
  await session?.close();
  process.stdout.write(`10,000 rows × 60 columns: ${measured.join('; ')}\n`);
});

test('the page asked for again shows the whole sheet, down to its last row', async () => {
  const before = performance.now();
  await session.page.goto(session.url);
  await session.page.waitForFunction(() => 'sheetdesk' in window);
  measured.push(`grid ready ${Math.round(performance.now() - before)} ms after the request`);

  expect(await session.shown('工单', 'A2')).toBe('客户 45');
  expect(await session.shown('工单', 'U2')).toBe('2026-01-02 09:20');
  expect(await session.shown('工单', 'AS10000')).toBe('439956.00');
  await session.picture('host-grid-large');
});

test('edits reach the host and bring back what its edit trigger wrote', async () => {
  const times: number[] = [];
  for (const row of [3, 4, 5, 6, 7]) {
    await session.select('工单', `A${row}`);
    await session.page.keyboard.type(`客户甲${row}`);
    const before = performance.now();
    await session.page.keyboard.press('Enter');
    await session.page.waitForFunction(([at, text]) => window.sheetdesk.shown('工单', at) === text, [
      `B${row}`,
      `改自 客户甲${row}`,
    ] as const);
    times.push(Math.round(performance.now() - before));
    await session.settled();
  }
  measured.push(`edits there and back in ${times.join(', ')} ms`);

  expect(session.host.displayValues('工单')[6]?.slice(0, 2)).toEqual(['客户甲7', '改自 客户甲7']);
});

test('a value that the drop-down does not offer is marked with a red corner, others are not', async () => {
  await session.type('工单', 'C9', '随便');

  expect(await session.marked('工单', 'C9')).toBe(true);
  expect(await session.marked('工单', 'C10')).toBe(false);
});
