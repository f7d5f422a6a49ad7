import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFolder } from './output';
import { bundleServer } from './server';

const ENTRY = 'test/assumptions/script/main.ts';

/**
 * Builds the script that tries the assumptions at Google: its code, one page, and the manifest of the add-on, so that
 * it runs under the same scopes, services and zone.
 * @param out the folder that holds exactly these files afterwards
 * @returns names of the top-level functions
 * @throws BuildFailure of esbuild
 */
export async function buildAssumptions(
  out: string,
  { root = path.dirname(__dirname), entry = ENTRY }: { readonly root?: string; readonly entry?: string } = {},
): Promise<readonly string[]> {
  const [server, page, manifest] = await Promise.all([
    bundleServer(root, entry),
    readFile(path.join(root, path.dirname(ENTRY), 'page.html'), 'utf8'),
    readFile(path.join(root, 'appsscript.json'), 'utf8'),
  ]);
  await writeFolder(
    out,
    new Map([
      ['Code.js', server.code],
      ['page.html', page],
      ['appsscript.json', manifest],
    ]),
  );
  return server.functions;
}

if (require.main === module) {
  buildAssumptions(path.join(path.dirname(__dirname), 'dist-assumptions')).then(
    (functions) => console.log(`Built dist-assumptions/ with ${functions.join(', ')}`),
    (reason: unknown) => {
      console.error(reason instanceof Error ? reason.message : reason);
      process.exitCode = 1;
    },
  );
}
