import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Checkout, makeCheckout, root } from './clasp';
import { FakeGoogle, type ScriptFile } from './fakeGoogle';

const SCRIPT_ID = 'PUT-YOUR-SCRIPT-ID-HERE';
const emptyProject: readonly ScriptFile[] = [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/UTC"}' }];

describe('npm run deploy sends with clasp push --force', () => {
  let google: FakeGoogle;
  let checkout: Checkout;

  beforeEach(async () => {
    google = await FakeGoogle.start();
    checkout = await makeCheckout(google.url);
  });
  afterEach(async () => {
    await checkout.remove();
    await google.close();
  });

  it('exactly the files of dist/, byte for byte: Code, every page and the manifest', async () => {
    google.projects.set(SCRIPT_ID, emptyProject);

    const { code, output } = await checkout.clasp('push', '--force');

    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Pushed') });
    expect(byName(google.projects.get(SCRIPT_ID) ?? [])).toEqual(byName(await filesOfDist()));
  });

  it('to the script named in .clasp.json, as the person who is logged in', async () => {
    google.projects.set(SCRIPT_ID, emptyProject);

    await checkout.clasp('push', '--force');

    const pushes = google.calls.filter(({ method }) => method === 'PUT');
    expect(pushes).toEqual([
      {
        method: 'PUT',
        host: 'script.googleapis.com',
        path: `/v1/projects/${SCRIPT_ID}/content`,
        authorization: 'Bearer made-up-access',
      },
    ]);
  });

  it('nothing when Google refuses, and fails with the reason', async () => {
    google.projects.set(SCRIPT_ID, emptyProject);
    google.refusal = { code: 403, message: 'User has not enabled the Apps Script API.' };

    const { code, output } = await checkout.clasp('push', '--force');

    expect(code).not.toBe(0);
    expect(output).toContain('User has not enabled the Apps Script API.');
    expect(google.projects.get(SCRIPT_ID)).toEqual(emptyProject);
  });

  it('nothing when the script id is not known to Google, and fails', async () => {
    const { code } = await checkout.clasp('push', '--force');

    expect(code).not.toBe(0);
    expect(google.projects.size).toBe(0);
  });
});

const typeOf: Readonly<Record<string, string>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };

async function filesOfDist(): Promise<readonly ScriptFile[]> {
  const dist = path.join(root, 'dist');
  return Promise.all(
    (await readdir(dist)).map(async (file) => {
      const { name, ext } = path.parse(file);
      return { name, type: typeOf[ext] ?? 'none', source: await readFile(path.join(dist, file), 'utf8') };
    }),
  );
}

function byName(files: readonly ScriptFile[]): readonly ScriptFile[] {
  return [...files].sort((one, other) => one.name.localeCompare(other.name));
}
