import type { Host } from '../../../host/contract/host';
import { RefusedEdit } from '../../../host/contract/refusedEdit';
import { COLLEAGUE, FRIDAY_MORNING, hostOf, OWNER, STRANGER } from './fixture';

const source = `
const note = (name, e) => console.log(name, JSON.stringify({
  value: e.value, oldValue: e.oldValue, user: e.user && e.user.getEmail(), authMode: String(e.authMode),
  range: e.range && e.range.getA1Notation(), uid: typeof e.triggerUid, changeType: e.changeType,
}));
function onOpen(e) { note('onOpen', e); SpreadsheetApp.getUi().createMenu('客服台').addItem('新建工单', 'newTicket').addToUi(); }
function onEdit(e) { note('onEdit', e); }
function edited(e) { note('edited', e); }
function changed(e) { note('changed', e); }
function install() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  ScriptApp.newTrigger('edited').forSpreadsheet(spreadsheet).onEdit().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(spreadsheet).onChange().create();
}
function writeCell() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValue(5); }
function newTicket() { return 'form'; }
function send() { MailApp.sendEmail('a@example.com', 'subject', 'body'); }
`;

/** The lines that the triggers logged since the host was opened. */
function lines(host: Host): string[] {
  return host.executions.flatMap((execution) => execution.logs);
}

const sheetOf = (host: Host) => host.view().sheets[0]?.name ?? '';

describe('a person edits', () => {
  test('typing fires the simple trigger with both values, as text', () => {
    const host = hostOf(source);
    host.person(OWNER).type(sheetOf(host), 1, 0, '7');
    host.person(OWNER).type(sheetOf(host), 1, 0, 'TRUE');
    expect(lines(host)).toEqual([
      `onEdit {"value":"7","user":"${OWNER}","authMode":"LIMITED","range":"A2","uid":"undefined"}`,
      `onEdit {"value":"TRUE","oldValue":"7","user":"${OWNER}","authMode":"LIMITED","range":"A2","uid":"undefined"}`,
    ]);
  });

  test('a paste tells its range and no values', () => {
    const host = hostOf(source);
    host.person(OWNER).paste(sheetOf(host), 0, 1, [
      ['a', 'b'],
      [1, 2],
    ]);
    expect(lines(host)).toEqual([`onEdit {"user":"${OWNER}","authMode":"LIMITED","range":"B1:C2","uid":"undefined"}`]);
  });

  test('clearing one cell tells what stood there', () => {
    const host = hostOf(source);
    host.person(OWNER).type(sheetOf(host), 0, 0, '投诉');
    host.person(OWNER).clear(sheetOf(host), 0, 0, 1, 1);
    expect(lines(host).at(-1)).toContain('{"oldValue":"投诉","user"');
  });

  test('typing what stands there already fires nothing', () => {
    const host = hostOf(source);
    host.person(OWNER).type(sheetOf(host), 0, 0, '7');
    host.person(OWNER).type(sheetOf(host), 0, 0, '7');
    expect(host.executions).toHaveLength(1);
  });

  test('a simple trigger is not told who else than the owner acted', () => {
    const host = hostOf(source);
    host.person(COLLEAGUE).type(sheetOf(host), 0, 0, '7');
    expect(lines(host)).toEqual(['onEdit {"value":"7","user":"","authMode":"LIMITED","range":"A1","uid":"undefined"}']);
  });

  test('an installed trigger runs as its owner and is told of people in the same domain', () => {
    const host = hostOf(source);
    host.run('install');
    host.person(COLLEAGUE).type(sheetOf(host), 0, 0, '7');
    host.person(STRANGER).type(sheetOf(host), 0, 0, '8');
    const edited = lines(host).filter((line) => line.startsWith('edited'));
    expect(edited).toEqual([
      `edited {"value":"7","user":"${COLLEAGUE}","authMode":"FULL","range":"A1","uid":"string"}`,
      'edited {"value":"8","oldValue":"7","user":"","authMode":"FULL","range":"A1","uid":"string"}',
    ]);
  });

  test('inserting and deleting rows fires onChange, never onEdit', () => {
    const host = hostOf(source);
    host.run('install');
    host.person(OWNER).insertRows(sheetOf(host), 1, 2);
    host.person(OWNER).deleteRows(sheetOf(host), 1, 1);
    const kinds = lines(host).map((line) => `${line.split(' ')[0]} ${/"changeType":"(\w+)"/.exec(line)?.[1]}`);
    expect(kinds).toEqual(['changed INSERT_ROW', 'changed REMOVE_ROW']);
  });

  test('writes by a script fire nothing', () => {
    const host = hostOf(source);
    host.run('install');
    host.run('writeCell');
    expect(host.executions.map((execution) => execution.function)).toEqual(['install', 'writeCell']);
  });

  test('an edit of a sheet that is not there is refused', () => {
    expect(() => hostOf(source).person(OWNER).type('missing', 0, 0, '7')).toThrow(RefusedEdit);
  });
});

