import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, 'output/set-up');
const fileOf = (locale: string): string => path.join(folder, `${locale}.json`);

/** Forgets what an earlier run set up: its code may have been another. */
export const forgetSetUps = (): void => rmSync(folder, { recursive: true, force: true });

/** The workbook that set-up makes, made once for all test files of a run; undefined before the first has made it. */
export function keptSetUp(locale: string): string | undefined {
  try {
    return readFileSync(fileOf(locale), 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps what set-up made; another worker sees the whole file or none. */
export function keepSetUp(locale: string, state: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${fileOf(locale)}.${process.pid}`;
  writeFileSync(draft, state);
  renameSync(draft, fileOf(locale));
}
