import type { Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { Session } from './session';

const code = `
function setUp() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].setName('工单');
  var rows = [['编号', '客户', '状态', 'SLA状态']];
  var states = ['待处理', '处理中', '已关闭'];
  for (var i = 1; i <= 12; i++) rows.push(['T' + i, '客户' + i, states[i % 3], i % 4 === 0 ? '已超时' : '正常']);
  sheet.getRange(1, 1, 13, 4).setValues(rows);
  sheet.setFrozenRows(1);
  sheet.getRange('A1:D13').createFilter();
  addView('超时', 3, { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: '已超时' }] } });
  addView('待分配', 2, { hiddenValues: ['处理中', '已关闭'] });
}
function addView(title, columnIndex, filterCriteria) {
  var filter = { title: title, range: { sheetId: 0, endRowIndex: 13, endColumnIndex: 4 },
    filterSpecs: [{ columnIndex: columnIndex, filterCriteria: filterCriteria }] };
  Sheets.Spreadsheets.batchUpdate({ requests: [{ addFilterView: { filter: filter } }] },
    SpreadsheetApp.getActiveSpreadsheet().getId());
}
`;

const manifest = {
  timeZone: 'Asia/Shanghai',
  runtimeVersion: 'V8',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
};

function openTickets(): Host {
  const host = openHost({ project: { scripts: { Code: code }, pages: {}, manifest } });
  const { error } = host.run('setUp');
  if (error !== null) throw new Error(error);
  return host;
}

let session: Session;

const titles = () => session.host.view().sheets[0]?.filterViews.map(({ title }) => title);
const bar = () => session.page.locator('.filter-view-bar');

async function visibleRows(): Promise<readonly number[]> {
  const rows = Array.from({ length: 12 }, (_, index) => index + 2);
  const visible = await Promise.all(rows.map((row) => session.isRowVisible('工单', row)));
  return rows.filter((_, index) => visible[index]);
}

beforeEach(async () => {
  session = await Session.open({ host: openTickets() });
});

afterEach(async () => {
  await session.close();
  expect(session.complaints).toEqual([]);
});

test('who picks a filter view sees its rows only; the workbook and other people see all', async () => {
  await session.choose('数据', '过滤器视图', '超时');
  expect(await visibleRows()).toEqual([5, 9, 13]);
  expect(await bar().textContent()).toContain('超时');
  expect(session.host.view().sheets[0]).toMatchObject({ hiddenRows: [], filter: { hiddenValues: {} } });
  await session.picture('filterView');
  await bar().getByRole('button').click();
  await session.settled();
  expect(await visibleRows()).toHaveLength(12);
  expect(await bar().isVisible()).toBe(false);
});

test('an edit in a filter view reaches the row it was made in', async () => {
  await session.choose('数据', '过滤器视图', '超时');
  await session.type('工单', 'B9', '改过的客户');
  expect(session.host.displayValues('工单')[8]?.[1]).toBe('改过的客户');
  expect(await visibleRows()).toEqual([5, 9, 13]);
});

test('an open filter view follows inserted rows; a blank one is not among the values it hides', async () => {
  await session.choose('数据', '过滤器视图', '待分配');
  expect(await visibleRows()).toEqual([4, 7, 10, 13]);
  session.host.person('other@example.com').insertRows('工单', 2, 1);
  await session.page.waitForFunction(() => window.sheetdesk.shown('工单', 'A4') === 'T2');
  await session.settled();
  expect(await visibleRows()).toEqual([3, 5, 8, 11]);
});

test('sorting for everybody is refused from inside a filter view', async () => {
  await session.choose('数据', '过滤器视图', '超时');
  await session.select('工单', 'A5');
  await session.choose('数据', '按当前列降序排列');
  await session.toasts.first().waitFor();
  expect(session.host.displayValues('工单')[1]?.[0]).toBe('T1');
});

test('a person keeps the filter as a view, and deletes the view in use', async () => {
  session.host.person('owner@example.com').filter('工单', 2, ['已关闭']);
  await session.settled();
  await session.choose('数据', '过滤器视图', '将当前筛选另存为过滤器视图');
  await bar().getByText('过滤器视图 1').waitFor();
  expect(titles()).toEqual(['超时', '待分配', '过滤器视图 1']);
  expect(await visibleRows()).toEqual([3, 6, 9, 12]);
  await session.choose('数据', '过滤器视图', '删除正在使用的过滤器视图');
  expect(titles()).toEqual(['超时', '待分配']);
  await bar().waitFor({ state: 'hidden' });
});
