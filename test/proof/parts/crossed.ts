import { entries } from '../entries/entries';
import type { Entry } from '../entries/entry';
import { chunked } from './chunked';
import { casesIn, type DrawnPair, drawn, everyPair } from './drawn';
import { inParallel } from './inParallel';
import { excusedIn, listed, type Part, triedOf } from './part';
import type { Meeting, Task } from './task';
import { violationsIn } from './violations';

/** What is tried of the pairs and of people at the grid. */
export interface Crossing {
  /** How many calls of each entry a person meddles with, spread evenly. */
  readonly calls: number;
  /** How many cases of the pairs, drawn by `seed` among all. */
  readonly cases: number;
  readonly seed: number;
  /** The name of the one entry that is interrupted. */
  readonly only?: string | undefined;
}

/** Cases of an entry that one process tries at a time: the longest entries are shared among them. */
const casesATime = 40;

/** The cases of an entry that is interrupted, in portions. */
function portions(entry: Entry, chosen: readonly DrawnPair[]): readonly Task[] {
  const meetings = chosen
    .filter(({ first }) => first === entry)
    .flatMap(({ second, together, calls }) =>
      chunked(calls, casesATime).map((part): Meeting => ({ second: second.name, together, calls: part })),
    );
  const tasks: Meeting[][] = [];
  let cases = casesATime;
  for (const meeting of meetings) {
    if (cases + meeting.calls.length > casesATime) {
      tasks.push([]);
      cases = 0;
    }
    tasks.at(-1)?.push(meeting);
    cases += meeting.calls.length;
  }
  return tasks.map((part) => ({ kind: 'cross', entry: entry.name, meetings: part }));
}

function excusedDeeds(cases: Parameters<typeof excusedIn>[0]): readonly string[] {
  const excused = excusedIn(cases);
  return excused.length === 0 ? [] : ['', 'What two opposite deeds within one second leave:', '', ...excused];
}

/** Every pair of entries, apart and on the same ticket, and what people do at the grid during each entry. */
export async function crossedPart({ calls: most, cases, seed, only }: Crossing): Promise<Part> {
  const interrupted = entries.filter(({ name }) => only === undefined || name === only);
  const every = everyPair(interrupted);
  const chosen = drawn(every, cases, seed);
  const done = await inParallel([
    ...interrupted.map(({ name }): Task => ({ kind: 'meddle', entry: name, calls: most })),
    ...interrupted.flatMap((entry) => portions(entry, chosen)),
  ]);
  const pairs = done.flatMap(({ interleaved }) => interleaved);
  const meddled = done.flatMap((tried) => tried.meddled);
  const all = casesIn(every);
  const tried =
    pairs.length < all
      ? `${pairs.length} cases drawn among all ${all} (\`--cases ${cases} --seed ${seed}\`)`
      : `all ${all} cases`;
  const violations = done.flatMap(violationsIn);
  return {
    title: 'Interleaved',
    violations: violations.length,
    lines: [
      `Pairs of entries, the second started at a service call of the first: ${tried}. People at the grid: ${meddled.length} cases. ${triedOf(most)} Violations: ${violations.length}.`,
      ...listed(violations),
      ...excusedDeeds([...pairs, ...meddled]),
    ],
  };
}
