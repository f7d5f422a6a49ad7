import type { Host, ScriptProject } from '../../host/contract/host';
import { openHost } from '../../host/host';

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('测试')
    .addItem('打招呼', 'greet')
    .addItem('打开侧栏', 'showPanel')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('更多').addItem('写入', 'writeCell').addItem('出错', 'breakDown'))
    .addToUi();
}
function setUp() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.setName('工单');
  var rows = [['编号', '客户', '状态', '时间', '金额', '电话']];
  var states = ['待处理', '处理中', '已关闭'];
  for (var i = 1; i <= 12; i++) {
    rows.push(['T' + ('00' + i).slice(-3), '客户' + i, states[i % 3], new Date(2026, 4, i, 9, 30), i * 1.5, '']);
  }
  sheet.getRange('F1:F').setNumberFormat('@');
  sheet.getRange('D2:D').setNumberFormat('yyyy-mm-dd hh:mm');
  sheet.getRange(1, 1, rows.length, 6).setValues(rows);
  sheet.setFrozenRows(1);
  sheet.getRange('A1:F1').setFontWeight('bold').setBackground('#e6f4ea');
  sheet.getRange('C2:C100').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(states, true).setAllowInvalid(false).build());
  sheet.getRange('A1:F13').createFilter();
  sheet.getRange('J1:L1').setValues([['行业', '产品', '型号']]);
  sheet.getRange('J:K').shiftColumnGroupDepth(1);
  sheet.getRange('B2').setNote('重要客户');
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('已关闭').setBackground('#d9ead3')
      .setRanges([sheet.getRange('C2:C100')]).build()]);
}
function onEdit(e) {
  if (e.range.getColumn() === 2 && e.value !== undefined) e.range.offset(0, 5).setValue('改自 ' + e.value);
}
function greet() { SpreadsheetApp.getActiveSpreadsheet().toast('你好,' + Session.getActiveUser().getEmail(), '问候'); }
function showPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('面板')); }
function writeCell() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('工单').getRange('B13').setValue('脚本写入'); }
function breakDown() { throw new Error('故意出错'); }
function double(number) { return { doubled: number * 2, now: new Date().getTime() }; }
function mailOwner(subject) {
  MailApp.sendEmail({ to: 'boss@example.com', subject: subject, body: '纯文本正文', htmlBody: '<p>HTML <b>正文</b></p>' });
}
function startTicking() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
function tick() { console.log('tick'); }
`;

const panel = `<!DOCTYPE html>
<html><head><style>body { font: 13px sans-serif; margin: 16px }</style></head>
<body>
<button id="double">double</button> <button id="date">date</button> <button id="mail">mail</button>
<button id="many">many</button> <button id="close">close</button>
<output id="answer"></output>
<script>
var answer = document.getElementById('answer');
function show(text) { answer.textContent = text; }
function failed(error) { show('failed: ' + error.message); }
var run = google.script.run.withFailureHandler(failed);
document.getElementById('double').onclick = function () {
  run.withSuccessHandler(function (result, unit) { show(result.doubled + unit); }).withUserObject(' kg').double(21);
};
document.getElementById('date').onclick = function () { run.double({ at: new Date() }); };
document.getElementById('mail').onclick = function () {
  run.withSuccessHandler(function () { show('sent'); }).mailOwner('工单将超时');
};
document.getElementById('many').onclick = function () {
  var done = 0;
  for (var i = 0; i < 12; i++) run.withSuccessHandler(function () { done += 1; show(done + ' done'); }).double(i);
};
document.getElementById('close').onclick = function () { google.script.host.close(); };
</script></body></html>`;

const project: ScriptProject = {
  scripts: { Code: code },
  pages: { panel },
  manifest: { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' },
};

/** A workbook with one small sheet 工单, made by a little add-on with a menu, a sidebar, an edit trigger and a timer. */
export function openFixture(): Host {
  const host = openHost({ project, timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  for (const name of ['setUp', 'startTicking']) {
    const { error } = host.run(name);
    if (error !== null) {
      throw new Error(error);
    }
  }
  return host;
}
