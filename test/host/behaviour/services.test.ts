import { errorOf, evaluated, FRIDAY_MORNING, hostOf } from '../execution/fixture';

const messageOf = (act: string) =>
  evaluated(`(() => { try { ${act} } catch (error) { return error.message; } return 'no error'; })()`);

describe('row 24: properties and cache', () => {
  test('a missing property is null, values are texts', () => {
    const read = `const p = PropertiesService.getScriptProperties(); p.setProperty('n', 7); return [p.getProperty('n'), p.getProperty('x')];`;
    expect(evaluated(`(() => { ${read} })()`)).toEqual(['7', null]);
  });

  test.each(['getScriptProperties', 'getUserProperties', 'getDocumentProperties'])('%s: 9 KB a value', (store) => {
    expect(messageOf(`PropertiesService.${store}().setProperty('a', 'x'.repeat(9 * 1024))`)).toBe('no error');
    expect(messageOf(`PropertiesService.${store}().setProperty('a', 'x'.repeat(9 * 1024 + 1))`)).toBe(
      'Argument too large: value',
    );
  });

  test('500 KB a store', () => {
    const fill = (keys: number) =>
      `const p = PropertiesService.getScriptProperties(); for (let i = 0; i < ${keys}; i++) p.setProperty('k' + i, 'x'.repeat(9000));`;
    expect(messageOf(fill(56))).toBe('no error');
    expect(messageOf(fill(57))).toMatch(/exceeded the property storage quota/);
  });

  test('a cache takes keys of 250 characters and values of 100 KB', () => {
    expect(messageOf("CacheService.getScriptCache().put('k'.repeat(250), 'x'.repeat(102400))")).toBe('no error');
    expect(messageOf("CacheService.getScriptCache().put('k'.repeat(251), '')")).toBe('Argument too large: key');
    expect(messageOf("CacheService.getScriptCache().put('k', 'x'.repeat(102401))")).toBe('Argument too large: value');
  });

  test('what is cached lasts 600 seconds unless said otherwise, 21,600 at most', () => {
    const host = hostOf(`function put() { CacheService.getScriptCache().put('a', '1'); }
      function get() { return CacheService.getScriptCache().get('a'); }`);
    host.run('put');
    host.advanceTo(FRIDAY_MORNING + 599_999);
    expect(host.run('get').result).toBe('1');
    host.advanceTo(FRIDAY_MORNING + 600_000);
    expect(host.run('get').result).toBeNull();
    expect(messageOf("CacheService.getScriptCache().put('a', '1', 21600)")).toBe('no error');
    expect(messageOf("CacheService.getScriptCache().put('a', '1', 21601)")).toMatch(/21600/);
  });
});

describe('row 25: locks', () => {
  const source = `
    const locks = { script: () => LockService.getScriptLock(), user: () => LockService.getUserLock(), document: () => LockService.getDocumentLock() };
    function hold(kind) { const lock = locks[kind](); lock.waitLock(1); return [lock.tryLock(1), lock.hasLock()]; }
    function take(kind) { return locks[kind]().tryLock(400000); } function wait() { locks.script().waitLock(20000); }`;

  test.each(['script', 'user', 'document'])(
    'the %s lock keeps others out, is re-entrant and ends with its execution',
    (kind) => {
      const host = hostOf(source);
      host.plan({ kind: 'interleave', at: 3, act: () => host.run('take', [kind]) });
      expect(host.run('hold', [kind]).result).toEqual([true, true]);
      expect(host.executions[0]).toMatchObject({ function: 'take', error: 'Exceeded maximum execution time' });
      expect(host.run('take', [kind]).result).toBe(true);
    },
  );

  test('the user lock of another user is another', () => {
    const host = hostOf(source);
    host.plan({ kind: 'interleave', at: 2, act: () => host.run('take', ['user'], 'lin@example.com') });
    host.run('hold', ['user']);
    expect(host.executions[0]?.result).toBe(true);
  });

  test('tryLock answers false and waitLock throws after the time given, which is modelled and not slept', () => {
    const host = hostOf(source);
    host.plan({ kind: 'interleave', at: 2, act: () => host.run('wait') });
    host.run('hold', ['script']);
    expect(host.executions[0]).toMatchObject({
      error: 'Exception: Lock timeout: another process was holding the lock for too long.',
      modelledMs: 20_030,
    });
  });
});

describe('row 26: the mail quota', () => {
  const source = `
    function left() { return MailApp.getRemainingDailyQuota(); }
    function send(to, cc) { MailApp.sendEmail({ to, cc, subject: 's', body: 'b' }); }`;

  test('counts recipients, refuses the mail that is too many and comes back the next day', () => {
    const host = hostOf(source, { mailQuota: 4 });
    host.run('send', ['a@example.com,b@example.com', 'c@example.com']);
    expect(host.run('left').result).toBe(1);
    expect(host.run('send', ['a@example.com', 'b@example.com']).error).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    expect([host.mails.length, host.run('left').result]).toEqual([1, 1]);
    host.advanceTo(FRIDAY_MORNING + 24 * 3_600_000);
    expect(host.run('left').result).toBe(4);
  });
});

test('row 27: a signature is signed bytes, and its text is ASCII unless UTF-8 is asked for', () => {
  const sign = (text: string, charset = '') =>
    evaluated(`Utilities.computeHmacSha256Signature('${text}', 'key'${charset})`);
  expect(sign('客服')).toEqual(sign('??'));
  expect(sign('客服', ', Utilities.Charset.UTF_8')).not.toEqual(sign('客服'));
  expect(evaluated("Utilities.computeHmacSha256Signature('x', 'key').some((byte) => byte < 0)")).toBe(true);
});

describe('row 28: dates and sleep', () => {
  test('formatDate takes the letters of SimpleDateFormat', () => {
    expect(evaluated("Utilities.formatDate(new Date(0), 'Asia/Shanghai', \"yyyy-MM-dd'T'HH:mm:ss.SSSXXX EEE\")")).toBe(
      '1970-01-01T08:00:00.000+08:00 Thu',
    );
    expect(errorOf("Utilities.formatDate(new Date(0), 'GMT', 'YYYY-b')")).toMatch(/Illegal pattern character/);
  });

  test('sleep takes at most 300,000 ms', () => {
    expect(messageOf('Utilities.sleep(300000)')).toBe('no error');
    expect(messageOf('Utilities.sleep(300001)')).not.toBe('no error');
  });
});
