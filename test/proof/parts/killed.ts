import { entries } from '../entries/entries';
import { killedAnywhere } from '../killed';
import { excusedIn, listed, type Part, triedOf } from './part';

/**
 * Every entry, killed at each service call, with unflushed writes kept and lost.
 * @param only the name of the one entry that is killed
 */
export function killedPart(most: number, only?: string): Part {
  const chosen = entries.filter(({ name }) => only === undefined || name === only);
  const cases = chosen.flatMap((entry) => {
    const made = killedAnywhere(entry, most);
    console.error(`${entry.name}: ${made.length}`);
    return made;
  });
  const violations = cases.flatMap((made) =>
    made.violations.map((text) => `${made.entry}, ${made.unflushed} at ${made.call} ${made.method}: ${text}`),
  );
  const repeated = cases.filter((made) => made.repeatedMails > 0).length;
  return {
    title: 'Killed anywhere',
    violations: violations.length,
    lines: [
      `${triedOf(most)} Entries: ${chosen.length}. Cases run: ${cases.length}. Violations: ${violations.length}.`,
      ...listed(violations),
      '',
      'What a death leaves, and nothing could prevent:',
      '',
      `- ${repeated} × a mail went out twice: the execution died after sending it and before that was remembered`,
      ...excusedIn(cases),
    ],
  };
}
