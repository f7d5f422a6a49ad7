import { meddledCases } from '../meddled';
import { meeting } from './crossed';
import { entryByEntry, excusedIn } from './entryByEntry';
import { listed, type Part } from './part';
import { casesOf, excusedOf, provedNow, recordsOf, runsOf } from './record';
import type { EntryTask } from './task';

function excusedDeeds(excused: readonly string[]): readonly string[] {
  return excused.length === 0 ? [] : ['', 'What a person’s deed within one second of an entry leaves:', '', ...excused];
}

/** The section of what is on record. */
export function meddledSection(): Part {
  const records = recordsOf('meddled');
  const violations = records.flatMap((record) => record.violations);
  return {
    title: 'Interleaved with people',
    violations: violations.length,
    lines: [
      'What people do at the grid at each service call of each entry. They sort, insert, move and delete in the sheet of the tickets during every entry, and in the sheets of tasks, articles, log lines and improvements during each entry that writes there; and they type into cells of other rows. In the hidden sheet of customers rows are sorted and inserted, columns moved and inserted, and nothing is deleted. What they typed has to stay, and every value has to land in its own row and column.',
      `Cases run: ${casesOf(records, 'people')}. Violations: ${violations.length}. ${runsOf(records, meeting)}`,
      ...listed(violations),
      ...excusedDeeds(excusedOf(records)),
    ],
  };
}

/**
 * What people do at the grid during each entry; those that are proved are left out.
 * @param calls at how many calls of each entry, spread evenly
 * @param only the name of the one entry that is met
 * @returns how many violations were found
 */
export async function meddleEntries(calls: number, only?: string): Promise<number> {
  const proved = provedNow('meddled');
  const met = meeting.filter(({ name }) => (only === undefined ? !proved.has(name) : name === only));
  const tasks = met.map(({ name }): EntryTask => ({ kind: 'meddle', entry: name, calls }));
  return entryByEntry('meddled', tasks, (name, tried) => {
    const cases = tried.flatMap(({ meddled }) => meddled);
    const entry = met.find((one) => one.name === name);
    const all = entry === undefined ? cases.length : meddledCases(entry);
    return { cases: { people: [cases.length, all] }, excused: excusedIn(cases) };
  });
}
