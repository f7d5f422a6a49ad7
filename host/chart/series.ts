import type { ChartView } from '../contract/floating';
import { categoryAxis, gridOf, tooltip, valueAxis } from './axes';
import { frameOf } from './frame';
import { colorAt, colorsOf, ink, numberWriter } from './look';
import { Options } from './options';

type Kind = 'bars' | 'line' | 'area' | 'steppedArea';
type Series = ChartView['data']['series'][number];

const kinds: Readonly<Record<string, Kind>> = {
  AREA: 'area',
  BAR: 'bars',
  COLUMN: 'bars',
  LINE: 'line',
  STEPPED_AREA: 'steppedArea',
};

/** Column, bar, line, area and combo charts: series of values over one axis of names. */
export function series(view: ChartView): object {
  const options = new Options(view.options);
  const { domain, series: all } = view.data;
  const frame = frameOf(options, all.length, 'top');
  const lying = view.type === 'BAR';
  const stacking = stackingOf(options);
  const shown = stacking === 'share' ? shares(all) : all;
  const pattern = stacking === 'share' ? '0%' : all[0]?.numberFormat;
  const count = Math.max(0, ...all.map(({ values }) => values.length));
  // Bars lying on their side are listed from above.
  const inverse = options.flag('reverseCategories') !== lying;
  const measured = options.under(lying ? 'hAxis' : 'vAxis');
  const second = shown.some((_, index) => seriesOptions(options, index).number('targetAxisIndex') === 1);
  const names = categoryAxis(options.under(lying ? 'vAxis' : 'hAxis'), domain, count, inverse);
  const values = [
    valueAxis(orFirst(options, measured), pattern),
    ...(second ? [{ ...valueAxis(options.under('vAxes.1'), pattern), position: lying ? 'top' : 'right' }] : []),
  ];
  return {
    ...frame.option,
    grid: gridOf(frame),
    tooltip: tooltip('axis', numberWriter(pattern)),
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: shown.map((each, index) => drawn(view.type, options, each, index, stacking !== 'none', lying)),
  };
}

/** Options of the left axis may stand under `vAxes.0` too. */
function orFirst(options: Options, own: Options): Options {
  return own.text('title') === undefined && options.text('vAxes.0.title') !== undefined
    ? options.under('vAxes.0')
    : own;
}

function stackingOf(options: Options): 'none' | 'sum' | 'share' {
  const chosen = options.at('isStacked');
  if (chosen === 'percent' || chosen === 'relative') {
    return 'share';
  }
  return chosen === 'absolute' || options.flag('isStacked') ? 'sum' : 'none';
}

function shares(all: readonly Series[]): readonly Series[] {
  const totals = (all[0]?.values ?? []).map((_, point) =>
    all.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0),
  );
  return all.map((each) => ({
    ...each,
    values: each.values.map((value, point) => (value === null || !totals[point] ? null : value / totals[point])),
  }));
}

function seriesOptions(options: Options, index: number): Options {
  return options.under(`series.${index}`);
}

function kindOf(type: string, options: Options, index: number): Kind {
  const chosen =
    seriesOptions(options, index).text('type') ?? (type === 'COMBO' ? options.text('seriesType') : undefined);
  const known = (['bars', 'line', 'area', 'steppedArea'] as const).find((kind) => kind === chosen);
  return known ?? kinds[type] ?? (index === 0 ? 'bars' : 'line');
}

function drawn(type: string, options: Options, each: Series, index: number, stacked: boolean, lying: boolean): object {
  const own = seriesOptions(options, index);
  const kind = kindOf(type, options, index);
  const color = own.text('color') ?? colorAt(colorsOf(options), index);
  const axis = own.number('targetAxisIndex') ?? 0;
  const labelled = own.text('dataLabel') === 'value' || own.text('annotations.type') === 'value';
  return {
    name: own.text('labelInLegend') ?? each.name,
    data: each.values,
    color,
    ...(lying ? { xAxisIndex: axis } : { yAxisIndex: axis }),
    ...(stacked && kind !== 'line' ? { stack: 'all' } : {}),
    label: { show: labelled, color: ink, position: stacked ? 'inside' : lying ? 'right' : 'top' },
    ...(kind === 'bars'
      ? { type: 'bar', barMaxWidth: 64, barCategoryGap: '38%', barGap: '6%' }
      : line(options, own, kind, color)),
  };
}

function line(options: Options, own: Options, kind: Kind, color: string): object {
  const points = own.number('pointSize') ?? options.number('pointSize') ?? 0;
  return {
    type: 'line',
    smooth: (own.text('curveType') ?? options.text('curveType')) === 'function' ? 0.4 : false,
    step: kind === 'steppedArea' ? 'middle' : false,
    connectNulls: options.flag('interpolateNulls'),
    showSymbol: points > 0,
    symbol: 'circle',
    symbolSize: points > 0 ? points : 7,
    lineStyle: { color, width: own.number('lineWidth') ?? options.number('lineWidth') ?? 2 },
    ...(kind === 'line' ? {} : { areaStyle: { color, opacity: options.number('areaOpacity') ?? 0.3 } }),
  };
}
