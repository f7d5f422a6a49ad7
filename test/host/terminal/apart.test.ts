import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { folderOf, json } from './terminal';

const root = path.resolve(__dirname, '../../..');

/** The command line itself, on a script of its own and with 256 MB for what scripts hold. */
function commandLine(script: string, ...words: readonly string[]) {
  const code = folderOf({ 'Code.gs': script });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'host/main.ts', 'run', '--code', code, ...words],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=256' } },
  );
  return { status, stdout, stderr };
}

test('a script that fills the memory is reported as one object, with status 1', () => {
  const script = 'function fill() { const all = []; for (;;) all.push(new Array(1e6).fill(0)); }';
  const { status, stdout, stderr } = commandLine(script, '--call', 'fill');
  expect([status, stderr]).toEqual([1, '']);
  expect(json(stdout)).toMatchObject({ result: null, error: expect.stringMatching(/^out of memory: /) });
});

test.each([
  'function loop() { for (;;) {} }',
  'function loop() { return Promise.resolve().then(() => { for (;;) {} }); }',
  'async function loop() { await null; for (;;) {} }',
])('a script that never ends is cut off after --patience seconds: %s', (script) => {
  const { status, stdout, stderr } = commandLine(script, '--call', 'loop', '--patience', '1');
  expect([status, stderr]).toEqual([1, '']);
  expect(json(stdout)).toMatchObject({ result: null, error: 'Exceeded maximum execution time' });
});

test('a promise that fails unheard does not end the run', () => {
  const script = 'function f() { Promise.reject(new Error("unheard")); (async () => { throw 1; })(); return 5; }';
  const { status, stdout, stderr } = commandLine(script, '--call', 'f');
  expect([status, stderr, json(stdout).result]).toEqual([0, '', 5]);
});

test('what a command cannot carry out is told on stderr alone', () => {
  expect(commandLine('', '--call', 'f', '--user', 'nope')).toEqual({
    status: 2,
    stdout: '',
    stderr: '--user must be an e-mail address, not "nope".\n',
  });
});
