import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import * as entry from '../../src/main';

const dist = path.resolve(__dirname, '../../dist');
const readDist = (file: string) => readFile(path.join(dist, file), 'utf8');

describe('Code.js, the server bundle', () => {
  it('declares every export of src/main.ts, and nothing else, as a top-level function', async () => {
    const globals = vm.createContext({});
    vm.runInContext(await readDist('Code.js'), globals);
    const declared = Object.entries(globals).filter(([, value]) => typeof value === 'function');

    expect(declared.map(([name]) => name).sort()).toEqual(Object.keys(entry).sort());
  });

  it('exports only functions, among them onOpen, which Google calls by name', () => {
    expect(Object.values(entry).filter((exported) => typeof exported !== 'function')).toEqual([]);
    expect(Object.keys(entry)).toContain('onOpen');
  });

  it('loads as a script where there is nothing but the language: no service is called before a function is', async () => {
    const bare = vm.createContext({});

    new vm.Script(await readDist('Code.js')).runInContext(bare);

    const callable = Object.keys(entry).filter((name) => vm.runInContext(`typeof ${name}`, bare) === 'function');
    expect(callable).toEqual(Object.keys(entry));
  });

  it('has at most 768 KB', async () => {
    expect(Buffer.byteLength(await readDist('Code.js'))).toBeLessThanOrEqual(768 * 1024);
  });
});

describe('each page in dist/', () => {
  it('is self-contained: its scripts parse and it loads nothing from elsewhere', async () => {
    const pages = (await readdir(dist)).filter((file) => file.endsWith('.html'));

    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const html = await readDist(page);
      const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) new vm.Script(script, { filename: page });
      expect(html).not.toMatch(/<(script|link|img)\b[^>]*\b(src|href)=/i);
    }
  });
});

describe('appsscript.json', () => {
  it('asks for five permissions and no more: workbook, sidebar, triggers, mail and the own address', async () => {
    const manifest: unknown = JSON.parse(await readDist('appsscript.json'));

    expect(manifest).toMatchObject({
      timeZone: 'Asia/Shanghai',
      runtimeVersion: 'V8',
      oauthScopes: [
        'spreadsheets',
        'script.container.ui',
        'script.scriptapp',
        'script.send_mail',
        'script.external_request',
        'drive.readonly',
        'userinfo.email',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    });
  });
});
