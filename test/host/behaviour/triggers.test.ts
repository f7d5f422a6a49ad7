import type { Host } from '../../../host/contract/host';
import { COLLEAGUE, FRIDAY_MORNING, hostOf, OWNER, STRANGER } from '../execution/fixture';

const MINUTE = 60_000;
const sheetOf = (host: Host) => host.view().sheets[0]?.name ?? '';
const logs = (host: Host) => host.executions.flatMap((execution) => execution.logs);

const installing = `
  function install() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create(); }
  function installChange() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create(); }
  function installClock() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
  const users = () => [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].join(' ');`;

describe('row 13: what fires no edit trigger', () => {
  const source = `${installing}
    function onEdit() { console.log('onEdit'); } function installed() { console.log('installed'); }
    function changed(e) { console.log(e.changeType); }
    function write() { SpreadsheetApp.getActiveSheet().appendRow([1]); }`;

  test('an edit by a script', () => {
    const host = hostOf(source);
    host.run('install');
    host.run('installChange');
    host.run('write');
    expect(logs(host)).toEqual([]);
  });

  test('inserting and deleting rows, which fires onChange', () => {
    const host = hostOf(source);
    host.run('install');
    host.run('installChange');
    host.person(OWNER).insertRows(sheetOf(host), 0, 1);
    host.person(OWNER).deleteRows(sheetOf(host), 0, 1);
    expect(logs(host)).toEqual(['INSERT_ROW', 'REMOVE_ROW']);
  });
});

describe('row 14: a simple trigger', () => {
  const opening = (act: string) => {
    const host = hostOf(`function onOpen() { ${act} }`);
    host.person(OWNER).open();
    return host.executions[0];
  };
  const denied = (method: string, scope: string) =>
    `Exception: You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`;

  test.each([
    ["MailApp.sendEmail('a@example.com', 's', 'b')", 'MailApp.sendEmail', 'script.send_mail'],
    ['MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota', 'script.send_mail'],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))", 'Ui.showSidebar', 'script.container.ui'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    ["ScriptApp.newTrigger('f')", 'ScriptApp.newTrigger', 'script.scriptapp'],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser', 'userinfo.email'],
  ])('may not call %s', (call, method, scope) => {
    expect(opening(call)?.error).toBe(denied(method, scope));
  });

  test.each([
    'SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1)',
    "PropertiesService.getDocumentProperties().setProperty('a', '1')",
    "CacheService.getScriptCache().put('a', '1')",
    'LockService.getDocumentLock().tryLock(1)',
    "SpreadsheetApp.getUi().createMenu('m').addItem('i', 'f').addToUi()",
    "SpreadsheetApp.getActive().toast('t')",
    'Session.getActiveUser()',
  ])('may call %s', (call) => {
    expect(opening(call)?.error).toBeNull();
  });

  test('has 30 seconds', () => {
    expect(opening('Utilities.sleep(30001)')?.error).toBe('Exceeded maximum execution time');
    expect(opening('Utilities.sleep(29000)')?.error).toBeNull();
  });
});

describe('row 15: the event of an edit', () => {
  const source = `${installing}
    const told = (e) => console.log(JSON.stringify([e.value, e.oldValue, e.range.getA1Notation(), e.source.getId(), e.user.getEmail(), String(e.authMode), typeof e.triggerUid]));
    function onEdit(e) { told(e); } function installed(e) { told(e); }`;

  test('of one cell tells both values; a simple trigger is LIMITED, an installed one FULL with its id', () => {
    const host = hostOf(source);
    host.run('install');
    host.person(OWNER).type(sheetOf(host), 0, 0, '7');
    host.person(OWNER).type(sheetOf(host), 0, 0, 'x');
    const id = host.view().id;
    expect(logs(host).map((line) => JSON.parse(line))).toEqual([
      ['7', null, 'A1', id, OWNER, 'LIMITED', 'undefined'],
      ['7', null, 'A1', id, OWNER, 'FULL', 'string'],
      ['x', '7', 'A1', id, OWNER, 'LIMITED', 'undefined'],
      ['x', '7', 'A1', id, OWNER, 'FULL', 'string'],
    ]);
  });

  test('of a paste tells neither value', () => {
    const host = hostOf(source);
    host.person(OWNER).paste(sheetOf(host), 0, 0, [['a', 'b']]);
    expect(JSON.parse(logs(host)[0] ?? '')).toEqual([
      null,
      null,
      'A1:B1',
      host.view().id,
      OWNER,
      'LIMITED',
      'undefined',
    ]);
  });
});

test('row 16: a bound script is no add-on to be enabled: its onOpen is LIMITED, its onInstall never runs', () => {
  const host = hostOf(
    'function onOpen(e) { console.log(String(e.authMode)); } function onInstall() { console.log("?"); }',
  );
  host.person(COLLEAGUE).open();
  expect(logs(host)).toEqual(['LIMITED']);
});

describe('row 17: an installed trigger', () => {
  const source = `${installing}
    function installed() { console.log(users()); } function tick() { console.log(users()); }
    function list() { return ScriptApp.getProjectTriggers().length; }
    function twenty() { for (let i = 0; i < 20; i++) installClock(); }`;

  test('runs as the one who made it, whoever acts', () => {
    const host = hostOf(source);
    host.run('install', [], COLLEAGUE);
    host.run('installClock', [], COLLEAGUE);
    host.person(OWNER).type(sheetOf(host), 0, 0, '7');
    host.advanceTo(FRIDAY_MORNING + 5 * MINUTE);
    expect(logs(host)).toEqual([`${OWNER} ${COLLEAGUE}`, `${COLLEAGUE} ${COLLEAGUE}`]);
  });

  test('is listed for its maker only; 20 are the most for one of them', () => {
    const host = hostOf(source);
    host.run('twenty', [], COLLEAGUE);
    expect([host.run('list').result, host.run('list', [], COLLEAGUE).result]).toEqual([0, 20]);
    expect(host.run('installClock', [], COLLEAGUE).error).toMatch(/^Exception: This script has too many triggers/);
    expect(host.run('installClock').error).toBeNull();
  });
});

describe('row 20: who is told who acts', () => {
  const source = `${installing}
    function who() { return users(); } function installed() { console.log(users()); }
    function onEdit() { console.log(Session.getActiveUser().getEmail()); }
    function onOpen() { SpreadsheetApp.getUi().createMenu('m').addItem('who', 'who').addToUi(); }`;

  test('from a menu and from a page the script runs as the person', () => {
    const host = hostOf(source);
    host.person(COLLEAGUE).open();
    expect(host.person(COLLEAGUE).choose('m', 'who').result).toBe(`${COLLEAGUE} ${COLLEAGUE}`);
    expect(host.person(STRANGER).call('who', []).result).toBe(`${STRANGER} ${STRANGER}`);
  });

  test('a simple trigger is told of nobody but the owner', () => {
    const host = hostOf(source);
    for (const person of [OWNER, COLLEAGUE, STRANGER]) host.person(person).type(sheetOf(host), 0, 0, person);
    expect(logs(host)).toEqual([OWNER, '', '']);
  });

  test('an installed trigger is told of people of its owner’s domain; the effective user is its owner', () => {
    const host = hostOf(source.replace('function onEdit', 'function unused'));
    host.run('install', [], COLLEAGUE);
    for (const person of [OWNER, STRANGER]) host.person(person).type(sheetOf(host), 0, 0, person);
    expect(logs(host)).toEqual([`${OWNER} ${COLLEAGUE}`, ` ${COLLEAGUE}`]);
  });
});
