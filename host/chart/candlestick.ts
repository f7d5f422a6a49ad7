import type { ChartView } from '../contract/floating';
import { categoryAxis, gridOf, namesBelow, tooltip, valueAxis } from './axes';
import { boxPlots, boxPlotsOf } from './boxPlot';
import { frameOf } from './frame';
import { colorAt, colorsOf, numberWriter } from './look';
import { Options } from './options';

type Series = ChartView['data']['series'];

/** Half of the two digits of a colour's opacity. */
const tint = '73';

/**
 * Boxes with whiskers: each four columns give low, opening, closing and high; filled where it closes higher. Told the
 * medians and outliers by the option `boxPlot`, of which Sheets knows nothing, it draws box plots.
 */
export function candlesticks(view: ChartView): object {
  const options = new Options(view.options);
  const { domain, series } = view.data;
  const groups = inFours(series);
  const frame = frameOf(options, groups.length, 'top');
  const count = series[0]?.values.length ?? 0;
  const pattern = series[0]?.numberFormat;
  return {
    ...frame.option,
    grid: gridOf(frame),
    tooltip: tooltip('item', numberWriter(pattern)),
    xAxis: categoryAxis(
      options.under('hAxis'),
      domain,
      count,
      options.flag('reverseCategories'),
      namesBelow(count, view.width),
    ),
    yAxis: { ...valueAxis(options.under('vAxis'), pattern), scale: true },
    series: boxesOf(groups, count, options),
  };
}

function boxesOf(groups: readonly Series[], count: number, options: Options): readonly object[] {
  const told = boxPlotsOf(options.under('boxPlot'));
  const [only] = groups;
  if (told !== undefined && only !== undefined) {
    const look = boxLook(colorAt(colorsOf(options), 0));
    const end = options.number('vAxis.viewWindow.max');
    return boxPlots(only, told, look, end);
  }
  return groups.map((group, index) => ({
    type: 'candlestick',
    name: group[0]?.name ?? '',
    barMaxWidth: 44,
    barMinWidth: 8,
    dimensions: ['', ...[1, 2, 0, 3].map((at) => group[at]?.name ?? '')],
    itemStyle: boxLook(colorAt(colorsOf(options), index)),
    data: Array.from({ length: count }, (_, point) => box(group, point)),
  }));
}

function boxLook(color: string) {
  return {
    color: color.length === 7 ? color + tint : color,
    color0: '#ffffff',
    borderColor: color,
    borderColor0: color,
    borderWidth: 1.5,
  };
}

function inFours(series: Series): readonly Series[] {
  return Array.from({ length: Math.floor(series.length / 4) }, (_, index) => series.slice(index * 4, index * 4 + 4));
}

/** In the order of echarts: opening, closing, low, high. */
function box(group: Series, point: number): readonly (number | string)[] {
  const [low, opening, closing, high] = group.map(({ values }) => values[point] ?? '-');
  return [opening ?? '-', closing ?? '-', low ?? '-', high ?? '-'];
}
