import type { SettingProblemKind } from '../problem';
import type { Cell } from '../readTable';
import { readTimeOfDay } from '../workingHours';
import { whole } from './figures';
import { setting } from './setting';

/** A span of each day, minutes after midnight; it may reach over midnight, and none is as long as nothing. */
export interface DailySpan {
  readonly from: number;
  readonly to: number;
}

const never: DailySpan = { from: 0, to: 0 };

/** Less than that between quiet hours is no time to write to people in: a clock of five minutes comes late at times. */
const leastOpenMinutes = 60;

const dayMinutes = 24 * 60;

/** "22:00-07:00"; "否", "off"; whether or not it leaves time to write to people in. */
function statedSpan(cell: Cell): DailySpan | undefined {
  const text = String(cell).trim();
  if (cell === false || /^(否|无|关|关闭|不|no|none|off)$/i.test(text)) return never;
  const [start = '', end = '', ...rest] = text.split(/[-－‐‑‒–—―−~～〜至]/);
  const from = readTimeOfDay(start);
  const to = readTimeOfDay(end);
  return from === undefined || to === undefined || rest.length > 0 || from === to ? undefined : { from, to };
}

function leavesTime({ from, to }: DailySpan): boolean {
  const quiet = from > to ? dayMinutes - from + to : to - from;
  return dayMinutes - quiet >= leastOpenMinutes;
}

function readDailySpan(cell: Cell): DailySpan | undefined {
  const span = statedSpan(cell);
  return span !== undefined && leavesTime(span) ? span : undefined;
}

const quietHoursProblem = (cell: Cell): SettingProblemKind =>
  statedSpan(cell) === undefined ? 'quietHoursUnclear' : 'quietHoursTooLong';

/** When the desk writes to people of its own accord (D15). */
export const noticeSettings = {
  /** 1 = Monday … 7 = Sunday. */
  weeklyWeekday: setting({
    zh: '周报日',
    en: 'Weekly digest on',
    explanation: {
      zh: '1 = 周一 … 7 = 周日，内容是此日之前的七天，改过日子的那次从上次为止接起；遇休息日顺延到下一个工作日（可到下周）；一连七天都休息则并入下一次周报',
      en: '1 = Monday … 7 = Sunday; it tells of the seven days before, or after a change of this day of all since the last one. When that day is off it comes on the next working day, also in the week after; when all seven days are off, the next digest tells of both weeks',
    },
    first: () => '1',
    ...whole(1, 7),
    fallback: () => 1,
  }),
  /** Minutes after midnight. */
  weeklyMinutes: setting({
    zh: '周报时间',
    en: 'Weekly digest at',
    explanation: {
      zh: '此时（或其后的一次定时运行）把例会清单发给主管、质量和管理员；可填到 24:00',
      en: 'The list for the review meeting goes to supervisors, quality and administrators at this time, or at the next run of the clock; 24:00 at the latest',
    },
    first: () => '09:00',
    read: readTimeOfDay,
    problem: () => 'timeUnclear',
    fallback: () => 540,
  }),
  /** In them people get no notices but urgent ones. */
  quietHours: setting<DailySpan>({
    zh: '静默时段',
    en: 'Quiet hours',
    explanation: {
      zh: '此时段内的通知（超时、分派、低分）和迟到一小时以上的日报、周报、月报留到结束时发送，紧急和一级投诉照常发送；每天至少留出 1 小时不静默；填“否”则不静默',
      en: 'Notices (overdue, assigned, low score), and digests and reports that are over an hour late, wait until they end, but for urgent tickets and level 1 complaints; at least an hour of each day stays outside them; No for none',
    },
    first: () => '22:00-07:00',
    read: readDailySpan,
    problem: quietHoursProblem,
    fallback: () => ({ from: 1320, to: 420 }),
  }),
};
