import type { ExecutionRecord } from '../../host/contract/host';
import { deskWith, type Line, owner } from './ledger';

/** 1 January 2023, 09:00 in Shanghai. */
const firstDay = Date.UTC(2023, 0, 1, 1);
const yearMilliseconds = 365 * 86_400_000;
/** 2 January 2024, 09:00. */
const afterwards = firstDay + yearMilliseconds + 86_400_000;

const categories = ['产品功能', '产品质量', '物流配送', '业务失误', '财务票据', '服务态度', '使用咨询'];

/** A ticket of the year: closed but for the last ones. */
const lineOf =
  (count: number) =>
  (index: number): Line => ({
    at: firstDay + Math.floor((yearMilliseconds * index) / count),
    isOpen: index >= count - 400,
    category: categories[index % categories.length] ?? '',
  });

/** The report of December over a year of so many tickets. */
export function decemberReport(count: number): ExecutionRecord {
  const host = deskWith(count, afterwards, lineOf(count));
  return host.run('reportLastMonth', [], owner);
}
