import { request as httpRequest } from 'node:http';
import { type RunningServer, startServer } from '../../../host/server/start';
import { openFixture } from '../../browser/fixture';

let server: RunningServer;
let token: string;

beforeAll(async () => {
  server = await startServer({ host: openFixture(), port: 0 });
  const page = await (await fetch(server.url)).text();
  token = /name="sheetdesk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
});

afterAll(() => server.close());

interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A bare request, since fetch does not let a test choose Host and Origin. */
function ask({ method = 'GET', path, headers = {}, body }: Asked): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${server.url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const act = (headers: Readonly<Record<string, string>>, body = '{"person":"a@example.com","acts":[]}') =>
  ask({
    method: 'POST',
    path: '/api/act',
    body,
    headers: { 'content-type': 'application/json', origin: server.url, 'x-sheetdesk-token': token, ...headers },
  });

test('an act with the token of this start, from the page’s own origin, is done', async () => {
  expect(await act({})).toMatchObject({ status: 200, text: expect.stringContaining('"refused":null') });
});

test('a request that names another host is refused, as when a foreign name is made to point to 127.0.0.1', async () => {
  expect(await ask({ path: '/', headers: { host: 'evil.example' } })).toMatchObject({ status: 403 });
});

test('an act from another origin is refused, also from a page without one', async () => {
  expect(await act({ origin: 'https://evil.example' })).toMatchObject({ status: 403 });
  expect(await act({ origin: 'null' })).toMatchObject({ status: 403 });
});

test('nothing of the API is answered without the token', async () => {
  expect(await act({ 'x-sheetdesk-token': 'guess' })).toMatchObject({ status: 403 });
  expect(await ask({ path: '/api/view' })).toMatchObject({ status: 403 });
  expect(await ask({ path: '/api/events?token=guess' })).toMatchObject({ status: 403 });
});

test('only JSON is read, and no more than 20 MB of it', async () => {
  expect(await act({ 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
  expect(await act({}, 'not json')).toMatchObject({ status: 400 });
  expect(await act({}, `"${'x'.repeat(21 * 1024 * 1024)}"`)).toMatchObject({ status: 413 });
});

test('an act that lacks something is refused by the name of what is wrong', async () => {
  const body = JSON.stringify({ person: 'a@example.com', acts: [{ kind: 'type', sheetId: 0, row: -1 }] });

  expect(await act({}, body)).toEqual({ status: 400, text: '{"error":"\\"row\\" must be a whole number from 0."}' });
});

test('the page runs only scripts of this server, none that are written into it', async () => {
  const page = await fetch(server.url);

  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
});
