import type { ChartView } from '../contract/floating';
import { categoryAxis, gridOf, tooltip, valueAxis } from './axes';
import { frameOf } from './frame';
import { numberWriter } from './look';
import { Options } from './options';

/** Points by two numbers; where the first column holds words, by their order. */
export function scatter(view: ChartView): object {
  const options = new Options(view.options);
  const { domain, series } = view.data;
  const frame = frameOf(options, series.length, 'top');
  const across = domain?.values ?? [];
  const measured = across.every((value) => value === null || typeof value === 'number') && !domain?.isDate;
  const horizontal = options.under('hAxis');
  const pattern = series[0]?.numberFormat;
  return {
    ...frame.option,
    grid: gridOf(frame),
    tooltip: { ...tooltip('item', numberWriter(pattern)), axisPointer: { type: 'none' } },
    xAxis: measured
      ? { ...titled(valueAxis(horizontal, null), domain?.title), scale: true }
      : categoryAxis(horizontal, domain, across.length, false),
    yAxis: { ...valueAxis(options.under('vAxis'), pattern), scale: true },
    series: series.map(({ name, values }) => ({
      type: 'scatter',
      name,
      symbolSize: options.number('pointSize') ?? 7,
      data: values.flatMap((value, index) => {
        const at = measured ? across[index] : index;
        return value === null || at === null || at === undefined ? [] : [[at, value]];
      }),
    })),
  };
}

function titled(axis: object, title: string | undefined): object {
  const given = 'name' in axis && axis.name !== '';
  return given ? axis : { ...axis, name: title ?? '' };
}
