import { hostOf, OWNER } from '../execution/fixture';
import { type LoopbackServer, startServer } from './urlFetchServer';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** What the body of a function gives, or how it fails; `at` is the server's address. */
function answer(body: string) {
  const execution = hostOf(`const json = (response) => JSON.parse(response.getContentText());
    function answer(at) { ${body} }`).run('answer', [server.origin]);
  return execution.error ?? execution.result;
}

describe('a request', () => {
  test('is a GET without parameters', () => {
    expect(
      answer(`const { method, url, body } = json(UrlFetchApp.fetch(at + '/a?b=1')); return [method, url, body];`),
    ).toEqual(['GET', '/a?b=1', '']);
  });

  test('carries its method, headers and text', () => {
    expect(
      answer(`
        const { method, headers, body } = json(UrlFetchApp.fetch(at, {
          method: 'put', headers: { 'X-Desk': '7' }, contentType: 'application/json', payload: JSON.stringify({ 名: 1 }),
        }));
        return [method, headers['x-desk'], headers['content-type'], body];
      `),
    ).toEqual(['PUT', '7', 'application/json', '{"名":1}']);
  });

  test('an object is sent as a form, and makes it a POST', () => {
    expect(
      answer(`const { method, headers, body } = json(UrlFetchApp.fetch(at, { payload: { a: '1 2', b: '是' } }));
        return [method, headers['content-type'], body];`),
    ).toEqual(['POST', 'application/x-www-form-urlencoded', 'a=1+2&b=%E6%98%AF']);
  });

  test('a form with a blob in it is sent in parts', () => {
    expect(
      answer(
        `return json(UrlFetchApp.fetch(at, { payload: { note: 'n', file: Utilities.newBlob('客', 'text/plain', 'k.txt') } })).body;`,
      ),
    ).toMatch(/name="note"\r\n\r\nn\r\n.*name="file"; filename="k\.txt"\r\nContent-Type: text\/plain\r\n\r\n客\r\n/s);
  });

  test('several are sent at once and answered in order', () => {
    expect(
      answer(`return UrlFetchApp.fetchAll([at + '/1', { url: at + '/2', method: 'delete' }]).map((response) => {
      const { method, url } = json(response); return method + url; });`),
    ).toEqual(['GET/1', 'DELETE/2']);
  });

  test('several count as one call, each further one costing less than the first', () => {
    const host = hostOf(`function all(urls) { UrlFetchApp.fetchAll(urls); }`);
    const [one, three] = [1, 3].map((count) => host.run('all', [Array(count).fill(server.origin)]));
    expect(three?.calls).toEqual({ total: 1, byMethod: { 'UrlFetchApp.fetchAll': 1 } });
    expect([one?.modelledMs, three?.modelledMs]).toEqual([590, 930]);
  });

  test('can be looked at instead of being sent', () => {
    expect(
      answer(`const { method, payload, url } = UrlFetchApp.getRequest(at + '/x', { method: 'post', payload: 'p' });
      return [method, payload, url.replace(at, '')];`),
    ).toEqual(['post', 'p', '/x']);
  });
});

