import { hostOf } from './fixture';

const source = `
const store = () => PropertiesService.getScriptProperties();
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
function threeSets() {
  store().setProperty('a', '1');
  store().setProperty('b', '2');
  store().setProperty('c', '3');
}
function readAll() { return store().getProperties(); }
function stubborn() {
  try { threeSets(); } catch (error) { store().setProperty('late', 'yes'); }
  return 'survived';
}
function lasting() { try { store().getKeys(); } catch (error) { return error.message; } }
function sleepy(count) { for (let i = 0; i < count; i++) Utilities.sleep(60000); store().setProperty('slept', 'yes'); }
function onOpen() { sleepy(1); }
function writeThenRead() {
  sheet().getRange(1, 1).setValue(1);
  sheet().getRange(2, 1).setValue(2);
  return sheet().getRange(1, 1).getValue();
}
function onlyWrites() { sheet().getRange(1, 1).setValue(1); }
`;

describe('counting and timing', () => {
  test('service calls are counted by method; handles are not service calls', () => {
    const { calls } = hostOf(source).run('threeSets');
    expect(calls).toEqual({ total: 3, byMethod: { 'Properties.setProperty': 3 } });
  });

  test('three property writes of 60 ms are modelled as 180 ms', () => {
    expect(hostOf(source).run('threeSets').modelledMs).toBe(180);
  });

  test('sleeping takes modelled time and does not move the clock', () => {
    const host = hostOf(source);
    const before = host.now();
    expect(host.run('sleepy', [2]).modelledMs).toBe(120_060);
    expect(host.now()).toBe(before);
  });

  test('a read first waits 100 ms for the writes before it', () => {
    const { modelledMs } = hostOf(source).run('writeThenRead');
    expect(modelledMs).toBeGreaterThanOrEqual(180);
    expect(modelledMs).toBeLessThan(200);
  });

  test('writes left over at the end are committed then', () => {
    const { modelledMs } = hostOf(source).run('onlyWrites');
    expect(modelledMs).toBeGreaterThanOrEqual(100);
    expect(modelledMs).toBeLessThan(110);
  });
});

describe('an execution ended in the middle', () => {
  test('killed at its second call it has done the first only', () => {
    const host = hostOf(source);
    host.plan({ kind: 'kill', at: 2 });
    expect(host.run('threeSets').error).toBe('Killed as planned at service call 2, Properties.setProperty.');
    expect(host.run('readAll').result).toEqual({ a: '1' });
  });

  test('killed at its end it has done everything, and its answer is lost', () => {
    const host = hostOf(source);
    host.plan({ kind: 'kill', at: 'end' });
    expect(host.run('threeSets')).toMatchObject({ error: 'Killed as planned at the end.', result: null });
    expect(host.run('readAll')).toMatchObject({ error: null, result: { a: '1', b: '2', c: '3' } });
  });

  test('a script that catches the end gets no further and does not succeed', () => {
    const host = hostOf(source);
    host.plan({ kind: 'kill', at: 2 });
    expect(host.run('stubborn')).toMatchObject({ result: null, error: expect.stringContaining('Killed') });
    expect(host.run('readAll').result).toEqual({ a: '1' });
  });

  test('a plan is for the next execution only', () => {
    const host = hostOf(source);
    host.plan({ kind: 'kill', at: 1 });
    host.run('threeSets');
    expect(host.run('threeSets').error).toBeNull();
  });

  test('a call that fails once throws its message, which the script may catch', () => {
    const host = hostOf(source);
    host.plan({ kind: 'fail', at: 1, message: 'Service error: Spreadsheets' });
    expect(host.run('lasting')).toMatchObject({ result: 'Service error: Spreadsheets', error: null });
  });

  test('more than 6 minutes end it', () => {
    const host = hostOf(source);
    expect(host.run('sleepy', [6]).error).toBe('Exceeded maximum execution time');
    expect(host.run('readAll').result).toEqual({});
  });

  test('more than 30 seconds end a simple trigger', () => {
    const host = hostOf(source);
    host.person('owner@example.com').open();
    expect(host.executions.at(-1)?.error).toBe('Exceeded maximum execution time');
  });
});

test('a person can act between two service calls', () => {
  const host = hostOf(source);
  const [sheet] = host.view().sheets;
  host.plan({
    kind: 'interleave',
    at: 3,
    act: () => host.person('lin@example.com').type(sheet?.name ?? '', 0, 0, '42'),
  });
  expect(host.run('writeThenRead').result).toBe(42);
});
