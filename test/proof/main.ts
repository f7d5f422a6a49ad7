import { parseArgs } from 'node:util';
import { buildAll } from '../../build/main';
import { writeSections } from './document';
import { crossedPart } from './parts/crossed';
import { killedPart } from './parts/killed';
import type { Part } from './parts/part';
import { walkedPart } from './parts/walked';

const options = {
  seed: { type: 'string', default: '1' },
  actions: { type: 'string', default: '20000' },
  calls: { type: 'string', default: '1000' },
  cases: { type: 'string', default: '1000000' },
  only: { type: 'string' },
  entry: { type: 'string' },
  write: { type: 'boolean' },
} as const;

/**
 * Runs the proofs and writes docs/proof.md: `--only killed|crossed|walked` runs one part and writes it with `--write`
 * only, `--actions N` is for the walk, `--calls N` tries so many service calls of each entry, `--cases N` draws so many
 * of the pairs, `--seed N` chooses the walk and what is drawn, `--entry NAME` kills or interrupts that one only and writes nothing.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  await buildAll();
  const calls = Number(values.calls);
  const parts: Readonly<Record<string, () => Promise<Part>>> = {
    killed: () => killedPart(calls, values.entry),
    crossed: () => crossedPart({ calls, cases: Number(values.cases), seed: Number(values.seed), only: values.entry }),
    walked: () => walkedPart(Number(values.seed), Number(values.actions)),
  };
  const chosen = Object.entries(parts).filter(([name]) => values.only === undefined || values.only === name);
  const done: Part[] = [];
  for (const [, run] of chosen) {
    const part = await run();
    console.log([part.title, ...part.lines].join('\n'));
    done.push(part);
  }
  if (done.some(({ violations }) => violations > 0)) process.exitCode = 1;
  const isWhole = values.only === undefined || values.write === true;
  if (!isWhole || values.entry !== undefined) return;
  await writeSections(done);
}

void main();
