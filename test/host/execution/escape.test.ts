import { evaluated, hostOf } from './fixture';

/** Scripts that try to reach Node's own `process`; each answers what type it found there. */
const find = (path: string) => `(${path})('return typeof process')()`;
const caught = (act: string) => `(() => { try { ${act} } catch (error) { return error } return null })()`;

describe('no path leads from a script to the process that runs it', () => {
  test.each([
    ['the global object', 'this.constructor.constructor'],
    ['globalThis', 'globalThis.constructor.constructor'],
    ['a function of one’s own', '(function () {}).constructor'],
    ['a service', 'SpreadsheetApp.constructor.constructor'],
    ['a service’s prototype', 'Object.getPrototypeOf(Utilities).constructor.constructor'],
    ['a service’s __proto__', 'Utilities.__proto__.constructor.constructor'],
    ['a method of a service', 'Utilities.sleep.constructor'],
    ['a method of the console', 'console.log.constructor'],
    ['an object of a service', 'SpreadsheetApp.getActiveSpreadsheet().constructor.constructor'],
    ['an item of a list', 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].constructor.constructor'],
    ['a list', 'SpreadsheetApp.getActiveSpreadsheet().getSheets().constructor.constructor'],
    ['an enumeration', 'ScriptApp.WeekDay.MONDAY.constructor.constructor'],
    ['a text a service gives', 'Utilities.getUuid().constructor.constructor'],
    ['bytes', 'Utilities.base64Decode("QQ==").constructor.constructor'],
    ['a date', 'new Date().constructor.constructor'],
    ['a method of dates', 'Date.prototype.getHours.constructor'],
    ['the present', 'Date.now.constructor'],
    ['a date format', 'Intl.DateTimeFormat.constructor'],
    ['the getter of a service', 'Object.getOwnPropertyDescriptor(globalThis, "CacheService").get.constructor'],
    ['the members of a service', 'Object.getOwnPropertyDescriptor(ScriptApp, "WeekDay").value.constructor.constructor'],
    ['an exception', `${caught('Utilities.sleep(300001)')}.constructor.constructor`],
    ['a refusal of the host', `${caught('SpreadsheetApp.unknown')}.constructor.constructor`],
    ['a missing service', `${caught('CalendarApp')}.constructor.constructor`],
    [
      'an error inside the host',
      `${caught('new Date(0).toLocaleString("en", { timeZone: "?" })')}.constructor.constructor`,
    ],
    [
      'a stack of calls',
      '((Error.prepareStackTrace = (_, frames) => frames), new Error().stack).constructor.constructor',
    ],
    [
      'a call in it',
      '((Error.prepareStackTrace = (_, frames) => frames), new Error().stack)[0].constructor.constructor',
    ],
  ])('%s', (_name, path) => {
    expect(evaluated(find(path))).toBe('undefined');
  });

  test('the arguments of a function, its caller and the event it is given', () => {
    const host = hostOf(`
      function answer() {
        const found = [arguments.constructor.constructor, arguments[0].constructor.constructor, arguments.callee.caller];
        return found.map((one) => (one ? one('return typeof process')() : 'undefined'));
      }
      function onEdit(e) {
        const parts = [e, e.range, e.source, e.user, e.authMode].map((part) => part.constructor.constructor);
        console.log(parts.map((one) => one('return typeof process')()).join());
      }`);
    expect(host.run('answer', [[1]]).result).toEqual(['undefined', 'undefined', 'undefined']);
    host.person('owner@example.com').type(host.view().sheets[0]?.name ?? '', 0, 0, '1');
    expect(host.executions.at(-1)?.logs).toEqual([Array(5).fill('undefined').join()]);
  });

  test('what a script lends to a service is handed nothing of the host', () => {
    const source = `
      const seen = [];
      const spy = (...given) => { for (const one of given) if (typeof one === 'function') seen.push(one.constructor('return typeof process')()); };
      function answer() {
        const list = [[1]];
        list.map = spy; list.forEach = spy; list.some = spy;
        list[Symbol.for('nodejs.util.inspect.custom')] = (depth, options, inspect) => { spy(inspect); return ''; };
        class Odd { [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) { spy(inspect); return ''; } }
        Array.prototype.map = spy; Array.prototype.forEach = spy; Array.prototype[Symbol.iterator] = function* () { spy(...[]); };
        console.log(list, new Odd());
        SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValues(list);
        return seen.join();
      }`;
    expect(hostOf(source).run('answer')).toMatchObject({ error: null, result: '' });
  });

  test('a stack that overflows inside a service', () => {
    const source = `
      function deep(call) { try { return deep(call); } catch (error) { try { call(); } catch (inner) { return inner; } return error; } }
      function answer() {
        return deep(() => Utilities.formatDate(new Date(), 'GMT', 'yyyy')).constructor.constructor('return typeof process')();
      }`;
    expect(hostOf(source).run('answer').result).toBe('undefined');
  });

  test('scriptlets of a page', () => {
    const page = `HtmlService.createTemplate('<?= (function () { return arguments.callee.caller })() ?>|<?= output_() ?>')`;
    const host = hostOf(`
      function output_() { return ${find('SpreadsheetApp.constructor.constructor')}; }
      function answer() { return ${page}.evaluate().getContent(); }`);
    expect(host.run('answer').result).toMatch(/\|undefined$/);
  });

  test('nothing a script changes is seen by the next execution or by the host', () => {
    const host = hostOf(`
      function spoil() {
        Object.prototype.spoilt = true; Utilities.__proto__.spoilt = true;
        Utilities.constructor.prototype.spoilt = true; Array.prototype.push = () => 0;
      }
      function look() { return [({}).spoilt === undefined, [].push(1)]; }`);
    host.run('spoil');
    expect(host.run('look').result).toEqual([true, 1]);
    expect('spoilt' in {}).toBe(false);
  });
});

test('a promise that fails without anyone listening ends neither the execution nor the host', async () => {
  const host = hostOf(
    `function answer() { Promise.reject(new Error('unheard')); (async () => { throw 1; })(); return 'done'; }`,
  );
  expect(host.run('answer').result).toBe('done');
  await new Promise((resolve) => setImmediate(resolve));
  expect(host.run('answer').error).toBeNull();
});
