import { createHash } from 'node:crypto';
import type { InstalledTrigger } from './triggerList';

const MOST_MS = 15 * 60_000;

/** How much later than planned a time trigger runs, in milliseconds. */
export type Jitter = (trigger: InstalledTrigger, plannedAt: number) => number;

export const punctual: Jitter = () => 0;

/**
 * Runs come up to 15 minutes late, those of a short period up to half of it, as on a busy day of the live service.
 * @param seed the same seed makes the same delays
 */
export function jitterOf(seed: number): Jitter {
  return ({ id, schedule }, plannedAt) => {
    const period = schedule?.kind === 'every' ? schedule.minutes * 60_000 : Number.POSITIVE_INFINITY;
    const hash = createHash('sha1').update(`${seed} ${id} ${plannedAt}`).digest().readUInt32BE();
    return Math.floor((hash / 2 ** 32) * Math.min(MOST_MS, period / 2));
  };
}
