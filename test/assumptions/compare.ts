import { readFile } from 'node:fs/promises';
import { differences, readLines } from './comparing';
import { assumptionsHost, outcomesOf } from './onHost';

/** @returns the exit status: 0 host and Google agree, 1 they differ, 2 there was nothing to compare */
async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined) {
    console.error('Say which file: npm run assumptions:compare -- <the sheet "assumptions", saved as .tsv or .csv>');
    return 2;
  }
  const google = readLines(await readFile(file, 'utf8'));
  const host = await assumptionsHost();
  const found = differences(outcomesOf(host.run('runAssumptions')), google);
  for (const difference of found) console.log(difference);
  console.log(`${google.length} lines from Google, ${found.length} differ from the host`);
  return found.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = 2;
  },
);
