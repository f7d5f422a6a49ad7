import type { CellStyle } from 'hucre/xlsx';
import { automatic } from '../../model/numberFormat';
import type { BorderLine, Borders, StoredStyle } from '../../model/style';
import { writeColor } from '../shared/colors';
import { defaultFont } from '../shared/defaults';

type FileFont = NonNullable<CellStyle['font']>;
type FileBorder = NonNullable<CellStyle['border']>;
type FileSide = NonNullable<FileBorder['top']>;

const lineStyles: Readonly<Record<string, FileSide['style']>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

/** These two stand for the system's own date format, so they are written in a way that keeps them as they are. */
const systemDates = /^(mm-dd-yy|m\/d\/yy h:mm)$/;

/** A cell's style; undefined for the plain one. */
export function fileStyle(style: StoredStyle, isUnlocked = false): CellStyle | undefined {
  const font = fileFont(style);
  const alignment = fileAlignment(style);
  const numFmt = fileNumberFormat(style.numberFormat);
  const result: CellStyle = {
    ...(font ? { font: { ...defaultFont, ...font } } : {}),
    ...(style.background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: writeColor(style.background) } } : {}),
    ...(style.borders ? { border: fileBorder(style.borders) } : {}),
    ...(alignment ? { alignment } : {}),
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(isUnlocked ? { protection: { locked: false } } : {}),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** The look a conditional format gives: only what it changes, its fill in the second colour as the format wants it. */
export function fileOverlay(style: StoredStyle): CellStyle {
  const font = fileFont(style);
  const color = style.background ? writeColor(style.background) : null;
  return {
    ...(font ? { font } : {}),
    ...(color ? { fill: { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color } } : {}),
  };
}

function fileFont(style: StoredStyle): FileFont | null {
  const font: FileFont = {
    ...(style.fontFamily ? { name: style.fontFamily } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.fontColor ? { color: writeColor(style.fontColor) } : {}),
  };
  return Object.keys(font).length > 0 ? font : null;
}

function fileAlignment(style: StoredStyle): CellStyle['alignment'] | null {
  const { horizontalAlignment: horizontal, verticalAlignment: vertical, wrap } = style;
  if (!horizontal && !vertical && wrap !== 'WRAP') return null;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical: vertical === 'middle' ? 'center' : vertical } : {}),
    ...(wrap === 'WRAP' ? { wrapText: true } : {}),
  };
}

function fileNumberFormat(numberFormat: string | undefined): string | undefined {
  if (numberFormat === undefined || numberFormat === automatic) return undefined;
  return systemDates.test(numberFormat) ? numberFormat.replace(/[-/ :]/g, '\\$&') : numberFormat;
}

function fileBorder(borders: Borders): FileBorder {
  return {
    ...(borders.top ? { top: fileSide(borders.top) } : {}),
    ...(borders.left ? { left: fileSide(borders.left) } : {}),
    ...(borders.bottom ? { bottom: fileSide(borders.bottom) } : {}),
    ...(borders.right ? { right: fileSide(borders.right) } : {}),
  };
}

function fileSide(line: BorderLine): FileSide {
  return { style: lineStyles[line.style] ?? 'thin', color: writeColor(line.color) };
}
