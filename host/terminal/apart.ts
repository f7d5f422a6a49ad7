import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { failureReport, reportText } from './report';

const here = path.join(__dirname, 'here.ts');

const OUT_OF_MEMORY =
  'out of memory: the script held more than Node lets it (NODE_OPTIONS=--max-old-space-size=<megabytes> lets it more)';

/**
 * The `run` command in a process of its own, since a script that fills the memory takes its process with it.
 * @param words the command line after "run"
 * @param print takes the report where that process could not print it, `complain` what it said about itself
 * @returns the exit status: 0 done, 1 the script failed, 2 the command could not be carried out
 */
export async function runApart(
  words: readonly string[],
  print: (text: string) => void,
  complain: (sentence: string) => void,
): Promise<number> {
  const run = spawn(process.execPath, [...process.execArgv, here, ...words], { stdio: ['inherit', 'inherit', 'pipe'] });
  const end = (signal: NodeJS.Signals) => run.kill(signal);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  const [said, [status, signal]] = await Promise.all([text(run.stderr), once(run, 'close')]);
  if (/out of memory/i.test(said) && status !== 0 && status !== 2) {
    print(reportText(failureReport(OUT_OF_MEMORY)));
    return 1;
  }
  if (signal === 'SIGKILL') {
    print(reportText(failureReport('The run was ended by the system, as it does when memory is short.')));
    return 1;
  }
  if (said.trim() !== '') complain(said.trimEnd());
  return typeof status === 'number' ? status : 2;
}
