import type { Host, HostOptions } from '../../host/contract/host';
import type { WebContent } from '../../host/contract/webApp';
import { openHost } from '../../host/host';

const owner = 'owner@example.com';
const visitor = 'guest@elsewhere.org';

const echo = `
function doGet(e) { return ContentService.createTextOutput(JSON.stringify(e)).setMimeType(ContentService.MimeType.JSON); }
function doPost(e) { return doGet(e); }`;
const who = `
function doGet() { return ContentService.createTextOutput(who()); }
function who() { return Session.getActiveUser().getEmail() + '/' + Session.getEffectiveUser().getEmail(); }`;

function hostOf(code: string, webapp: object | null, options: Partial<HostOptions> = {}): Host {
  const manifest = { timeZone: 'Asia/Shanghai', ...(webapp === null ? {} : { webapp }) };
  return openHost({ project: { scripts: { Code: code }, pages: {}, manifest }, owner, ...options });
}

const open = { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' };

function content(host: Host, request: Partial<Parameters<Host['webRequest']>[0]> = {}): WebContent {
  const answer = host.webRequest({ method: 'GET', user: null, ...request });
  if (!answer.ok) throw new Error(answer.message);
  return answer.content;
}

function text(host: Host, request: Partial<Parameters<Host['webRequest']>[0]> = {}): string {
  const found = content(host, request);
  return found.kind === 'text' ? found.text : found.html;
}

describe('the event of a request', () => {
  test('a GET tells each parameter once and all its values', () => {
    const event = JSON.parse(text(hostOf(echo, open), { queryString: 'id=7&id=8&name=%E7%94%B2', pathInfo: 'a/b' }));
    expect(event).toEqual({
      parameter: { id: '7', name: '甲' },
      parameters: { id: ['7', '8'], name: ['甲'] },
      queryString: 'id=7&id=8&name=%E7%94%B2',
      contextPath: '',
      contentLength: -1,
      pathInfo: 'a/b',
    });
  });

  test('a POST tells its body, in bytes and by type', () => {
    const postData = { type: 'application/json', contents: '{"客户":1}' };
    const event = JSON.parse(text(hostOf(echo, open), { method: 'POST', postData }));
    expect(event.postData).toEqual({ ...postData, length: 12, name: 'postData' });
    expect([event.contentLength, event.queryString, event.parameter]).toEqual([12, '', {}]);
  });

  test('fields of a posted form stand among the parameters', () => {
    const postData = { type: 'application/x-www-form-urlencoded', contents: 'b=2&a=3' };
    const event = JSON.parse(text(hostOf(echo, open), { method: 'POST', queryString: 'a=1', postData }));
    expect(event.parameters).toEqual({ a: ['1', '3'], b: ['2'] });
  });
});

describe('what a request is answered with', () => {
  test('text with its type and the name to save it under', () => {
    const code = `function doGet() {
      return ContentService.createTextOutput('a,b').setMimeType(ContentService.MimeType.CSV).downloadAsFile('t.csv');
    }`;
    expect(content(hostOf(code, open))).toEqual({ kind: 'text', text: 'a,b', mimeType: 'text/csv', fileName: 't.csv' });
  });

  test('a page with its title and meta tags', () => {
    const code = `function doGet() {
      return HtmlService.createHtmlOutput('<p>进度</p>').setTitle('查询').addMetaTag('viewport', 'width=device-width');
    }`;
    expect(content(hostOf(code, open))).toEqual({
      kind: 'page',
      title: '查询',
      html: '<p>进度</p>',
      faviconUrl: '',
      metaTags: [{ name: 'viewport', content: 'width=device-width' }],
    });
  });

  test.each([
    ['function other() {}', 'Script function not found: doGet'],
    ['function doGet() {}', 'The script completed but did not return anything.'],
    ['function doGet() { return 5; }', 'The script completed but the returned value is not a supported return type.'],
    ['function doGet() { throw new Error("坏了"); }', 'Error: 坏了'],
  ])('%s fails', (code, message) => {
    const answer = hostOf(code, open).webRequest({ method: 'GET', user: null });
    expect(answer).toMatchObject({ ok: false, status: 500, message: expect.stringContaining(message) });
  });

  test('a project whose manifest has no webapp is not deployed', () => {
    const host = hostOf(`${echo} function url() { return ScriptApp.getService().getUrl(); }`, null);
    host.publishWebApp('http://127.0.0.1:8000/exec');
    expect(host.webRequest({ method: 'GET', user: owner })).toMatchObject({ ok: false, status: 404 });
    expect(host.run('url').result).toBeNull();
  });
});

describe('who is let in, and as whom a request runs', () => {
  test.each([
    ['USER_DEPLOYING', 'ANYONE_ANONYMOUS', null, '/owner@example.com'],
    ['USER_DEPLOYING', 'ANYONE', visitor, '/owner@example.com'],
    ['USER_DEPLOYING', 'DOMAIN', 'li@example.com', 'li@example.com/owner@example.com'],
    ['USER_ACCESSING', 'ANYONE', visitor, `${visitor}/${visitor}`],
    ['USER_DEPLOYING', 'MYSELF', owner, `${owner}/${owner}`],
  ])('%s, %s: %s is %s', (executeAs, access, user, seen) => {
    const host = hostOf(who, { executeAs, access });
    expect(text(host, { user })).toBe(seen);
    expect(host.webCall('who', [], user).result).toBe(seen);
  });

  test.each([
    ['ANYONE', null],
    ['DOMAIN', visitor],
    ['MYSELF', 'li@example.com'],
  ])('%s does not let in %s', (access, user) => {
    const host = hostOf(who, { executeAs: 'USER_DEPLOYING', access });
    expect(host.webRequest({ method: 'GET', user })).toMatchObject({ ok: false, status: 403 });
    expect(() => host.webCall('who', [], user)).toThrow('You do not have access to this web app.');
    expect(host.executions).toEqual([]);
  });
});

describe('UrlFetchApp to the web app of the same host', () => {
  const code = `
    function doPost(e) { return ContentService.createTextOutput(e.postData.contents + '|' + e.parameter.k + '|' + e.pathInfo); }
    function doGet() { throw new Error('坏了'); }
    function ask() {
      var at = ScriptApp.getService().getUrl();
      return UrlFetchApp.fetch(at + '/x?k=1', { method: 'post', contentType: 'text/plain', payload: '甲' }).getContentText();
    }
    function fail() {
      return UrlFetchApp.fetch(ScriptApp.getService().getUrl(), { muteHttpExceptions: true }).getResponseCode();
    }`;

  test('is answered while the script waits', () => {
    const host = hostOf(code, open);
    host.publishWebApp('http://127.0.0.1:8000/exec');
    expect(host.run('ask').result).toBe('甲|1|x');
    expect(host.executions.map((one) => one.source)).toEqual(['web app', 'terminal']);
    expect(host.run('fail').result).toBe(500);
  });
});
