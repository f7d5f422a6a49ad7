import { entries } from '../entries/entries';
import type { Entry } from '../entries/entry';
import { chunked } from './chunked';
import { casesIn, type DrawnPair, drawn, everyPair } from './drawn';
import { type Counted, entryByEntry, excusedIn } from './entryByEntry';
import { listed, type Part } from './part';
import { casesOf, excusedOf, provedNow, recordsOf, runsOf } from './record';
import type { EntryTask, Meeting, Tried } from './task';

/** What is tried of the pairs. */
export interface Crossing {
  /** How many cases of the pairs, drawn by `seed` among all. */
  readonly cases: number;
  readonly seed: number;
  /** The name of the one entry that is interrupted. */
  readonly only?: string | undefined;
}

/** Cases of an entry that one process tries at a time: the longest entries are shared among them. */
const casesATime = 40;

function meetingsOf({ second, together, calls }: DrawnPair, isEvery: boolean): readonly Meeting[] {
  const parts = chunked(calls, casesATime);
  return parts.map((part) => ({
    second: second.name,
    together,
    calls: part,
    andLater: isEvery && part === parts.at(-1),
  }));
}

/**
 * The cases of an entry that is interrupted, in portions.
 * @param isEvery whether no case is left out
 */
function portions(entry: Entry, chosen: readonly DrawnPair[], isEvery: boolean): readonly EntryTask[] {
  const meetings = chosen.filter(({ first }) => first === entry).flatMap((pair) => meetingsOf(pair, isEvery));
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

function counted(tried: readonly Tried[], pairs?: number): Counted {
  const met = tried.flatMap(({ interleaved }) => interleaved);
  return { cases: { pairs: [met.length, pairs ?? met.length] }, excused: excusedIn(met) };
}

/** The entries that others can meet. */
export const meeting: readonly Entry[] = entries.filter(({ alone }) => alone === undefined);

/** The entries that meet no other, and why. */
const aloneLine = (): string => {
  const grounds = entries.flatMap(({ name, alone }) => (alone === undefined ? [] : [`${name} (${alone})`]));
  return `Meets no other, for each has a ground of its own: ${grounds.join(', ')}.`;
};

function excusedDeeds(excused: readonly string[]): readonly string[] {
  return excused.length === 0 ? [] : ['', 'What two opposite deeds within one second leave:', '', ...excused];
}

/** The section of what is on record. */
export function crossedSection(): Part {
  const records = recordsOf('crossed');
  const violations = records.flatMap((record) => record.violations);
  return {
    title: 'Interleaved',
    violations: violations.length,
    lines: [
      'Every pair of entries that can meet, the second started at each service call of the first.',
      `Of the entries on record: ${casesOf(records, 'pairs')} cases. Violations: ${violations.length}. ${runsOf(records, meeting)}`,
      aloneLine(),
      ...listed(violations),
      ...excusedDeeds(excusedOf(records)),
    ],
  };
}

/**
 * Every pair of entries, apart and on the same ticket; those that are proved are not interrupted again.
 * @returns how many violations were found
 */
export async function crossEntries({ cases, seed, only }: Crossing): Promise<number> {
  const proved = provedNow('crossed');
  const interrupted = meeting.filter(({ name }) => (only === undefined ? !proved.has(name) : name === only));
  const every = everyPair(interrupted);
  const isEvery = cases >= casesIn(every);
  const chosen = isEvery ? every : drawn(every, cases, seed);
  const tasks = interrupted.flatMap((entry) => portions(entry, chosen, isEvery));
  return entryByEntry('crossed', tasks, (name, tried) => {
    const entry = interrupted.find((one) => one.name === name);
    if (entry === undefined) throw new Error(`There is no entry “${name}”.`);
    // An entry may make more calls beside one that met it than alone, or fewer: then what was tried is all there is.
    return counted(tried, isEvery ? undefined : casesIn(every.filter(({ first }) => first === entry)));
  });
}
