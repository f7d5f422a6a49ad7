import { type ArchivePlace, inWorkbooks, readArchivePlace } from '../../archive/archivePlace';
import { whole } from './figures';
import { setting } from './setting';

/** Records are kept for three years at least (D11). */
const fewestYears = 3;
const mostYears = 100;
const mostDays = 36_500;

/** When tickets leave the live sheet, and how long they are kept (D11). */
export const archiveSettings = {
  archiveAfterDays: setting({
    zh: '关闭后归档(天)',
    en: 'Archive after (days)',
    explanation: {
      zh: '关闭满这么多天的工单，夜间移入当年的归档工作簿；客户还可以评价的（评价有效天数）留到期满',
      en: 'Tickets closed for so many days move to the archive workbook of their year at night; those that customers may still answer about (survey days) stay until then',
    },
    first: () => '90',
    ...whole(1, mostDays),
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
    ...whole(fewestYears, mostYears),
    fallback: () => fewestYears,
  }),
  archivePlace: setting<ArchivePlace>({
    zh: '归档位置',
    en: 'Archive to',
    explanation: {
      zh: '工作簿；工单多到一个工作簿装不下时，可填 BigQuery 的“项目.数据集”（启用方法见 docs/bigquery.zh-CN.md）',
      en: 'Workbook; or, for more tickets than one workbook carries, project.dataset of BigQuery (how to enable it: docs/bigquery.md)',
    },
    first: (language) => (language === 'zh' ? '工作簿' : 'Workbook'),
    read: readArchivePlace,
    fallback: () => inWorkbooks,
  }),
};
