import type { Page } from 'playwright-core';
import { openHost } from '../../host/host';
import { GridHand } from './gridHand';
import { Session } from './session';

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('选择').addItem('远处', 'selectFar').addItem('新表', 'insertOne')
    .addItem('哪里', 'tellWhere').addItem('第九行', 'insertAndSelect').addToUi();
}
function setUp() {
  var workbook = SpreadsheetApp.getActiveSpreadsheet();
  var first = workbook.getSheets()[0].setName('首页');
  var sheet = workbook.insertSheet('工单');
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  first.activate();
  ScriptApp.newTrigger('selectFar').timeBased().everyMinutes(5).create();
}
function selectFar() { SpreadsheetApp.getActive().getSheetByName('工单').getRange('A300:B301').activate(); }
function insertOne() { SpreadsheetApp.getActive().insertSheet('新的'); }
function insertAndSelect() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('工单');
  sheet.insertRowsBefore(2, 3);
  sheet.setActiveSelection('F9');
}
function tellWhere() {
  var range = SpreadsheetApp.getActiveRange();
  SpreadsheetApp.getActive().toast(range.getSheet().getName() + ' ' + range.getA1Notation());
}
`;

const project = { scripts: { Code: code }, pages: {}, manifest: { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' } };

/** Two windows on the same workbook; what a script selects is seen in the one whose person ran it. */
let session: Session;
let other: { readonly page: Page; readonly hand: GridHand };

beforeAll(async () => {
  const host = openHost({ project, timeZone: 'Asia/Shanghai', locale: 'zh_CN', now: Date.UTC(2024, 4, 20, 7) });
  expect(host.run('setUp').error).toBeNull();
  session = await Session.open({ host });
  const page = await session.page.context().newPage();
  await page.goto(session.url);
  await page.waitForFunction(() => 'sheetdesk' in window);
  other = { page, hand: new GridHand(page) };
  await session.page.bringToFront();
});

afterAll(async () => {
  await session.close();
  expect(session.complaints).toEqual([]);
});

const front = (page: Page) => page.evaluate(() => `${window.sheetdesk.activeSheet()} ${window.sheetdesk.selected()}`);
const sees = (cell: string) => session.page.evaluate((at) => window.sheetdesk.isInView(at), cell);

test('what a script selects far down on another sheet is brought to the front, into view and selected', async () => {
  await session.choose('选择', '远处');

  expect(await front(session.page)).toBe('工单 A300:B301');
  expect([await sees('A300'), await sees('C300'), await sees('C20')]).toEqual([true, true, false]);
  await session.picture('selected-by-script');
});

test('the host is told nothing back: the script finds the whole area that it has selected', async () => {
  await session.choose('选择', '哪里');

  await session.toasts.filter({ hasText: '工单 A300:B301' }).first().waitFor();
});

test('a window whose person ran nothing stays where it is', async () => {
  await other.hand.settled();

  expect(await front(other.page)).toMatch(/^首页/);
});

test('selected again after the person has gone elsewhere, it is shown again', async () => {
  await session.select('首页', 'C3');
  await session.choose('选择', '远处');

  expect(await front(session.page)).toBe('工单 A300:B301');
});

test('a selection is shown after the rows that the same script inserted', async () => {
  await session.choose('选择', '第九行');

  expect(await front(session.page)).toBe('工单 F9');
  expect(await sees('F9')).toBe(true);
});

test('a sheet that a script inserts comes to the front', async () => {
  await session.choose('选择', '新表');

  expect(await front(session.page)).toMatch(/^新的/);
});

test('a time trigger has no window to select in', async () => {
  await session.select('首页', 'C3');
  session.host.advanceTo(session.host.now() + 10 * 60_000);
  await session.settled();

  expect(session.host.executions.at(-1)).toMatchObject({ function: 'selectFar', source: 'time trigger', error: null });
  expect(await front(session.page)).toBe('首页 C3');
});
