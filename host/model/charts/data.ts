import type { ChartData } from '../../contract/floating';
import type { Sheet } from '../sheet';
import { type Chart, optionAt } from './chart';
import { chartTable, type SourceCell, type Table } from './source';

type Line = readonly SourceCell[];

/** Types whose first column is always what the points stand at or are called, also when it holds numbers. */
const alwaysWithDomain: ReadonlySet<string> = new Set(['SCATTER', 'BUBBLE', 'CANDLESTICK', 'PIE', 'TABLE']);

/** What a chart draws now. */
export function chartData(sheet: Sheet, chart: Chart): ChartData {
  const table = chartTable(sheet, chart);
  const headers = headerCount(chart, table);
  const columns = (table[0] ?? []).map((_, column) => ({
    name: nameOf(table.slice(0, headers), column),
    cells: table.slice(headers).flatMap((row) => row[column] ?? []),
  }));
  const [first, ...rest] = columns;
  if (!first || !hasDomain(chart, first.cells, rest.length)) return { domain: null, series: columns.map(seriesOf) };
  const values = first.cells.map(({ value }) => value);
  return {
    domain: {
      title: first.name,
      labels: first.cells.map(({ display }) => display),
      values,
      isDate: first.cells.some(({ isDate }) => isDate),
    },
    series: rest.map(seriesOf),
  };
}

function headerCount(chart: Chart, table: Table): number {
  return chart.headers >= 0 ? Math.min(chart.headers, table.length) : guessedHeaders(table);
}

/** A first row of words over other things names the columns; the corner over the labels may be blank. */
function guessedHeaders([first = [], ...rest]: Table): number {
  const names = (first.length > 1 ? first.slice(1) : first).filter(({ value }) => value !== null);
  const words = names.length > 0 && names.every(({ value }) => typeof value === 'string');
  return rest.length > 0 && words ? 1 : 0;
}

function hasDomain(chart: Chart, cells: Line, others: number): boolean {
  if (others === 0) return false;
  if (alwaysWithDomain.has(chart.type)) return true;
  const chosen = optionAt(chart.options, 'useFirstColumnAsDomain');
  if (typeof chosen === 'boolean') return chosen;
  return cells.some(({ value, isDate }) => value !== null && (isDate || typeof value !== 'number'));
}

function nameOf(headers: Table, column: number): string {
  const names = headers.map((row) => row[column]?.display ?? '');
  return names.filter((name) => name !== '').join(' ');
}

function seriesOf({ name, cells }: { readonly name: string; readonly cells: Line }): ChartData['series'][number] {
  return {
    name,
    values: cells.map(({ value }) => (typeof value === 'number' ? value : null)),
    labels: cells.map(({ display }) => display),
    numberFormat: cells.find(({ numberFormat }) => numberFormat !== null)?.numberFormat ?? null,
  };
}
