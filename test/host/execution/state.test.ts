import type { HostEvent } from '../../../host/contract/host';
import { openHost } from '../../../host/host';
import { FRIDAY_MORNING, hostOf, OWNER } from './fixture';

const source = `
function fill() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValue('投诉');
  PropertiesService.getScriptProperties().setProperty('counter', '7');
  PropertiesService.getUserProperties().setProperty('seen', 'yes');
  CacheService.getScriptCache().put('fast', 'gone');
  ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create();
  MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b' });
}
function tick() {}
function look() {
  return [
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).getValue(),
    PropertiesService.getScriptProperties().getProperty('counter'),
    PropertiesService.getUserProperties().getProperty('seen'),
    CacheService.getScriptCache().get('fast'),
  ];
}
function shout() { SpreadsheetApp.getActiveSpreadsheet().toast('done', 'title', 3); }
`;
const project = { scripts: { Code: source }, pages: {}, manifest: { timeZone: 'Asia/Shanghai' } };

describe('what survives a restart', () => {
  const first = openHost({ project, now: FRIDAY_MORNING });
  first.run('fill');
  const saved: unknown = JSON.parse(JSON.stringify(first.save()));
  const second = openHost({ project, state: saved });

  test('cells and properties do, the cache does not', () => {
    expect(second.run('look').result).toEqual(['投诉', '7', 'yes', null]);
  });

  test('mails and executions are still listed', () => {
    expect(second.mails.map((mail) => mail.subject)).toEqual(['s']);
    expect(second.executions[0]?.function).toBe('fill');
  });

  test('the clock stands where it stood and triggers go on', () => {
    expect(second.now()).toBe(FRIDAY_MORNING);
    expect(second.advanceTo(FRIDAY_MORNING + 300_000).map((execution) => execution.function)).toEqual(['tick']);
  });

  test('something else than a saved state is refused', () => {
    expect(() => openHost({ project, state: { version: 99 } })).toThrow(/no saved state/);
  });
});

test('time triggers missed while the host was off are not made up for', () => {
  const host = openHost({ project, now: FRIDAY_MORNING });
  host.run('fill');
  const week = 7 * 24 * 3_600_000;
  const later = openHost({ project, state: host.save(), now: FRIDAY_MORNING + week });
  expect(later.advanceTo(FRIDAY_MORNING + week + 300_000)).toHaveLength(1);
});

test('listeners are told of cells, mails, toasts and executions', () => {
  const host = hostOf(source);
  const kinds: HostEvent['kind'][] = [];
  const stop = host.subscribe((event) => kinds.push(event.kind));
  host.run('fill');
  host.run('shout');
  stop();
  host.run('shout');
  expect(kinds).toEqual(['view', 'mail', 'execution', 'toast', 'execution']);
});

test('a question to a person is answered as planned, and refused when no answer is planned', () => {
  const host = hostOf(`function ask() { return String(SpreadsheetApp.getUi().alert('sure?')); }`);
  host.answerNext({ button: 'OK' });
  expect(host.person(OWNER).call('ask', []).result).toBe('OK');
  expect(host.person(OWNER).call('ask', []).error).toMatch(/plan an answer to "sure\?" first/);
});
