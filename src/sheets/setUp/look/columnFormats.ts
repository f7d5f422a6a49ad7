import type { Column } from '../../../domain/tables/tables';
import { type DeclaredSheet, examined } from '../columns/declaredColumns';
import { wantedFormat } from './recordFormats';

const textFormat = '@';
/** Text in quotes and colours say nothing of what a format shows. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
const showsMoments = (format: string): boolean => /[ymdhs]/i.test(bare(format));
const showsNumbers = (format: string): boolean => /[0#?]/.test(bare(format)) && !showsMoments(format);

/** Whether a format shows what a column holds; how people like times and numbers to look is theirs. */
function shows(kind: Column['kind'], format: string): boolean {
  if (kind === 'text') return format === textFormat;
  if (kind === 'dateTime' || kind === 'date') return showsMoments(format);
  return showsNumbers(format) && (kind !== 'share' || format.includes('%'));
}

/** What a column must show: dates of the calendar are text at first, and may be dates. */
const kindOf = (kind: Column['kind'], wanted: string): Column['kind'] =>
  wanted === textFormat && kind !== 'date' && kind !== 'dateTime' ? 'text' : kind;

/**
 * Gives the desk's columns of a sheet back a format that shows what they hold: text as text, times as times, numbers as
 * numbers. One read, and a write for each column that had lost it.
 * @param isFresh whether a column is new: it has lost none
 * @returns how many those were
 */
export function restoreFormats(declared: DeclaredSheet, isFresh: (column: string) => boolean): number {
  const { table, sheet, rows, columns } = declared;
  const formats = examined(declared)?.getNumberFormats() ?? [];
  const lost = columns.filter(({ at, column }) => {
    const wanted = wantedFormat(table, column);
    const isShown = (format: string): boolean =>
      (wanted === textFormat && format === textFormat) || shows(kindOf(column.kind, wanted), format);
    return formats.some((row) => !isShown(row[at] ?? ''));
  });
  for (const { at, column } of lost) {
    sheet.getRange(2, at + 1, rows, 1).setNumberFormat(wantedFormat(table, column));
  }
  return lost.filter(({ column }) => !isFresh(column.key)).length;
}
