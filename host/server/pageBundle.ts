import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(__dirname, '../..');

/** What the browser is served: the page, its style, and the shim that goes into the add-on's pages. */
export interface PageBundle {
  readonly script: Buffer;
  readonly style: Buffer;
  readonly shim: string;
  /** Script of the page around a page of the web app. */
  readonly webApp: Buffer;
}

/**
 * Bundles host/page for the browser. The result is kept in `cacheFolder` under a hash of all that went in,
 * so that only the first start after a change takes the few seconds.
 */
export async function bundlePage(cacheFolder: string): Promise<PageBundle> {
  const folder = path.join(cacheFolder, `page-${contentHash()}`);
  if (!existsSync(folder)) {
    await bundleInto(folder);
    removeOthers(cacheFolder, path.basename(folder));
  }
  return {
    script: readFileSync(path.join(folder, 'page.js')),
    style: readFileSync(path.join(folder, 'page.css')),
    shim: readFileSync(path.join(folder, 'shim.js'), 'utf8'),
    webApp: readFileSync(path.join(folder, 'webApp.js')),
  };
}

/** Bundled beside and renamed, so that the folder is whole or not there, also when two hosts start at once. */
async function bundleInto(folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}.tmp`;
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: beside,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl' },
    logLevel: 'error',
  });
  try {
    renameSync(beside, folder);
  } catch (problem) {
    rmSync(beside, { recursive: true });
    if (!existsSync(folder)) {
      throw problem;
    }
  }
}

/** Bundles of earlier sources. */
function removeOthers(cacheFolder: string, kept: string): void {
  for (const name of readdirSync(cacheFolder)) {
    if (/^page-[0-9a-f]+$/.test(name) && name !== kept) {
      rmSync(path.join(cacheFolder, name), { recursive: true, force: true });
    }
  }
}

/** The page, and what it shares with the host: every source of the bundle lies in one of them. */
export const sourceFolders: readonly string[] = ['host/page', 'host/chart', 'host/model'];

/** What the browser runs or shows, by the name of what is served. */
export const entryPoints = [
  { in: 'host/page/main.ts', out: 'page' },
  { in: 'host/page/style/page.css', out: 'page' },
  { in: 'host/page/shim/main.ts', out: 'shim' },
  { in: 'host/page/webApp/main.ts', out: 'webApp' },
];

/** Changes with the page's sources and the installed libraries. */
function contentHash(): string {
  const hash = createHash('sha256');
  for (const file of [...sourceFolders.flatMap(filesUnder), 'package-lock.json']) {
    const absolute = path.join(root, file);
    if (existsSync(absolute)) {
      hash.update(file).update(readFileSync(absolute));
    }
  }
  return hash.update(process.version).digest('hex').slice(0, 16);
}

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
