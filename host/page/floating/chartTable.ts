import { Options } from '../../chart/options';
import type { ChartView } from '../../contract/floating';
import { element } from '../element';

/** A table chart: its columns as they are shown in the cells. */
export function chartTable(view: ChartView): HTMLElement {
  const { domain, series } = view.data;
  const options = new Options(view.options);
  const columns = [
    ...(domain ? [{ name: domain.title, labels: domain.labels, numbers: false }] : []),
    ...series.map(({ name, labels, values }) => ({ name, labels, numbers: values.some((value) => value !== null) })),
  ];
  const rows = rowOrder(view, options).map((row) =>
    element(
      'tr',
      {},
      ...columns.map(({ labels, numbers }) => element('td', { class: numbers ? 'number' : 'text' }, labels[row] ?? '')),
    ),
  );
  const head = element('tr', {}, ...columns.map(({ name }) => element('th', {}, name)));
  return element(
    'div',
    { class: 'chart-table floating-scrolls' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
  );
}

/** The rows' numbers in the order in which they are shown. */
function rowOrder({ data: { domain, series } }: ChartView, options: Options): readonly number[] {
  const count = Math.max(domain?.labels.length ?? 0, ...series.map(({ labels }) => labels.length));
  const rows = Array.from({ length: count }, (_, row) => row);
  const columns = [
    ...(domain ? [domain.values] : []),
    ...series.map(({ values, labels }) => values.map((value, row) => value ?? labels[row])),
  ];
  const sorted = columns[options.number('sortColumn') ?? -1];
  const direction = options.flag('sortAscending') ? 1 : -1;
  return sorted ? rows.sort((left, right) => direction * compared(sorted[left], sorted[right])) : rows;
}

function compared(left: unknown, right: unknown): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right));
}
