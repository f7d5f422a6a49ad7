import { optionKey, optionLabel } from '../../record/lists';
import type { Cell } from '../readTable';
import { whole } from './figures';
import { setting } from './setting';

/** "5%", 5 (per cent) or 0.05 as a share of 1. */
function readShare(cell: Cell): number | undefined {
  const text = String(cell).trim().replace('％', '%');
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  const share = !text.endsWith('%') && number >= 1 ? number / 100 : number;
  return text !== '' && typeof cell !== 'boolean' && share > 0 && share < 1 ? share : undefined;
}

/** More rows tell nothing more. */
const mostBuckets = 8;

/** "1, 4, 24": hours, each later than the one before. */
function readHours(cell: Cell): readonly number[] | undefined {
  const hours =
    typeof cell === 'boolean'
      ? []
      : String(cell)
          .split(/[,，、;；]/)
          .map((text) => Number(text.trim() || Number.NaN));
  const isAscending = hours.every((hour, at) => hour > (hours[at - 1] ?? 0));
  return hours.length >= 1 && hours.length <= mostBuckets && isAscending ? hours : undefined;
}

const readYes = (cell: Cell): boolean | undefined => {
  if (typeof cell === 'boolean') return cell;
  const key = optionKey('met', String(cell));
  return key === undefined ? undefined : key === 'yes';
};

/** From when on the month report flags a category, and whether it is mailed (D13). */
export const reportSettings = {
  /** Share of the volume, 0 to 1. */
  flagShare: setting({
    zh: '月报重点占比',
    en: 'Report: flag above share',
    explanation: {
      zh: '一级分类占比超过此值时在月报中标为重点',
      en: 'A category above this share of the tickets is flagged in the month report',
    },
    first: () => '5%',
    read: readShare,
    fallback: () => 0.05,
  }),
  flagCount: setting({
    zh: '月报重复数量',
    en: 'Report: flag count',
    explanation: {
      zh: '同一分类连续数月（月数见下一行）、其中每一个月都不少于此数量时标为重点；“月报重复合计”为是时，改为各月合计不少于此数量',
      en: 'A category with so many tickets or more in each single one of several running months (next row) is flagged; where “Report: add months up” says Yes, in all of them together',
    },
    first: () => '20',
    ...whole(1, 1_000_000),
    fallback: () => 20,
  }),
  flagPeriods: setting({
    zh: '月报连续月数',
    en: 'Report: running months',
    explanation: { zh: '连续多少个月，2 到 12', en: 'How many running months, 2 to 12' },
    first: () => '3',
    ...whole(2, 12),
    fallback: () => 3,
  }),
  isFlagSummed: setting<boolean>({
    zh: '月报重复合计',
    en: 'Report: add months up',
    explanation: {
      zh: '是或否：是则“月报重复数量”为连续数月的合计，否则每个月都要达到',
      en: 'Yes or No: whether the flag count is that of all running months together, or has to be reached in each of them',
    },
    first: (language) => optionLabel('met', 'no', language),
    read: readYes,
    fallback: () => false,
  }),
  /** Upper ends of the buckets of response time against score, ascending; what took longer is the last. */
  responseHours: setting<readonly number[]>({
    zh: '月报响应分档(小时)',
    en: 'Report: response buckets (hours)',
    explanation: {
      zh: '响应用时与满意度表的分档上限，从小到大用逗号分隔，最多 8 个；更慢的归入最后一档',
      en: 'Up to how many hours each row of response speed against score reaches, ascending, 8 at most; slower ones are the last row',
    },
    first: () => '1, 4, 24',
    read: readHours,
    problem: () => 'bucketsUnclear',
    fallback: () => [1, 4, 24],
  }),
  isReportMailed: setting<boolean>({
    zh: '月报发送邮件',
    en: 'Report: mail it',
    explanation: {
      zh: '是或否：每月 1 日静默时段结束后把上月月报（PDF）发给主管和管理员，各人可在“人员”的“月报”列另作选择',
      en: 'Yes or No: on the 1st, once the quiet hours are over, the report of the month before goes as PDF to supervisors and administrators, unless Month report in People says otherwise',
    },
    first: (language) => optionLabel('met', 'yes', language),
    read: readYes,
    fallback: () => true,
  }),
};
