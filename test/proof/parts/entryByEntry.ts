import { inParallel } from './inParallel';
import { keepRecord } from './record';
import { sourcesNow, today } from './sources';
import type { EntryTask, Tried } from './task';
import { violationsIn } from './violations';

/** What of a record is told by what was tried. */
export interface Counted {
  readonly cases: Readonly<Record<string, readonly [tried: number, all: number]>>;
  readonly excused: Readonly<Record<string, number>>;
}

/** How many of the cases each excuse stands for. */
export function excusedIn(cases: readonly { readonly excused: readonly string[] }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { excused } of cases) for (const name of excused) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/**
 * Tries all tasks of a proof and keeps the record of each entry as soon as its last task is done, so that a run which
 * is cut short has proved what it came to.
 * @returns how many violations these tasks found
 */
export async function entryByEntry(
  proof: string,
  tasks: readonly EntryTask[],
  counted: (entry: string, tried: readonly Tried[]) => Counted,
): Promise<number> {
  const sources = sourcesNow();
  const done = new Map<string, Tried[]>();
  let found = 0;
  const tasksOf = (wanted: string): number => tasks.filter(({ entry }) => entry === wanted).length;
  await inParallel(tasks, ({ entry }, came) => {
    const tried = [...(done.get(entry) ?? []), came];
    done.set(entry, tried);
    if (tried.length < tasksOf(entry)) return;
    const violations = tried.flatMap(violationsIn);
    found += violations.length;
    keepRecord(proof, { entry, on: today(), sources, ...counted(entry, tried), violations });
  });
  return found;
}
