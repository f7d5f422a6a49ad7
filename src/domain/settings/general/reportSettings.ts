import { optionKey, optionLabel } from '../../record/lists';
import type { Cell } from '../readTable';
import { setting } from './setting';

/** "5%", 5 (per cent) or 0.05 as a share of 1. */
function readShare(cell: Cell): number | undefined {
  const text = String(cell).trim().replace('％', '%');
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  const share = !text.endsWith('%') && number >= 1 ? number / 100 : number;
  return text !== '' && typeof cell !== 'boolean' && share > 0 && share < 1 ? share : undefined;
}

const readWhole =
  (least: number, most: number) =>
  (cell: Cell): number | undefined => {
    const number = typeof cell === 'boolean' || String(cell).trim() === '' ? Number.NaN : Number(cell);
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
  };

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
      zh: '同一分类连续数月（见下一行）每月不少于此数量时标为重点',
      en: 'A category with so many tickets in each of several running months (next row) is flagged',
    },
    first: () => '20',
    read: readWhole(1, 1_000_000),
    fallback: () => 20,
  }),
  flagPeriods: setting({
    zh: '月报连续月数',
    en: 'Report: running months',
    explanation: { zh: '连续多少个月，2 到 12', en: 'How many running months, 2 to 12' },
    first: () => '3',
    read: readWhole(2, 12),
    fallback: () => 3,
  }),
  isReportMailed: setting<boolean>({
    zh: '月报发送邮件',
    en: 'Report: mail it',
    explanation: {
      zh: '是或否：每月 1 日把上月月报（PDF）发给主管和管理员',
      en: 'Yes or No: on the 1st the report of the month before goes to supervisors and administrators as PDF',
    },
    first: (language) => optionLabel('met', 'yes', language),
    read: readYes,
    fallback: () => true,
  }),
};
