import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ScriptProject } from '../contract/host';
import { manifestZone } from '../execution/project';
import { type ReadProject, readProject } from '../project';
import { readSavedState } from '../savedState';
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

/**
 * A script whose manifest names no time zone takes that of the workbook it runs on; without a workbook to start from
 * it keeps its own default, and the new workbook takes that.
 * @param state what the host starts from, undefined for a new workbook
 */
export function inZoneOf(state: unknown, project: ScriptProject): ScriptProject {
  const workbook = readSavedState(state)?.workbook;
  if (manifestZone(project) !== null) return project;
  if (typeof workbook !== 'object' || workbook === null || !('timeZone' in workbook)) return project;
  return { ...project, manifest: { ...Object(project.manifest), timeZone: workbook.timeZone } };
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
