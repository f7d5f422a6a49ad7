import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleServer } from '../../../build/server';
import type { ScriptProject } from '../../../host/contract/host';
import { built } from '../ground';

/** One line of the product as a fault would have it. */
export interface PlantedFault {
  readonly name: string;
  readonly file: string;
  readonly line: string;
  readonly faulty: string;
}

const root = path.resolve(__dirname, '../../..');

const planted = ({ file, line, faulty }: PlantedFault): Plugin => ({
  name: 'planted',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: read }) => {
      if (path.relative(root, read).replaceAll(path.sep, '/') !== file) return undefined;
      const source = await readFile(read, 'utf8');
      if (source.split(line).length !== 2) throw new Error(`${file} does not hold once: ${line}`);
      return { contents: source.replace(line, () => faulty), loader: 'ts' };
    });
  },
});

/** What is built from the product with one fault in it. @throws Error when the faulty line is no longer there once */
export async function withFault(fault: PlantedFault): Promise<ScriptProject> {
  const { code } = await bundleServer(root, 'src/main.ts', [planted(fault)]);
  const known = built();
  const name = Object.keys(known.scripts)[0] ?? 'Code';
  return { ...known, scripts: { ...known.scripts, [name]: code } };
}

/** Faults that a walk must find, each alone. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'numbers that were cleared or pasted over are not put back',
    file: 'src/domain/number/restoreTickets.ts',
    line: 'const { given, taken, edited, zone } = restoring;',
    faulty: 'if (restoring !== undefined) return new Map(); const { given, taken, edited, zone } = restoring;',
  },
  {
    name: 'what was told is not remembered',
    file: 'src/app/notices/notice.ts',
    line: 'if (keys.length === 0) return remembered;',
    faulty: 'return remembered;',
  },
  {
    name: 'contacts are never sealed',
    file: 'src/app/customers/sealTickets.ts',
    line: 'if (ring === undefined || customers === undefined) return undefined;',
    faulty: 'return undefined;',
  },
  {
    name: 'every second line of the log is dropped',
    file: 'src/sheets/log/logColumns.ts',
    line: 'log.map(({ at, number, step, operator, note, told }) =>',
    faulty: 'log.filter((entry) => Number(entry.number) % 2 === 0).map(({ at, number, step, operator, note, told }) =>',
  },
  {
    name: 'what happens is blanked where an SLA state is written',
    file: 'src/app/sweeping/judge.ts',
    line: 'const change = differences(ticket, { ...revised.change, ...standing.change });',
    faulty:
      'const change: typeof revised.change = differences(ticket, { ...revised.change, ...standing.change });\n    if (change.slaState !== undefined) change.phenomenon = null;',
  },
  {
    name: 'nobody is told of a deadline that passes between two sweeps',
    file: 'src/domain/notice/breaches.ts',
    line: 'openDeadlines(ticket).filter(({ dueAt }) => dueAt > since && dueAt <= now);',
    faulty: 'openDeadlines(ticket).filter(({ dueAt }) => dueAt > since && dueAt <= now && dueAt < 0);',
  },
  {
    name: 'every move of the flow is allowed',
    file: 'src/domain/flow/moves.ts',
    line: 'if (!allowed.includes(to)) return { from, to, allowed, missing: [] };',
    faulty: '',
  },
];
