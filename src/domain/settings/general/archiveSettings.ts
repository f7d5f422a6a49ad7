import type { Cell } from '../readTable';
import { setting } from './setting';

/** Where archived tickets are kept. */
export type ArchivePlace = 'workbook' | 'bigQuery';

/** Records are kept for three years at least (D11). */
const fewestYears = 3;
const mostYears = 100;
const mostDays = 36_500;

/** @returns a reader of whole numbers between two bounds */
const wholeBetween =
  (least: number, most: number) =>
  (cell: Cell): number | undefined => {
    const value = typeof cell === 'boolean' ? Number.NaN : Number(cell);
    return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
  };

function readPlace(cell: Cell): ArchivePlace | undefined {
  const text = String(cell).trim();
  if (/^big\s*query$/i.test(text)) return 'bigQuery';
  return /^(工作簿|workbooks?)$/i.test(text) ? 'workbook' : undefined;
}

/** project.dataset as Google Cloud writes it; a project may bear a domain. */
function readDataset(cell: Cell): string | undefined {
  const text = String(cell).trim();
  return /^([a-z0-9.-]+:)?[a-z][a-z0-9-]*\.\w+$/i.test(text) ? text : undefined;
}

/** When tickets leave the live sheet, where to, and how long they are kept (D11). */
export const archiveSettings = {
  archiveAfterDays: setting({
    zh: '关闭后归档(天)',
    en: 'Archive after (days)',
    explanation: {
      zh: '关闭满这么多天的工单，夜间移入当年的归档工作簿',
      en: 'Tickets closed for so many days move to the archive workbook of their year at night',
    },
    first: () => '90',
    read: wholeBetween(1, mostDays),
    fallback: () => 90,
  }),
  archiveKeepYears: setting({
    zh: '归档保留(年)',
    en: 'Keep archives (years)',
    explanation: {
      zh: '至少 3 年；期满只提示，系统从不删除归档',
      en: 'At least 3; archives past it are named, never deleted by the desk',
    },
    first: () => '3',
    read: wholeBetween(fewestYears, mostYears),
    fallback: () => fewestYears,
  }),
  archivePlace: setting<ArchivePlace>({
    zh: '归档位置',
    en: 'Archive to',
    explanation: {
      zh: '工作簿 或 BigQuery；一年超过约 10 万张工单时用 BigQuery，启用方法见 README',
      en: 'Workbook or BigQuery; BigQuery for more than some 100,000 tickets a year, see README',
    },
    first: (language) => (language === 'zh' ? '工作簿' : 'Workbook'),
    read: readPlace,
    fallback: () => 'workbook',
  }),
  /** Blank when none is named. */
  bigQueryDataset: setting({
    zh: 'BigQuery数据集',
    en: 'BigQuery dataset',
    explanation: {
      zh: '项目.数据集，如 my-project.service_desk；归档位置为 BigQuery 时须填',
      en: 'project.dataset, e.g. my-project.service_desk; needed to archive to BigQuery',
    },
    first: () => '',
    read: readDataset,
    fallback: () => '',
  }),
};
