import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildAll } from '../../build/main';
import { writeFolder } from '../../build/output';
import { makeProject } from './makeProject';

describe('the folder the build writes', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sheetdesk-dist-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds exactly the files built: a page that is gone from the source is gone from it', async () => {
    await writeFile(path.join(folder, 'former.html'), 'former');

    await writeFolder(folder, new Map([['Code.js', 'code']]));

    expect(await readdir(folder)).toEqual(['Code.js']);
    expect(await readFile(path.join(folder, 'Code.js'), 'utf8')).toBe('code');
  });

  it('leaves a file alone that is as it should be', async () => {
    await writeFolder(folder, new Map([['Code.js', 'code']]));
    const before = await stat(path.join(folder, 'Code.js'));

    await writeFolder(folder, new Map([['Code.js', 'code']]));

    expect((await stat(path.join(folder, 'Code.js'))).ino).toBe(before.ino);
  });

  it('keeps what it held when Code.js would exceed 768 KB, and the build says so in one sentence', async () => {
    await writeFile(path.join(folder, 'Code.js'), 'the last good one');
    const root = await makeProject(`export function onOpen() { return '${'x'.repeat(768 * 1024)}'; }`);

    const building = buildAll({ root, out: folder });

    await expect(building).rejects.toThrow(/^Code\.js would be 7[6-9]\d\.\d KB, more than the 768\.0 KB allowed$/);
    expect(await readFile(path.join(folder, 'Code.js'), 'utf8')).toBe('the last good one');
    await rm(root, { recursive: true });
  });

  it('is made by the build of a project without pages from two files', async () => {
    const root = await makeProject('export function onOpen() { return 1; }');

    const { functions } = await buildAll({ root });

    expect(functions).toEqual(['onOpen']);
    expect((await readdir(path.join(root, 'dist'))).sort()).toEqual(['Code.js', 'appsscript.json']);
    await rm(root, { recursive: true });
  });
});
