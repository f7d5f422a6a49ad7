import type { Language } from '../record/lists';

/** An interval of a policy: open minutes of its calendar, working days of it (D3), or none. */
export type Duration =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'workingDays'; readonly days: number }
  | { readonly kind: 'none' };

/** Why what a cell holds is no duration, where that can be told. */
export type DurationFault = 'durationZero' | 'durationNegative' | 'unitMissing' | 'daysNotWhole';

/** What a cell holds that is no duration. */
export interface DurationProblem {
  readonly kind: 'problem';
  readonly fault?: DurationFault;
}

export const minutes = (count: number): Duration => ({ kind: 'minutes', minutes: count });
export const hours = (count: number): Duration => minutes(count * 60);
export const workingDays = (count: number): Duration => ({ kind: 'workingDays', days: count });
export const none: Duration = { kind: 'none' };

const nothing = /^(?:[-–—‒―/]+|无|不适用|none|n\/a)?$/;
const inDays = /^(\d+) ?(?:d|days?|working ?days?|business ?days?|天|日|个?工作日)$/;
const inPartsOfDays = /^\d+\.\d+ ?(?:d|days?|working ?days?|business ?days?|天|日|个?工作日)$/;
const inHoursAndMinutes =
  /^(?:(\d+(?:\.\d+)?) ?(?:h|hrs?|hours?|个?小时|时))? ?(?:(\d+) ?(?:m|mins?|minutes?|分钟|分))?$/;

const negative = /^[-–−] ?(?=\d)/;

/** What is wrong with text that is no duration. */
function problemOf(plain: string): DurationProblem {
  if (/^[-–−+]? ?\d+(?:\.\d+)?$/.test(plain)) {
    return { kind: 'problem', fault: negative.test(plain) ? 'durationNegative' : 'unitMissing' };
  }
  if (negative.test(plain)) {
    const { kind } = parseDuration(plain.replace(negative, ''));
    return kind === 'problem' ? { kind } : { kind: 'problem', fault: 'durationNegative' };
  }
  if (inPartsOfDays.test(plain)) return { kind: 'problem', fault: 'daysNotWhole' };
  const isZero = (inDays.test(plain) || inHoursAndMinutes.test(plain)) && !/[1-9]/.test(plain);
  return isZero ? { kind: 'problem', fault: 'durationZero' } : { kind: 'problem' };
}

/**
 * Reads "15 min", "2 h", "1 h 30 min", "1 d", "15分钟", "2小时", "1个工作日"; "–", "无" and blank are none.
 * A duration that is not at least a minute is a problem, and so is a number without a unit.
 */
export function parseDuration(text: string): Duration | DurationProblem {
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace('半小时', '30分钟');
  if (nothing.test(plain)) return none;
  const days = Number(inDays.exec(plain)?.[1] ?? 0);
  if (days > 0) return workingDays(days);
  const [, hoursText = '0', minutesText = '0'] = inHoursAndMinutes.exec(plain) ?? [];
  const total = Number(hoursText) * 60 + Number(minutesText);
  return total >= 1 && Number.isInteger(total) ? minutes(total) : problemOf(plain);
}

/** The duration as people write it in the policy sheet; `parseDuration` reads it back. */
export function durationText(duration: Duration, language: Language): string {
  switch (duration.kind) {
    case 'none':
      return '–';
    case 'workingDays':
      return language === 'zh' ? `${duration.days}个工作日` : `${duration.days} d`;
    case 'minutes': {
      const whole = duration.minutes % 60 === 0;
      const count = whole ? duration.minutes / 60 : duration.minutes;
      const unit = whole ? { zh: '小时', en: ' h' } : { zh: '分钟', en: ' min' };
      return `${count}${unit[language]}`;
    }
  }
}