describe('an edit the workbook refuses', () => {
  const guarded = `${source}
    function guard() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange('A:A').protect();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['高', '低']).setAllowInvalid(false).build();
      sheet.getRange('B1').setDataValidation(rule);
    }`;

  test.each([
    ['a cell protected against a colleague', 0, '7', /protected cell/],
    ['a value that a strict drop-down lacks', 1, '中', /violates the data validation/],
  ])('%s: it says why, changes nothing and fires nothing', (_name, column, text, reason) => {
    const host = hostOf(guarded);
    host.run('guard');
    expect(() => host.person(COLLEAGUE).type(sheetOf(host), 0, column, text)).toThrow(reason);
    expect(host.displayValues(sheetOf(host))).toEqual([]);
    expect(host.executions.map((execution) => execution.function)).toEqual(['guard']);
  });
});

describe('a simple trigger', () => {
  test('may not send mail', () => {
    const host = hostOf(`${source}; function onOpen() { send(); }`);
    host.person(OWNER).open();
    expect(host.executions.at(-1)?.error).toBe(
      'Exception: You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(host.mails).toEqual([]);
  });

  test('opening shows the menus, and choosing an entry runs its function', () => {
    const host = hostOf(source);
    host.person(COLLEAGUE).open();
    expect(host.menus.map((menu) => menu.label)).toEqual(['客服台']);
    expect(host.person(COLLEAGUE).choose('客服台', '新建工单')).toMatchObject({
      result: 'form',
      user: COLLEAGUE,
      source: 'menu',
    });
    expect(() => host.person(COLLEAGUE).choose('客服台', '没有')).toThrow('no menu entry 客服台 › 没有');
  });
});

describe('what waits for the clock', () => {
  const timed = `
    function tick() { console.log(Utilities.formatDate(new Date(), 'Asia/Shanghai', 'd HH:mm')); }
    function every5() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
    function once() { ScriptApp.newTrigger('tick').timeBased().at(new Date(2026, 4, 2, 8, 30)).create(); }
    function list() { return ScriptApp.getProjectTriggers().length; }
    function fields(e) { return [e.hour, e.minute, e['day-of-week'], e.timezone, String(e.authMode)]; }
    function everyHour() { ScriptApp.newTrigger('fields').timeBased().everyHours(1).create(); }
  `;
  const minutes = (count: number) => FRIDAY_MORNING + count * 60_000;

  test('everyMinutes(5) runs three times in 16 minutes, each at its own time', () => {
    const host = hostOf(timed);
    host.run('every5');
    const done = host.advanceTo(minutes(16));
    expect(done.flatMap((execution) => execution.logs)).toEqual(['1 09:05', '1 09:10', '1 09:15']);
    expect(host.now()).toBe(minutes(16));
  });

  test('triggers fall due in the order of their times', () => {
    const host = hostOf(timed);
    host.run('every5');
    host.run('once');
    const done = host.advanceTo(minutes(24 * 60));
    const logs = done.flatMap((execution) => execution.logs);
    expect(logs).toHaveLength(289);
    expect(logs).toEqual([...logs].sort());
  });

  test('a one-time trigger runs once and stays listed', () => {
    const host = hostOf(timed);
    host.run('once');
    expect(host.advanceTo(minutes(3 * 24 * 60)).flatMap((execution) => execution.logs)).toEqual(['2 08:30']);
    expect(host.run('list').result).toBe(1);
  });

  test('the event tells the time in UTC', () => {
    const host = hostOf(timed);
    host.run('everyHour');
    expect(host.advanceTo(minutes(60))[0]?.result).toEqual([2, 0, 5, 'UTC', 'FULL']);
  });

  test('a fixed clock cannot go back', () => {
    expect(() => hostOf(timed).advanceTo(FRIDAY_MORNING - 1)).toThrow(RangeError);
  });

  test('after the clock was set back to real time recurring triggers go on from there', () => {
    const host = hostOf(timed, { now: Date.now() + 3_600_000 });
    host.run('every5');
    host.setClock('real');
    const done = host.advanceTo(Date.now() + 5 * 60_000 + 1000);
    expect(done).toHaveLength(1);
    expect(host.clockMode).toBe('running');
  });

  test('a clock that leaps forward to real time does not make up for what it left out', () => {
    const host = hostOf(timed, { now: Date.now() - 24 * 3_600_000 });
    host.run('every5');
    host.setClock('real');
    expect(host.advanceTo(host.now())).toEqual([]);
  });
});
