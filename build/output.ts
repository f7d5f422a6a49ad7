import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes `folder` hold exactly `files` (name → text). A file that is as it should be stays untouched and a changed
 * one is replaced whole, so that whoever reads the folder meanwhile never meets half a file.
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([name, text]) => replaceFile(path.join(folder, name), text)));
  const left = (await readdir(folder)).filter((name) => !files.has(name) && !isBeingWritten(name));
  await Promise.all(left.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}

async function replaceFile(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return;
  const fresh = `${file}.${process.pid}.writing`;
  await writeFile(fresh, text);
  await rename(fresh, file);
}

function isBeingWritten(name: string): boolean {
  return name.endsWith('.writing');
}
