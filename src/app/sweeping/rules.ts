import { shortHash } from '../../domain/importing/lineKey';
import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Remembered } from '../memory';

type Rules = NonNullable<Remembered['sweep']['rules']>;

/**
 * The rules that deadlines follow, and since when: as long as they were not known they are taken to be as they always
 * were.
 */
export function rulesAfter(before: Rules | undefined, settings: Settings, now: Moment): Rules {
  const { policies, workingWeekdays, workingPeriods, specialDays } = settings;
  const mark = shortHash(JSON.stringify([policies, workingWeekdays, workingPeriods, specialDays]));
  if (before?.mark === mark) return before;
  return { mark, since: before === undefined ? 0 : now };
}
