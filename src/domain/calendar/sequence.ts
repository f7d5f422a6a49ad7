import type { Moment } from '../record/ticket';
import { minuteMillis } from '../time/local';

/** A stretch of open time; `endAt` is not part of it. */
export interface OpenPeriod {
  readonly startAt: Moment;
  readonly endAt: Moment;
}

/** A stretch during which the clock stands still, `untilAt` not included. */
export interface Pause {
  readonly fromAt: Moment;
  readonly untilAt: Moment;
}

/**
 * `periods` without the time of `pauses`.
 * @param pauses by their beginning, see `inOrder`; they may overlap.
 */
export function* withoutPauses(periods: Iterable<OpenPeriod>, pauses: readonly Pause[]): Generator<OpenPeriod> {
  let next = 0;
  for (const { startAt, endAt } of periods) {
    let openAt = startAt;
    for (let pause = pauses[next]; pause !== undefined && pause.fromAt < endAt; pause = pauses[next]) {
      if (pause.fromAt > openAt) yield { startAt: openAt, endAt: pause.fromAt };
      openAt = Math.max(openAt, pause.untilAt);
      if (pause.untilAt > endAt) break;
      next += 1;
    }
    if (openAt < endAt) yield { startAt: openAt, endAt };
  }
}

/**
 * Pauses by their beginning.
 * @throws RangeError for a pause that ends before it begins or has no end.
 */
export function inOrder(pauses: readonly Pause[]): readonly Pause[] {
  for (const { fromAt, untilAt } of pauses) {
    if (!(untilAt >= fromAt && untilAt < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`a pause from ${fromAt} until ${untilAt}`);
    }
  }
  return [...pauses].sort((a, b) => a.fromAt - b.fromAt);
}

/** The moment at which `minutes` of the open time have gone by; at a closing time if they end there. */
export function momentAfter(periods: Iterable<OpenPeriod>, minutes: number): Moment {
  let left = minutes * minuteMillis;
  for (const { startAt, endAt } of periods) {
    if (left <= endAt - startAt) return startAt + left;
    left -= endAt - startAt;
  }
  throw new RangeError('the open time ends');
}

/** The minutes of open time up to `to`. */
export function minutesUntil(periods: Iterable<OpenPeriod>, to: Moment): number {
  let open = 0;
  for (const { startAt, endAt } of periods) {
    if (startAt >= to) break;
    open += Math.min(endAt, to) - startAt;
  }
  return open / minuteMillis;
}
