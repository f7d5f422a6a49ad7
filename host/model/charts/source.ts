import type { CellValue } from '../../contract/view';
import { isHiddenByFilter } from '../filter';
import { clip, contains, type Rectangle } from '../rectangle';
import type { Sheet } from '../sheet';
import { hiddenBySlicers, sliced, slicersOver } from '../slicer';
import type { Chart } from './chart';

/** One cell as a chart reads it. */
export interface SourceCell {
  readonly value: CellValue;
  readonly display: string;
  readonly isDate: boolean;
  readonly numberFormat: string | null;
}

export type Table = readonly (readonly SourceCell[])[];

const empty: SourceCell = { value: null, display: '', isDate: false, numberFormat: null };

/** The cells of a chart's ranges as one table: hidden lines left out, ranges joined, turned where the chart says so. */
export function chartTable(sheet: Sheet, chart: Chart): Table {
  const tables = chart.ranges.flatMap(({ sheetId, area }) => {
    const source = sheet.workbook.sheetById(sheetId);
    const inside = source && area && clip(area, source.grid.whole());
    return source && inside ? [readArea(sheet, chart, source, inside)] : [];
  });
  const joined = chart.mergeStrategy === 'MERGE_ROWS' ? tables.flat() : beside(tables);
  const table = withoutBlankEnd(even(joined));
  return chart.transposed ? transposed(table) : table;
}

function readArea(sheet: Sheet, chart: Chart, source: Sheet, area: Rectangle): Table {
  const columns = visibleColumns(chart, source, area);
  return visibleRows(sheet, chart, source, area).map((row) => columns.map((column) => readCell(source, row, column)));
}

function visibleRows(sheet: Sheet, chart: Chart, source: Sheet, area: Rectangle): readonly number[] {
  const skips = chart.hiddenDimensions === 'IGNORE_BOTH' || chart.hiddenDimensions === 'IGNORE_ROWS';
  const hidden = new Set(skips ? source.rows.hidden() : []);
  const isSlicedHere = hiddenBySlicers(source);
  const slicers = slicersOver(sheet, source)
    .filter(({ range }) => range.area && contains(range.area, area))
    .map((slicer) => sliced(slicer, source));
  const lastUsed = Math.min(area.endRow, source.lastRow() - 1);
  return lines(area.startRow, lastUsed).filter(
    (row) =>
      !hidden.has(row) &&
      !(skips && (isHiddenByFilter(source, row) || isSlicedHere(row))) &&
      slicers.every((passesIn) => passesIn(row)),
  );
}

function visibleColumns(chart: Chart, source: Sheet, area: Rectangle): readonly number[] {
  const skips = chart.hiddenDimensions === 'IGNORE_BOTH' || chart.hiddenDimensions === 'IGNORE_COLUMNS';
  const hidden = new Set(skips ? source.columns.hidden() : []);
  return lines(area.startColumn, area.endColumn).filter((column) => !hidden.has(column));
}

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function readCell(sheet: Sheet, row: number, column: number): SourceCell {
  const cell = sheet.grid.at(row, column);
  if (!cell) return empty;
  const { value, display, isDate } = sheet.tested(row, column);
  return { value, display, isDate, numberFormat: sheet.styleAt(row, column).numberFormat ?? null };
}

function beside(tables: readonly Table[]): Table {
  const height = Math.max(0, ...tables.map((table) => table.length));
  const widths = tables.map((table) => table[0]?.length ?? 0);
  return lines(0, height - 1).map((row) =>
    tables.flatMap((table, index) => table[row] ?? new Array<SourceCell>(widths[index] ?? 0).fill(empty)),
  );
}

function even(table: Table): Table {
  const width = Math.max(0, ...table.map((row) => row.length));
  return table.map((row) => [...row, ...new Array<SourceCell>(width - row.length).fill(empty)]);
}

function withoutBlankEnd(table: Table): Table {
  const last = table.findLastIndex((row) => row.some(({ value }) => value !== null));
  return table.slice(0, last + 1);
}

function transposed(table: Table): Table {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? empty));
}
