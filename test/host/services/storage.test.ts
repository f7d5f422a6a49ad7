import { COLLEAGUE, evaluated, FRIDAY_MORNING, hostOf } from '../execution/fixture';

const run = (body: string) => evaluated(`(() => { ${body} })()`);
const message = (act: string) => run(`try { ${act} } catch (error) { return error.message; } return 'no error';`);

describe('PropertiesService', () => {
  test('a missing property is null; values are text', () => {
    expect(
      run(
        "const p = PropertiesService.getScriptProperties(); p.setProperty('n', 7); return [p.getProperty('n'), p.getProperty('x')];",
      ),
    ).toEqual(['7', null]);
  });

  test('setting many can delete all others', () => {
    const body = `const p = PropertiesService.getScriptProperties();
      p.setProperties({ a: '1', b: '2' }); p.setProperties({ c: '3' }, true); return p.getProperties();`;
    expect(run(body)).toEqual({ c: '3' });
  });

  test('a value of more than 9 KB is refused and nothing is changed', () => {
    const body = `const p = PropertiesService.getScriptProperties(); p.setProperty('a', 'old');
      try { p.setProperties({ a: 'new', b: 'x'.repeat(9217) }); } catch (e) { return [e.message, p.getProperty('a')]; }`;
    expect(run(body)).toEqual(['Argument too large: value', 'old']);
  });

  test('9 KB are counted in bytes: 3,073 Chinese characters are too many', () => {
    expect(message("PropertiesService.getScriptProperties().setProperty('a', '客'.repeat(3073))")).toBe(
      'Argument too large: value',
    );
  });

  test('a store holds 500 KB', () => {
    const body = `const p = PropertiesService.getDocumentProperties(); const value = 'x'.repeat(9000);
      for (let i = 0; i < 100; i++) { try { p.setProperty('key' + i, value); } catch (e) { return [i, e.message]; } }`;
    expect(run(body)).toEqual([56, expect.stringContaining('exceeded the property storage quota')]);
  });

  test('each user has properties of one’s own', () => {
    const host = hostOf(`
      function put() { PropertiesService.getUserProperties().setProperty('a', '1'); }
      function get() { return PropertiesService.getUserProperties().getProperty('a'); }`);
    host.run('put');
    expect([host.run('get').result, host.run('get', [], COLLEAGUE).result]).toEqual(['1', null]);
  });

  test('wrong arguments are told by their types', () => {
    expect(message('PropertiesService.getScriptProperties().getProperty({})')).toBe(
      "The parameters ((class)) don't match the method signature for PropertiesService.Properties.getProperty.",
    );
  });
});

describe('CacheService', () => {
  const source = `
    const cache = () => CacheService.getScriptCache();
    function put(seconds) { seconds ? cache().put('a', '1', seconds) : cache().put('a', '1'); }
    function get() { return cache().get('a'); }
    function fill() { for (let i = 0; i < 1001; i++) cache().put('k' + i, '1', i + 1); return ['k0', 'k100', 'k101', 'k1000'].map((k) => cache().get(k)); }
    function many() { cache().putAll({ a: '1', b: '2' }); cache().remove('a'); return cache().getAll(['a', 'b', 'c']); }`;

  test('a value lasts 600 seconds by default', () => {
    const host = hostOf(source);
    host.run('put');
    host.advanceTo(FRIDAY_MORNING + 599_000);
    expect(host.run('get').result).toBe('1');
    host.advanceTo(FRIDAY_MORNING + 600_000);
    expect(host.run('get').result).toBeNull();
  });

  test('a value lasts as long as asked, six hours at most', () => {
    const host = hostOf(source);
    host.run('put', [21_600]);
    host.advanceTo(FRIDAY_MORNING + 21_599_000);
    expect(host.run('get').result).toBe('1');
    expect(host.run('put', [21_601]).error).toMatch(/expirationInSeconds/);
  });

  test('of 1,001 items the 900 farthest from expiry are kept', () => {
    expect(hostOf(source).run('fill').result).toEqual([null, null, '1', '1']);
  });

  test('several values in one call', () => {
    const execution = hostOf(source).run('many');
    expect(execution.result).toEqual({ b: '2' });
    expect(execution.calls.total).toBe(3);
  });

  test('keys of more than 250 characters and values of more than 100 KB are refused', () => {
    expect(message("CacheService.getUserCache().put('k'.repeat(251), '1')")).toBe('Argument too large: key');
    expect(message("CacheService.getUserCache().put('k', 'x'.repeat(102401))")).toBe('Argument too large: value');
  });
});

describe('LockService', () => {
  const source = `
    const lock = () => LockService.getScriptLock();
    function hold() { lock().waitLock(1000); PropertiesService.getScriptProperties().getKeys(); lock().releaseLock(); return 'held'; }
    function forgetful() { lock().waitLock(1000); return lock().hasLock(); }
    function twice() { return [lock().tryLock(10), lock().tryLock(10)]; }
    function tryIt() { return lock().tryLock(5000); }
    function waitForIt() { lock().waitLock(5000); }
    function tryDocument() { return LockService.getDocumentLock().tryLock(5000); }`;

  test('another execution gets no lock while one holds it, after the time it waits', () => {
    const host = hostOf(source);
    host.plan({ kind: 'interleave', at: 2, act: () => host.run('tryIt') });
    expect(host.run('hold').result).toBe('held');
    expect(host.executions[0]).toMatchObject({ function: 'tryIt', result: false, modelledMs: 5030 });
  });

  test('waiting in vain throws', () => {
    const host = hostOf(source);
    host.plan({ kind: 'interleave', at: 2, act: () => host.run('waitForIt') });
    host.run('hold');
    expect(host.executions[0]?.error).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });

  test('the script lock does not keep anyone from the document lock', () => {
    const host = hostOf(source);
    host.plan({ kind: 'interleave', at: 2, act: () => host.run('tryDocument') });
    host.run('hold');
    expect(host.executions[0]?.result).toBe(true);
  });

  test('an execution may take its own lock again, and its end releases it', () => {
    const host = hostOf(source);
    expect(host.run('twice').result).toEqual([true, true]);
    expect(host.run('forgetful').result).toBe(true);
    expect(host.run('tryIt').result).toBe(true);
  });

  test('a killed execution releases its lock', () => {
    const host = hostOf(source);
    host.plan({ kind: 'kill', at: 2 });
    host.run('hold');
    expect(host.run('tryIt').result).toBe(true);
  });
});
