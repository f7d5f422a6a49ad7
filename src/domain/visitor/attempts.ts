import type { Moment } from '../record/ticket';

/** Attempts of the running span, by what they were about. Small enough for a property. */
export interface Attempts {
  readonly since: Moment;
  readonly total: number;
  readonly byKey: Readonly<Record<string, number>>;
}

export interface AttemptLimits {
  /** Milliseconds after which all is forgotten. */
  readonly span: number;
  readonly perKey: number;
  readonly overall: number;
}

export const noAttempts: Attempts = { since: 0, total: 0, byKey: {} };

/** Keys told apart in a span, and their characters: a property holds 9 KB. What comes after them or is longer counts for all only. */
const keysKept = 300;
const plainKey = /^[\w.@+-]{1,20}$/;

const current = (attempts: Attempts, now: Moment, { span }: AttemptLimits): Attempts =>
  now < attempts.since + span && now >= attempts.since ? attempts : { since: now, total: 0, byKey: {} };

/** Which limit one more attempt about `key` would pass; undefined when it may be made. */
export function limitPassed(
  attempts: Attempts,
  key: string,
  now: Moment,
  limits: AttemptLimits,
): 'key' | 'overall' | undefined {
  const { total, byKey } = current(attempts, now, limits);
  if ((byKey[key] ?? 0) >= limits.perKey) return 'key';
  return total >= limits.overall ? 'overall' : undefined;
}

/** Counts one attempt. */
export function withAttempt(attempts: Attempts, key: string, now: Moment, limits: AttemptLimits): Attempts {
  const { since, total, byKey } = current(attempts, now, limits);
  const isKept = byKey[key] !== undefined || (plainKey.test(key) && Object.keys(byKey).length < keysKept);
  return { since, total: total + 1, byKey: isKept ? { ...byKey, [key]: (byKey[key] ?? 0) + 1 } : byKey };
}

/** Takes an attempt back that turned out to be right. */
export function withoutAttempt(attempts: Attempts, key: string): Attempts {
  const { [key]: count = 0, ...others } = attempts.byKey;
  const byKey = count > 1 ? { ...others, [key]: count - 1 } : others;
  return { ...attempts, total: Math.max(0, attempts.total - 1), byKey };
}
