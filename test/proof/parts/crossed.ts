import { entries } from '../entries/entries';
import { interleaved } from '../interleaved';
import { spread } from '../killed';
import { meddledWith } from '../meddled';
import { listed, type Part, triedOf } from './part';

/**
 * Every pair of entries, apart and on the same ticket, and what people do at the grid during each entry.
 * @param most how many calls of each entry, spread evenly
 * @param only the name of the one entry that is interrupted
 */
export function crossedPart(most: number, only?: string): Part {
  const interrupted = entries.filter(({ name }) => only === undefined || name === only);
  const pairs = interrupted.flatMap((first) => {
    console.error(first.name);
    return entries.flatMap((second) => [false, true].flatMap((together) => interleaved(first, second, together, most)));
  });
  const meddled = interrupted.flatMap((entry) => {
    console.error(`meddled with: ${entry.name}`);
    return meddledWith(entry, (count) => spread(count, most));
  });
  const violations = [
    ...pairs.flatMap((made) =>
      made.violations.map((text) => `${made.second} at call ${made.call} of ${made.first}: ${text}`),
    ),
    ...meddled.flatMap((made) =>
      made.violations.map((text) => `somebody ${made.meddling} at call ${made.call} of ${made.entry}: ${text}`),
    ),
  ];
  return {
    title: 'Interleaved',
    violations: violations.length,
    lines: [
      `${triedOf(most)} Pairs of entries: ${pairs.length} cases. People at the grid: ${meddled.length} cases. Violations: ${violations.length}.`,
      ...listed(violations),
    ],
  };
}
