import type { Language } from '../../record/lists';
import { zoneOf } from '../../time/zone';
import type { SettingProblemKind } from '../problem';
import type { Cell } from '../readTable';
import { periodsProblem, readPeriods, readTimeOfDay, readWeekdays } from '../workingHours';
import { setting } from './setting';

/** The name of a time zone that exists. */
function readZone(cell: Cell): string | undefined {
  try {
    return zoneOf(String(cell).normalize('NFKC').trim()).name;
  } catch {
    return undefined;
  }
}

/** "en", "en-US", "English", "英文"; "zh-CN", "Chinese", "中文". */
function readLanguage(cell: Cell): Language | undefined {
  const text = String(cell).trim();
  if (/^(en|英)/i.test(text)) return 'en';
  return /^(zh|chinese|中|简|cn)/i.test(text) ? 'zh' : undefined;
}

/** A year of minutes: anything longer is a slip of the keyboard. */
const longestWarning = 366 * 24 * 60;

function readMinutes(cell: Cell): number | undefined {
  const minutes = typeof cell === 'boolean' ? Number.NaN : Number(cell);
  return minutes > 0 && minutes <= longestWarning ? minutes : undefined;
}

function minutesProblem(cell: Cell): SettingProblemKind {
  const minutes = typeof cell === 'boolean' ? Number.NaN : Number(cell);
  if (Number.isNaN(minutes)) return 'minutesOnly';
  return minutes > 0 ? 'minutesTooMany' : 'minutesNotPositive';
}

/** Language, zone and the working day, on which all clocks run (D3). */
export const timeSettings = {
  language: setting({
    zh: '语言',
    en: 'Language',
    explanation: {
      zh: 'zh-CN 或 en：系统写入的文字和邮件所用语言',
      en: 'zh-CN or en: language of what the desk writes and mails',
    },
    first: (language) => (language === 'zh' ? 'zh-CN' : 'en'),
    read: readLanguage,
    problem: () => 'languageUnclear',
    fallback: (defaults) => defaults.language(),
  }),
  timeZone: setting({
    zh: '时区',
    en: 'Time zone',
    explanation: {
      zh: '所有时间按此时区计算，应与文件 › 设置中的时区一致',
      en: 'All times are in this zone; keep it equal to File › Settings',
    },
    first: (_, timeZone) => timeZone,
    read: readZone,
    problem: () => 'zoneUnknown',
    fallback: (defaults) => defaults.timeZone(),
  }),
  /** 1 = Monday … 7 = Sunday. */
  workingWeekdays: setting<readonly number[]>({
    zh: '工作日',
    en: 'Working days',
    explanation: { zh: '1 = 周一 … 7 = 周日，用逗号分隔', en: '1 = Monday … 7 = Sunday, separated by commas' },
    first: () => '1,2,3,4,5',
    read: readWeekdays,
    isBlankTold: true,
    problem: () => 'weekdaysUnclear',
    fallback: () => [1, 2, 3, 4, 5],
  }),
  /** Open periods of a working day, minutes after midnight. */
  workingPeriods: setting<readonly { readonly from: number; readonly to: number }[]>({
    zh: '工作时间',
    en: 'Working hours',
    explanation: {
      zh: '一天可有多段，用逗号分隔；中间空出的是午休',
      en: 'Several periods a day, separated by commas; the gap between them is the lunch break',
    },
    first: () => '09:00-12:00, 13:00-18:00',
    read: readPeriods,
    isBlankTold: true,
    problem: periodsProblem,
    fallback: () => [
      { from: 540, to: 720 },
      { from: 780, to: 1080 },
    ],
  }),
  /** Minutes before a deadline at which a ticket counts as due soon. */
  warnMinutes: setting({
    zh: '提前预警(分钟)',
    en: 'Warn before (minutes)',
    explanation: {
      zh: '距时限多少分钟时标为“即将超时”；时限短于 4 小时的按已过 75% 预警；“时限”里填了“提前提醒”的规则以它为准',
      en: 'Minutes before a deadline at which a ticket is “Due soon”; windows under 4 hours warn at 75 %; a policy may say otherwise under “Warn before”',
    },
    first: () => '120',
    read: readMinutes,
    problem: minutesProblem,
    fallback: () => 120,
  }),
  /** Minutes after midnight at which the managers' digest goes out. */
  digestMinutes: setting({
    zh: '日报时间',
    en: 'Digest at',
    explanation: {
      zh: '工作日此时（或其后的一次定时运行，临近午夜的在午夜后不久）把日报发给主管和管理员；可填到 24:00',
      en: 'On working days the digest goes to supervisors and administrators at this time, or at the next run of the clock, soon after midnight if need be; 24:00 at the latest',
    },
    first: () => '08:30',
    read: readTimeOfDay,
    problem: () => 'timeUnclear',
    fallback: () => 510,
  }),
  /** Minutes within which somebody steps in once a ticket was escalated (D4). */
  escalationMinutes: setting({
    zh: '升级介入时限(分钟)',
    en: 'Step in within (minutes)',
    explanation: {
      zh: '工单升级后多少分钟内须有人介入；届时作为协同任务的时限',
      en: 'Minutes within which somebody steps in once a ticket was escalated; the task is due then',
    },
    first: () => '120',
    read: readMinutes,
    problem: minutesProblem,
    fallback: () => 120,
  }),
};
