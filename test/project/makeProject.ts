import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A folder that can be built: `main` is the text of src/main.ts; there are no pages. The caller removes it. */
export async function makeProject(main: string): Promise<string> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'sheetdesk-project-'));
  await mkdir(path.join(root, 'src/client'), { recursive: true });
  await Promise.all([
    writeFile(path.join(root, 'src/main.ts'), main),
    writeFile(path.join(root, 'tsconfig.json'), '{}'),
    writeFile(path.join(root, 'appsscript.json'), '{}'),
  ]);
  return root;
}
