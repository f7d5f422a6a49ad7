import { entries } from '../entries/entries';
import type { Entry } from '../entries/entry';
import { type InterleavedCase, interleaved } from '../interleaved';
import { type KilledCase, killedAnywhere, spread } from '../killed';
import { type MeddledCase, meddledWith } from '../meddled';
import { type Walked, walk } from '../people/walk';

/** An entry that comes in at service calls of another one. */
export interface Meeting {
  readonly second: string;
  readonly together: boolean;
  readonly calls: readonly number[];
  /** Whether the calls after those are tried too, where the first has more beside that second one. */
  readonly andLater: boolean;
}

/** Those of the calls that the first makes, and all later ones where they are wanted. */
const callsAmong =
  ({ calls, andLater }: Meeting) =>
  (count: number): readonly number[] => {
    const last = Math.max(0, ...calls);
    const later = andLater ? Array.from({ length: Math.max(0, count - last) }, (_, at) => last + 1 + at) : [];
    return [...calls.filter((call) => call <= count), ...later];
  };

/** What is tried by one process: plain, for it is sent there. */
export type Task =
  | { readonly kind: 'walk'; readonly seed: number; readonly actions: number }
  | { readonly kind: 'kill'; readonly entry: string; readonly calls: readonly number[] }
  | {
      readonly kind: 'cross';
      readonly entry: string;
      readonly meetings: readonly Meeting[];
    }
  | {
      /** People do something at the grid. */
      readonly kind: 'meddle';
      readonly entry: string;
      /** At how many of its calls, spread evenly. */
      readonly calls: number;
    };

/** A task about one entry. */
export type EntryTask = Exclude<Task, { readonly kind: 'walk' }>;

/** What came of it. */
export interface Tried {
  readonly killed: readonly KilledCase[];
  readonly interleaved: readonly InterleavedCase[];
  readonly meddled: readonly MeddledCase[];
  readonly walked: readonly Walked[];
}

const nothing: Tried = { killed: [], interleaved: [], meddled: [], walked: [] };

/** How a task is called while it is under way. */
export const nameOf = (task: Task): string => (task.kind === 'walk' ? `seed ${task.seed}` : task.entry);

function entryOf(wanted: string): Entry {
  const entry = entries.find(({ name }) => name === wanted);
  if (entry === undefined) throw new Error(`There is no entry “${wanted}”.`);
  return entry;
}

/** @throws Error for an entry that is not there */
export function tryOut(task: Task): Tried {
  if (task.kind === 'walk') return { ...nothing, walked: [walk(task.seed, task.actions)] };
  const entry = entryOf(task.entry);
  if (task.kind === 'kill') return { ...nothing, killed: killedAnywhere(entry, () => task.calls) };
  if (task.kind === 'meddle') return { ...nothing, meddled: meddledWith(entry, (count) => spread(count, task.calls)) };
  const crossed = task.meetings.flatMap((meeting) =>
    interleaved(entry, entryOf(meeting.second), meeting.together, callsAmong(meeting)),
  );
  return { ...nothing, interleaved: crossed };
}
