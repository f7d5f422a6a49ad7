import type { Desk } from '../desk';
import type { JobMemory } from '../memory';
import { isMemoryFull, Refused } from '../refused';
import { faultText, logFault } from './fault';
import { afterFailure, afterTurn, beginTurn, type Took } from './turnMemory';

/** What every tick looks after. Its key is kept in memory once it failed, and names it in words. */
export const workKeys = ['told', 'sweep', 'links', 'letters', 'escalations', 'tasks', 'forms', 'chat'] as const;
export type WorkKey = (typeof workKeys)[number];

export interface Work {
  readonly key: WorkKey;
  /** @throws anything: the others have their turn */
  run(): void;
}

/** Another execution holds the desk: the next tick does it, and nothing has failed. */
const isBusy = (error: unknown): boolean => error instanceof Refused && error.code === 'busy';

function remember(desk: Desk, key: WorkKey, memoryOf: (known: JobMemory) => JobMemory): void {
  desk.exclusively(() => {
    const before = desk.recall();
    desk.remember(before, { ...before, jobs: { ...before.jobs, [key]: memoryOf(before.jobs[key] ?? {}) } });
  });
  desk.release();
}

/** Remembers a failure: at first, and then every half hour for as long as it lasts. */
function noteFailure(desk: Desk, key: WorkKey, turn: Took, text: string): void {
  const known = desk.known().jobs[key];
  if (known?.state === 'failed' && turn.at < (known.retryAt ?? 0)) return;
  remember(desk, key, (before) => afterFailure(before, turn, text));
}

/**
 * Does what every tick looks after, each whether or not another fails. While all goes well this costs nothing of its
 * own.
 * @param textOf an error as memory may keep it
 * @throws what failed where not even that could be remembered
 */
export function runWorks(desk: Desk, works: readonly Work[], textOf: (error: unknown) => string): void {
  let unremembered: unknown;
  for (const { key, run } of works) {
    const turn = beginTurn(desk);
    try {
      run();
      if (desk.known().jobs[key]?.state === 'failed') remember(desk, key, (known) => afterTurn(known, turn(), 'done'));
    } catch (error) {
      logFault(error, key);
      if (isBusy(error)) continue;
      try {
        noteFailure(desk, key, turn(), textOf(error));
      } catch (another) {
        unremembered ??= another;
      }
    }
  }
  if (isMemoryFull(unremembered)) throw unremembered;
  if (unremembered !== undefined) throw new Error(faultText(unremembered));
}
