import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Host } from '../contract/host';
import { Workbook } from '../model/workbook';
import { readSavedState } from '../savedState';
import { largestFile } from './archive';
import { stateAround } from './newState';
import { FileProblem } from './problem';
import { type Place, readXlsx, writeXlsx } from './xlsx';

/**
 * The state a host starts from (`HostOptions.state`), from a file.
 * @param file ends in .json (all that `Host.save()` gave) or .xlsx (a workbook; the rest of the state is new)
 * @param place time zone, locale and owner of a workbook from an .xlsx
 * @throws FileProblem with one sentence that names the file and says what to do
 */
export async function readStateFile(file: string, place: Place = {}): Promise<unknown> {
  return named(file, async () => {
    const kind = kindOf(file);
    const { size } = await stat(file);
    if (size > largestFile) throw new FileProblem(`this file is larger than ${largestFile} bytes: split it.`);
    const bytes = await readFile(file);
    if (kind === '.xlsx') return stateAround(await readXlsx(bytes, { name: path.parse(file).name, ...place }));
    return readSavedState(parseJson(bytes.toString('utf8')));
  });
}

/**
 * Saves a host: everything to .json, its workbook to .xlsx. A file that was there stays as it is until the new one is
 * complete.
 * @throws FileProblem with one sentence that names the file and says what to do
 */
export async function writeStateFile(file: string, host: Host): Promise<void> {
  await named(file, async () => {
    const kind = kindOf(file);
    const state = readSavedState(host.save());
    const content = kind === '.xlsx' ? await writeXlsx(Workbook.fromJSON(state?.workbook)) : JSON.stringify(state);
    const unfinished = `${file}.${process.pid}.part`;
    try {
      await writeFile(unfinished, content);
      await rename(unfinished, file);
    } finally {
      await rm(unfinished, { force: true });
    }
  });
}

function kindOf(file: string): '.xlsx' | '.json' {
  const ending = path.extname(file).toLowerCase();
  if (ending === '.xlsx' || ending === '.json') return ending;
  throw new FileProblem('this kind of file is unknown: give one that ends in .json or .xlsx.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileProblem('this is no JSON: give a state that the host saved, or an .xlsx workbook.');
  }
}

async function named<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (reason) {
    throw new FileProblem(`${path.basename(file)}: ${sentenceOf(reason)}`);
  }
}

function sentenceOf(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  if ('code' in reason && reason.code === 'ENOENT') return 'there is no such file or folder: check the path.';
  return 'message' in reason ? String(reason.message) : String(reason);
}
