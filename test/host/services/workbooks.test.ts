import { openHost } from '../../../host/host';
import { COLLEAGUE, FRIDAY_MORNING, hostOf, OWNER } from '../execution/fixture';

const source = `
const bound = () => SpreadsheetApp.getActiveSpreadsheet();
function archive() {
  const archive = SpreadsheetApp.create('归档 2026', 10, 3);
  archive.getSheets()[0].getRange('A1:B2').setValues([['编号', '状态'], ['T-1', '已关闭']]);
  return archive.getId();
}
function read(id) { return SpreadsheetApp.openById(id).getSheets()[0].getDataRange().getValues(); }
function titles(id) { return SpreadsheetApp.openById(id).getSheets().map((sheet) => sheet.getName()); }
function onOpen() { SpreadsheetApp.openById(bound().getId()); }
`;

/** What the body of a function gives, beside the functions above. */
function answer(body: string, args: readonly unknown[] = []) {
  const execution = hostOf(`${source} function answer(...given) { ${body} }`).run('answer', args);
  return execution.error ?? execution.result;
}

describe('a workbook that a script creates', () => {
  test('is found again by its id in a later execution, beside the bound one', () => {
    const host = hostOf(source);
    const id = host.run('archive').result;
    expect(host.run('read', [id]).result).toEqual([
      ['编号', '状态'],
      ['T-1', '已关闭'],
    ]);
    expect(host.displayValues('工作表1')).toEqual([]);
  });

  test('survives a restart', () => {
    const first = hostOf(source);
    const id = first.run('archive').result;
    const saved: unknown = JSON.parse(JSON.stringify(first.save()));
    const project = { scripts: { Code: source }, pages: {}, manifest: { timeZone: 'Asia/Shanghai' } };
    const second = openHost({ project, state: saved });
    expect(second.run('read', [id]).result).toEqual(first.run('read', [id]).result);
    expect(second.run('archive').result).not.toBe(id);
  });

  test('has the size asked for, the language and zone of the bound one, and belongs to who created it', () => {
    const body = `
      const made = SpreadsheetApp.create('x', 10, 3);
      const sheet = made.getSheets()[0];
      return [made.getName(), sheet.getMaxRows(), sheet.getMaxColumns(), made.getSpreadsheetTimeZone(),
        made.getOwner().getEmail()];`;
    const host = hostOf(`function answer() { ${body} }`);
    expect(host.run('answer', [], COLLEAGUE).result).toEqual(['x', 10, 3, 'Asia/Shanghai', COLLEAGUE]);
  });

  test('is opened by its address and as a file, and renamed', () => {
    expect(
      answer(`
        const made = SpreadsheetApp.create('old');
        made.rename('new');
        const file = DriveApp.getFileById(made.getId());
        return [SpreadsheetApp.openByUrl(made.getUrl()).getName(), SpreadsheetApp.open(file).getName(), file.getName()];
      `),
    ).toEqual(['new', 'new', 'new']);
  });

  test('takes rules and ranges of its own, though they are built by SpreadsheetApp', () => {
    expect(
      answer(`
        const sheet = SpreadsheetApp.create('x').getSheets()[0];
        sheet.getRange('A1:A2').setValues([['开'], ['关']]);
        const list = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).build();
        sheet.getRange('B1').setDataValidation(list);
        return sheet.getRange('B1').getDataValidation().getCriteriaValues()[0].getA1Notation();
      `),
    ).toBe('A1:A2');
  });

  test('shares no range with the bound one', () => {
    const error = 'Exception: Target range and source range must be on the same spreadsheet.';
    expect(
      answer(`const other = SpreadsheetApp.create('x').getSheets()[0].getRange('A1');
        bound().getSheets()[0].getRange('A1').copyTo(other);`),
    ).toBe(error);
    expect(
      answer(`const other = SpreadsheetApp.create('x').getSheets()[0].getRange('A1');
        const list = SpreadsheetApp.newDataValidation().requireValueInRange(other).build();
        bound().getSheets()[0].getRange('A1').setDataValidation(list);`),
    ).toBe(error);
  });

  test('an id that was never given is refused in the words of the service', () => {
    const message = "Document nowhere is missing (perhaps it was deleted, or you don't have read access?)";
    expect(answer(`SpreadsheetApp.openById('nowhere')`)).toBe(`Exception: ${message}`);
    expect(answer(`SpreadsheetApp.openByUrl('https://example.com/x')`)).toBe('Exception: Invalid argument: url');
  });

  test('opening counts as one call', () => {
    const { calls } = hostOf(source).run('archive');
    expect(calls.byMethod).toEqual({ 'SpreadsheetApp.create': 1, 'Range.setValues': 1 });
  });

  test('a simple trigger may not open one, not even its own', () => {
    const host = hostOf(source);
    host.person(OWNER).open();
    expect(host.executions.at(-1)?.error).toBe(
      'Exception: You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });
});

describe('copies', () => {
  test('a copied workbook has the cells and an id of its own', () => {
    const host = hostOf(`${source}
      function copy(id) { return SpreadsheetApp.openById(id).copy('副本').getId(); }`);
    const id = host.run('archive').result;
    const copy = host.run('copy', [id]).result;
    expect(copy).not.toBe(id);
    expect(host.run('read', [copy]).result).toEqual(host.run('read', [id]).result);
  });

  test('a sheet copied to another workbook brings values, formats, notes, widths and drop-downs', () => {
    expect(
      answer(`
        const sheet = bound().getSheets()[0];
        const date = new Date(2026, 4, 1);
        sheet.getRange('A1').setValue(date).setNumberFormat('yyyy"年"m"月"').setBackground('#ff0000').setNote('看');
        sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['开', '关']).build());
        sheet.setColumnWidth(2, 33);
        const other = SpreadsheetApp.create('x');
        const copy = sheet.copyTo(other);
        const first = copy.getRange('A1');
        return [
          copy.getName(), other.getSheets().length, copy.getParent().getName(), first.getDisplayValue(),
          first.getBackground(), first.getNote(), copy.getColumnWidth(2),
          copy.getRange('B1').getDataValidation().getCriteriaValues()[0],
        ];
      `),
    ).toEqual(['工作表1的副本', 2, 'x', '2026年5月', '#ff0000', '看', 33, ['开', '关']]);
  });

  test('a second copy under the same name is refused', () => {
    expect(
      answer(`const other = SpreadsheetApp.create('x'); bound().getSheets()[0].copyTo(other);
      bound().getSheets()[0].copyTo(other);`),
    ).toBe('Exception: A sheet with the name "工作表1的副本" already exists. Please enter another name.');
  });
});

test('the Sheets API works on any workbook by its id', () => {
  const host = hostOf(`${source}
    function append(id) {
      Sheets.Spreadsheets.Values.append({ values: [['T-2', '已取消']] }, id, 'A1', { valueInputOption: 'RAW' });
      return Sheets.Spreadsheets.Values.get(id, 'A1:B3').values;
    }`);
  const id = host.run('archive').result;
  expect(host.run('append', [id]).result).toEqual([
    ['编号', '状态'],
    ['T-1', '已关闭'],
    ['T-2', '已取消'],
  ]);
  expect(host.run('append', ['nowhere']).error).toBe(
    'Exception: API call to sheets.spreadsheets.values.append failed with error: Requested entity was not found.',
  );
});

test('a kill loses what was not flushed of any workbook', () => {
  const code = `${source}
    function fill(id) {
      SpreadsheetApp.openById(id).getSheets()[0].getRange('A3').setValue('T-2');
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('moved');
      console.log('after the kill');
    }`;
  const filled = (unflushed: 'kept' | 'lost') => {
    const host = hostOf(code);
    const id = host.run('archive').result;
    host.plan({ kind: 'kill', at: 3, unflushed });
    host.run('fill', [id]);
    return host.run('read', [id]).result;
  };
  const row = ['T-1', '已关闭'];
  expect(filled('kept')).toEqual([['编号', '状态'], row, ['T-2', '']]);
  expect(filled('lost')).toEqual([['编号', '状态'], row]);
});

test('a state saved before there were other workbooks still opens', () => {
  const { drive: _, ...before } = JSON.parse(JSON.stringify(hostOf(source, { now: FRIDAY_MORNING }).save()));
  const host = hostOf(source, { state: before });
  expect(host.run('read', [host.run('archive').result]).error).toBeNull();
});
