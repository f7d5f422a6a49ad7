import { entries } from '../entries/entries';
import { interleaved } from '../interleaved';
import { meddledWith } from '../meddled';
import { listed, type Part } from './part';

/** Every pair of entries, apart and on the same ticket, and what people do at the grid during each entry. */
export function crossedPart(most: number): Part {
  const pairs = entries.flatMap((first) => {
    console.error(first.name);
    return entries.flatMap((second) => [false, true].flatMap((together) => interleaved(first, second, together, most)));
  });
  const meddled = entries.flatMap((entry) => {
    console.error(`meddled with: ${entry.name}`);
    return meddledWith(entry, most);
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
      `Pairs of entries: ${pairs.length} cases. People at the grid: ${meddled.length} cases. Violations: ${violations.length}.`,
      ...listed(violations),
    ],
  };
}
