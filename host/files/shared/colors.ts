import { type CellStyle, resolveThemeColor } from 'hucre/xlsx';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The first sixteen colours of the old palette; 8 to 15 repeat 0 to 7. */
const oldPalette = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** "#1a73e8" as the format writes it. */
export function writeColor(hex: string): Color {
  return { rgb: hex.replace('#', '').toUpperCase() };
}

/**
 * @param theme the colours of the file's theme
 * @returns like #1a73e8; null when the colour is left to the reader
 */
export function readColor(color: Color | undefined, theme: readonly string[] | undefined): string | null {
  if (color === undefined) return null;
  if (color.rgb !== undefined) return /^[0-9A-F]{6}$/i.test(color.rgb) ? `#${color.rgb.toLowerCase()}` : null;
  if (color.theme !== undefined && theme) {
    return `#${resolveThemeColor([...theme], themePlace(color.theme), color.tint).toLowerCase()}`;
  }
  const indexed = color.indexed === undefined || color.indexed > 15 ? undefined : oldPalette[color.indexed % 8];
  return indexed === undefined ? null : `#${indexed.toLowerCase()}`;
}

/** Cells count light before dark in the first two pairs, the theme itself dark before light. */
function themePlace(index: number): number {
  return index < 4 ? index ^ 1 : index;
}
