import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readStateFile, writeStateFile, writeXlsx } from '../../../host/files';
import { openHost } from '../../../host/host';
import { desk } from '../testContext';

const project = {
  scripts: { Code: 'function greet() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue("好"); }' },
  pages: {},
  manifest: { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' },
};

describe('files of the host', () => {
  let folder: string;
  const file = (name: string) => path.join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'host-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const greeted = () => {
    const host = openHost({ project });
    host.run('greet');
    return host;
  };

  test('a .json file holds the whole state', async () => {
    const host = greeted();
    await writeStateFile(file('desk.json'), host);
    const again = openHost({ project, state: await readStateFile(file('desk.json')) });
    expect(again.save()).toEqual(host.save());
  });

  test('an .xlsx file holds the workbook; a host starts from it with the rest new', async () => {
    const host = greeted();
    await writeStateFile(file('案件.XLSX'), host);
    const state = await readStateFile(file('案件.XLSX'), { timeZone: 'Europe/Berlin', locale: 'en_US' });
    const again = openHost({ project, state });
    expect(again.view()).toMatchObject({ name: '案件', timeZone: 'Europe/Berlin', locale: 'en_US' });
    expect(again.displayValues(again.view().sheets[0]?.name ?? '')).toEqual([['好']]);
    expect(again.executions).toEqual([]);
    expect(again.run('greet').error).toBeNull();
  });

  test('what cannot be written leaves the file that was there', async () => {
    await writeStateFile(file('desk.xlsx'), greeted());
    const before = readFileSync(file('desk.xlsx'));
    const spoiled = openHost({
      project: {
        ...project,
        scripts: { Code: 'function spoil() { SpreadsheetApp.getActiveSheet().setName("a/b"); }' },
      },
    });
    spoiled.run('spoil');
    await expect(writeStateFile(file('desk.xlsx'), spoiled)).rejects.toThrow(
      /^desk\.xlsx: Sheet name "a\/b" contains "\/"/,
    );
    expect(readFileSync(file('desk.xlsx')).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['desk.xlsx']);
  });

  test.each([
    ['notes.txt', 'text', 'this kind of file is unknown: give one that ends in .json or .xlsx.'],
    ['text.xlsx', 'just text', 'this is no .xlsx workbook: save it as .xlsx in a spreadsheet program first.'],
    ['empty.xlsx', '', 'this is no .xlsx workbook: save it as .xlsx in a spreadsheet program first.'],
    [
      'old.xlsx',
      Buffer.from('d0cf11e0a1b11ae100', 'hex'),
      'this is an old .xls workbook or one under a password: save it as .xlsx without a password.',
    ],
    ['broken.json', '{"version":', 'this is no JSON: give a state that the host saved, or an .xlsx workbook.'],
    ['null.json', 'null', 'This is no saved state of the local host, or one of another version.'],
    ['other.json', '{"version":2}', 'This is no saved state of the local host, or one of another version.'],
  ])('%s is told in one sentence', async (name, content, sentence) => {
    writeFileSync(file(name), content);
    await expect(readStateFile(file(name))).rejects.toThrow(new Error(`${name}: ${sentence}`));
  });

  test.each([null, [], {}])('a host does not start from %j, which is no state', (state) => {
    expect(() => openHost({ project, state })).toThrow('This is no saved state of the local host');
  });

  test('a file that is not there is told by its name', async () => {
    await expect(readStateFile(file('gone.xlsx'))).rejects.toThrow(
      /^gone\.xlsx: there is no such file or folder: check the path\.$/,
    );
  });

  const damaged = 'this workbook is damaged: open it in a spreadsheet program, save it as .xlsx and try again.';

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), /this is no \.xlsx workbook/],
    ['with a byte changed in the middle', (bytes: Buffer) => Buffer.from(bytes.fill(0, 2000, 2040)), /damaged/],
    ['with another archive in it', () => archive('word/document.xml', '<w/>'), new RegExp(damaged)],
    ['that unpacks to far too much', () => archive('xl/a.xml', '', 3_000_000_000), /too large \(3000000000 bytes/],
    [
      'that ends in the middle of a sheet',
      () => archive('xl/worksheets/sheet1.xml', '<worksheet><row>'),
      new RegExp(damaged),
    ],
    ['that hides how large it becomes', () => archive('xl/a.xml', ' '.repeat(9999), 0), new RegExp(damaged)],
  ])('a workbook %s is refused', async (_name, spoil, message) => {
    const { sheet, workbook } = desk();
    sheet.getRange('A1:J50').setValue('一些文字');
    writeFileSync(file('desk.xlsx'), spoil(Buffer.from(await writeXlsx(workbook))));
    const failure = readStateFile(file('desk.xlsx'));
    await expect(failure).rejects.toThrow(/^desk\.xlsx: this /);
    await expect(failure).rejects.toThrow(message);
  });
});

/** A zip archive with one part, and what it says about the part's size. */
function archive(name: string, content: string, claimed = content.length): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(name.length, 28);
  const start = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
