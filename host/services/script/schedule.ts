import { TimeZone } from '../../model/timeZone';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** When a time trigger runs. `hour` and `minute` are a wall clock of `timeZone`. */
export type Schedule =
  | { readonly kind: 'every'; readonly minutes: number }
  | { readonly kind: 'once'; readonly at: number }
  | (WallClockTime & { readonly kind: 'days'; readonly days: number })
  | (WallClockTime & { readonly kind: 'weekDay'; readonly weekDay: number; readonly weeks: number })
  | (WallClockTime & { readonly kind: 'monthDay'; readonly monthDay: number });

interface WallClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly timeZone: string;
}

/** The first run of a schedule made at an instant; null when it lies in the past. Epoch milliseconds. */
export function firstRun(schedule: Schedule, madeAt: number): number | null {
  switch (schedule.kind) {
    case 'every':
      return madeAt + schedule.minutes * MINUTE;
    case 'once':
      return schedule.at > madeAt ? schedule.at : null;
    default:
      return nextDay(schedule, madeAt, 0, (day) => falls(schedule, day));
  }
}

/** The run after the one at an instant; null when there is none. Epoch milliseconds. */
export function nextRun(schedule: Schedule, ranAt: number): number | null {
  switch (schedule.kind) {
    case 'every':
      return ranAt + schedule.minutes * MINUTE;
    case 'once':
      return null;
    case 'days':
      return nextDay(schedule, ranAt, schedule.days, () => true);
    case 'weekDay':
      return nextDay(schedule, ranAt, schedule.weeks * 7, () => true);
    case 'monthDay':
      return nextDay(schedule, ranAt, 1, (day) => falls(schedule, day));
  }
}

type DaySchedule = Exclude<Schedule, { kind: 'every' } | { kind: 'once' }>;

function falls(schedule: DaySchedule, day: Date): boolean {
  if (schedule.kind === 'weekDay') return day.getUTCDay() === schedule.weekDay;
  if (schedule.kind === 'monthDay') return day.getUTCDate() === schedule.monthDay;
  return true;
}

/** The first fitting day from `skip` days after an instant's own whose time lies after that instant. */
function nextDay(schedule: DaySchedule, after: number, skip: number, fits: (day: Date) => boolean): number {
  const zone = TimeZone.named(schedule.timeZone);
  const today = Math.floor(zone.wallClock(after) / DAY) * DAY;
  for (let day = today + skip * DAY; ; day += DAY) {
    const run = zone.instant(day + (schedule.hour * 60 + schedule.minute) * MINUTE);
    if (run > after && fits(new Date(day))) return run;
  }
}
