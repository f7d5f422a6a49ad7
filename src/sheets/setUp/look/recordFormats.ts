import { type Column, type Table, type TableKey, tables } from '../../../domain/tables/tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns of the sheets in which the desk keeps records, besides their text. */
const formats: Readonly<Record<string, Readonly<Partial<Record<Column['kind'], string>>>>> = {
  tickets: { dateTime: 'yyyy-mm-dd hh:mm', date: 'yyyy-mm-dd', number: '0' },
  log: { dateTime: 'yyyy-mm-dd hh:mm:ss' },
  tasks: { dateTime: 'yyyy-mm-dd hh:mm', number: '0' },
  articles: { dateTime: 'yyyy-mm-dd hh:mm', date: 'yyyy-mm-dd', number: '0', share: '0%' },
  improvements: { dateTime: 'yyyy-mm-dd hh:mm', date: 'yyyy-mm-dd', number: '0' },
  health: { dateTime: 'yyyy-mm-dd hh:mm', number: '0' },
};

const formatOf = (table: TableKey, { key, kind }: Pick<Column, 'key' | 'kind'>): string | undefined =>
  key === 'seconds' ? '0.0' : formats[table]?.[kind];

/** The format that a column has at first: as text, where nothing else is declared. */
export const wantedFormat = (table: TableKey, column: Pick<Column, 'key' | 'kind'>): string =>
  formatOf(table, column) ?? '@';

/** Numbers stand on the right, and so do their headers; times of the desk's health in the middle. */
export const alignmentOf = (table: TableKey, { kind }: Column): 'center' | 'right' | undefined => {
  if (kind === 'number' || kind === 'share') return 'right';
  return table === 'health' && kind === 'dateTime' ? 'center' : undefined;
};

/** Gives a column of a sheet of records its format, its header too, after which a row inserted below may take; `at` counts from 1. */
export function formatColumn(key: TableKey, sheet: Sheet, column: Column, at: number): void {
  const format = formatOf(key, column);
  const alignment = alignmentOf(key, column);
  if (format !== undefined) sheet.getRange(1, at, sheet.getMaxRows(), 1).setNumberFormat(format);
  if (alignment !== undefined) sheet.getRange(1, at, sheet.getMaxRows(), 1).setHorizontalAlignment(alignment);
}

/** Gives the columns of a sheet of records their formats. */
export function formatColumns(key: TableKey, sheet: Sheet): void {
  const table: Table = tables[key];
  table.columns.forEach((column, index) => {
    formatColumn(key, sheet, column, index + 1);
  });
}
