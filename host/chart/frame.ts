import { colorsOf, ink, softInk, textLook } from './look';
import type { Options } from './options';

type Side = 'top' | 'right' | 'bottom' | 'left' | 'none';

const padding = 16;
const titleHeight = 34;
const subtitleHeight = 20;
const legendHeight = 28;
const legendWidth = 130;

/** What stands around the drawing: title, legend, and the room that is left. */
export interface Frame {
  readonly option: object;
  readonly room: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** @param named how many things the legend would name */
export function frameOf(options: Options, named: number, standardSide: Side): Frame {
  const title = options.text('title') ?? '';
  const subtitle = options.text('subtitle') ?? '';
  const side = legendSide(options, named, standardSide);
  const head = (title ? titleHeight : 0) + (subtitle ? subtitleHeight : 0);
  const room = {
    left: padding + (side === 'left' ? legendWidth : 0),
    right: padding + 4 + (side === 'right' ? legendWidth : 0),
    top: padding + head + (side === 'top' ? legendHeight : 0),
    bottom: padding + (side === 'bottom' ? legendHeight : 0),
  };
  return {
    room,
    option: {
      animation: false,
      color: colorsOf(options),
      backgroundColor: options.text('backgroundColor') ?? options.text('backgroundColor.fill') ?? '#ffffff',
      title: {
        show: head > 0,
        text: title,
        subtext: subtitle,
        left: options.text('titlePosition') === 'center' || centred(options) ? 'center' : padding,
        top: 12,
        itemGap: 6,
        textStyle: textLook(options.under('titleTextStyle'), { color: softInk, fontSize: 16 }),
        subtextStyle: textLook(options.under('subtitleTextStyle'), { color: softInk, fontSize: 12 }),
      },
      legend: {
        show: side !== 'none',
        type: 'scroll',
        icon: 'roundRect',
        itemWidth: 12,
        itemHeight: 12,
        ...legendPlace(side, padding + head),
        textStyle: {
          ...textLook(options.under('legend.textStyle'), { color: ink, fontSize: 12 }),
          width: 90,
          overflow: 'truncate',
        },
      },
    },
  };
}

function centred(options: Options): boolean {
  return options.text('titleTextStyle.alignment') === 'center';
}

function legendSide(options: Options, named: number, standard: Side): Side {
  const chosen = options.text('legend.position') ?? options.text('legend');
  const known = (['top', 'right', 'bottom', 'left', 'none'] as const).find((side) => side === chosen);
  return known ?? (named > 1 ? standard : 'none');
}

function legendPlace(side: Side, top: number): object {
  if (side === 'right' || side === 'left') {
    return { orient: 'vertical', [side]: padding, top: top + 8 };
  }
  return { orient: 'horizontal', left: padding, right: padding, ...(side === 'bottom' ? { bottom: 10 } : { top }) };
}
