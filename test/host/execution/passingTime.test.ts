import type { HostOptions } from '../../../host/contract/host';
import { FRIDAY_MORNING, hostOf, OWNER } from './fixture';

const source = `
const seconds = (count) => Utilities.sleep(count * 1000);
const store = () => PropertiesService.getScriptProperties();
function moments() {
  const first = Date.now();
  seconds(90);
  return [first, Date.now(), new Date().getTime()];
}
function reads() {
  const first = Date.now();
  SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
  return Date.now() - first;
}
function untilMinutes(minutes) {
  const first = Date.now();
  let steps = 0;
  while (Date.now() - first < minutes * 60000) { seconds(20); steps += 1; }
  return steps;
}
function cached(secondsLater) {
  CacheService.getScriptCache().put('key', 'value', 60);
  seconds(secondsLater);
  return CacheService.getScriptCache().get('key');
}
function mail() { seconds(5); MailApp.sendEmail('lin@example.com', 'Late', ''); }
function now() { return Date.now(); }
function keep() { seconds(10); store().setProperty('a', '1'); return Date.now(); }
`;

const passing = (options: Partial<HostOptions> = {}) => hostOf(source, { timePasses: true, ...options });

describe('where time passes within an execution', () => {
  test('a script sees its sleep on a fixed clock', () => {
    const later = FRIDAY_MORNING + 90_000;
    expect(passing().run('moments').result).toEqual([FRIDAY_MORNING, later, later]);
  });

  test('it sees the modelled time of its service calls', () => {
    expect(passing().run('reads').result).toBe(81);
  });

  test('one that stops itself after 4.5 minutes stops before the limit does', () => {
    expect(passing().run('untilMinutes', [4.5])).toMatchObject({ result: 14, error: null });
    expect(passing().run('untilMinutes', [7]).error).toBe('Exceeded maximum execution time');
  });

  test.each([
    [50, 'value'],
    [61, null],
  ])('what is cached for 60 seconds is, %d seconds later, %j', (later, found) => {
    expect(passing().run('cached', [later]).result).toBe(found);
  });

  test('a mail is sent at the moment it is sent', () => {
    const host = passing();
    host.run('mail');
    expect(host.mails.at(-1)?.sentAt).toBeGreaterThanOrEqual(FRIDAY_MORNING + 5_000);
  });

  test('the next execution starts at the clock again, whose time did not move', () => {
    const host = passing();
    host.run('moments');
    expect([host.now(), host.run('now').result]).toEqual([FRIDAY_MORNING, FRIDAY_MORNING]);
  });

  test('an execution within another starts at the time the other has reached', () => {
    const host = passing();
    const seen: unknown[] = [];
    host.plan({ kind: 'interleave', at: 1, act: () => seen.push(host.run('now').result) });
    host.run('keep');
    expect(seen).toEqual([FRIDAY_MORNING + 10_000]);
  });

  test('a clock that is moved meanwhile is at that moment, and runs ahead from there', () => {
    const host = passing();
    host.plan({ kind: 'interleave', at: 1, act: () => void host.advanceTo(FRIDAY_MORNING + 60_000) });
    expect(host.run('keep').result).toBe(FRIDAY_MORNING + 60_060);
  });
});

test('otherwise a fixed clock stands still while a script runs', () => {
  expect(hostOf(source).run('moments').result).toEqual([FRIDAY_MORNING, FRIDAY_MORNING, FRIDAY_MORNING]);
});

describe('a script that does not end by itself', () => {
  const endless = `
    function loop() { console.log('begun'); try { for (;;) {} } finally { console.log('not reached'); } }
    function onOpen() { for (;;) {} }
    function next() { return 'works'; }
  `;

  test('is cut off when the host loses patience, and the host goes on', () => {
    const host = hostOf(endless, { patienceMs: 50 });
    expect(host.run('loop')).toMatchObject({ result: null, error: 'Exceeded maximum execution time' });
    expect(host.run('next').result).toBe('works');
  });

  test('its log up to then is kept', () => {
    expect(hostOf(endless, { patienceMs: 50 }).run('loop').logs).toEqual(['begun']);
  });

  test('so is a trigger', () => {
    const host = hostOf(endless, { patienceMs: 50 });
    host.person(OWNER).open();
    expect(host.executions.at(-1)?.error).toBe('Exceeded maximum execution time');
  });
});
