import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(__dirname, '../output/hostileCases.json');
const counts: Record<string, number> = {};

/** Counts one generated input at a public door. */
export function countCase(door: string): void {
  counts[door] = (counts[door] ?? 0) + 1;
}

/** Keeps what was counted for the run that writes it down. */
export function keepCases(): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}

/** What the last run counted at each door. */
export const keptCases = (): Readonly<Record<string, number>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;

/** Forgets the last run, so that none is taken for the next. */
export const forgetCases = (): void => rmSync(file, { force: true });
