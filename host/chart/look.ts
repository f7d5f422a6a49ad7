import { format as formatted } from 'numfmt';
import type { Options } from './options';

/** The colours of series in Sheets' standard theme. */
const themeColors = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
  '#ff994d',
  '#7ed1d7',
];

export const ink = '#444746';
export const softInk = '#757575';
export const gridLine = '#e3e5e8';
export const baseLine = '#9aa0a6';
const font = 'Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

export function colorsOf(options: Options): readonly string[] {
  const own = options.texts('colors');
  return own.length > 0 ? own : themeColors;
}

export function colorAt(colors: readonly string[], index: number): string {
  return colors[index % colors.length] ?? ink;
}

/** Text as an option tree describes it: color, fontSize, fontName, bold, italic. */
export function textLook(options: Options, standard: { readonly color: string; readonly fontSize: number }): object {
  return {
    color: options.text('color') ?? standard.color,
    fontSize: options.number('fontSize') ?? standard.fontSize,
    fontFamily: options.text('fontName') ?? font,
    fontWeight: options.flag('bold') ? 'bold' : 'normal',
    fontStyle: options.flag('italic') ? 'italic' : 'normal',
  };
}

const plainNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const namedFormats: Readonly<Record<string, string>> = { percent: '0%', decimal: '#,##0.###', scientific: '0.##E+0' };

/** How the numbers of an axis or a series are written. @param pattern a number format, or a name of Charts' own */
export function numberWriter(pattern: string | null | undefined): (value: unknown) => string {
  const format = namedFormats[pattern ?? ''] ?? pattern;
  return (value) => {
    if (typeof value !== 'number') {
      return value === null || value === undefined ? '' : String(value);
    }
    const automatically = !format || format === '@' || format === 'none' || format.startsWith('0.###');
    return automatically ? plainNumber.format(value) : formatted(format === '@@@' ? 'General' : format, value);
  };
}
