import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

describe('the top level of the repository', () => {
  const files = [
    '.clasp.json',
    '.gitattributes',
    '.gitignore',
    '.npmrc',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'appsscript.json',
    'biome.json',
    'jest.config.cjs',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
  ];
  const folders = ['.ci', 'build', 'docs', 'host', 'src', 'test'];

  it('holds these six folders and thirteen files, each with a reason to be there', async () => {
    const present = await readdir(root);
    const made = ['.git', ...(await ignoredNames())];

    expect(present.filter((name) => !made.includes(name) && !name.endsWith('.log')).sort()).toEqual(
      [...folders, ...files].sort(),
    );
  });

  async function ignoredNames(): Promise<readonly string[]> {
    const lines = (await readFile(path.join(root, '.gitignore'), 'utf8')).split('\n');
    return lines.map((line) => line.replace(/\/$/, ''));
  }
});
