import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Host } from '../../../host/contract/host';
import { openHost } from '../../../host/host';
import { runCommand } from '../../../host/terminal/run';

/** What a command left: its exit status, what it printed and what it said about itself. */
export interface Outcome {
  readonly status: number;
  readonly text: string;
  readonly problem: string;
}

/** Runs the command as the terminal does. */
export async function command(...words: readonly string[]): Promise<Outcome> {
  const printed: string[] = [];
  const problems: string[] = [];
  const status = await runCommand(
    words,
    (text) => printed.push(text),
    (sentence) => problems.push(sentence),
  );
  return { status, text: printed.join('\n'), problem: problems.join('\n') };
}

/** The one JSON object that was printed. */
export const json = (text: string): Record<string, unknown> => JSON.parse(text);

/** A folder of its own with the given files; answers their paths' common folder. */
export function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheetdesk-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

/** Runs the command on a script of one file, Code.js. */
export const run = (script: string, ...words: readonly string[]): Promise<Outcome> =>
  command('--code', path.join(folderOf({ 'Code.js': script }), 'Code.js'), ...words);

/** A workbook as `--save` left it. */
export function opened(file: string): Host {
  const project = { scripts: {}, pages: {}, manifest: {} };
  return openHost({ project, state: JSON.parse(readFileSync(file, 'utf8')) });
}
