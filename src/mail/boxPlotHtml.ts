import type { BoxPlot } from '../domain/statistics/boxPlot';
import { escaped } from './html';

const line = '#9aa0a6';
const box = '#aecbfa';
const mark = '#174ea6';

/** A stretch of the plot: its share of the width, and how it is drawn. */
interface Stretch {
  readonly share: number;
  readonly style: string;
}

const whisker = `border-top:2px solid ${line};`;

/** The stretches of a box plot from zero to `most`; what would have no width is left out. */
function stretches({ whiskers, firstQuartile, median, thirdQuartile }: BoxPlot, most: number): readonly Stretch[] {
  const between = (from: number, to: number, style: string): Stretch => ({ share: (to - from) / most, style });
  return [
    between(0, whiskers.low, ''),
    between(whiskers.low, firstQuartile, whisker),
    between(firstQuartile, median, `background:${box};border-right:3px solid ${mark};`),
    between(median, thirdQuartile, `background:${box};`),
    between(thirdQuartile, whiskers.high, whisker),
    between(whiskers.high, most, ''),
  ].filter(({ share, style }) => share > 0.002 || style.includes(mark));
}

const cellOf = ({ share, style }: Stretch): string => {
  // A whisker is a line in the middle of the row; mail clients know no other way than a lower cell with a border.
  const inner = style.includes('border-top') ? `<div style="height:0;font-size:0;${style}">&nbsp;</div>` : '';
  const own = inner === '' ? style : '';
  return `<td width="${Math.max(1, Math.round(share * 100))}%" style="height:14px;padding:0;font-size:0;line-height:0;vertical-align:middle;${own}">${inner}</td>`;
};

/**
 * A box plot of inline styles, which every mail client shows: whiskers, box from the first to the third quartile, a
 * mark at the median.
 * @param most the right end of the scale
 */
export function htmlBoxPlot(name: string, plot: BoxPlot, most: number, side: string): string {
  const drawn = stretches(plot, most).map(cellOf).join('');
  return `<tr><td style="padding:6px 8px 6px 0;font-size:12px;color:#3c4043;width:26%">${escaped(name)}</td><td style="padding:6px 0"><table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;border-collapse:collapse;table-layout:fixed"><tr>${drawn}</tr></table></td><td style="padding:6px 0 6px 8px;font-size:12px;color:#3c4043;text-align:right;white-space:nowrap;width:52px">${escaped(side)}</td></tr>`;
}

export const htmlBoxPlots = (rows: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;border-collapse:collapse;margin:0 0 14px">${rows}</table>`;
