import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generator } from './indexPage';

/**
 * Makes a folder ready to be filled: an earlier demo's is removed first.
 * @throws Error with one sentence when there is something else in it
 */
export async function emptiedFolder(folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    if (!isOfDemo(folder)) throw new Error(`${folder} holds other files: give --out a new folder.`);
    rmSync(folder, { recursive: true });
  }
  await mkdir(folder, { recursive: true });
}

function isOfDemo(folder: string): boolean {
  const index = path.join(folder, 'index.html');
  return existsSync(index) && readFileSync(index, 'utf8').includes(generator);
}

/** @param files text by path within the folder */
export async function writeTexts(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
