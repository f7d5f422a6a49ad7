import { parseArgs } from 'node:util';
import { buildAll } from '../../build/main';
import { writeSections } from './document';
import { crossEntries, crossedSection } from './parts/crossed';
import { killEntries, killedSection } from './parts/killed';
import { meddledSection, meddleEntries } from './parts/meddled';
import { hostilePart, repairsPart, rulesPart, trapsPart } from './parts/named';
import type { Part } from './parts/part';
import { sourcesNow } from './parts/sources';
import { walkedPart } from './parts/walked';

const options = {
  seed: { type: 'string', default: '1' },
  actions: { type: 'string', default: '20000' },
  calls: { type: 'string', default: '1000' },
  cases: { type: 'string', default: '1000000' },
  only: { type: 'string' },
  entry: { type: 'string' },
} as const;

/** How many violations a run found, and the section of all that is known. */
interface Run {
  readonly found: number;
  readonly part: Part;
}

const foundIn = (part: Part): Run => ({ found: part.violations, part });

/** Those that run named tests of other folders too, or count them. */
const named: readonly (string | undefined)[] = ['traps', 'hostile', 'repairs', 'rules'];

/**
 * Prints the sources' fingerprint, runs the proofs and writes docs/proof.md: `--only` and the name of one of `runs` below
 * runs that one, `--only named` the last four, `--actions N` is for the walk, `--calls N` tries so many service calls of
 * each entry, `--cases N` draws so many of the pairs, `--seed N` chooses the walk and what is drawn, `--entry NAME` tries
 * that one only. What came of each entry is kept beside the
 * proofs, and its section is written from what is kept of all; a run that was cut short goes on where it ended.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  await buildAll();
  console.log(`Fingerprint of the sources: ${sourcesNow()}`);
  const [calls, seed] = [Number(values.calls), Number(values.seed)];
  const runs: Readonly<Record<string, () => Promise<Run>>> = {
    killed: async () => ({ found: await killEntries(calls, values.entry), part: killedSection() }),
    crossed: async () => {
      const found = await crossEntries({ cases: Number(values.cases), seed, only: values.entry });
      return { found, part: crossedSection() };
    },
    meddled: async () => ({ found: await meddleEntries(calls, values.entry), part: meddledSection() }),
    walked: async () => {
      const part = await walkedPart(seed, Number(values.actions));
      return foundIn(part);
    },
    traps: async () => foundIn(trapsPart()),
    hostile: async () => foundIn(hostilePart()),
    repairs: async () => foundIn(repairsPart()),
    rules: async () => foundIn(rulesPart()),
  };
  const wanted = values.only === 'named' ? named : [values.only];
  const chosen = Object.entries(runs).filter(([name]) => values.only === undefined || wanted.includes(name));
  for (const [, run] of chosen) {
    const { found, part } = await run();
    console.log([part.title, ...part.lines].join('\n'));
    if (found > 0) process.exitCode = 1;
    await writeSections([part]);
  }
}

void main();
