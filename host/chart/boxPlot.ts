import type { ChartView, OptionValue } from '../contract/floating';
import type { Options } from './options';

type Series = ChartView['data']['series'][number];

/** What a candlestick lacks of a box plot, by point. */
export interface BoxPlots {
  readonly medians: readonly number[];
  /** The values beyond the whiskers. */
  readonly outliers: readonly (readonly number[])[];
}

const isList = (value: OptionValue | undefined): value is readonly OptionValue[] => Array.isArray(value);
const isNumber = (value: OptionValue): value is number => typeof value === 'number';

/** @returns undefined where the options name no medians */
export function boxPlotsOf(options: Options): BoxPlots | undefined {
  const medians = options.at('medians');
  const outliers = options.at('outliers');
  if (!isList(medians)) return undefined;
  return {
    medians: medians.filter(isNumber),
    outliers: isList(outliers) ? outliers.map((values) => (isList(values) ? values.filter(isNumber) : [])) : [],
  };
}

/** Boxes with a line at the median, and a ring for each outlier. @param group low, first and third quartile, high */
export function boxPlots(
  group: readonly Series[],
  { medians, outliers }: BoxPlots,
  look: { readonly borderColor: string },
) {
  const [low, first, third, high] = group;
  return [
    {
      type: 'boxplot',
      name: '',
      boxWidth: [8, 44],
      dimensions: ['', low?.name ?? '', first?.name ?? '', '', third?.name ?? '', high?.name ?? ''],
      itemStyle: look,
      data: medians.map((median, point) =>
        [low, first, undefined, third, high].map((series) =>
          series === undefined ? median : (series.values[point] ?? '-'),
        ),
      ),
    },
    {
      type: 'scatter',
      name: '',
      symbolSize: 6,
      itemStyle: { color: '#ffffff', borderColor: look.borderColor, borderWidth: 1.2 },
      data: outliers.flatMap((values, point) => values.map((value) => [point, value])),
    },
  ];
}
