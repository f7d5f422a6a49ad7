import type { ChartData } from '../contract/floating';
import type { Frame } from './frame';
import { baseLine, gridLine, ink, numberWriter, textLook } from './look';
import type { Options } from './options';
import { wrapped } from './wrapped';

const label = { color: ink, fontSize: 12 };

/** So few names below a chart are all shown, on two lines where one is too short. */
const fewNames = 8;
/** Pixels of a chart beside its plot. */
const besidePlot = 90;
const betweenNames = 4;

export function gridOf({ room }: Frame): object {
  return { ...room, outerBoundsMode: 'same', outerBoundsContain: 'all' };
}

function named(options: Options, standard: string | undefined): object {
  const name = options.text('title') ?? standard ?? '';
  return {
    name,
    nameLocation: 'middle',
    nameGap: 26,
    nameTextStyle: textLook(options.under('titleTextStyle'), { color: ink, fontSize: 12 }),
  };
}

/** How names stand below a chart so many pixels wide: few of them all, on two lines; many as far as there is room. */
export function namesBelow(count: number, width: number): object {
  if (count > fewNames) return { hideOverlap: true };
  const room = Math.floor((width - besidePlot) / Math.max(1, count)) - betweenNames;
  return { interval: 0, formatter: (name: string) => wrapped(name, room) };
}

/**
 * The axis of things that are named rather than measured.
 * @param inverse from right to left, or from above
 * @param names how its names give way to each other
 */
export function categoryAxis(
  options: Options,
  domain: ChartData['domain'],
  count: number,
  inverse: boolean,
  names: object = { hideOverlap: true },
): object {
  return {
    type: 'category',
    data: domain?.labels ?? Array.from({ length: count }, () => ''),
    inverse,
    ...named(options, domain?.title),
    axisLabel: {
      ...textLook(options.under('textStyle'), label),
      rotate: options.number('slantedTextAngle') ?? 0,
      ...names,
    },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: baseLine } },
  };
}

/** The axis of numbers. @param pattern their number format, unless the options have one */
export function valueAxis(options: Options, pattern: string | null | undefined): object {
  const write = numberWriter(options.text('format') ?? pattern);
  const most = options.number('viewWindow.max') ?? options.number('maxValue');
  const least = options.number('viewWindow.min') ?? options.number('minValue');
  const steps = options.number('gridlines.count');
  return {
    type: options.flag('logScale') ? 'log' : 'value',
    inverse: options.number('direction') === -1,
    ...(most === undefined ? {} : { max: most }),
    ...(least === undefined ? {} : { min: least }),
    ...(steps === undefined || steps < 2 ? {} : { splitNumber: steps - 1 }),
    ...named(options, undefined),
    axisLabel: { ...textLook(options.under('textStyle'), label), formatter: write },
    axisLine: { show: false },
    splitLine: { lineStyle: { color: options.text('gridlines.color') ?? gridLine } },
  };
}

/** The box with the numbers of what the mouse is over. */
export function tooltip(trigger: 'axis' | 'item', write: (value: unknown) => string): object {
  return {
    trigger,
    confine: true,
    axisPointer: { type: 'line', lineStyle: { color: baseLine } },
    valueFormatter: write,
    textStyle: { color: ink, fontSize: 12 },
  };
}
