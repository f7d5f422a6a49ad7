import type { Cell } from '../readTable';
import { readTimeOfDay } from '../workingHours';
import { setting } from './setting';

/** Minutes after midnight; `from` after `to` spans midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** "22:00-08:00"; "-" or 无 for none, which is null. */
function readQuietHours(cell: Cell): { readonly hours: QuietHours | null } | undefined {
  const text = String(cell).trim();
  if (/^(-|—|无|none|no)$/i.test(text)) return { hours: null };
  const [start = '', end = '', ...rest] = text.split(/[-–—~～至]/);
  const from = readTimeOfDay(start);
  const to = readTimeOfDay(end);
  if (from === undefined || to === undefined || rest.length > 0 || from === to) return undefined;
  return { hours: { from, to } };
}

function readWeekday(cell: Cell): number | undefined {
  const day = Number(cell);
  return Number.isInteger(day) && day >= 1 && day <= 7 ? day : undefined;
}

/** When the desk writes to people of its own accord (D15). */
export const noticeSettings = {
  /** 1 = Monday … 7 = Sunday. */
  weeklyWeekday: setting({
    zh: '周报日',
    en: 'Weekly digest on',
    explanation: {
      zh: '1 = 周一 … 7 = 周日；遇休息日顺延到本周下一个工作日',
      en: '1 = Monday … 7 = Sunday; the next working day of the week when that day is off',
    },
    first: () => '1',
    read: readWeekday,
    fallback: () => 1,
  }),
  /** Minutes after midnight. */
  weeklyMinutes: setting({
    zh: '周报时间',
    en: 'Weekly digest at',
    explanation: {
      zh: '此时把例会清单发给主管、质量和管理员',
      en: 'The list for the review meeting goes to supervisors, quality and administrators at this time',
    },
    first: () => '09:00',
    read: readTimeOfDay,
    fallback: () => 540,
  }),
  quietHours: setting<{ readonly hours: QuietHours | null }>({
    zh: '免打扰时段',
    en: 'Quiet hours',
    explanation: {
      zh: '此时段内只发紧急工单的超时提醒，其余等到时段结束；填“无”则不设',
      en: 'Only passed deadlines of urgent tickets are mailed then, the rest waits for the end; “none” for no quiet hours',
    },
    first: () => '22:00-08:00',
    read: readQuietHours,
    fallback: () => ({ hours: { from: 1320, to: 480 } }),
  }),
};
