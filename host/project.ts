import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ScriptProject } from './contract/host';

/** A project, and by the name its executions give a script ("Code.gs") the path from which it was read. */
export interface ReadProject {
  readonly project: ScriptProject;
  readonly sources: ReadonlyMap<string, string>;
}

/** A file of a project under the name clasp would give it: without ending, folders within the project included. */
interface NamedFile {
  readonly path: string;
  readonly name: string;
  readonly ending: string;
}

/**
 * Reads the files that clasp would push.
 * @param directory usually dist/
 * @throws Error with one sentence when there is no such folder, or it holds no script
 */
export function loadProject(directory: string): ScriptProject {
  return readProject([directory]).project;
}

/**
 * A project of files in the order given; a folder stands for all files in it, as clasp would push them. Scripts end
 * in .js or .gs, pages in .html, and appsscript.json is the manifest.
 * @throws Error with one sentence for a file that is missing, of another kind or twice, and when none is a script
 */
export function readProject(paths: readonly string[]): ReadProject {
  const scripts: Record<string, string> = {};
  const pages: Record<string, string> = {};
  const sources = new Map<string, string>();
  let manifest: unknown = {};
  for (const file of paths.flatMap(filesAt)) {
    const text = readFileSync(file.path, 'utf8').replace(/^\uFEFF/, '');
    if (file.ending === '.html') put(pages, file.name, text, file.path);
    else if (file.ending === '.json') manifest = readManifest(text, file.path);
    else {
      const name = orderedName(file.name);
      put(scripts, name, text, file.path);
      sources.set(`${name}.gs`, file.path);
    }
  }
  if (sources.size === 0) throw new Error(`There is no script (.gs or .js) in ${paths.join(', ')}.`);
  return { project: { scripts, pages, manifest }, sources };
}

function filesAt(given: string): readonly NamedFile[] {
  const found = statSync(given, { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no file or folder ${given}.`);
  if (!found.isDirectory()) return [known(named(given, path.basename(given)))];
  return filesUnder(given)
    .map((inside) => named(path.join(given, inside), inside))
    .filter(({ name, ending }) => ending === '.ts' || isOfProject(name, ending))
    .filter(({ name }) => !name.endsWith('.d'))
    .map(known);
}

function filesUnder(folder: string): readonly string[] {
  const isLeftOut = (part: string) => part.startsWith('.') || part === 'node_modules';
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((inside) => !inside.split(path.sep).some(isLeftOut))
    .sort();
}

function named(file: string, inside: string): NamedFile {
  const ending = path.extname(inside);
  return { path: file, name: inside.slice(0, inside.length - ending.length).replaceAll(path.sep, '/'), ending };
}

function isOfProject(name: string, ending: string): boolean {
  return ['.js', '.gs', '.html'].includes(ending) || (name === 'appsscript' && ending === '.json');
}

function known(file: NamedFile): NamedFile {
  if (file.ending === '.ts') {
    throw new Error(
      `${file.path} is TypeScript, which Apps Script does not run: give the JavaScript it is compiled to.`,
    );
  }
  if (isOfProject(file.name, file.ending)) return file;
  throw new Error(
    `${file.path} is no file of a script: those end in .gs, .js or .html, or are called appsscript.json.`,
  );
}

/** An object lists names that are whole numbers before all others, whatever the order in which they came. */
function orderedName(name: string): string {
  return /^\d+$/.test(name) ? `./${name}` : name;
}

function put(files: Record<string, string>, name: string, text: string, file: string): void {
  if (name in files) throw new Error(`${file}: there is another file of the name ${name}.`);
  files[name] = text;
}

function readManifest(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is no JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
