import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { nameOf, type Task, type Tried } from './task';
import { violationsIn } from './violations';

/**
 * Each case leaves a whole desk behind: room for young objects saves a quarter of the time. Each execution runs the
 * bundle anew: what is optimised after a few calls is thrown away before it pays, and to wait longer saves a third.
 */
const execArgv = ['--import', 'tsx', '--max-semi-space-size=128', '--interrupt-budget=2000000'];

/** Does one task in a process. @throws Error when it ends before it answers */
function doneBy(worker: ChildProcess, task: Task): Promise<Tried> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null): void => reject(new Error(`${nameOf(task)}: its process ended with ${code}`));
    worker.once('exit', failed);
    worker.once('message', (tried) => {
      worker.off('exit', failed);
      resolve(tried as Tried);
    });
    worker.send(task);
  });
}

/** What was tried: cases, or actions of a walk. */
const countOf = ({ killed, interleaved, meddled, walked }: Tried): number =>
  killed.length + interleaved.length + meddled.length + walked.reduce((sum, { actions }) => sum + actions, 0);

/**
 * Tries all tasks, as many at a time as the machine has cores; what came of them is in their order.
 * @param told hears of each as soon as it is done
 */
export async function inParallel<T extends Task>(
  tasks: readonly T[],
  told: (task: T, came: Tried) => void = () => {},
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  const waiting = [...tasks.entries()];
  const work = async (): Promise<void> => {
    const worker = fork(path.join(__dirname, 'worker.ts'), { execArgv });
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, task] = next;
      const done = await doneBy(worker, task);
      tried[at] = done;
      told(task, done);
      console.error([`${nameOf(task)}: ${countOf(done)}`, ...violationsIn(done)].join('\n'));
    }
    worker.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work));
  return tried;
}
