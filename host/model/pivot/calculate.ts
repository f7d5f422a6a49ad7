import type { CellValue } from '../../contract/view';
import { aggregateOf, keepsFormat } from './aggregate';
import { type AxisGroup, type AxisLine, axisLines, type Records } from './axis';
import type { PivotFilter, PivotGroup, PivotTable, PivotValue } from './definition';
import type { PivotSource } from './source';

export interface PivotCell {
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

export interface PivotResult {
  readonly rows: readonly AxisLine[];
  readonly columns: readonly AxisLine[];
  /** The value of a row line, a column line and a pivot value, each by its index. */
  cell(row: number, column: number, value: number): PivotCell;
}

/**
 * Groups the records both ways and summarises each crossing.
 * @param sliced filters besides the pivot table's own
 */
export function calculate(pivot: PivotTable, source: PivotSource, sliced: readonly PivotFilter[]): PivotResult {
  const records = source.records([...pivot.filters, ...sliced]);
  const valueAt = (record: number, column: number) => source.valueAt(record, column);
  const summary = (value: PivotValue, members: Records) =>
    aggregateOf(value.summarize)(members.map((record) => valueAt(record, value.column)));
  const grouped = ({ sortBy, ...group }: PivotGroup): AxisGroup => {
    const value = sortBy === null ? undefined : pivot.values[sortBy];
    return { ...group, weight: value ? (members) => summary(value, members) : null };
  };
  const rows = axisLines(pivot.rows.map(grouped), records, valueAt);
  const columns = axisLines(pivot.columns.map(grouped), records, valueAt);
  const crossings = cross(rows, columns);
  const all = (value: PivotValue) => summary(value, records);

  return {
    rows,
    columns,
    cell(row, column, index) {
      const [members, value] = [crossings[row]?.[column] ?? [], pivot.values[index]];
      if (!value || members.length === 0) return { value: null, numberFormat: null };
      const own = summary(value, members);
      const whole = baseOf(value, rows[row]?.records ?? [], columns[column]?.records ?? [], summary, all);
      if (whole !== null) return { value: share(own, whole), numberFormat: '0.00%' };
      const format = keepsFormat.has(value.summarize) ? source.formatAt(members[0], value.column) : null;
      return { value: own, numberFormat: format };
    },
  };
}

/** Records of each crossing. Every record is put once into each column line it belongs to. */
function cross(rows: readonly AxisLine[], columns: readonly AxisLine[]): readonly (readonly Records[])[] {
  const columnsOf = new Map<number, number[]>();
  for (const [index, { records }] of columns.entries()) {
    for (const record of records) {
      const known = columnsOf.get(record);
      if (known) known.push(index);
      else columnsOf.set(record, [index]);
    }
  }
  return rows.map(({ records }) => {
    const cells: number[][] = columns.map(() => []);
    for (const record of records) for (const index of columnsOf.get(record) ?? []) cells[index]?.push(record);
    return cells;
  });
}

/** What a percentage is taken of; null when the value is shown as it is. */
function baseOf(
  value: PivotValue,
  row: Records,
  column: Records,
  summary: (value: PivotValue, members: Records) => CellValue,
  all: (value: PivotValue) => CellValue,
): CellValue {
  if (value.showAs === 'PERCENT_OF_ROW_TOTAL') return summary(value, row);
  if (value.showAs === 'PERCENT_OF_COLUMN_TOTAL') return summary(value, column);
  return value.showAs === 'PERCENT_OF_GRAND_TOTAL' ? all(value) : null;
}

function share(part: CellValue, whole: CellValue): CellValue {
  if (typeof part !== 'number' || typeof whole !== 'number') return part;
  return whole === 0 ? '#DIV/0!' : part / whole;
}
