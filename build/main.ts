import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withBigQuery } from './manifest';
import { writeFolder } from './output';
import { buildPage, pageNames } from './page';
import { bundleServer } from './server';

/** Every execution at Google reads the whole server bundle first: about 0.15 ms a kilobyte, 115 ms for all of it. */
const SERVER_LIMIT_BYTES = 768 * 1024;

export interface BuildResult {
  /** Names of the top-level functions of Code.js. */
  readonly functions: readonly string[];
  /** File name → size in bytes, as pushed to Google. */
  readonly sizes: ReadonlyMap<string, number>;
}

/**
 * Builds what clasp pushes: Code.js, one HTML file for each page and appsscript.json.
 * Nothing is written unless everything could be built.
 * @throws Error with one sentence, or BuildFailure of esbuild
 */
export async function buildAll({
  root = path.dirname(__dirname),
  out = path.join(root, 'dist'),
  bigQuery = false,
}: {
  readonly root?: string;
  readonly out?: string;
  /** Whether the manifest enables BigQuery, which few desks need, and asks everybody for its scope. */
  readonly bigQuery?: boolean;
} = {}): Promise<BuildResult> {
  const [server, pages, manifest] = await Promise.all([
    bundleServer(root),
    buildPages(root),
    readFile(path.join(root, 'appsscript.json'), 'utf8'),
  ]);
  refuseTooLarge(server.code);
  const files = new Map([
    ['Code.js', server.code],
    ...pages,
    ['appsscript.json', bigQuery ? withBigQuery(manifest) : manifest],
  ]);
  await writeFolder(out, files);
  return {
    functions: server.functions,
    sizes: new Map([...files].map(([name, text]) => [name, Buffer.byteLength(text)])),
  };
}

async function buildPages(root: string): Promise<readonly (readonly [file: string, html: string])[]> {
  const names = await pageNames(root);
  return Promise.all(names.map(async (name) => [`${name}.html`, await buildPage(root, name)] as const));
}

function refuseTooLarge(code: string): void {
  const bytes = Buffer.byteLength(code);
  if (bytes > SERVER_LIMIT_BYTES) {
    throw new Error(`Code.js would be ${kilobytes(bytes)}, more than the ${kilobytes(SERVER_LIMIT_BYTES)} allowed`);
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, bigquery: { type: 'boolean', default: false } } });
  const where = values.out === undefined ? {} : { out: path.resolve(values.out) };
  const { functions, sizes } = await buildAll({ ...where, bigQuery: values.bigquery });
  const files = [...sizes].map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
  console.log(`Built ${files.join(', ')}; ${functions.length} functions`);
}

if (require.main === module) {
  main().catch((reason: unknown) => {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exitCode = 1;
  });
}
