import type { TimeZone } from '../model/timeZone';

/** A moment as written: an instant, or, without an offset, the local time of a zone still to be known. */
export interface WrittenMoment {
  /** Epoch milliseconds; local time counts as if it were UTC. */
  readonly milliseconds: number;
  readonly isLocal: boolean;
}

const written = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads `--now`, an ISO 8601 date or date and time.
 * @throws Error with one sentence when it is none
 */
export function readMoment(text: string): WrittenMoment {
  const match = written.exec(text);
  const isLocal = match?.[2] === undefined;
  const isDate = !text.includes('T') && !text.includes('t');
  const milliseconds = isDay(match?.[1]) ? Date.parse(isLocal && !isDate ? `${text}Z` : text) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new Error(`--now must be an ISO moment, not "${text}".`);
  return { milliseconds, isLocal };
}

/** Date.parse takes 30 February for 2 March. */
function isDay(date: string | undefined): boolean {
  const midnight = new Date(`${date}T00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(`${date}T`);
}

/** @returns epoch milliseconds */
export function instantOf({ milliseconds, isLocal }: WrittenMoment, zone: Pick<TimeZone, 'instant'>): number {
  return isLocal ? zone.instant(milliseconds) : milliseconds;
}
