import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { logIn, type Outcome } from '../clasp/clasp';
import { FakeGoogle, type ScriptFile } from '../clasp/fakeGoogle';

const root = path.resolve(__dirname, '../..');

const emptyProject: readonly ScriptFile[] = [{ name: 'appsscript', type: 'JSON', source: '{}' }];

describe('npm run assumptions:push', () => {
  let google: FakeGoogle;
  let folder: string;

  beforeEach(async () => {
    google = await FakeGoogle.start();
    folder = await mkdtemp(path.join(os.tmpdir(), 'sheetdesk-assumptions-push-'));
    await logIn(folder);
    google.projects.set('SCRATCH-SCRIPT', emptyProject);
  });
  afterEach(async () => {
    await google.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('pushes code, page and the manifest of the add-on to the script named once', async () => {
    const { code, output } = await push('--script', 'SCRATCH-SCRIPT');

    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Try them') });
    const files = new Map((google.projects.get('SCRATCH-SCRIPT') ?? []).map(({ name, source }) => [name, source]));
    expect([...files.keys()].sort()).toEqual(['Code', 'appsscript', 'page']);
    expect(files.get('Code')).toContain('function runAssumptions(');
    expect(files.get('appsscript')).toBe(await readFile(path.join(root, 'appsscript.json'), 'utf8'));
  });

  it('remembers the script, and leaves that of the add-on alone', async () => {
    const own = await readFile(path.join(root, '.clasp.json'), 'utf8');
    await push('--script', 'SCRATCH-SCRIPT');
    google.calls.length = 0;
    google.projects.set('SCRATCH-SCRIPT', emptyProject);

    const { code } = await push();

    expect(code).toBe(0);
    expect(google.calls.filter(({ method }) => method === 'PUT').map((call) => call.path)).toEqual([
      '/v1/projects/SCRATCH-SCRIPT/content',
    ]);
    expect(await readFile(path.join(root, '.clasp.json'), 'utf8')).toBe(own);
  });

  it('without a script tells what to do, and asks nothing of Google', async () => {
    const { code, output } = await push();

    expect(code).toBe(1);
    expect(output).toContain('npm run assumptions:push -- --script <script id>');
    expect(google.calls).toEqual([]);
  });

  it('fails when Google refuses', async () => {
    const { code } = await push('--script', 'UNKNOWN');

    expect(code).not.toBe(0);
  });

  function push(...words: readonly string[]): Promise<Outcome> {
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      USERPROFILE: folder,
      FAKE_GOOGLE: google.url,
      NODE_OPTIONS: `--require ${JSON.stringify(path.join(root, 'test/clasp/redirect.cjs'))}`,
    };
    const project = path.join(folder, '.clasp.assumptions.json');
    const program = ['--import', 'tsx', path.join(root, 'build/assumptionsPush.ts'), '--project', project];
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [...program, ...words],
        { cwd: root, env, timeout: 45_000 },
        (error, stdout, stderr) => {
          resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` });
        },
      );
    });
  }
});
