import type { PlannedFault } from '../../../host/contract/host';
import { COLLEAGUE, hostOf } from './fixture';

const source = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
const write = (row) => sheet().getRange(row, 1).setValue(row);
const note = () => PropertiesService.getScriptProperties().setProperty('noted', 'yes');
function writes() { write(1); write(2); note(); write(3); }
function flushes() { write(1); SpreadsheetApp.flush(); write(2); note(); write(3); }
function reads() { write(1); sheet().getRange(1, 1).getValue(); write(2); note(); write(3); }
function builds() {
  const added = SpreadsheetApp.getActiveSpreadsheet().insertSheet('月报');
  added.getRange(1, 1).setValue('x'); sheet().setName('renamed'); sheet().insertRowsBefore(1, 5); note();
}
function byApi() {
  write(1);
  Sheets.Spreadsheets.Values.update({ values: [[2]] }, SpreadsheetApp.getActiveSpreadsheet().getId(), sheet().getName() + '!A2',
    { valueInputOption: 'RAW' });
  write(3); note();
}
function noted() { return PropertiesService.getScriptProperties().getProperty('noted'); }
`;

/** What stands in column A after an execution was killed at a service call. */
function left(name: string, at: number, unflushed: 'kept' | 'lost' | undefined): string[] {
  const host = hostOf(source);
  host.plan(unflushed === undefined ? { kind: 'kill', at } : { kind: 'kill', at, unflushed });
  expect(host.run(name).error).toContain('Killed');
  return host.displayValues(host.view().sheets[0]?.name ?? '').map(([cell]) => cell ?? '');
}

describe('what a kill leaves of the writes to the workbook', () => {
  test.each([
    ['writes', 4, ['1', '2'], []],
    ['flushes', 5, ['1', '2'], ['1']],
    ['reads', 5, ['1', '2'], ['1']],
    ['byApi', 4, ['1', '2', '3'], ['1', '2']],
  ])('%s, killed at call %i: all of them, or those committed', (name, at, kept, lost) => {
    expect(left(name, at, undefined)).toEqual(kept);
    expect(left(name, at, 'kept')).toEqual(kept);
    expect(left(name, at, 'lost')).toEqual(lost);
  });

  test('properties are never lost', () => {
    const host = hostOf(source);
    host.plan({ kind: 'kill', at: 4, unflushed: 'lost' });
    host.run('writes');
    expect(host.run('noted').result).toBe('yes');
  });

  test('sheets, names and rows that were not committed are gone as well', () => {
    const host = hostOf(source);
    const before = host.view();
    host.plan({ kind: 'kill', at: 5, unflushed: 'lost' });
    expect(host.run('builds').error).toContain('Killed');
    expect(host.view()).toEqual(before);
  });

  test('an execution that is not killed commits at its end, the planned call not being reached', () => {
    const host = hostOf(source);
    host.plan({ kind: 'kill', at: 99, unflushed: 'lost' });
    host.run('writes');
    expect(host.displayValues(host.view().sheets[0]?.name ?? '').flat()).toEqual(['1', '2', '3']);
  });

  test('what a person did meanwhile stays, with the writes the person saw', () => {
    const host = hostOf(source);
    const sheet = host.view().sheets[0]?.name ?? '';
    const act = () => host.person(COLLEAGUE).type(sheet, 8, 0, 'mine');
    const faults: PlannedFault[] = [
      { kind: 'interleave', at: 2, act },
      { kind: 'kill', at: 4, unflushed: 'lost' },
    ];
    for (const fault of faults) host.plan(fault);
    host.run('writes');
    expect(host.displayValues(sheet).map(([cell]) => cell)).toEqual(['1', '', '', '', '', '', '', '', 'mine']);
  });

  test('an execution that was interrupted by the killed one goes on with the same sheet', () => {
    const host = hostOf(`${source}
      function outer() { const own = sheet(); own.getRange(5, 1).setValue('outer'); own.getRange(6, 1).setValue('on'); return own.getLastRow(); }`);
    host.plan({
      kind: 'interleave',
      at: 2,
      act: () => {
        host.plan({ kind: 'kill', at: 4, unflushed: 'lost' });
        host.run('writes');
      },
    });
    expect(host.run('outer')).toMatchObject({ result: 6, error: null });
    expect(host.displayValues(host.view().sheets[0]?.name ?? '').flat()).toEqual(['', '', '', '', 'outer', 'on']);
  });
});
