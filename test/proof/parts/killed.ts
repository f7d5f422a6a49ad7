import { entries } from '../entries/entries';
import type { Entry } from '../entries/entry';
import { deathsOf, prepared, spread } from '../killed';
import { chunked } from './chunked';
import { type Counted, entryByEntry, excusedIn } from './entryByEntry';
import { listed, type Part } from './part';
import { casesOf, excusedOf, provedNow, recordsOf, runsOf } from './record';
import type { EntryTask, Tried } from './task';

/** Places of an entry that one process tries at a time: the longest entries are shared among them. */
const callsATime = 24;

/** The places at which an entry is killed, in portions. */
function portions(entry: string, deaths: number, most: number): readonly EntryTask[] {
  return chunked(spread(deaths, most), callsATime).map((calls) => ({ kind: 'kill', entry, calls }));
}

const mailTwice = 'a mail went out twice: the execution died after sending it and before that was remembered';

/** Each call is tried with unflushed writes kept and lost, the end once. */
function counted(tried: readonly Tried[], deaths: number): Counted {
  const cases = tried.flatMap(({ killed }) => killed);
  const repeated = cases.filter(({ repeatedMails }) => repeatedMails > 0).length;
  const excused = { ...(repeated > 0 ? { [mailTwice]: repeated } : {}), ...excusedIn(cases) };
  return { cases: { deaths: [cases.length, 2 * deaths - 1] }, excused };
}

/** The section of what is on record. */
export function killedSection(): Part {
  const records = recordsOf('killed');
  const violations = records.flatMap((record) => record.violations);
  return {
    title: 'Killed anywhere',
    violations: violations.length,
    lines: [
      'Each entry, killed before each of its service calls, with unflushed writes kept and lost, and at its end, when all is done and the answer is lost.',
      'Not tried together: people who move rows in the moment of a write, and a death before what went astray was put right. It stays where it landed.',
      `Cases run: ${casesOf(records, 'deaths')}. Violations: ${violations.length}. ${runsOf(records, entries)}`,
      ...listed(violations),
      '',
      'What a death leaves, and nothing could prevent:',
      '',
      ...excusedOf(records),
    ],
  };
}

/**
 * Kills entries at so many places of each, spread evenly, and keeps what came of it; those that are proved are left out.
 * @param only the name of the one entry that is killed
 * @returns how many violations were found
 */
export async function killEntries(most: number, only?: string): Promise<number> {
  const proved = provedNow('killed');
  const chosen = entries.filter(({ name }) => (only === undefined ? !proved.has(name) : name === only));
  const deaths = new Map(chosen.map((entry: Entry) => [entry.name, deathsOf(entry, prepared(entry))]));
  const tasks = [...deaths].flatMap(([entry, places]) => portions(entry, places, most));
  return entryByEntry('killed', tasks, (entry, tried) => counted(tried, deaths.get(entry) ?? 0));
}
