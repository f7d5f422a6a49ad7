import type { ChartView, OptionValue } from '../contract/floating';
import { numberWriter } from './look';
import type { Options } from './options';

type Series = ChartView['data']['series'][number];

/** Numbers below this are told with a decimal. */
const fine = 10;

/** What a candlestick lacks of a box plot, by point. */
export interface BoxPlots {
  readonly medians: readonly number[];
  /** The values beyond the whiskers. */
  readonly outliers: readonly (readonly number[])[];
  /** How many values lie beyond the end of the axis, and the greatest of them. */
  readonly beyond: readonly (readonly [count: number, greatest: number])[];
}

const isList = (value: OptionValue | undefined): value is readonly OptionValue[] => Array.isArray(value);
const isNumber = (value: OptionValue): value is number => typeof value === 'number';

/** @returns undefined where the options name no medians */
export function boxPlotsOf(options: Options): BoxPlots | undefined {
  const medians = options.at('medians');
  if (!isList(medians)) return undefined;
  return {
    medians: medians.filter(isNumber),
    outliers: numbersAt(options, 'outliers'),
    beyond: numbersAt(options, 'beyond').map(([count = 0, greatest = 0]) => [count, greatest]),
  };
}

function numbersAt(options: Options, name: string): readonly (readonly number[])[] {
  const lists = options.at(name);
  return isList(lists) ? lists.map((values) => (isList(values) ? values.filter(isNumber) : [])) : [];
}

/** A mark below the end of the axis for what lies beyond it, with the greatest value and how many there are. */
function marksBeyond({ beyond }: BoxPlots, { end, color }: BeyondLook): readonly object[] {
  const data = beyond.flatMap(([count, greatest], point) =>
    count === 0 ? [] : [{ value: [point, end, greatest], name: beyondText(count, greatest) }],
  );
  if (data.length === 0) return [];
  return [
    {
      type: 'scatter',
      name: '',
      symbol: 'triangle',
      symbolSize: [9, 7],
      // Within the plot, which ends where the axis does.
      symbolOffset: [0, 5],
      itemStyle: { color },
      label: {
        show: true,
        position: 'bottom',
        distance: 4,
        formatter: '{b}',
        color,
        fontSize: 11,
        backgroundColor: '#ffffffd9',
      },
      labelLayout: { hideOverlap: true },
      encode: { x: 0, y: 1, tooltip: [2] },
      data,
    },
  ];
}

/** Where the axis ends, and the colour of what is marked there. */
interface BeyondLook {
  readonly end: number;
  readonly color: string;
}

/** Narrow, for boxes stand close together; on two lines how many there are and the greatest. */
function beyondText(count: number, greatest: number): string {
  const value = numberWriter(greatest < fine ? '#,##0.0' : '#,##0')(greatest);
  return count === 1 ? value : `${count} ×\n≤ ${value}`;
}

/**
 * Boxes with a line at the median, and a ring for each outlier.
 * @param group low, first and third quartile, high
 * @param end of the axis, where what lies beyond it is marked; undefined where the axis shows all
 */
export function boxPlots(
  group: readonly Series[],
  plots: BoxPlots,
  look: { readonly borderColor: string },
  end: number | undefined,
) {
  const { medians, outliers } = plots;
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
    ...(end === undefined ? [] : marksBeyond(plots, { end, color: look.borderColor })),
  ];
}
