import type { CellValue } from '../../contract/view';

type Aggregate = (values: readonly CellValue[]) => CellValue;

const numbers = (values: readonly CellValue[]) => values.filter((value) => typeof value === 'number');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function median(values: readonly CellValue[]): CellValue {
  const sorted = numbers(values).sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return '#NUM!';
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}

const aggregates: Readonly<Record<string, Aggregate>> = {
  SUM: (values) => sum(numbers(values)),
  COUNTA: (values) => values.filter((value) => value !== null).length,
  COUNT: (values) => numbers(values).length,
  COUNTUNIQUE: (values) => new Set(values.filter((value) => value !== null)).size,
  AVERAGE: (values) => {
    const counted = numbers(values);
    return counted.length === 0 ? '#DIV/0!' : sum(counted) / counted.length;
  },
  MAX: (values) => numbers(values).reduce((most, value, index) => (index === 0 ? value : Math.max(most, value)), 0),
  MIN: (values) => numbers(values).reduce((least, value, index) => (index === 0 ? value : Math.min(least, value)), 0),
  MEDIAN: median,
  PRODUCT: (values) => numbers(values).reduce((product, value) => product * value, 1),
};

/** Functions whose result is of the kind of the values and takes their number format. */
export const keepsFormat: ReadonlySet<string> = new Set(['SUM', 'AVERAGE', 'MAX', 'MIN', 'MEDIAN']);

/** @throws Error "not implemented: …" for a function that is not calculated here */
export function aggregateOf(name: string): Aggregate {
  const aggregate = aggregates[name];
  if (!aggregate) throw new Error(`not implemented: PivotTableSummarizeFunction.${name}`);
  return aggregate;
}
