import { errorOf, evaluated, hostOf } from './fixture';

/** The language's own globals, in ECMAScript's order: what V8 offers without a browser or Node around it. */
const language = `
  globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
  AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Int8Array Int16Array Int32Array Map Number Object Promise
  Proxy RangeError ReferenceError RegExp Set String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray
  Uint16Array Uint32Array URIError WeakMap WeakRef WeakSet Intl JSON Math Reflect`;

describe('what a script finds', () => {
  test('the language’s globals, and services by their capital; the console is the only other', () => {
    const names = evaluated('Object.getOwnPropertyNames(globalThis)');
    const others = String(names)
      .split(',')
      .filter((name) => !language.split(/\s+/).includes(name));
    expect(names).toEqual(expect.arrayContaining(language.trim().split(/\s+/)));
    expect(others.filter((name) => !/^[A-Z]\w*$/.test(name))).toEqual(['console', 'answer']);
    expect(
      others.filter((name) => !/(App|Service|^Utilities|^Session|^Logger|^Charts|^Maps|^Browser)$/.test(name)),
    ).toEqual(expect.arrayContaining(['Sheets', 'console', 'answer']));
  });

  test.each([
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'fetch',
    'URL',
    'URLSearchParams',
    'Headers',
    'Blob',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'structuredClone',
    'AbortController',
    'Event',
    'window',
    'self',
    'global',
    'process',
    'require',
    'module',
    'exports',
    'Buffer',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
  ])('%s is not there', (name) => {
    expect(evaluated(`typeof ${name}`)).toBe('undefined');
  });

  test('each execution starts with fresh globals', () => {
    const host = hostOf('var count = 0; function next() { count += 1; return count; }');
    expect([host.run('next').result, host.run('next').result]).toEqual([1, 1]);
  });

  test('a service the host lacks is refused by its name', () => {
    expect(errorOf('CalendarApp.getDefaultCalendar()')).toBe('Error: not implemented: CalendarApp');
  });

  test('a method the host lacks is refused by its name', () => {
    expect(errorOf('Utilities.zip([])')).toBe('Error: not implemented: Utilities.zip');
  });

  test('code may be made from text, as at Google', () => {
    expect(evaluated('new Function("return 1 + 1")()')).toBe(2);
  });

  test('a function that awaits is finished before its execution ends', () => {
    const host = hostOf('async function answer() { await null; return Promise.resolve(7); }');
    expect(host.run('answer')).toMatchObject({ result: 7, error: null });
  });

  test('arguments and values of the services belong to the script: instanceof holds', () => {
    const host = hostOf(`function classes(list) {
      return [list instanceof Array, list[0] instanceof Date, Utilities.base64Decode('QQ==') instanceof Array];
    }`);
    expect(host.run('classes', [[new Date(0)]]).result).toEqual([true, true, true]);
  });

  test('errors of the services are called Exception and are errors of the script', () => {
    const caught = '(() => { try { Utilities.sleep(300001) } catch (e) { return [e.name, e instanceof Error] } })()';
    expect(evaluated(caught)).toEqual(['Exception', true]);
  });
});

describe('how a function fails', () => {
  test('the record has the message and the place in the script', () => {
    const host = hostOf('function outer() { inner(); }\nfunction inner() { null.x; }');
    const execution = host.run('outer');
    expect(execution.error).toBe("TypeError: Cannot read properties of null (reading 'x')");
    expect(execution.stack).toBe('at inner (Code.gs:2:25)\nat outer (Code.gs:1:20)');
  });

  test('a missing function is named', () => {
    expect(hostOf('').run('missing').error).toBe('Error: Script function not found: missing');
  });

  test('members of the language are no functions of the project', () => {
    expect(hostOf('').run('parseInt').error).toBe('Error: Script function not found: parseInt');
  });

  test('a script that does not parse cannot be opened', () => {
    expect(() => hostOf('function (')).toThrow('Function statements require a function name');
  });

  test('an error while the files load fails every execution', () => {
    const host = hostOf('const broken = undefinedName;\nfunction fine() { return 1; }');
    expect(host.run('fine').error).toBe('ReferenceError: undefinedName is not defined');
  });
});
