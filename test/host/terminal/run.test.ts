import path from 'node:path';
import { command, folderOf, json, opened, run } from './terminal';

const parts = ['result', 'error', 'calls', 'modelledMs', 'logs', 'mails', 'toasts'];

test('a run prints one JSON object with result, error, calls, modelledMs, logs, mails and toasts', async () => {
  const script = `function add(a, b) {
    console.log('adding');
    SpreadsheetApp.getActive().toast('added', 'Sum');
    MailApp.sendEmail('lin@example.com', 'Sum', String(a + b));
    return a + b;
  }`;
  const { status, text, problem } = await run(script, '--call', 'add', '--args', '[2, 3]');
  expect([status, problem]).toEqual([0, '']);
  expect(Object.keys(json(text))).toEqual(parts);
  expect(json(text)).toMatchObject({
    result: 5,
    error: null,
    calls: { total: 2, byMethod: { 'Spreadsheet.toast': 1, 'MailApp.sendEmail': 1 } },
    modelledMs: 1281,
    logs: ['adding'],
    mails: [{ to: ['lin@example.com'], subject: 'Sum', body: '5' }],
    toasts: [{ message: 'added', title: 'Sum' }],
  });
});

test('a function that gives nothing has result null, and every part is there all the same', async () => {
  const { text } = await run('function quiet() {}', '--call', 'quiet');
  expect(json(text)).toEqual({
    result: null,
    error: null,
    calls: { total: 0, byMethod: {} },
    modelledMs: 0,
    logs: [],
    mails: [],
    toasts: [],
  });
});

test('what JSON has no word for is told as text', async () => {
  const { text } = await run('function odd() { return [10n, Symbol("s"), NaN, new Date(0)]; }', '--call', 'odd');
  expect(json(text).result).toEqual(['10', 'Symbol(s)', null, '1970-01-01T00:00:00.000Z']);
});

test('--now fixes the clock, --user tells who runs it', async () => {
  const script = 'function who() { return [new Date().toISOString(), Session.getEffectiveUser().getEmail()]; }';
  const { text } = await run(
    script,
    '--call',
    'who',
    '--now',
    '2026-05-01T09:00:00+08:00',
    '--user',
    'lin@example.com',
  );
  expect(json(text).result).toEqual(['2026-05-01T01:00:00.000Z', 'lin@example.com']);
});

test.each([
  ['2026-05-01T09:00', '2026-05-01T07:00:00.000Z'],
  ['2026-05-01', '2026-04-30T22:00:00.000Z'],
  ['2026-05-01T09:00:00Z', '2026-05-01T09:00:00.000Z'],
])('--now %s in a script of Berlin is %s', async (now, instant) => {
  const folder = folderOf({
    'Code.gs': 'function now() { return new Date().toISOString(); }',
    'appsscript.json': '{ "timeZone": "Europe/Berlin" }',
  });
  expect(json((await command('--code', folder, '--call', 'now', '--now', now)).text).result).toBe(instant);
});

test('--locale is that of a new workbook', async () => {
  const script = 'function locale() { return SpreadsheetApp.getActive().getSpreadsheetLocale(); }';
  expect(json((await run(script, '--call', 'locale', '--locale', 'en_US')).text).result).toBe('en_US');
});

test('--answer answers alerts and prompts in their order', async () => {
  const script = `function ask() {
    const ui = SpreadsheetApp.getUi();
    const sure = ui.alert('Sure?', ui.ButtonSet.YES_NO);
    const name = ui.prompt('Name?');
    return [sure === ui.Button.YES, name.getSelectedButton() === ui.Button.OK, name.getResponseText()];
  }`;
  const { text } = await run(script, '--call', 'ask', '--answer', 'yes', '--answer', 'OK=a=b');
  expect(json(text).result).toEqual([true, true, 'a=b']);
});

test('--type fires onEdit with what was typed; the report is of its execution', async () => {
  const script = 'function onEdit(e) { console.log(e.range.getA1Notation(), e.value); e.range.setNote("seen"); }';
  const { status, text } = await run(script, '--type', 'B3=a=b');
  expect(status).toBe(0);
  expect(json(text)).toMatchObject({ result: null, error: null, logs: ['B3 a=b'], calls: { total: 1 } });
});

test('--now is where the clock starts: the script sees its calls and its sleep take time', async () => {
  const script = `function moments() {
    const first = new Date();
    Utilities.sleep(300000);
    return [first.toISOString(), new Date().toISOString()];
  }`;
  const { text } = await run(script, '--call', 'moments', '--now', '2026-05-01T09:00:00Z');
  expect(json(text).result).toEqual(['2026-05-01T09:00:00.000Z', '2026-05-01T09:05:00.000Z']);
});

test('--stats adds where calls, cells and modelled time went', async () => {
  const script = `function copy() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B10').setValues(Array.from({ length: 10 }, (_, at) => [at, at]));
    Utilities.sleep(500);
    return sheet.getRange('A1:A10').getValues().length;
  }`;
  const { text } = await run(script, '--call', 'copy', '--stats');
  const report = json(text);
  expect(Object.keys(report)).toEqual([...parts, 'stats']);
  expect(report).toMatchObject({
    result: 10,
    modelledMs: 685,
    stats: {
      byKind: { read: { calls: 1, cells: 10 }, 'write.buffered': { calls: 1, cells: 20, modelledMs: 0.6 } },
      byMethod: { 'Range.getValues': { calls: 1, cells: 10, modelledMs: 182.9 }, 'Sheet.getRange': { calls: 2 } },
      cellsRead: 10,
      cellsWritten: 20,
      outsideCallsMs: 500,
      machine: { milliseconds: expect.any(Number), peakMemoryBytes: expect.any(Number) },
    },
  });
});

test('--kill-at ends the execution at that service call: what came before it stays, and is reported', async () => {
  const script = `function two() {
    const properties = PropertiesService.getScriptProperties();
    properties.setProperty('a', '1');
    console.log('first');
    properties.setProperty('b', '2');
  }`;
  const { status, text } = await run(script, '--call', 'two', '--kill-at', '2');
  expect(status).toBe(1);
  expect(json(text)).toMatchObject({
    error: 'Killed as planned at service call 2, Properties.setProperty.',
    calls: { total: 2 },
    logs: ['first'],
  });
});

test.each([
  ['kept', 'written'],
  ['lost', ''],
])('--unflushed %s: a write before the kill that nothing committed is %s', async (fate, expected) => {
  const script = `function write() {
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue('written');
    PropertiesService.getScriptProperties().getKeys();
  }`;
  const state = path.join(folderOf(), 'state.json');
  await run(script, '--call', 'write', '--kill-at', '2', '--unflushed', fate, '--save', state);
  expect(opened(state).displayValues('工作表1')[0]?.[0] ?? '').toBe(expected);
});

test('without --code the built add-on runs', async () => {
  const { status, text } = await command('--call', 'setUpWorkbook', '--now', '2026-05-04T09:00:00+08:00');
  expect([status, json(text).error]).toEqual([0, null]);
  expect(json(text).toasts).toEqual([expect.objectContaining({ title: '客服台' })]);
});
