import { openHost } from '../../host/host';
import { Session } from './session';

const code = `
function report() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue('五月客服月报').setHorizontalAlignment('center').setBackground('#d9ead3').setFontWeight('bold');
  sheet.getRange('A1:D1').merge();
  sheet.getRange('A2:A4').setValues([['售后'], [''], ['']]).setVerticalAlignment('middle').setBackground('#fff2cc');
  sheet.getRange('A2:A4').mergeVertically();
  sheet.getRange('B2:D4').setValues([['换货', 12, 3], ['退款', 7, 1], ['维修', 9, 0]]);
}
function apart() { SpreadsheetApp.getActiveSheet().getRange('A1:D4').breakApart(); }`;

test('cells merged by a script are shown as one at once, and apart again', async () => {
  const project = { scripts: { Code: code }, pages: {}, manifest: { timeZone: 'Asia/Shanghai' } };
  const host = openHost({ project, locale: 'zh_CN' });
  const session = await Session.open({ host, width: 900, height: 560 });
  const shows = (count: number) =>
    session.page.waitForFunction((wanted) => window.sheetdesk.mergedCells('工作表1') === wanted, count);
  try {
    host.run('report');
    await shows(2);
    await session.picture('merges');
    host.run('apart');
    await shows(0);
    expect(session.complaints).toEqual([]);
  } finally {
    await session.close();
  }
});
