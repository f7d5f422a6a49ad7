import { openHost } from '../../../host/host';
import { FRIDAY_MORNING, hostOf, OWNER } from '../execution/fixture';

const source = `
function all(iterator) { const names = []; while (iterator.hasNext()) names.push(iterator.next().getName()); return names; }
function onOpen() { DriveApp.createFile('a', 'b'); }
`;

/** What the body of a function gives, or how it fails. */
function answer(body: string) {
  const execution = hostOf(`${source} function answer() { ${body} }`).run('answer');
  return execution.error ?? execution.result;
}

describe('folders', () => {
  test('are made in the root folder or in one another, and found by name', () => {
    expect(
      answer(`
        const year = DriveApp.createFolder('归档').createFolder('2026');
        const found = DriveApp.getFoldersByName('2026').next();
        return [found.getId() === year.getId(), all(found.getParents()), all(DriveApp.getRootFolder().getFolders())];
      `),
    ).toEqual([true, ['归档'], ['归档']]);
  });

  test('are not moved into themselves', () => {
    expect(answer(`const outer = DriveApp.createFolder('a'); outer.moveTo(outer.createFolder('b'));`)).toBe(
      'Exception: Invalid argument: destination',
    );
  });

  test('take their content to the trash with them', () => {
    expect(
      answer(`
        const folder = DriveApp.createFolder('a');
        const file = folder.createFile('in.txt', 'x');
        folder.setTrashed(true);
        return [all(DriveApp.getFilesByName('in.txt')), file.isTrashed(), DriveApp.getFolderById(folder.getId()).isTrashed()];
      `),
    ).toEqual([[], true, true]);
  });
});

describe('files', () => {
  test('are made of a name and content, or of a blob', () => {
    expect(
      answer(`
        const text = DriveApp.createFile('说明.txt', '客服');
        const table = DriveApp.createFile('t.csv', 'a,b', MimeType.CSV);
        const blob = DriveApp.createFile(Utilities.newBlob([1, 2], 'image/png', 'p.png'));
        return [text, table, blob].map((file) => [file.getName(), file.getMimeType(), file.getSize()]);
      `),
    ).toEqual([
      ['说明.txt', 'text/plain', 6],
      ['t.csv', 'text/csv', 3],
      ['p.png', 'image/png', 2],
    ]);
  });

  test('keep when they were made and last changed', () => {
    const host = hostOf(`
      function make() { return DriveApp.createFile('a', 'b').getId(); }
      function change(id) { DriveApp.getFileById(id).setContent('c'); }
      function look(id) {
        const file = DriveApp.getFileById(id);
        return [file.getDateCreated().getTime(), file.getLastUpdated().getTime(), file.getBlob().getDataAsString()];
      }`);
    const id = host.run('make').result;
    host.advanceTo(FRIDAY_MORNING + 60_000);
    host.run('change', [id]);
    expect(host.run('look', [id]).result).toEqual([FRIDAY_MORNING, FRIDAY_MORNING + 60_000, 'c']);
  });

  test('are moved, copied and renamed', () => {
    expect(
      answer(`
        const folder = DriveApp.createFolder('f');
        const file = DriveApp.createFile('a', 'b').moveTo(folder);
        file.makeCopy();
        file.makeCopy('c', DriveApp.getRootFolder());
        file.setName('z');
        return [all(folder.getFiles()), all(DriveApp.getRootFolder().getFilesByName('c'))];
      `),
    ).toEqual([['a的副本', 'z'], ['c']]);
  });

  test('the bound workbook is one of them, and others are found by their type', () => {
    expect(
      answer(`
        const id = SpreadsheetApp.create('归档 2026').getId();
        DriveApp.getFileById(id).moveTo(DriveApp.createFolder('归档'));
        return [
          all(DriveApp.getFilesByType(MimeType.GOOGLE_SHEETS)), all(DriveApp.getRootFolder().getFiles()),
          DriveApp.getFileById(id).getUrl() === SpreadsheetApp.openById(id).getUrl(),
        ];
      `),
    ).toEqual([['归档 2026', 'Sheetdesk'], ['Sheetdesk'], true]);
  });

  test('a workbook made as a copy of a file opens with the same cells', () => {
    expect(
      answer(`
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        sheet.getRange('A1').setValue('投诉');
        const copy = DriveApp.getFileById(SpreadsheetApp.getActiveSpreadsheet().getId()).makeCopy('备份');
        sheet.getRange('A1').setValue('后来');
        return SpreadsheetApp.openById(copy.getId()).getSheets()[0].getRange('A1').getValue();
      `),
    ).toBe('投诉');
  });

  test('survive a restart', () => {
    const code = `
      function make() { return DriveApp.createFolder('f').createFile('a.txt', '内容').getId(); }
      function look(id) { const file = DriveApp.getFileById(id); return [file.getBlob().getDataAsString(), file.getParents().next().getName()]; }`;
    const first = hostOf(code);
    const id = first.run('make').result;
    const project = { scripts: { Code: code }, pages: {}, manifest: {} };
    const second = openHost({ project, state: JSON.parse(JSON.stringify(first.save())) });
    expect(second.run('look', [id]).result).toEqual(['内容', 'f']);
  });
});

test.each([
  ['an id that was never given', `DriveApp.getFileById('x')`, /^Exception: No item with the given ID could be found\./],
  ['a file taken for a folder', `DriveApp.getFolderById(DriveApp.createFile('a', 'b').getId())`, /^Exception: No item/],
  ['an iterator at its end', `DriveApp.getFilesByName('x').next()`, /^Exception: Cannot retrieve the next object/],
  [
    'arguments of no signature',
    `DriveApp.createFile('a', 7)`,
    /^Exception: The parameters \(String,number\) don't match/,
  ],
  ['what is not there', `DriveApp.searchFiles('x')`, /^Error: not implemented: DriveApp\.searchFiles$/],
  ['a continuation', `DriveApp.getFiles().getContinuationToken()`, /^Error: not implemented: FileIterator\.getContinu/],
  ['sharing', `DriveApp.createFile('a', 'b').addEditor('x@example.com')`, /^Error: not implemented: File\.addEditor$/],
])('%s is refused', (_what, body, error) => {
  expect(answer(`return ${body};`)).toMatch(error);
});

test('a simple trigger may not use Drive', () => {
  const host = hostOf(source);
  host.person(OWNER).open();
  expect(host.executions.at(-1)?.error).toBe(
    'Exception: You do not have permission to call DriveApp.createFile. Required permissions: https://www.googleapis.com/auth/drive',
  );
});
