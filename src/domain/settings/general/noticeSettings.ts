import type { Cell } from '../readTable';
import { readTimeOfDay } from '../workingHours';
import { setting } from './setting';

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
};
