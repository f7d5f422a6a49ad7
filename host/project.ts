import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ScriptProject } from './contract/host';

/**
 * Reads the files that clasp would push.
 * @param directory usually dist/
 * @throws Error when the directory does not exist
 */
export function loadProject(directory: string): ScriptProject {
  return loadFiles(
    readdirSync(directory)
      .sort()
      .map((name) => join(directory, name)),
  );
}

/**
 * A project of single files: .js and .gs are scripts, .html pages, appsscript.json the manifest; others are left out.
 * @throws SyntaxError when the manifest is no JSON
 */
export function loadFiles(paths: readonly string[]): ScriptProject {
  const scripts: Record<string, string> = {};
  const pages: Record<string, string> = {};
  let manifest: unknown = {};
  for (const path of paths) {
    const ending = extname(path);
    const name = basename(path, ending);
    if (ending === '.js' || ending === '.gs') scripts[name] = readFileSync(path, 'utf8');
    if (ending === '.html') pages[name] = readFileSync(path, 'utf8');
    if (name === 'appsscript' && ending === '.json') manifest = JSON.parse(readFileSync(path, 'utf8'));
  }
  return { scripts, pages, manifest };
}