describe('a response', () => {
  test('tells its code, headers and bytes', () => {
    expect(
      answer(`const response = UrlFetchApp.fetch(at + '/gbk');
        return [response.getResponseCode(), response.getHeaders()['Content-Type'], response.getContent(), response.getBlob().getContentType()];`),
    ).toEqual([200, 'text/plain; charset=GBK', [-65, -51, -73, -2], 'text/plain']);
  });

  test('is read in the charset it names', () => {
    expect(answer(`return UrlFetchApp.fetch(at + '/gbk').getContentText();`)).toBe('客服');
  });

  test('lists a header that came twice', () => {
    expect(answer(`return UrlFetchApp.fetch(at + '/twice').getAllHeaders()['Set-Cookie'];`)).toEqual(['a=1', 'b=2']);
  });

  test('a failure throws in the words of the service, unless it is muted', () => {
    expect(answer(`UrlFetchApp.fetch(at + '/fail');`)).toBe(
      `Exception: Request failed for ${server.origin} returned code 500. Truncated server response: ${'x'.repeat(100)}... (use muteHttpExceptions option to examine full response)`,
    );
    expect(
      answer(`return UrlFetchApp.fetch(at + '/fail', { muteHttpExceptions: true }).getContentText().length;`),
    ).toBe(300);
  });

  test('a redirect is followed, or handed over when asked', () => {
    expect(answer(`return json(UrlFetchApp.fetch(at + '/moved')).url;`)).toBe('/echo');
    expect(answer(`return UrlFetchApp.fetch(at + '/moved', { followRedirects: false }).getResponseCode();`)).toBe(302);
  });
});

describe('what is refused', () => {
  test.each([
    [
      'another machine',
      `'https://example.com/x'`,
      /^Error: not implemented: UrlFetchApp to example\.com; the local host/,
    ],
    ['a redirect to another machine', `at + '/abroad'`, /^Error: not implemented: UrlFetchApp to example\.com;/],
    ['a name that only looks like this machine', `'http://localhost.example.com/'`, /to localhost\.example\.com;/],
    ['a file', `'file:///etc/hostname'`, /^Error: not implemented: UrlFetchApp to /],
    ['no address', `'http://'`, /^Exception: Invalid argument: http:\/\/$/],
    [
      'a port where nothing listens',
      `'http://127.0.0.1:1/'`,
      /^Exception: Address unavailable: http:\/\/127\.0\.0\.1:1\/$/,
    ],
    ['an unknown parameter', `at, { proxy: 'x' }`, /^Error: not implemented: UrlFetchApp\.fetch with proxy$/],
    ['an unknown method', `at, { method: 'trace' }`, /^Exception: Attribute provided with invalid value: method$/],
  ])('%s', (_what, given, error) => {
    expect(answer(`UrlFetchApp.fetch(${given});`)).toMatch(error);
  });

  test("what the host's own server has besides the web app, which could not answer while it waits", () => {
    const host = hostOf(`function call() { UrlFetchApp.fetch('http://127.0.0.1:4711/api/desk'); }`, {
      webAppUrl: 'http://127.0.0.1:4711/exec',
    });
    expect(host.run('call').error).toMatch(/^Error: not implemented: UrlFetchApp to this host's own server/);
  });

  test('a simple trigger', () => {
    const host = hostOf(`function onOpen() { UrlFetchApp.fetch('http://127.0.0.1/'); }`);
    host.person(OWNER).open();
    expect(host.executions.at(-1)?.error).toMatch(
      /^Exception: You do not have permission to call UrlFetchApp\.fetch\. Required permissions: \S+\/script\.external_request$/,
    );
  });
});

describe("Google's address that exports a spreadsheet", () => {
  const exported = (query: string, headers: string) =>
    answer(`
      const book = SpreadsheetApp.create('x');
      book.getSheets()[0].getRange('A1:B2').setValues([['编号', '备注'], ['T-1', '甲, 乙']]);
      const url = book.getUrl().replace('edit', 'export') + ${JSON.stringify(query)};
      return UrlFetchApp.fetch(url, { headers: ${headers} }).getContentText();
    `);
  const authorized = `{ Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }`;

  test('gives a sheet as CSV', () => {
    expect(exported('?format=csv&gid=0', authorized)).toBe('编号,备注\r\nT-1,"甲, 乙"');
  });

  test('wants the token of the script', () => {
    expect(exported('?format=csv', '{}')).toMatch(
      /^Exception: Request failed for https:\/\/docs\.google\.com returned code 401\./,
    );
  });

  test('refuses other formats by name', () => {
    expect(exported('?format=ods', authorized)).toBe('Error: not implemented: exporting a spreadsheet as ods');
  });
});
