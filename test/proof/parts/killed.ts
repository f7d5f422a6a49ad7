import { entries } from '../entries/entries';
import type { Entry } from '../entries/entry';
import { deathsOf, prepared, spread } from '../killed';
import { chunked } from './chunked';
import { inParallel } from './inParallel';
import { excusedIn, listed, type Part } from './part';
import type { Task } from './task';
import { violationsIn } from './violations';

/** Places of an entry that one process tries at a time: the longest entries are shared among them. */
const callsATime = 24;

/** The places at which an entry is killed, in portions. */
function portions(entry: Entry, most: number): readonly Task[] {
  const calls = spread(deathsOf(entry, prepared(entry)), most);
  return chunked(calls, callsATime).map((portion) => ({ kind: 'kill', entry: entry.name, calls: portion }));
}

/** Where each entry was killed. */
const placesOf = (most: number): string =>
  most >= 1000
    ? 'At every service call, and at the end, when all is done and the answer is lost.'
    : `At ${most} places of each entry, spread evenly: its service calls, and its end, when all is done and the answer is lost.`;

/**
 * Every entry, killed at each service call, with unflushed writes kept and lost, and at its end.
 * @param only the name of the one entry that is killed
 */
export async function killedPart(most: number, only?: string): Promise<Part> {
  const chosen = entries.filter(({ name }) => only === undefined || name === only);
  const tried = await inParallel(chosen.flatMap((entry) => portions(entry, most)));
  const cases = tried.flatMap(({ killed }) => killed);
  const violations = tried.flatMap(violationsIn);
  const repeated = cases.filter((made) => made.repeatedMails > 0).length;
  return {
    title: 'Killed anywhere',
    violations: violations.length,
    lines: [
      `${placesOf(most)} Entries: ${chosen.length}. Cases run: ${cases.length}. Violations: ${violations.length}.`,
      ...listed(violations),
      '',
      'What a death leaves, and nothing could prevent:',
      '',
      `- ${repeated} × a mail went out twice: the execution died after sending it and before that was remembered`,
      ...excusedIn(cases),
    ],
  };
}
