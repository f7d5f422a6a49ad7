import type { Moment } from '../record/ticket';

/** Attempts of late, by what they were about. Small enough for a property. */
export interface Attempts {
  /** From when the slots are counted. */
  readonly since: Moment;
  /** How many were made in each slot of time. */
  readonly slots: Readonly<Record<string, number>>;
  /** By key: how many since it was last left alone for a span, and a thousand times the slot of the last. */
  readonly byKey: Readonly<Record<string, number>>;
}

export interface AttemptLimits {
  /** Milliseconds: in none so long are more attempts made than the limits allow, whenever it begins. */
  readonly span: number;
  readonly perKey: number;
  readonly overall: number;
}

export const noAttempts: Attempts = { since: 0, slots: {}, byKey: {} };

/** Slots that a span is divided into: so exactly is known when an attempt was made. */
const slotsInSpan = 60;
const slotFactor = 1000;
/** Characters that the counts take up at most: a property holds 9 KB. */
const charactersKept = 8500;
/** Any other key counts for all only. */
const plainKey = /^[\w.@+-]{1,20}$/;

const slotAt = ({ since }: Attempts, now: Moment, { span }: AttemptLimits): number =>
  Math.floor(((now - since) * slotsInSpan) / span);

const isRecent = (slot: number, current: number): boolean => slot >= current - slotsInSpan;

/** What of the attempts still counts, its slots from the first one on; a clock that was set back counts anew. */
function current(attempts: Attempts, now: Moment, limits: AttemptLimits): Attempts {
  const at = slotAt(attempts, now, limits);
  const slots = Object.entries(attempts.slots).flatMap(([slot, count]) =>
    isRecent(Number(slot), at) ? [[Number(slot), count] as const] : [],
  );
  if (slots.length === 0 || at < 0) return { since: now, slots: {}, byKey: {} };
  const first = Math.min(...slots.map(([slot]) => slot));
  const byKey = Object.entries(attempts.byKey).flatMap(([key, kept]) =>
    isRecent(Math.floor(kept / slotFactor), at) && kept >= first * slotFactor
      ? [[key, kept - first * slotFactor] as const]
      : [],
  );
  return {
    since: attempts.since + (first * limits.span) / slotsInSpan,
    slots: Object.fromEntries(slots.map(([slot, count]) => [slot - first, count])),
    byKey: Object.fromEntries(byKey),
  };
}

/** Whether a key is counted already, or there is room to: nobody gets round his limit because others came before him. */
const hasRoom = (byKey: Attempts['byKey'], key: string): boolean =>
  byKey[key] !== undefined || !plainKey.test(key) || JSON.stringify(byKey).length + key.length < charactersKept;

/** How many of attempts that count were about `key`, and how many there are. */
const madeAmong = ({ slots, byKey }: Attempts, key: string) => ({
  own: (byKey[key] ?? 0) % slotFactor,
  all: Object.values(slots).reduce((sum, count) => sum + count, 0),
});

/** How many attempts count now: those about `key`, and all. */
export function attemptsMade(
  attempts: Attempts,
  key: string,
  now: Moment,
  limits: AttemptLimits,
): { readonly own: number; readonly all: number } {
  return madeAmong(current(attempts, now, limits), key);
}

/** Which limit one more attempt about `key` would pass; undefined when it may be made. Without room for another key all together are at their limit. */
export function limitPassed(
  attempts: Attempts,
  key: string,
  now: Moment,
  limits: AttemptLimits,
): 'key' | 'overall' | undefined {
  const counting = current(attempts, now, limits);
  const { own, all } = madeAmong(counting, key);
  if (own >= limits.perKey) return 'key';
  return all >= limits.overall || !hasRoom(counting.byKey, key) ? 'overall' : undefined;
}

/** Counts one attempt. */
export function withAttempt(attempts: Attempts, key: string, now: Moment, limits: AttemptLimits): Attempts {
  const counting = current(attempts, now, limits);
  const { since, slots, byKey } = counting;
  const slot = slotAt(counting, now, limits);
  const own = Math.min(madeAmong(counting, key).own + 1, slotFactor - 1);
  const isKept = plainKey.test(key) && hasRoom(byKey, key);
  return {
    since,
    slots: { ...slots, [slot]: (slots[slot] ?? 0) + 1 },
    byKey: isKept ? { ...byKey, [key]: slot * slotFactor + own } : byKey,
  };
}

/** Takes the last attempt about a key back, which turned out to be right. */
export function withoutAttempt(attempts: Attempts, key: string): Attempts {
  const { [key]: kept = 0, ...others } = attempts.byKey;
  const byKey = kept % slotFactor > 1 ? { ...others, [key]: kept - 1 } : others;
  const last = Math.max(...Object.keys(attempts.slots).map(Number));
  const { [last]: count = 0, ...slots } = attempts.slots;
  return { ...attempts, slots: count > 1 ? { ...slots, [last]: count - 1 } : slots, byKey };
}
