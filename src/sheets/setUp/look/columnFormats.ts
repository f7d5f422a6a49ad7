import type { Column } from '../../../domain/tables/tables';
import { type DeclaredColumn, type DeclaredSheet, examined } from '../columns/declaredColumns';
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

/** Whether a format shows what a column of a sheet holds. */
function suits(table: DeclaredSheet['table'], column: DeclaredColumn['column'], format: string): boolean {
  const wanted = wantedFormat(table, column);
  return (wanted === textFormat && format === textFormat) || shows(kindOf(column.kind, wanted), format);
}

/**
 * Gives the desk's columns of a sheet back a format that shows what they hold: text as text, times as times, numbers as
 * numbers. Headers, which are text in any format, get that of the cells below: a row that people insert under them may
 * take after them. One read, and a write for each column that had lost it.
 * @param isFresh whether a column is new: it has lost none
 * @returns how many columns had lost it below their headers
 */
export function restoreFormats(declared: DeclaredSheet, isFresh: (column: string) => boolean): number {
  const { table, sheet, rows, columns } = declared;
  const [header = [], ...formats] = examined(declared, { withHeader: true })?.getNumberFormats() ?? [];
  const isLost = ({ at, column }: DeclaredColumn): boolean =>
    formats.some((row) => !suits(table, column, row[at] ?? ''));
  const lost = columns.filter(isLost);
  for (const { at, column } of lost) {
    sheet.getRange(1, at + 1, rows + 1, 1).setNumberFormat(wantedFormat(table, column));
  }
  for (const { at, column } of columns) {
    const below = formats[0]?.[at];
    if (below === undefined || suits(table, column, header[at] ?? '') || lost.some((one) => one.at === at)) continue;
    sheet.getRange(1, at + 1).setNumberFormat(below);
  }
  return lost.filter(({ column }) => !isFresh(column.key)).length;
}
