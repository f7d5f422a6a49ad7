import { rm } from 'node:fs/promises';
import vm from 'node:vm';
import holidays from '#holidays';
import { bundleServer } from '../../build/server';
import { makeProject } from './makeProject';

describe('what the build makes of src/main.ts', () => {
  it('is callable by name, with the arguments and the answer passed on', async () => {
    const code = await bundled('export const add = (one: number, other: number) => one + other;');

    expect(run(code, 'add(2, 3)')).toBe(5);
  });

  it('keeps functions that are not exported out of reach', async () => {
    const code = await bundled('function secret() { return 1; } export function open() { return secret(); }');

    expect(run(code, '[open(), typeof secret]')).toEqual([1, 'undefined']);
  });

  it('has no syntax that Apps Script refuses: private members are lowered', async () => {
    const code = await bundled(
      'class Till { #sum = 7; read() { return this.#sum; } } export const f = () => new Till().read();',
    );

    expect(run(code, 'f()')).toBe(7);
    expect(code).not.toContain('#sum');
  });

  it('names the exported function and a line of at most a few hundred characters in a stack trace', async () => {
    const code = await bundled(
      'function refuseTicket() { throw new Error("no"); } export function save() { refuseTicket(); }',
    );

    expect(run(code, '(() => { try { save() } catch (e) { return e.stack } })()')).toContain('at save');
    expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThan(600);
  });

  it('holds the holiday calendar itself and none of the package it comes from', async () => {
    const code = await bundled("import holidays from '#holidays'; export const read = () => JSON.stringify(holidays);");

    expect(JSON.parse(String(run(code, 'read()')))).toEqual(holidays);
    expect(Buffer.byteLength(code)).toBeLessThan(12 * 1024);
  });

  it('is refused when it exports nothing, since the script would have no functions', async () => {
    await expect(bundled('const unused = 1;')).rejects.toThrow('src/main.ts exports nothing');
  });
});

async function bundled(main: string): Promise<string> {
  const root = await makeProject(main);
  try {
    return (await bundleServer(root)).code;
  } finally {
    await rm(root, { recursive: true });
  }
}

function run(code: string, call: string): unknown {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  return vm.runInContext(call, context);
}
