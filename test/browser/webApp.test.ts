import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openHost } from '../../host/host';
import { startServer } from '../../host/server/start';
import { launchChromium } from './chromium';

const page = `<!doctype html><html><head><style>
body { font: 15px sans-serif; margin: 16px } input, button { font: inherit; padding: 8px; width: 100%; box-sizing: border-box; margin: 4px 0 }
</style></head><body><h1>进度查询</h1>
<input id="number" placeholder="工单编号"><button id="ask">查询</button><output id="answer"></output>
<script>
document.getElementById('ask').onclick = function () {
  var answer = document.getElementById('answer');
  google.script.run
    .withSuccessHandler(function (state) { answer.textContent = state; })
    .withFailureHandler(function (error) { answer.textContent = '失败: ' + error.message; })
    .stateOf(document.getElementById('number').value);
};
</script></body></html>`;

const code = `
function doGet() {
  return HtmlService.createHtmlOutputFromFile('query').setTitle('进度查询').addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
function stateOf(number) {
  if (!number) throw new Error('没有编号');
  SpreadsheetApp.getActiveSheet().appendRow([number]);
  return number + ' 处理中 ' + Session.getEffectiveUser().getEmail();
}`;

test('a page of the web app works on a phone, and its calls reach the script', async () => {
  const manifest = { timeZone: 'Asia/Shanghai', webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE' } };
  const host = openHost({ project: { scripts: { Code: code }, pages: { query: page }, manifest } });
  const server = await startServer({ host, port: 0 });
  const browser = await launchChromium();
  try {
    const tab = await (await browser.newContext({ viewport: { width: 390, height: 780 } })).newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await tab.goto(`${server.url}/exec`);
    const frame = tab.frameLocator('iframe');
    await frame.locator('#number').fill('T001');
    await frame.locator('#ask').click();
    await frame.locator('#answer', { hasText: 'T001 处理中 owner@example.com' }).waitFor();
    await frame.locator('#number').fill('');
    await frame.locator('#ask').click();
    await frame.locator('#answer', { hasText: '失败: ' }).waitFor();
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    mkdirSync(path.resolve(__dirname, '../output'), { recursive: true });
    await tab.screenshot({ path: path.resolve(__dirname, '../output/webApp.png') });
    expect(overflow).toBe(0);
    expect(await tab.title()).toBe('进度查询');
    expect(host.displayValues('工作表1')).toEqual([['T001']]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
