import type { Host } from '../../../host/contract/host';
import { COLLEAGUE, FRIDAY_MORNING, hostOf, OWNER } from '../execution/fixture';

const sheetOf = (host: Host) => host.view().sheets[0]?.name ?? '';
const MINUTE = 60_000;

describe('row 19: how long and how many', () => {
  const source = `
    function rest(minutes) { for (let i = 0; i < minutes; i++) Utilities.sleep(60000); }
    function tick() { rest(4); } function onEdit() { Utilities.sleep(29000); }
    function edited() { rest(4); }
    function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(30).create(); }
    function installEdit() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;
  const tooMuch = 'Exception: Service using too much computer time for one day';

  test('6 minutes an execution', () => {
    expect(hostOf(source).run('rest', [6]).error).toBeNull();
    expect(hostOf(source).run('rest', [7]).error).toBe('Exceeded maximum execution time');
  });

  test('a consumer’s triggers run 90 minutes a day: 23 runs of 4 minutes, and again the next day', () => {
    const host = hostOf(source, { triggerMinutes: 90 });
    host.run('install');
    const done = host.advanceTo(FRIDAY_MORNING + 24 * 60 * MINUTE);
    expect(done.filter(({ error }) => error === null)).toHaveLength(23);
    expect(done.at(-1)).toMatchObject({ error: tooMuch, calls: { total: 0 } });
    expect(host.advanceTo(FRIDAY_MORNING + 25 * 60 * MINUTE).map(({ error }) => error)).toEqual([null, null]);
  });

  test('a Workspace account’s run 6 hours', () => {
    const host = hostOf(source);
    host.run('install');
    const done = host.advanceTo(FRIDAY_MORNING + 48 * 30 * MINUTE);
    expect(done.every(({ error }) => error === null)).toBe(true);
  });

  test('what the owner’s edit trigger does for others counts too; simple triggers, menus and pages do not', () => {
    const host = hostOf(source, { triggerMinutes: 4 });
    host.run('installEdit');
    host.run('rest', [5]);
    const type = (text: string) => host.person(COLLEAGUE).type(sheetOf(host), 0, 0, text);
    type('1');
    type('2');
    const errors = host.executions
      .filter(({ source }) => source !== 'terminal')
      .map((run) => [run.function, run.error]);
    expect(errors).toEqual([
      ['onEdit', null],
      ['edited', null],
      ['onEdit', null],
      ['edited', tooMuch],
    ]);
  });

  test('what was used up stays so over a restart', () => {
    const host = hostOf(source, { triggerMinutes: 4 });
    host.run('install');
    host.advanceTo(FRIDAY_MORNING + 30 * MINUTE);
    const again = hostOf(source, { triggerMinutes: 4, state: host.save(), now: host.now() });
    expect(again.advanceTo(host.now() + 30 * MINUTE)[0]?.error).toBe(tooMuch);
  });

  test('30 executions at the same time', () => {
    const host = hostOf('function nested() { PropertiesService.getScriptProperties().getKeys(); }');
    const start = (left: number): void => {
      if (left > 1) host.plan({ kind: 'interleave', at: 1, act: () => start(left - 1) });
      host.run('nested');
    };
    start(31);
    const failed = host.executions.filter(({ error }) => error !== null);
    expect(host.executions).toHaveLength(31);
    expect(failed.map(({ error }) => error)).toEqual([
      'Exception: There are too many scripts running simultaneously for this Google user account.',
    ]);
    expect(host.run('nested').error).toBeNull();
  });
});

describe('row 29: an execution killed in the middle', () => {
  const source = `
    const cell = (row) => SpreadsheetApp.getActiveSheet().getRange(row, 1);
    function work() { cell(1).setValue('flushed'); SpreadsheetApp.flush(); cell(2).setValue('buffered'); cell(3).setValue('never'); }`;

  test.each([
    ['kept', ['flushed', 'buffered']],
    ['lost', ['flushed']],
  ] as const)('what was flushed stays, what was buffered is %s', (unflushed, left) => {
    const host = hostOf(source);
    host.plan({ kind: 'kill', at: 4, unflushed });
    expect(host.run('work').error).toMatch(/^Killed as planned/);
    expect(host.displayValues(sheetOf(host)).flat()).toEqual(left);
  });
});

describe('row 30: between any two service calls', () => {
  const source = `
    const sheet = () => SpreadsheetApp.getActiveSheet();
    function fill() { sheet().getRange('A1:A3').setValues([[3], [1], [2]]); }
    function look() { const before = sheet().getRange('A1').getValue(); return [before, sheet().getRange('A1').getValue()]; }
    function count() { const p = PropertiesService.getScriptProperties(); const n = Number(p.getProperty('n')); p.setProperty('n', n + 1); return n + 1; }`;

  test('a person may sort, insert rows or type', () => {
    const acts: readonly [(host: Host) => void, unknown][] = [
      [(host) => host.person(COLLEAGUE).sort(sheetOf(host), 0, true), 1],
      [(host) => host.person(COLLEAGUE).insertRows(sheetOf(host), 0, 1), ''],
      [(host) => host.person(OWNER).type(sheetOf(host), 0, 0, '9'), 9],
    ];
    for (const [act, after] of acts) {
      const host = hostOf(source);
      host.run('fill');
      host.plan({ kind: 'interleave', at: 2, act: () => act(host) });
      expect(host.run('look').result).toEqual([3, after]);
    }
  });

  test('another execution may run: without a lock both count the same', () => {
    const host = hostOf(source);
    host.plan({ kind: 'interleave', at: 2, act: () => host.run('count') });
    expect([host.run('count').result, host.executions[0]?.result]).toEqual([1, 1]);
  });
});

describe('a call that fails once', () => {
  const calls: readonly [string, string][] = [
    ['a read', 'SpreadsheetApp.getActiveSheet().getRange(1, 1).getValues()'],
    ['a write', 'SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1)'],
    ['the last row', 'SpreadsheetApp.getActiveSheet().getLastRow()'],
    ['an appended row', 'SpreadsheetApp.getActiveSheet().appendRow([1])'],
    ['a flush', 'SpreadsheetApp.flush()'],
    ['a search', "SpreadsheetApp.getActiveSheet().createTextFinder('x').findNext()"],
    ['the Sheets API', "Sheets.Spreadsheets.Values.get(SpreadsheetApp.getActive().getId(), 'A1')"],
    ['a property', "PropertiesService.getScriptProperties().setProperty('a', '1')"],
    ['the cache', "CacheService.getScriptCache().put('a', '1')"],
    ['a lock', 'LockService.getScriptLock().tryLock(1)'],
    ['a mail', "MailApp.sendEmail('a@example.com', 's', 'b')"],
    ['the mail quota', 'MailApp.getRemainingDailyQuota()'],
    ['a trigger', "ScriptApp.newTrigger('f').timeBased().everyHours(1).create()"],
    ['the user', 'Session.getEffectiveUser()'],
    ['a page', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))"],
  ];

  test.each(calls)('%s: the script may catch it, nothing was done, and the second try is done', (_name, call) => {
    const host = hostOf(
      `function work() { let told = ''; try { ${call}; } catch (e) { told = e.message; } ${call}; return told; }`,
    );
    host.plan({ kind: 'fail', at: 1, message: 'Service error' });
    expect(host.run('work')).toMatchObject({ result: 'Service error', error: null, calls: { total: 2 } });
    expect(host.mails.length).toBe(call.startsWith('MailApp.send') ? 1 : 0);
    expect(host.displayValues(sheetOf(host))).toHaveLength(/setValue|appendRow/.test(call) ? 1 : 0);
  });
});
