import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { type Asked, type Started, startForTest } from './started';

let started: Started;
const ask = (asked: Asked) => started.ask(asked);

beforeAll(async () => {
  started = await startForTest('');
});

afterAll(() => started.close());

const act = (headers: Readonly<Record<string, string>>, body = '{"person":"a@example.com","acts":[]}') =>
  ask({
    method: 'POST',
    path: '/api/act',
    body,
    headers: {
      'content-type': 'application/json',
      origin: started.url,
      'x-sheetdesk-token': started.token,
      ...headers,
    },
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

test.each(['//%00', '//', '/exec/%zz'])('a request of %s, which is no address, is refused', async (path) => {
  expect(await ask({ path })).toEqual({ status: 400, text: '{"error":"This is no address."}' });
});

test('an act that lacks something is refused by the name of what is wrong', async () => {
  const body = JSON.stringify({ person: 'a@example.com', acts: [{ kind: 'type', sheetId: 0, row: -1 }] });

  expect(await act({}, body)).toEqual({ status: 400, text: '{"error":"\\"row\\" must be a whole number from 0."}' });
});

test('the page runs only scripts of this server, none that are written into it', async () => {
  const page = await fetch(started.url);

  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
});

/** Whether something answers at this server's port under an address. */
function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: Number(new URL(started.url).port), timeout: 2000 });
    const end = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

test('it answers at 127.0.0.1 and at no other address of the machine', async () => {
  const others = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));

  expect(await answers('127.0.0.1')).toBe(true);
  for (const address of [...others, '127.0.0.2'].filter((other) => other !== '127.0.0.1')) {
    expect([address, await answers(address)]).toEqual([address, false]);
  }
});

test.each([
  ['/api/act', '{"person":"a@example.com","acts":[]}'],
  ['/api/call', '{"person":"a@example.com","function":"echo","args":[1]}'],
  ['/api/clock', '{"kind":"real"}'],
])('a write to %s that names no origin is refused', async (path, body) => {
  const headers = { 'content-type': 'application/json', 'x-sheetdesk-token': started.token };

  expect(await ask({ method: 'POST', path, headers, body })).toMatchObject({ status: 403 });
});

test('reading is refused to another origin as well, even with the token', async () => {
  const headers = { origin: 'https://evil.example', 'x-sheetdesk-token': started.token };

  expect(await ask({ path: '/api/view', headers })).toMatchObject({ status: 403 });
  expect(await ask({ path: '/api/view', headers: { 'x-sheetdesk-token': started.token } })).toMatchObject({
    status: 200,
  });
});

test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
  'a form of another site (%s) does nothing',
  async (type) => {
    expect(await act({ 'content-type': type, origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(await act({ 'content-type': type })).toMatchObject({ status: 415 });
  },
);

test('no answer lets another origin read it, preflights included', async () => {
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  for (const path of ['/', '/api/view', '/page.js']) {
    const page = await fetch(`${started.url}${path}`);
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
  expect((await ask({ method: 'OPTIONS', path: '/api/act', headers })).status).toBeGreaterThanOrEqual(400);
});

test('there are no web sockets', async () => {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'eA==',
  };

  expect((await ask({ path: '/api/events', headers })).status).toBe(403);
});
