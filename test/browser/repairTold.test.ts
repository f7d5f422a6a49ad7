import { damaged } from '../desk/damage';
import { newDesk, submit } from '../desk/desk';
import { Session } from './session';

const lostMuch = `const book = SpreadsheetApp.getActiveSpreadsheet();
  book.deleteSheet(book.getSheetByName('分派'));
  book.getSheetByName('工单').deleteColumn(6);
  PropertiesService.getScriptProperties().deleteAllProperties();`;

test('a repair that has much to tell lists it in a dialog over the grid, and says the first of it in a toast', async () => {
  const host = newDesk();
  submit(host);
  const session = await Session.open({ host: damaged(host, lostMuch), height: 700 });
  try {
    await session.choose('客服台', '初始化 / 修复工作簿');
    const items = session.dialog.locator('li');
    await items.first().waitFor();
    expect(await items.allTextContents()).toEqual(
      expect.arrayContaining(['重新建立的工作表里只有初始内容，原来的内容不在了：“分派”。']),
    );
    const box = await session.page.locator('.dialog').boundingBox();
    expect(box?.y ?? -1).toBeGreaterThan(0);
    expect((box?.y ?? 700) + (box?.height ?? 700)).toBeLessThan(700);
    expect(await session.toasts.last().textContent()).toContain((await items.first().textContent()) ?? '？');
    expect(session.complaints).toEqual([]);
  } finally {
    await session.close();
  }
});
