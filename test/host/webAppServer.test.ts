import { request as httpRequest } from 'node:http';
import { openHost } from '../../host/host';
import { type RunningServer, startServer } from '../../host/server/start';

const code = `
function doGet(e) {
  if (e.parameter.fail) throw new Error('坏了');
  if (e.parameter.page) return HtmlService.createHtmlOutput('<p id="p">进度</p>').setTitle('查询 <1>');
  var who = Session.getActiveUser().getEmail();
  return ContentService.createTextOutput(JSON.stringify({ who: who, path: e.pathInfo, url: ScriptApp.getService().getUrl() }))
    .setMimeType(ContentService.MimeType.JSON);
}
function doPost(e) { return ContentService.createTextOutput('收到 ' + e.postData.contents); }`;

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

let server: RunningServer;

beforeAll(async () => {
  const manifest = { timeZone: 'Asia/Shanghai', webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' } };
  server = await startServer({
    host: openHost({ project: { scripts: { Code: code }, pages: {}, manifest } }),
    port: 0,
  });
});

afterAll(() => server.close());

function ask(path: string, headers: Readonly<Record<string, string>> = {}, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = httpRequest(`${server.url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const opened = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

describe('the web app at /exec', () => {
  test('answers a program, which is nobody known, with its text and type', async () => {
    const { status, text, headers } = await ask('/exec/a%20b');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(text)).toEqual({ who: '', path: 'a b', url: `${server.url}/exec` });
  });

  test('takes whoever opens it in a browser for the owner, wherever the link stood', async () => {
    for (const site of ['none', 'same-origin', 'cross-site']) {
      const { text } = await ask('/exec', { ...opened, 'sec-fetch-site': site });
      expect(JSON.parse(text).who).toBe('owner@example.com');
    }
  });

  test('takes what a program posts', async () => {
    expect(await ask('/exec', { 'content-type': 'text/plain' }, '一单')).toMatchObject({
      status: 200,
      text: '收到 一单',
    });
  });

  test('shows a page in a frame without an origin, under its title', async () => {
    const outer = await ask('/exec?page=1', opened);
    expect(outer.text).toContain('<title>查询 &lt;1></title>');
    const address = /content="(\/exec-page\/[^"]+)"/.exec(outer.text)?.[1] ?? '';
    const inner = await ask(address);
    expect(inner.text).toContain('<p id="p">进度</p>');
    expect(String(inner.headers['content-security-policy'])).toMatch(/sandbox allow-scripts(?!.*allow-same-origin)/);
    expect(await ask('/exec-page/guess')).toMatchObject({ status: 404 });
  });

  test('tells how a script failed', async () => {
    expect(await ask('/exec?fail=1')).toMatchObject({ status: 500, text: 'Error: 坏了' });
  });

  test.each([
    ['a form of another site', { ...opened, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 'x=1'],
    ['a frame of another site', { ...opened, 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' }, undefined],
    ['an image of another site', { 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'cross-site' }, undefined],
    ['a page without an origin', { origin: 'null' }, 'x=1'],
    ['another name of this machine', { host: 'evil.example' }, undefined],
  ])('refuses %s', async (_who, headers, body) => {
    expect(await ask('/exec', headers, body)).toMatchObject({ status: 403 });
  });

  test('its pages call the host only with the token of this start', async () => {
    const headers = { 'content-type': 'application/json', origin: server.url };
    const body = JSON.stringify({ person: 'owner@example.com', function: 'doPost', args: [] });
    expect(await ask('/api/webCall', headers, body)).toMatchObject({ status: 403 });
  });
});
