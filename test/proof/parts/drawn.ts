import { entries } from '../entries/entries';
import type { Entry } from '../entries/entry';
import { canMeet } from '../interleaved';
import { callsOf, prepared } from '../killed';
import { chanceOf } from '../people/chance';

/** A pair of entries, and the service calls of the first at which the second comes in. */
export interface DrawnPair {
  readonly first: Entry;
  readonly second: Entry;
  readonly together: boolean;
  readonly calls: readonly number[];
}

/** Every pair with every call of its first entry. */
export function everyPair(interrupted: readonly Entry[]): readonly DrawnPair[] {
  return interrupted.flatMap((first) => {
    const seconds = entries.flatMap((second) =>
      [false, true].flatMap((together) => (canMeet(first, second, together) ? [{ first, second, together }] : [])),
    );
    if (seconds.length === 0) return [];
    const calls = Array.from({ length: callsOf(first, prepared(first)) }, (_, at) => at + 1);
    return seconds.map((pair) => ({ ...pair, calls }));
  });
}

/** How many cases pairs are. */
export const casesIn = (pairs: readonly DrawnPair[]): number => pairs.reduce((sum, { calls }) => sum + calls.length, 0);

/** So many cases of all pairs, each as likely as the next; the same seed draws the same ones. */
export function drawn(pairs: readonly DrawnPair[], cases: number, seed: number): readonly DrawnPair[] {
  const every = pairs.flatMap((pair) => pair.calls.map((call) => ({ pair, call })));
  const chance = chanceOf(seed);
  const chosen = new Map<DrawnPair, number[]>();
  for (let left = Math.min(cases, every.length); left > 0; left -= 1) {
    const [one] = every.splice(chance.below(every.length), 1);
    if (one !== undefined) chosen.set(one.pair, [...(chosen.get(one.pair) ?? []), one.call]);
  }
  return [...chosen].map(([pair, calls]) => ({ ...pair, calls: calls.sort((a, b) => a - b) }));
}
