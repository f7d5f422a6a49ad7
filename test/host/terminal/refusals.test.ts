import path from 'node:path';
import { command, folderOf, json, run } from './terminal';

test.each([
  [['--call', 'f', '--args', '{'], '--args must be JSON, not "{".'],
  [['--call', 'f', '--args', '{}'], '--args must be a JSON array.'],
  [['--call', 'f', '--now', 'soon'], '--now must be an ISO moment, not "soon".'],
  [['--call', 'f', '--now', '2026-13-01'], '--now must be an ISO moment, not "2026-13-01".'],
  [['--call', 'f', '--now', '2026-02-30T00:00'], '--now must be an ISO moment, not "2026-02-30T00:00".'],
  [['--call', 'f', '--now', '2026-04-31'], '--now must be an ISO moment, not "2026-04-31".'],
  [['--call', 'f', '--user', 'nope'], '--user must be an e-mail address, not "nope".'],
  [['--call', 'f', '--locale', 'xx'], '--locale must be a language and its country, as in en_US, not "xx".'],
  [['--call', 'f', '--locale', 'en-US'], '--locale must be a language and its country, as in en_US, not "en-US".'],
  [['--call', 'f', '--call', 'g'], 'Give --call only once.'],
  [['--call', 'f', '--save', 'a.json', '--save', 'b.json'], 'Give --save only once.'],
  [['--call', 'f', '--patience', '0'], '--patience must be a whole number from 1, not "0".'],
  [['--call', 'f', '--unflushed', 'gone'], '--unflushed must be kept or lost, not "gone".'],
  [['--call', 'f', '--kill-at', '0'], '--kill-at must be a whole number from 1, not "0".'],
  [
    ['--call', 'f', '--answer', 'maybe'],
    '--answer must begin with OK, CANCEL, YES, NO, CLOSE, as in OK=some text, not "maybe".',
  ],
  [['--type', 'A1:B2=x'], '--type must be a cell and its text, as in Sheet1!B2=done, not "A1:B2=x".'],
  [['--args', '[]'], 'Say which function to run: --call <function>.'],
  [['--call', 'f', '--dist', 'a', '--code', 'b'], 'Give either --code or --dist, not both.'],
  [['--call', 'f', '--dist', '/no/such'], expect.stringContaining('npm run build')],
  [['--call', 'f', '--code', '/no/such/Code.js'], 'There is no file or folder /no/such/Code.js.'],
  [['--call', 'f', '--workbook', '/no/such.json'], expect.stringContaining('such.json')],
  [['--call', 'f', '--colour', 'red'], expect.stringContaining('--colour')],
])('a command that cannot be carried out gives status 2, one sentence and no JSON: %j', async (words, sentence) => {
  const code = words.includes('--code') || words.includes('--dist') ? [] : ['--code', folderOf({ 'Code.gs': '' })];
  expect(await command(...words, ...code)).toEqual({ status: 2, text: '', problem: sentence });
});

test('a failing function gives status 1, its error and the lines of the file it came from', async () => {
  const folder = folderOf({ 'Code.js': 'function outer() {\n  inner();\n}\nfunction inner() {\n  null.x;\n}\n' });
  const file = path.join(folder, 'Code.js');
  const { status, text } = await command('--code', file, '--call', 'outer');
  expect(status).toBe(1);
  expect(json(text)).toMatchObject({
    result: null,
    error: [
      "TypeError: Cannot read properties of null (reading 'x')",
      `    at inner (${file}:5:8)`,
      `    at outer (${file}:2:3)`,
    ].join('\n'),
  });
});

test('a service’s refusal is reported with the script’s line', async () => {
  const { text } = await run('function f() {\n  SpreadsheetApp.getActiveSheet().getRange("A0");\n}', '--call', 'f');
  expect(json(text).error).toMatch(/^Exception: .*\n {4}at f \(.*Code\.js:2:35\)$/);
});

test('a file that does not parse is named with its line, and nothing runs', async () => {
  const folder = folderOf({ 'A.gs': 'console.log("loaded");', 'B.gs': 'function f() {\n  const x = ;\n}' });
  const { status, text } = await command('--code', folder, '--call', 'f');
  expect(status).toBe(1);
  expect(json(text)).toMatchObject({
    error: `SyntaxError: Unexpected token ';'\n    at ${path.join(folder, 'B.gs')}:2`,
    calls: { total: 0 },
    logs: [],
  });
});

test('a name declared in two files is refused as at Google, with the second file', async () => {
  const folder = folderOf({ 'A.gs': 'const rate = 1;', 'B.gs': '\nconst rate = 2;\nfunction f() {}' });
  const { status, text } = await command('--code', folder, '--call', 'f');
  expect([status, json(text).error]).toEqual([
    1,
    `SyntaxError: Identifier 'rate' has already been declared\n    at ${path.join(folder, 'B.gs')}:1`,
  ]);
});

test('a function that is not there fails as at Google', async () => {
  const { status, text } = await run('function f() {}', '--call', 'g');
  expect([status, json(text).error]).toEqual([1, 'Error: Script function not found: g']);
});

test('an alert that nobody answers says so', async () => {
  const { status, text } = await run('function f() { SpreadsheetApp.getUi().alert("Sure?"); }', '--call', 'f');
  expect([status, String(json(text).error)]).toEqual([1, expect.stringContaining('Sure?')]);
});

test('a typed text that the workbook refuses gives status 2', async () => {
  const { status, problem } = await run('function f() {}', '--type', 'Nowhere!A1=x');
  expect([status, problem]).toEqual([2, 'No sheet named "Nowhere".']);
});

test('--help explains every option', async () => {
  const { status, text } = await command('--help');
  expect(status).toBe(0);
  const options = ['call', 'args', 'code', 'dist', 'workbook', 'save', 'type', 'answer', 'now', 'user', 'locale'];
  for (const option of [...options, 'stats', 'kill-at', 'unflushed', 'patience', 'help'])
    expect(text).toContain(`--${option}`);
});
