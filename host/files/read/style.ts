import type { CellStyle } from 'hucre/xlsx';
import type { BorderLine, Borders, StylePatch } from '../../model/style';
import { readColor } from '../shared/colors';
import { defaultFont } from '../shared/defaults';

type FileFont = NonNullable<CellStyle['font']>;
type FileSide = NonNullable<NonNullable<CellStyle['border']>['top']>;

/** What the styles of a file refer to. */
export interface StyleContext {
  readonly theme: readonly string[] | undefined;
  /** The font of cells that name none. */
  readonly font: FileFont;
}

const lineStyles: Readonly<Partial<Record<FileSide['style'], string>>> = {
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  dotted: 'DOTTED',
  hair: 'DOTTED',
  dashed: 'DASHED',
  mediumDashed: 'DASHED',
  double: 'DOUBLE',
};

const horizontals: Readonly<Record<string, StylePatch['horizontalAlignment']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};
const verticals: Readonly<Record<string, StylePatch['verticalAlignment']>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
};

/** A style of the file as the model keeps it, null for what it leaves open. */
export function readStyle(style: CellStyle, context: StyleContext): StylePatch {
  const { horizontal = '', vertical = '', wrapText } = style.alignment ?? {};
  const { numFmt } = style;
  return {
    numberFormat: numFmt === undefined || numFmt === 'General' ? null : numFmt,
    background: readFill(style, context),
    ...readFont(style.font, context),
    horizontalAlignment: horizontals[horizontal] ?? null,
    verticalAlignment: verticals[vertical] ?? null,
    wrap: wrapText ? 'WRAP' : null,
    borders: readBorders(style, context),
  };
}

function readFont(font: FileFont | undefined, { theme, font: own }: StyleContext): StylePatch {
  if (!font) return {};
  const isBlack = font.color?.theme === 1 && !font.color.tint;
  return {
    fontFamily: font.name && font.name !== own.name && font.name !== defaultFont.name ? font.name : null,
    fontSize: font.size && font.size !== own.size && font.size !== defaultFont.size ? font.size : null,
    bold: font.bold || null,
    italic: font.italic || null,
    underline: font.underline ? true : null,
    strikethrough: font.strikethrough || null,
    fontColor: isBlack ? null : readColor(font.color, theme),
  };
}

/** Conditional formats keep the colour of a plain fill in the second place, cells in the first. */
function readFill({ fill }: CellStyle, { theme }: StyleContext): string | null {
  if (fill?.type !== 'pattern') return null;
  if (fill.pattern === 'solid') return readColor(fill.fgColor, theme) ?? readColor(fill.bgColor, theme);
  return fill.pattern === 'none' ? readColor(fill.bgColor, theme) : null;
}

function readBorders({ border }: CellStyle, context: StyleContext): Borders | null {
  const borders: Borders = {
    ...(border?.top ? { top: readSide(border.top, context) } : {}),
    ...(border?.left ? { left: readSide(border.left, context) } : {}),
    ...(border?.bottom ? { bottom: readSide(border.bottom, context) } : {}),
    ...(border?.right ? { right: readSide(border.right, context) } : {}),
  };
  return Object.keys(borders).length > 0 ? borders : null;
}

function readSide(side: FileSide, { theme }: StyleContext): BorderLine {
  return { color: readColor(side.color, theme) ?? '#000000', style: lineStyles[side.style] ?? 'SOLID' };
}
