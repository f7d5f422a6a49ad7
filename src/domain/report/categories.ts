import type { Zone } from '../time/zone';
import type { Glance } from './keyFigures';
import { belongsTo, type Period, periodAfter, periodBefore } from './period';

/** From when on a category is flagged (D13); set in the settings sheet. */
export interface FlagRule {
  /** Above this share of the volume, 0 to 1. */
  readonly share: number;
  /** With so many tickets or more in each of `repeatPeriods` running periods. */
  readonly repeatCount: number;
  readonly repeatPeriods: number;
  /** The running periods are added up instead. */
  readonly isSummed?: boolean;
}

/** A first-level category in a period. */
export interface CategoryVolume {
  /** Blank for tickets without a category. */
  readonly category: string;
  readonly count: number;
  /** Of the period's tickets, 0 to 1. */
  readonly share: number;
  /** Tickets of the periods that the rule looks at, the latest last; its last is `count`. */
  readonly running: readonly number[];
  readonly isLarge: boolean;
  readonly isRepeated: boolean;
}

/** The periods that the rule for running periods looks at, the one itself last. */
export function runningPeriods(period: Period, count: number, zone: Zone): readonly Period[] {
  const periods = [period];
  while (periods.length < count) periods.unshift(periodBefore(periods[0] ?? period, zone));
  return periods;
}

/** The periods before and after whose reports count tickets of this one, or this one theirs; itself left out. */
export function periodsAround(period: Period, { repeatPeriods }: FlagRule, zone: Zone): readonly Period[] {
  const reach = Math.max(2, repeatPeriods);
  const after = [period];
  while (after.length < reach) after.push(periodAfter(after[after.length - 1] ?? period, zone));
  return [...runningPeriods(period, reach, zone).slice(0, -1), ...after.slice(1)];
}

/** Volumes by category, the largest first; equal ones by name. */
export function categoryVolumes(
  periods: readonly Period[],
  all: readonly Glance[],
  rule: FlagRule,
): readonly CategoryVolume[] {
  const last = periods.length - 1;
  const counts = new Map<string, number[]>();
  for (const glance of all) {
    const at = periods.findIndex((period) => belongsTo(period, glance));
    if (at < 0) continue;
    const name = glance.category1 ?? '';
    const running = counts.get(name) ?? periods.map(() => 0);
    running[at] = (running[at] ?? 0) + 1;
    counts.set(name, running);
  }
  const whole = [...counts.values()].reduce((sum, running) => sum + (running[last] ?? 0), 0);
  return [...counts]
    .map(([category, running]) => volume(category, running, whole, rule))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1));
}

function volume(category: string, running: readonly number[], whole: number, rule: FlagRule): CategoryVolume {
  const count = running[running.length - 1] ?? 0;
  const share = whole === 0 ? 0 : count / whole;
  const together = running.reduce((sum, n) => sum + n, 0);
  const isMany = rule.isSummed === true ? together >= rule.repeatCount : running.every((n) => n >= rule.repeatCount);
  const isRepeated = running.length >= rule.repeatPeriods && isMany;
  // What has no category is a gap in the records, not a problem to analyse.
  return {
    category,
    count,
    share,
    running,
    isLarge: category !== '' && share > rule.share,
    isRepeated: category !== '' && isRepeated,
  };
}

export const isFlagged = ({ isLarge, isRepeated }: CategoryVolume): boolean => isLarge || isRepeated;
