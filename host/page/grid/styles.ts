import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../contract/view';

const horizontal = { left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const wrap = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;

/**
 * Every cell's look where nothing is set, as in a new Google sheet. It is written into each style, since Univer's
 * drop-downs do not look at the sheet's default.
 */
export const baseStyle: IStyleData = { ff: 'Arial', fs: 10, vt: vertical.middle };

/** A cell style in Univer's terms, whole. */
export function univerStyle(style: CellStyle): IStyleData {
  return { ...baseStyle, ...univerTraits(style) };
}

/** Only the traits that are set, as for conditional formats. */
export function univerTraits(style: CellStyle): IStyleData {
  return {
    ...(style.numberFormat === undefined ? {} : { n: { pattern: univerPattern(style.numberFormat) } }),
    ...(style.background === undefined ? {} : { bg: { rgb: style.background } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fontFamily === undefined ? {} : { ff: style.fontFamily }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline ? { ul: { s: 1 } } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    ...(style.horizontalAlignment === undefined ? {} : { ht: horizontal[style.horizontalAlignment] }),
    ...(style.verticalAlignment === undefined ? {} : { vt: vertical[style.verticalAlignment] }),
    ...(style.wrap === undefined ? {} : { tb: wrap[style.wrap] }),
  };
}

/** Univer writes plain text as @@@. */
function univerPattern(numberFormat: string): string {
  return numberFormat === '@' ? '@@@' : numberFormat;
}
