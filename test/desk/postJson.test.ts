import path from 'node:path';
import { buildSync } from 'esbuild';
import { hostOf } from '../host/execution/fixture';
import { type LoopbackServer, startServer } from '../host/services/urlFetchServer';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The adapter alone, as a script of its own: the desk itself posts to four services on the internet only. */
function post(address: string, body: string) {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve(__dirname, '../../src/sheets/postJson.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'adapter',
    write: false,
  });
  const host = hostOf(
    `${outputFiles[0]?.text}\nfunction post(address, body) { return adapter.postJson(address, body); }`,
  );
  const { result, error, calls } = host.run('post', [address, body]);
  return { answer: result as { readonly status: number; readonly body: string }, error, calls: calls.total };
}

test('D15: a message goes out as a POST of JSON, in one call, with its characters whole', () => {
  const { answer, calls } = post(`${server.origin}/hook`, JSON.stringify({ text: '【超时】20240520001' }));
  const { method, headers, body } = JSON.parse(answer.body);
  expect([answer.status, method, headers['content-type']]).toEqual([200, 'POST', 'application/json; charset=utf-8']);
  expect(JSON.parse(body)).toEqual({ text: '【超时】20240520001' });
  expect(calls).toBe(1);
});

test('D15: an answer of status 500 is an answer, not an error', () => {
  const { answer, error } = post(`${server.origin}/fail`, '{}');
  expect([answer?.status, error]).toEqual([500, null]);
});

test('D15: a redirection is not followed', () => {
  expect(post(`${server.origin}/abroad`, '{}').answer.status).toBe(302);
});
