import type { Moment } from '../record/ticket';
import { dayMillis } from './local';

/** A stretch of time in which a zone keeps one offset from UTC, in milliseconds; `until` is not part of it. */
export interface OffsetSpan {
  readonly from: Moment;
  readonly until: Moment;
  readonly offset: number;
}

/** Short enough that no zone has changed its clocks twice within it and ended where it began. */
const windowMillis = 14 * dayMillis;

/** The first moment after `low` whose offset is no longer that of `low`, known to be at most `high`. */
function changeBetween(offsetAt: (moment: Moment) => number, low: Moment, high: Moment): Moment {
  const before = offsetAt(low);
  let [kept, changed] = [low, high];
  while (changed - kept > 1) {
    const middle = Math.floor((kept + changed) / 2);
    if (offsetAt(middle) === before) kept = middle;
    else changed = middle;
  }
  return changed;
}

function spansOfWindow(offsetAt: (moment: Moment) => number, index: number): readonly OffsetSpan[] {
  const from = index * windowMillis;
  const until = from + windowMillis;
  const [first, last] = [offsetAt(from), offsetAt(until - 1)];
  if (first === last) return [{ from, until, offset: first }];
  const change = changeBetween(offsetAt, from, until - 1);
  return [
    { from, until: change, offset: first },
    { from: change, until, offset: last },
  ];
}

/** How many windows a span is followed on either side: a run of times over months then needs one look-up. */
const windowsFollowed = 13;

function remembered<T>(make: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const found = known.get(index) ?? make(index);
    known.set(index, found);
    return found;
  };
}

/** The span with what the windows before and after it continue. */
function withNeighbours(
  span: OffsetSpan,
  index: number,
  inWindow: (index: number) => readonly OffsetSpan[],
): OffsetSpan {
  let { from, until } = span;
  for (let step = 1; step <= windowsFollowed && until === (index + step) * windowMillis; step += 1) {
    const [next] = inWindow(index + step);
    if (next?.offset === span.offset) until = next.until;
  }
  for (let step = 1; step <= windowsFollowed && from === (index - step + 1) * windowMillis; step += 1) {
    const before = inWindow(index - step);
    const last = before[before.length - 1];
    if (last?.offset === span.offset) from = last.from;
  }
  return { from, until, offset: span.offset };
}

function wallClockOf(name: string): Intl.DateTimeFormat {
  const figures = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', ...figures, second: 'numeric' });
  } catch {
    throw new RangeError(`unknown time zone: ${name}`);
  }
}

/**
 * The offset that the platform's zone data have, in milliseconds. Only what every V8 with zone data offers is used:
 * newer names of offsets ("longOffset") may be unknown where the script runs.
 * @throws RangeError when the platform does not know the zone.
 */
function platformOffsets(name: string): (moment: Moment) => number {
  const wallClock = wallClockOf(name);
  return (moment) => {
    const second = Math.floor(moment / 1000) * 1000;
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of wallClock.formatToParts(second)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, shown.second ?? 0) - second;
  };
}

/**
 * Finds the span around a moment. Asking the platform costs microseconds, so spans are kept, and the last one
 * is tried first: runs of neighbouring times cost next to nothing.
 * @param name an IANA zone such as Asia/Shanghai.
 * @throws RangeError when the platform does not know the zone.
 */
export function offsetSpans(name: string): (moment: Moment) => OffsetSpan {
  const offsetAt = platformOffsets(name);
  const inWindow = remembered((index) => spansOfWindow(offsetAt, index));
  const followed = remembered((index) => inWindow(index).map((span) => withNeighbours(span, index, inWindow)));
  let current: OffsetSpan = { from: 0, until: 0, offset: 0 };
  return (moment) => {
    if (moment >= current.from && moment < current.until) return current;
    if (!Number.isFinite(moment)) throw new RangeError(`no moment: ${moment}`);
    const spans = followed(Math.floor(moment / windowMillis));
    current = spans.find((span) => moment < span.until) ?? current;
    return current;
  };
}
