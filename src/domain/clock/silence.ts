import type { Moment } from '../record/ticket';

/** What tells whether the desk's clock still sweeps. */
export interface Beats {
  /** When the clocks were last looked at; 0 before the first time. */
  readonly sweptUntil: Moment;
  /** When something is due next; not later than `sweptUntil` where an edit asked for a look soon. */
  readonly nextChangeAt: Moment;
}

/** The clock leaves word so often, though there is nothing to do: every third run of its trigger. */
export const beatMilliseconds = 14 * 60_000;

/** Word of the clock, or a sweep, that has been owed for so long is owed by a trigger that no longer runs. */
const silenceMilliseconds = 30 * 60_000;
/** Rows are swept at least this often. */
const sweepMilliseconds = 60 * 60_000;

/**
 * Whether the clock has stopped. Sweeps tell little of it: a quiet desk is swept by the hour, and people sweep by menu.
 * @param madeAt when the clock's trigger was made: before that it owed nothing
 * @param beatAt when the clock last left word; undefined where an earlier version left none
 */
export function isClockSilent(
  { sweptUntil, nextChangeAt }: Beats,
  madeAt: Moment,
  now: Moment,
  beatAt?: Moment,
): boolean {
  if (beatAt !== undefined) return now - Math.max(madeAt, beatAt) >= silenceMilliseconds;
  const hourly = sweptUntil + sweepMilliseconds;
  const dueAt = nextChangeAt > sweptUntil ? Math.min(nextChangeAt, hourly) : hourly;
  return now - Math.max(madeAt, dueAt) >= silenceMilliseconds;
}
