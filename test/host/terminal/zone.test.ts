import path from 'node:path';
import { Workbook } from 'exceljs';
import { command, folderOf, json, run } from './terminal';

const script = `
function day() {
  const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
  cell.setValue('2024-01-01');
  return cell.getValue().toDateString();
}
function zones() { return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()]; }
function empty() {}`;

/** A folder with a workbook of another program, which names no time zone. */
async function foreignWorkbook(): Promise<string> {
  const file = path.join(folderOf(), 'in.xlsx');
  const book = new Workbook();
  book.addWorksheet('Data');
  await book.xlsx.writeFile(file);
  return file;
}

const berlin = () => folderOf({ 'Code.gs': script, 'appsscript.json': '{ "timeZone": "Europe/Berlin" }' });

test('a date written as text into an .xlsx workbook is read as that day by a script without a manifest', async () => {
  const { text } = await run(script, '--workbook', await foreignWorkbook(), '--call', 'day');
  expect(json(text).result).toBe('Mon Jan 01 2024');
});

test.each(['.xlsx', '.json'])('a script without a manifest is in the time zone of its %s workbook', async (ending) => {
  const file = path.join(folderOf(), `book${ending}`);
  await command('--code', berlin(), '--call', 'empty', '--save', file);
  const { text } = await run(script, '--workbook', file, '--call', 'zones');
  expect(json(text).result).toEqual(['Europe/Berlin', 'Europe/Berlin']);
});

test('--now without an offset is in that time zone, too', async () => {
  const file = path.join(folderOf(), 'book.json');
  await command('--code', berlin(), '--call', 'empty', '--save', file);
  const words = ['--workbook', file, '--call', 'now', '--now', '2026-05-01T09:00'];
  const { text } = await run('function now() { return new Date().toISOString(); }', ...words);
  expect(json(text).result).toBe('2026-05-01T07:00:00.000Z');
});

test('a workbook that names no time zone takes that of the manifest', async () => {
  const { text } = await command('--code', berlin(), '--workbook', await foreignWorkbook(), '--call', 'zones');
  expect(json(text).result).toEqual(['Europe/Berlin', 'Europe/Berlin']);
});

test('a workbook that names another time zone than the manifest keeps it, as at Google', async () => {
  const file = path.join(folderOf(), 'book.xlsx');
  await command('--code', berlin(), '--call', 'empty', '--save', file);
  const tokyo = folderOf({ 'Code.gs': script, 'appsscript.json': '{ "timeZone": "Asia/Tokyo" }' });
  const { text } = await command('--code', tokyo, '--workbook', file, '--call', 'zones');
  expect(json(text).result).toEqual(['Asia/Tokyo', 'Europe/Berlin']);
});
