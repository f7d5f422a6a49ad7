import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ReadProject, readProject } from '../project';
import type { RunOptions } from './options';

const root = path.resolve(__dirname, '../..');

/**
 * The script to run: the files given, or the built add-on, which is built first where dist/ is missing.
 * @param tell is given a sentence when that happens
 * @throws Error with one sentence when it cannot be read
 */
export async function readScript(
  { code, dist }: Pick<RunOptions, 'code' | 'dist'>,
  tell: (sentence: string) => void,
): Promise<ReadProject> {
  if (code.length > 0) return readProject(code);
  if (dist !== null && !existsSync(dist)) {
    throw new Error(`There is no built add-on in ${dist}: run "npm run build" first, or name files by --code.`);
  }
  return readProject([dist ?? (await builtFolder(tell))]);
}

async function builtFolder(tell: (sentence: string) => void): Promise<string> {
  const folder = path.join(root, 'dist');
  if (existsSync(path.join(folder, 'Code.js'))) return folder;
  // The build's libraries are large: only a first run loads them.
  const { buildAll } = await import('../../build/main');
  await buildAll({ root });
  tell('Built the add-on into dist/.');
  return folder;
}
