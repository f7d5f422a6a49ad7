import type { ChartView } from '../contract/floating';
import { categoryAxis, gridOf, tooltip, valueAxis } from './axes';
import { frameOf } from './frame';
import { numberWriter } from './look';
import { Options } from './options';

/** How many values fall into each bucket. */
export function histogram(view: ChartView): object {
  const options = new Options(view.options);
  const { series } = view.data;
  const frame = frameOf(options, series.length, 'top');
  const numbers = series.map(({ values }) => values.filter((value) => value !== null));
  const { first, width, count } = bucketsFor(numbers.flat(), options.number('histogram.bucketSize'));
  const write = numberWriter(series[0]?.numberFormat);
  const labels = Array.from(
    { length: count },
    (_, index) => `${write(first + index * width)} – ${write(first + (index + 1) * width)}`,
  );
  const domain = { title: series[0]?.name ?? '', labels, values: labels, isDate: false };
  return {
    ...frame.option,
    grid: gridOf(frame),
    tooltip: tooltip('axis', numberWriter(null)),
    xAxis: categoryAxis(options.under('hAxis'), domain, count, options.flag('reverseCategories')),
    yAxis: { ...valueAxis(options.under('vAxis'), null), minInterval: 1 },
    series: series.map(({ name }, index) => ({
      type: 'bar',
      name,
      barCategoryGap: '4%',
      barGap: '0%',
      ...(options.flag('isStacked') ? { stack: 'all' } : {}),
      data: counted(numbers[index] ?? [], first, width, count),
    })),
  };
}

interface Buckets {
  readonly first: number;
  readonly width: number;
  readonly count: number;
}

/** Round bounds, about as many as the square root of the number of values. */
export function bucketsFor(values: readonly number[], given: number | undefined): Buckets {
  if (values.length === 0) {
    return { first: 0, width: 1, count: 0 };
  }
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const width =
    given && given > 0 ? given : roundWidth((most - least) / Math.max(1, Math.ceil(Math.sqrt(values.length))));
  const first = Math.floor(least / width) * width;
  return { first, width, count: Math.floor((most - first) / width) + 1 };
}

/** The next 1, 2 or 5 times a power of ten. */
function roundWidth(rough: number): number {
  if (!(rough > 0)) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((step) => step * power >= rough) ?? 10) * power;
}

function counted(values: readonly number[], first: number, width: number, count: number): readonly number[] {
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    const index = Math.floor((value - first) / width);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
