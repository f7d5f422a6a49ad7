import type { Moment } from '../../domain/record/ticket';
import type { FlagRule } from '../../domain/report/categories';
import {
  isDay,
  isMonth,
  monthBefore,
  monthPeriod,
  type Period,
  type PeriodKind,
  weekPeriod,
} from '../../domain/report/period';
import type { Settings } from '../../domain/settings/settings';
import { dateText, monthText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import { Refused } from '../refused';

/** Which period is asked for: a month yyyy-MM, the week around a day yyyy-MM-dd, or by the desk's clock. */
export interface PeriodChoice {
  readonly kind: PeriodKind;
  readonly key: string | 'this' | 'last';
  /** Tickets of a period that is over are classed as they are now, and not as when its report was first made. */
  readonly isAnew?: boolean;
}

/** From when on a category is flagged. */
export const ruleOf = ({ flagShare, flagCount, flagPeriods, isFlagSummed }: Settings): FlagRule => ({
  share: flagShare,
  repeatCount: flagCount,
  repeatPeriods: flagPeriods,
  isSummed: isFlagSummed,
});

/** @throws Refused "badMonth" for what is no month or day */
function namedPeriod({ kind, key }: PeriodChoice, now: Moment, zone: Zone): Period {
  if (kind === 'week') {
    const today = weekPeriod(dateText(now, zone), zone);
    if (key === 'this') return today;
    if (key === 'last') return weekPeriod(dateText(today.startAt - 1, zone), zone);
    if (!isDay(key)) throw new Refused('badMonth', [], key);
    return weekPeriod(key, zone);
  }
  const current = monthText(now, zone);
  if (key === 'this') return monthPeriod(current, zone);
  if (key === 'last') return monthPeriod(monthBefore(current), zone);
  if (!isMonth(key)) throw new Refused('badMonth', [], key);
  return monthPeriod(key, zone);
}

/** @throws Refused "badMonth" for what is no month or day, "monthAhead" for a period that has not begun */
export function periodOf(choice: PeriodChoice, now: Moment, zone: Zone): Period {
  const period = namedPeriod(choice, now, zone);
  if (period.startAt > now) throw new Refused('monthAhead', [], choice.key);
  return period;
}
