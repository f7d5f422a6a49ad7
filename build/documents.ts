import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fieldReference } from './documents/fieldReference';
import { ruleTable, ruleTests } from './documents/ruleTable';
import { settingReference } from './documents/settingReference';

const root = path.dirname(__dirname);

/** The documents that are generated, by file name under docs/. */
export const documents = (): ReadonlyMap<string, string> =>
  new Map([
    ['fields.md', fieldReference('en')],
    ['fields.zh-CN.md', fieldReference('zh')],
    ['settings.md', settingReference('en')],
    ['settings.zh-CN.md', settingReference('zh')],
    ['rules.md', ruleTable(ruleTests(root))],
  ]);

async function main(): Promise<void> {
  const folder = path.join(root, 'docs');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of documents()) await writeFile(path.join(folder, name), text);
}

if (require.main === module) void main();
