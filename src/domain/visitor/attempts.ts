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

/** Characters that the counts of a span take up at most: a property holds 9 KB. */
const charactersKept = 8500;
/** Any other key counts for all only. */
const plainKey = /^[\w.@+-]{1,20}$/;

const current = (attempts: Attempts, now: Moment, { span }: AttemptLimits): Attempts =>
  now < attempts.since + span && now >= attempts.since ? attempts : { since: now, total: 0, byKey: {} };

/** Whether a key is counted already, or there is room to: nobody gets round his limit because others came before him. */
const hasRoom = (byKey: Attempts['byKey'], key: string): boolean =>
  byKey[key] !== undefined || !plainKey.test(key) || JSON.stringify(byKey).length + key.length < charactersKept;

/** Which limit one more attempt about `key` would pass; undefined when it may be made. Without room for another key all together are at their limit. */
export function limitPassed(
  attempts: Attempts,
  key: string,
  now: Moment,
  limits: AttemptLimits,
): 'key' | 'overall' | undefined {
  const { total, byKey } = current(attempts, now, limits);
  if ((byKey[key] ?? 0) >= limits.perKey) return 'key';
  return total >= limits.overall || !hasRoom(byKey, key) ? 'overall' : undefined;
}

/** Counts one attempt. */
export function withAttempt(attempts: Attempts, key: string, now: Moment, limits: AttemptLimits): Attempts {
  const { since, total, byKey } = current(attempts, now, limits);
  const isKept = plainKey.test(key) && hasRoom(byKey, key);
  return { since, total: total + 1, byKey: isKept ? { ...byKey, [key]: (byKey[key] ?? 0) + 1 } : byKey };
}

/** Takes an attempt back that turned out to be right. */
export function withoutAttempt(attempts: Attempts, key: string): Attempts {
  const { [key]: count = 0, ...others } = attempts.byKey;
  const byKey = count > 1 ? { ...others, [key]: count - 1 } : others;
  return { ...attempts, total: Math.max(0, attempts.total - 1), byKey };
}
