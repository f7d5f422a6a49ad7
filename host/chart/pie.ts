import type { ChartView } from '../contract/floating';
import { tooltip } from './axes';
import { frameOf } from './frame';
import { numberWriter } from './look';
import { Options } from './options';

/** Below this share a slice is too narrow for its text. */
const narrowestLabelled = 0.04;

/** A pie or ring of the first series. */
export function pie(view: ChartView): object {
  const options = new Options(view.options);
  const { domain, series } = view.data;
  const values = series[0]?.values ?? [];
  const slices = values
    .map((value, index) => ({ name: domain?.labels[index] ?? '', value: value ?? 0 }))
    .filter(({ value }) => value > 0);
  const sum = slices.reduce((total, { value }) => total + value, 0);
  const frame = frameOf(options, Math.max(2, slices.length), 'right');
  const { room } = frame;
  const shown = options.flag('reverseCategories') ? [...slices].reverse() : slices;
  return {
    ...frame.option,
    tooltip: tooltip('item', numberWriter(series[0]?.numberFormat)),
    series: [
      {
        type: 'pie',
        ...room,
        radius: [`${Math.round((options.number('pieHole') ?? 0) * 88)}%`, '88%'],
        startAngle: 90 - (options.number('pieStartAngle') ?? 0),
        itemStyle: { borderColor: '#ffffff', borderWidth: 1 },
        labelLine: { show: false },
        data: shown.map((slice) => ({
          ...slice,
          label: { show: slice.value / sum >= narrowestLabelled, ...sliceLabel(options) },
        })),
      },
    ],
  };
}

function sliceLabel(options: Options): object {
  const texts: Readonly<Record<string, string>> = { percentage: '{d}%', value: '{c}', label: '{b}', none: '' };
  const chosen = options.text('pieSliceText') ?? 'percentage';
  return {
    position: 'inside',
    formatter: texts[chosen] ?? '{d}%',
    color: options.text('pieSliceTextStyle.color') ?? '#ffffff',
    fontSize: options.number('pieSliceTextStyle.fontSize') ?? 12,
  };
}
