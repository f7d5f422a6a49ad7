import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { command, folderOf, json, run } from './terminal';

const root = path.resolve(__dirname, '../../..');

test('a folder stands for its scripts, pages and manifest, subfolders included; other files are left out', async () => {
  const folder = folderOf({
    'Code.gs': 'function page() { return HtmlService.createHtmlOutputFromFile("pages/Form").getContent() + zone(); }',
    'More.js': 'function zone() { return Session.getScriptTimeZone(); }',
    'appsscript.json': '{ "timeZone": "Asia/Tokyo" }',
    'README.md': 'no script',
    '.clasp.json': '{}',
    'types.d.ts': 'declare const nothing: unknown;',
  });
  mkdirSync(path.join(folder, 'pages'));
  writeFileSync(path.join(folder, 'pages', 'Form.html'), '<form></form>');
  expect(json((await command('--code', folder, '--call', 'page')).text).result).toBe('<form></form>Asia/Tokyo');
});

test('files run in the order they are given, whatever their names', async () => {
  const folder = folderOf({
    '1.gs': 'var order = (globalThis.order || "") + "1";',
    '2.gs': 'var order = (globalThis.order || "") + "2";',
  });
  const last = path.join(folder, 'z.gs');
  writeFileSync(last, 'function f() { return order; }');
  const code = ['2.gs', '1.gs'].flatMap((name) => ['--code', path.join(folder, name)]);
  expect(json((await command(...code, '--code', last, '--call', 'f')).text).result).toBe('21');
});

test.each([
  [{ 'Code.ts': '' }, 'Code.ts', /is TypeScript/],
  [{ 'data.csv': '' }, 'data.csv', /is no file of a script/],
  [{ 'Page.html': '' }, 'Page.html', /There is no script/],
  [{ 'Code.gs': '', 'appsscript.json': '{' }, '', /appsscript\.json is no JSON/],
  [{ 'Code.gs': '', 'Code.js': '' }, '', /there is another file of the name Code/],
])('%j cannot be run as a script', async (files, name, sentence) => {
  const folder = folderOf(files);
  const { status, text, problem } = await command('--code', path.join(folder, name), '--call', 'f');
  expect([status, text]).toEqual([2, '']);
  expect(problem).toMatch(sentence);
});

test('--save and --workbook carry values, properties and mails from one run to the next', async () => {
  const state = path.join(folderOf(), 'state.json');
  const script = `function next() {
    const properties = PropertiesService.getScriptProperties();
    const count = Number(properties.getProperty('count') || 0) + 1;
    properties.setProperty('count', count);
    MailApp.sendEmail('lin@example.com', 'Run', String(count));
    return count;
  }`;
  await run(script, '--call', 'next', '--save', state);
  const { text } = await run(script, '--call', 'next', '--workbook', state, '--save', state);
  expect(json(text)).toMatchObject({ result: 2, mails: [{ body: '2' }] });
  expect(json(readFileSync(state, 'utf8'))).toMatchObject({ version: 1 });
});

test('--save to .xlsx is read by Excel’s readers, and --workbook takes it up again', async () => {
  const file = path.join(folderOf(), 'book.xlsx');
  const script = `function fill() {
    const sheet = SpreadsheetApp.getActiveSheet().setName('Data');
    sheet.getRange('B:B').setNumberFormat('@');
    sheet.getRange('A1:B2').setValues([['Item', 'Code'], [3.5, '001']]);
  }
  function read() { return SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1:B2').getValues(); }`;
  expect(await run(script, '--call', 'fill', '--save', file)).toMatchObject({ status: 0, problem: '' });
  const book = new Workbook();
  await book.xlsx.readFile(file);
  expect(book.getWorksheet('Data')?.getCell('B2').value).toBe('001');
  const { text } = await run(script, '--call', 'read', '--workbook', file);
  expect(json(text)).toMatchObject({
    error: null,
    result: [
      ['Item', 'Code'],
      [3.5, '001'],
    ],
  });
});

test('a state file that holds null is no empty workbook: it is refused and stays as it is', async () => {
  const file = path.join(folderOf({ 'state.json': 'null' }), 'state.json');
  const words = ['--call', 'f', '--workbook', file, '--save', file];
  expect(await run('function f() {}', ...words)).toEqual({
    status: 2,
    text: '',
    problem: 'state.json: This is no saved state of the local host, or one of another version.',
  });
  expect(readFileSync(file, 'utf8')).toBe('null');
});

test('when the outcome cannot be saved the report is printed all the same, with status 2', async () => {
  const { status, text, problem } = await run(
    'function f() { return 1; }',
    '--call',
    'f',
    '--save',
    '/no/such/state.json',
  );
  expect([status, json(text).result]).toEqual([2, 1]);
  expect(problem).toContain('state.json');
});

test('the command line itself prints nothing but the object, and ends with the status', () => {
  const folder = folderOf({ 'Code.gs': 'function f(text) { console.log("to the log"); return text; }' });
  const words = ['tsx', 'host/main.ts', 'run', '--code', folder, '--call', 'f', '--args', '["中文"]'];
  const printed = execFileSync(process.execPath, ['--import', ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  expect(json(printed)).toMatchObject({ result: '中文', logs: ['to the log'] });
});
